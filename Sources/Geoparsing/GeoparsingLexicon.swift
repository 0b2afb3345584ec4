import ByteScanning
import Gazetteers
public import InputFiles
import TextScanning

/// The words round names that tell whether they name a place.
public final class GeoparsingLexicon: Sendable {
  /// What a word tells; a coding key, since the compiler writes down the names of the cases then.
  enum Kind: Int, CodingKey, CaseIterable {
    // MARK: Behind a place or in front of it
    case organisation, site, road, saying, breaker, namepart, government, before, villageword,
      wordend, measured
    // MARK: What names end in
    case townshipEnd, villageEnd, district, afterTownshipEnd, settlement, bodyOfVillage
    // MARK: What is no place
    case landscape, afterLandscape, river, afterRiver, afterRoad, productEnd, afterProduct, praise,
      firmCharacter, placeEnd, mottoLink, scale, scaledUnit, brand, newspaper, mastheadOpening,
      ordinal, numeral
    // MARK: Lists, people and passing mentions
    case memberCount, memberKind, countedMembers, separator, listTail, listJoiner, afterPassing,
      personBehind
  }

  /// All words.
  private let words: DoubleArrayTrie
  /// For each of them a bit for each kind that it is of.
  private let kinds: [Int]
  private let beforeReversed: DoubleArrayTrie
  private let common: DoubleArrayTrie
  /// The characters that the ends of full names begin with, asked for at every character of a text.
  private let nameEnds: FirstCharacters
  /// What the full name of a village ends in where its short name stands for it.
  let villageEnd: [UInt8]

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
    var nameEnds = FirstCharacters()
    for (key, kind) in zip(keys, told) where kind == .townshipEnd || kind == .villageEnd {
      nameEnds.insert(lines.bytes, at: key.lowerBound)
    }
    self.nameEnds = nameEnds
    villageEnd = told.firstIndex(of: .villageEnd).map { Array(lines.bytes[keys[$0]]) } ?? []
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
    fileprivate var lengths = SIMD64<UInt8>.zero

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

  /// Whether a word of a kind begins at a place, wholly before `limit`.
  func has(_ kind: Kind, in bytes: [UInt8], at start: Int, to limit: Int) -> Bool {
    length(of: kind, in: bytes, at: start, to: limit) > 0
  }

  /// Whether the character that ends at a place is a word of a kind.
  func has(_ kind: Kind, in bytes: [UInt8], endingAt end: Int) -> Bool {
    guard let start = bytes.scalarStart(before: end) else { return false }
    return length(of: kind, in: bytes, at: start, to: end) == end - start
  }

  /// The level whose full names end with the word at a place: a township's, a village's or none.
  func nameEnd(in bytes: [UInt8], at start: Int, to limit: Int) -> AdministrativeLevel? {
    guard nameEnds.mayStand(in: bytes, at: start) else { return nil }
    if has(.townshipEnd, in: bytes, at: start, to: limit) { return .township }
    return has(.villageEnd, in: bytes, at: start, to: limit) ? .village : nil
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
