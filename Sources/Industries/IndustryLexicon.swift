import TextScanning

/// The words that lead to an industry, found in a text in one pass.
///
/// The words are common Chinese; no name of a place, a firm or a brand is among them.
///
///     let lexicon = try IndustryLexicon(directory: "Gazetteer", table: table)
///     lexicon.hits(in: Array("种植小麦3000亩".utf8), range: 0..<20)    // 种植 A01, 小麦 A0112
public struct IndustryLexicon: Sendable {
  /// A row of the word list.
  public struct Word: Sendable, Equatable {
    /// The word, as it is printed.
    public let text: String
    /// The industry, or nil for the kinds that have none.
    public let code: IndustryCode?
    /// How it leads there.
    public let kind: IndustryWordKind
    /// Why, where it isn't plain.
    public let note: String
  }

  /// All words, in the order of the file.
  public let words: [Word]
  private let trie: DoubleArrayTrie

  /// The words of `industry-words.tsv` in a folder, their codes checked against the table.
  /// - Throws: `IndustryError` with file and line where the file is missing or wrong.
  public init(directory: String, table: IndustryTable) throws {
    let path = directory + "/industry-words.tsv"
    try self.init(TabularFile(path: path, columns: Self.columns), table: table)
  }

  /// The words of a file's bytes; `file` names it in messages.
  /// - Throws: `IndustryError` with file and line.
  public init(bytes: [UInt8], file: String, table: IndustryTable) throws {
    try self.init(TabularFile(bytes, file: file, columns: Self.columns), table: table)
  }

  private static let columns = ["word", "code", "kind", "note"]

  private init(_ file: TabularFile, table: IndustryTable) throws {
    var words: [Word] = []
    words.reserveCapacity(file.rows.count)
    for (line, fields) in file.rows {
      words.append(try Self.word(fields, file: file.file, line: line, table: table))
    }
    self.words = words
    trie = DoubleArrayTrie(words.enumerated().map { (Array($1.text.utf8), $0) })
    for (index, word) in words.enumerated() where trie.value(of: word.text.utf8) != index {
      throw IndustryError.row(
        file.file, file.rows[index].line, "'\(word.text)' stands twice", "keep one of the rows")
    }
  }

  private static func word(
    _ fields: [String], file: String, line: Int, table: IndustryTable
  ) throws -> Word {
    guard !fields[0].isEmpty, let kind = IndustryWordKind(rawValue: fields[2]) else {
      let kinds = IndustryWordKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw IndustryError.row(
        file, line, "'\(fields[2])' is no kind of word", "write one of \(kinds)")
    }
    let code = IndustryCode(fields[1]).flatMap { table.contains($0) ? $0 : nil }
    let needsCode = kind.hasCode
    guard needsCode ? code != nil : fields[1].isEmpty else {
      throw IndustryError.row(
        file, line, "code '\(fields[1])' of '\(fields[0])' is wrong",
        needsCode ? "write a code of industries.tsv" : "leave it empty for this kind")
    }
    return Word(text: fields[0], code: code, kind: kind, note: fields[3])
  }

  /// The word spelled exactly so, or nil.
  public func word(_ text: String) -> Word? {
    trie.value(of: text.utf8).map { words[$0] }
  }

  /// The words in a byte range of a text, leftmost and longest, in ascending order.
  ///
  /// A word of kind `mask` gives no hit and hides the words that lie wholly inside it.
  /// Words that overlap one of `excluded` (names of places or firms, ascending, apart from each
  /// other) are left out.
  /// - Precondition: the range begins and ends on UTF-8 scalar boundaries.
  /// - Complexity: one walk of the trie from each scalar that no longer word covers.
  public func hits(
    in bytes: [UInt8], range: Range<Int>, excluding excluded: [Range<Int>] = []
  ) -> [IndustryHit] {
    var hits: [IndustryHit] = []
    var excluded = excluded[...]
    var position = range.lowerBound
    var previousEnd = -1
    var maskedEnd = range.lowerBound
    while position < range.upperBound {
      while let first = excluded.first, first.upperBound <= position { excluded.removeFirst() }
      let limit = min(range.upperBound, excluded.first?.lowerBound ?? range.upperBound)
      guard limit > position else {
        position = min(excluded.first?.upperBound ?? range.upperBound, range.upperBound)
        continue
      }
      guard let match = trie.longestMatch(in: bytes, from: position, to: limit) else {
        position += Self.scalarLength(bytes[position])
        continue
      }
      let word = words[match.value]
      if word.kind == .mask { maskedEnd = max(maskedEnd, match.end) }
      guard match.end > maskedEnd else {
        position += Self.scalarLength(bytes[position])
        continue
      }
      let link = Self.link(bytes, gap: previousEnd, position)
      hits.append(
        IndustryHit(range: position..<match.end, code: word.code, kind: word.kind, link: link))
      previousEnd = match.end
      position = match.end
    }
    return hits
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The signs and words that join the members of a list.
  private static let joiners = Set(["、", "和", "与", "及", "以及", "或"].map { Array($0.utf8) })

  private static func link(_ bytes: [UInt8], gap start: Int, _ end: Int) -> IndustryHit.Link {
    guard start >= 0, start <= end else { return .apart }
    if start == end { return .compound }
    guard end - start <= 6 else { return .apart }
    return joiners.contains(Array(bytes[start..<end])) ? .list : .apart
  }
}
