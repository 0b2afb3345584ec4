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

  /// All words.
  private let words: DoubleArrayTrie
  /// For each of them a bit for each kind that it is of.
  private let kinds: [Int]
  private let beforeReversed: DoubleArrayTrie
  private let common: DoubleArrayTrie

  /// Reads `geoparsing-words.tsv` and `common-words.tsv` from a folder.
  /// - Throws: `InputError` that names file and line.
  public init(directory: String) throws(InputError) {
    let path = directory + "/geoparsing-words.tsv"
    let table = try TableFile(path: path, header: ["kind", "word"])
    let names = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.stringValue, $0) })
    let lines = table.lines
    var keys: [Range<Int>] = []
    var told: [Kind] = []
    for row in table.body {
      guard let kind = names[lines.string(row, 0)] else {
        throw table.error(row, "unknown kind \(lines.string(row, 0))")
      }
      guard !lines.range(row, 1).isEmpty else { continue }
      keys.append(lines.range(row, 1))
      told.append(kind)
    }
    let grouped = DoubleArrayTrie.grouping(keys, of: lines.bytes)
    words = grouped.trie
    var kinds = [Int](repeating: 0, count: grouped.count)
    for (number, kind) in zip(grouped.numbers, told) { kinds[number] |= 1 << kind.rawValue }
    self.kinds = kinds
    let before = zip(keys, told).filter { $0.1 == .before }
    beforeReversed = DoubleArrayTrie(
      before.map { (key: lines.bytes[$0.0].reversed(), value: 0) })
    let commonTable = try TableFile(
      path: directory + "/common-words.tsv", header: ["word", "count"])
    let common = commonTable.body.map { commonTable.lines.range($0, 0) }
    self.common = DoubleArrayTrie.build(keys: common, of: commonTable.lines.bytes).trie
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
    words.forEachMatch(in: bytes, from: start, to: limit) { end, word in
      var left = kinds[word]
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
    words.forEachMatch(in: bytes, from: start, to: limit) { end, word in
      if kinds[word] & (1 << kind.rawValue) != 0 { length = end - start }
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
