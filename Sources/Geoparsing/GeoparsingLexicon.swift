public import TextScanning

/// The words round names that tell whether they name a place.
public struct GeoparsingLexicon: Sendable {
  /// What a word tells.
  enum Kind: Int, CaseIterable {
    case organisation, site, road, saying, breaker, namepart, government, before, villageword,
      wordend
  }

  private let tries: [DoubleArrayTrie]
  private let beforeReversed: DoubleArrayTrie
  private let common: DoubleArrayTrie

  /// Reads `geoparsing-words.tsv` and `common-words.tsv` from a folder.
  /// - Throws: `TableFile.Failure` that names file and line.
  public init(directory: String) throws(TableFile.Failure) {
    let path = directory + "/geoparsing-words.tsv"
    let table = try TableFile(path: path, header: ["kind", "word"])
    var words = [[(key: [UInt8], value: Int)]](repeating: [], count: Kind.allCases.count)
    for row in table.rows {
      guard let kind = Kind.allCases.first(where: { "\($0)" == row.cells[0] }) else {
        throw TableFile.Failure(path: path, line: row.line, reason: "unknown kind \(row.cells[0])")
      }
      words[kind.rawValue].append((Array(row.cells[1].utf8), kind.rawValue))
    }
    tries = words.map { DoubleArrayTrie($0) }
    beforeReversed = DoubleArrayTrie(
      words[Kind.before.rawValue].map { ($0.key.reversed(), $0.value) })
    let commonTable = try TableFile(
      path: directory + "/common-words.tsv", header: ["word", "count"])
    common = DoubleArrayTrie(commonTable.rows.map { (Array($0.cells[0].utf8), 1) })
  }

  /// The length of the longest word of a kind at a place, 0 where there is none.
  func length(of kind: Kind, in bytes: [UInt8], at start: Int, to limit: Int) -> Int {
    guard start < limit,
      let match = tries[kind.rawValue].longestMatch(in: bytes, from: start, to: limit)
    else { return 0 }
    return match.end - start
  }

  /// Whether a word of kind `before` ends at a place.
  func hasCueBefore(_ bytes: [UInt8], _ end: Int, from limit: Int) -> Bool {
    let start = max(limit, end - 12)
    guard start < end else { return false }
    let reversed = Array(bytes[start..<end].reversed())
    return beforeReversed.longestMatch(in: reversed, from: 0, to: reversed.count) != nil
  }

  /// Whether the first character of a range ends a word that begins one character before it: 供应|县.
  func endsWord(_ bytes: [UInt8], _ start: Int, from limit: Int) -> Bool {
    guard let before = bytes.scalarStart(before: start), before >= limit else { return false }
    return length(of: .wordend, in: bytes, at: before, to: bytes.scalarEnd(at: start)) > 0
  }

  /// Whether the bytes are a common word.
  func isCommon(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    common.longestMatch(in: bytes, from: range.lowerBound, to: range.upperBound)?.end
      == range.upperBound
  }
}
