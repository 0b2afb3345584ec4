import ByteScanning
public import InputFiles
import TextScanning

/// The words round names that tell whether they name a place.
public final class GeoparsingLexicon: Sendable {
  /// What a word tells; a coding key, since the compiler writes down the names of the cases then.
  enum Kind: Int, CodingKey, CaseIterable {
    case organisation, site, road, saying, breaker, namepart, government, before, villageword,
      wordend, measured
  }

  /// All words; the value has a bit for each kind that a word is of.
  private let words: DoubleArrayTrie
  private let beforeReversed: DoubleArrayTrie
  private let common: DoubleArrayTrie

  /// Reads `geoparsing-words.tsv` and `common-words.tsv` from a folder.
  /// - Throws: `InputError` that names file and line.
  public init(directory: String) throws(InputError) {
    let path = directory + "/geoparsing-words.tsv"
    let table = try TableFile(path: path, header: ["kind", "word"])
    let names = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.stringValue, $0) })
    var kinds: [[UInt8]: Int] = [:]
    kinds.reserveCapacity(table.body.count)
    for row in table.rows {
      guard let kind = names[row.cells[0]] else {
        throw InputError(file: path, line: row.line, "unknown kind \(row.cells[0])")
      }
      kinds[Array(row.cells[1].utf8), default: 0] |= 1 << kind.rawValue
    }
    words = DoubleArrayTrie(kinds.map { (key: $0.key, value: $0.value) })
    let before = kinds.filter { $0.value & (1 << Kind.before.rawValue) != 0 }
    beforeReversed = DoubleArrayTrie(before.map { (key: $0.key.reversed(), value: 0) })
    let commonTable = try TableFile(
      path: directory + "/common-words.tsv", header: ["word", "count"])
    common = DoubleArrayTrie(commonTable.rows.map { (Array($0.cells[0].utf8), 1) })
  }

  /// The lengths of the longest words of each kind at a place, 0 where there is none.
  struct Lengths {
    fileprivate var lengths = SIMD16<UInt8>.zero

    /// The length of the longest word of a kind, in bytes.
    subscript(kind: Kind) -> Int { Int(lengths[kind.rawValue]) }
  }

  /// The lengths of the longest words of all kinds at a place.
  /// - Complexity: one walk.
  func lengths(in bytes: [UInt8], at start: Int, to limit: Int) -> Lengths {
    var found = Lengths()
    guard start < limit else { return found }
    words.forEachMatch(in: bytes, from: start, to: limit) { end, kinds in
      var left = kinds
      while left != 0 {
        found.lengths[left.trailingZeroBitCount] = UInt8(truncatingIfNeeded: end - start)
        left &= left - 1
      }
    }
    return found
  }

  /// The length of the longest word of a kind at a place, 0 where there is none.
  func length(of kind: Kind, in bytes: [UInt8], at start: Int, to limit: Int) -> Int {
    guard start < limit else { return 0 }
    var length = 0
    words.forEachMatch(in: bytes, from: start, to: limit) { end, kinds in
      if kinds & (1 << kind.rawValue) != 0 { length = end - start }
    }
    return length
  }

  /// Whether a word of kind `before` ends at a place.
  func hasCueBefore(_ bytes: [UInt8], _ end: Int, from limit: Int) -> Bool {
    let start = max(limit, end - 12)
    return start < end && beforeReversed.hasMatch(backwardsIn: bytes, from: end, to: start)
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
