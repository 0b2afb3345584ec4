import ByteScanning
import InputFiles
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

  /// What a word leads to: all that hits need.
  private struct Lead: Sendable {
    let code: IndustryCode?
    let kind: IndustryWordKind
  }

  private let leads: [Lead]
  private let file: TableFile
  private let trie: DoubleArrayTrie

  /// The words of `industry-words.tsv` in a folder, their codes checked against the table.
  /// - Throws: `InputError` with file and line where the file is missing or wrong.
  public init(directory: String, table: IndustryTable) throws {
    let path = directory + "/industry-words.tsv"
    try self.init(TableFile(path: path, header: Self.columns), table: table)
  }

  /// The words of a file's bytes; `file` names it in messages.
  /// - Throws: `InputError` with file and line.
  public init(bytes: [UInt8], file: String, table: IndustryTable) throws {
    try self.init(TableFile(bytes, path: file, header: Self.columns), table: table)
  }

  private static let columns = ["word", "code", "kind", "note"]

  private init(_ file: TableFile, table: IndustryTable) throws {
    let bytes = file.lines.bytes
    var leads: [Lead] = []
    leads.reserveCapacity(file.body.count)
    var keys: [Range<Int>] = []
    keys.reserveCapacity(file.body.count)
    var kinds: [[UInt8]: IndustryWordKind] = [:]
    for kind in IndustryWordKind.allCases { kinds[Array(kind.rawValue.utf8)] = kind }
    for row in file.body {
      // Neighbours are mostly of one kind.
      let isSame =
        row > file.body.lowerBound
        && bytes[file.lines.range(row, 2)] == bytes[file.lines.range(row - 1, 2)]
      let kind =
        isSame ? leads.last?.kind : kinds[Array(bytes[file.lines.range(row, 2)])]
      leads.append(try Self.lead(file, row, kind, table: table))
      keys.append(file.lines.range(row, 0))
    }
    self.leads = leads
    self.file = file
    let built = DoubleArrayTrie.build(keys: keys, of: bytes)
    trie = built.trie
    if let repeated = built.repeated {
      let row = file.body.lowerBound + repeated
      throw file.error(row, "'\(file.lines.string(row, 0))' stands twice; keep one of the rows")
    }
  }

  private static func lead(
    _ file: TableFile, _ row: Int, _ kind: IndustryWordKind?, table: IndustryTable
  ) throws -> Lead {
    let lines = file.lines
    guard !lines.range(row, 0).isEmpty, let kind else {
      let kinds = IndustryWordKind.allCases.map(\.rawValue)
      throw file.error(
        row, "'\(lines.string(row, 2))' is no kind of word; write one of \(list: kinds)")
    }
    let code = IndustryCode(utf8: lines.bytes[lines.range(row, 1)])
      .flatMap { table.contains($0) ? $0 : nil }
    let needsCode = kind.hasCode
    guard needsCode ? code != nil : lines.range(row, 1).isEmpty else {
      let remedy: Message =
        needsCode ? "write a code of industries.tsv" : "leave it empty for this kind"
      throw file.error(
        row,
        "code '\(lines.string(row, 1))' of '\(lines.string(row, 0))' is wrong; \(remedy)")
    }
    return Lead(code: code, kind: kind)
  }

  /// All words, in the order of the file.
  /// - Complexity: linear; the words are made anew each time.
  public var words: [Word] { leads.indices.map { word(at: $0) } }

  /// The word spelled exactly so, or nil.
  public func word(_ text: String) -> Word? {
    trie.value(of: text.utf8).map { word(at: $0) }
  }

  private func word(at index: Int) -> Word {
    let row = file.body.lowerBound + index
    return Word(
      text: file.lines.string(row, 0), code: leads[index].code, kind: leads[index].kind,
      note: file.lines.string(row, 3))
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
      let word = leads[match.value]
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
  private static let joiners: [StaticString] = ["、", "和", "与", "及", "以及", "或"]

  private static func link(_ bytes: [UInt8], gap start: Int, _ end: Int) -> IndustryHit.Link {
    guard start >= 0, start <= end else { return .apart }
    if start == end { return .compound }
    guard end - start <= 6 else { return .apart }
    let isJoined = joiners.contains {
      $0.utf8CodeUnitCount == end - start && bytes.hasWord($0, at: start, before: end)
    }
    return isJoined ? .list : .apart
  }
}
