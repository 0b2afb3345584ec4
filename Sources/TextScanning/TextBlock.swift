public import ReportTables

/// A paragraph-like part of an article.
public struct TextBlock: Sendable {
  /// What part a block plays on the page.
  public enum Kind: Sendable, Hashable {
    /// A headline, kicker or subtitle at the head of the article.
    case title
    /// A heading inside the article.
    case heading
    /// Running text.
    case body
    /// The words under a picture.
    case caption
    /// The line that names authors, photographers or the sender.
    case byline
    /// A table; it has no sentences.
    case table
  }

  /// The part it plays.
  public let kind: Kind
  /// The bytes of the report's text.
  public let range: Range<Int>
  /// The sentences of the block, in order: they end after `。`, `!`, `?` (and closing quotes or
  /// brackets behind them) or at the block's end. Headings and titles are one sentence each.
  public let sentences: [Range<Int>]
  /// The table that a block of kind `table` is.
  public let table: ReportTable?

  /// A block with its sentences.
  public init(
    kind: Kind, range: Range<Int>, sentences: [Range<Int>], table: ReportTable? = nil
  ) {
    self.kind = kind
    self.range = range
    self.sentences = sentences
    self.table = table
  }

  /// The bytes of the longest first sentence that heads a paragraph.
  private static let longestItemHead = 75

  /// The short first sentence that heads a numbered paragraph (1.余吾镇煤层气项目。), or nil; with a comma
  /// in it a sentence tells something. Whether the paragraph is numbered is for the caller to say.
  package func itemHead(in bytes: [UInt8]) -> Range<Int>? {
    guard sentences.count > 1, sentences[0].count <= Self.longestItemHead,
      !bytes[sentences[0]].contains(0x2C)
    else { return nil }
    return sentences[0]
  }
}
