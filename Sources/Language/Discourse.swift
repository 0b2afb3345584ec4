import ByteScanning
public import TextScanning

/// How an article hangs together: its paragraphs, sentences and clauses, numbered through, with the
/// words in them.
///
/// One object, since every candidate of every fact looks at it.
///
/// A clause ends at a pause (`ClauseEnd.pause`) or with its sentence. Built once for an article; places, periods,
/// measures and industries are all decided on it.
public final class Discourse: Sendable {
  /// A sentence: its bytes and the block that it is in.
  public struct Sentence: Sendable {
    /// The bytes of the report's text.
    public let range: Range<Int>
    /// The index of the block in the article.
    public let block: Int
  }

  /// The bytes of the report's text.
  public let bytes: [UInt8]
  /// The article.
  public let article: Article
  /// All sentences in order.
  public let sentences: [Sentence]
  /// The words of the article.
  public let words: ClassedWords
  /// What the nation is called.
  public let nation: String
  /// Where clauses end.
  private let marks: ClauseMarks
  /// The same, an aside in brackets being a clause of its own.
  private let asides: ClauseMarks
  /// For each block the last heading at or before it, or -1.
  private let headings: [Int]

  /// The discourse of an article.
  /// - Complexity: linear in its text.
  public init(article: Article, of bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    self.article = article
    var sentences: [Sentence] = []
    var headings: [Int] = []
    var heading = -1
    for (index, block) in article.blocks.enumerated() {
      if block.kind == .heading { heading = index }
      headings.append(heading)
      for range in block.sentences { sentences.append(Sentence(range: range, block: index)) }
    }
    self.sentences = sentences
    self.headings = headings
    words = lexicon.words(in: bytes, article.range)
    nation = lexicon.name(of: .nation)
    marks = ClauseMarks(.pause, in: bytes, article.range)
    asides = ClauseMarks(.aside, in: bytes, article.range)
  }

  /// The index of the sentence that holds a byte, or the last one before it.
  /// - Complexity: O(log n).
  public func sentence(at index: Int) -> Int {
    min(sentences.partition { $0.range.upperBound > index }, sentences.count - 1)
  }

  /// The clause of a sentence that holds a byte.
  public func clause(at index: Int, in sentence: Range<Int>) -> Range<Int> {
    marks.clause(from: index, to: index, in: sentence, of: bytes)
  }

  /// The clause of a sentence around a range; an aside in brackets is a clause of its own.
  public func clause(around inner: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    asides.clause(from: inner.lowerBound, to: inner.upperBound, in: sentence, of: bytes)
  }

  /// How many clauses end in a range.
  public func clauseEnds(in range: Range<Int>) -> Int { marks.marks(in: range).count }

  /// Whether one of the marks of a range is `;`.
  public func hasSemicolon(in range: Range<Int>) -> Bool {
    marks.marks(in: range).contains { bytes[$0] == 0x3B }
  }

  /// Whether an Arabic digit stands in a range.
  public func hasDigit(in range: Range<Int>) -> Bool {
    range.contains { bytes[$0].isASCIIDigit }
  }

  /// The heading that a block stands under, or -1.
  public func heading(over block: Int) -> Int { headings[block] }

  /// Whether a block is a title or heading.
  public func isHeading(_ block: Int) -> Bool {
    let kind = article.blocks[block].kind
    return kind == .title || kind == .heading
  }
}
