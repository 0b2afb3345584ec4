import ByteScanning
import InputFiles
import TextScanning

/// The words of `phrases.tsv`, which rules round a number ask for by class: one trie for words that
/// begin at a place and one for those that end there.
///
/// One object, since every rule of every number asks it.
final class PhraseLexicon: Sendable {
  /// A bit for each class, some words of bits for each phrase of the table.
  private let classes: [UInt64]
  /// What is recorded for a phrase of a class, where the table says another word.
  private let meanings: [Key: String]
  private let forward: DoubleArrayTrie
  private let backward: DoubleArrayTrie
  /// By class, the characters that its phrases begin and end with.
  private let firsts: [FirstCharacters]
  private let lasts: [FirstCharacters]

  private struct Key: Hashable {
    let number: Int
    let phrase: Phrase
  }

  /// Words of bits for the classes of a phrase.
  private static let width = (Phrase.allCases.count + 63) / 64

  /// The lexicon of the bytes of `phrases.tsv`.
  /// - Throws: `InputError` with file and line where a class is unknown or has no row.
  init(bytes: [UInt8], file: String) throws {
    var known: [String: Phrase] = [:]
    for phrase in Phrase.allCases { known[phrase.stringValue] = phrase }
    var table = Table()
    for row in try TableFile(bytes, path: file, header: ["class", "words", "note"]).rows {
      guard let phrase = known.removeValue(forKey: row.cells[0]) else {
        throw InputError(
          file: file, line: row.line, "'\(row.cells[0])' is no class of phrases, or a second row")
      }
      for word in row.cells[1].utf8.split(separator: 0x20) { table.insert(word, phrase) }
    }
    if let missing = known.keys.min() {
      throw InputError(file: file, line: 0, "the class '\(missing)' has no row")
    }
    classes = table.classes
    meanings = table.meanings
    firsts = table.firsts
    lasts = table.lasts
    forward = DoubleArrayTrie(table.order.enumerated().map { ($1, $0) })
    backward = DoubleArrayTrie(table.order.enumerated().map { ($1.reversed(), $0) })
  }

  /// The rows of the table, as they are read.
  private struct Table {
    var order: [[UInt8]] = []
    var numbers: [[UInt8]: Int] = [:]
    var classes: [UInt64] = []
    var meanings: [Key: String] = [:]
    var firsts = [FirstCharacters](repeating: FirstCharacters(), count: Phrase.allCases.count)
    var lasts = [FirstCharacters](repeating: FirstCharacters(), count: Phrase.allCases.count)

    mutating func insert(_ cell: Substring.UTF8View.SubSequence, _ phrase: Phrase) {
      let parts = cell.split(separator: 0x3D, maxSplits: 1)
      let word = Array(parts[0])
      let number = numbers[word] ?? order.count
      if number == order.count {
        numbers[word] = number
        order.append(word)
        classes.append(contentsOf: repeatElement(0, count: width))
      }
      classes[number * width + phrase.rawValue >> 6] |= 1 << UInt64(phrase.rawValue & 63)
      firsts[phrase.rawValue].insert(word)
      let last = UTF8Text.scalarBefore(word, word.count, from: 0)?.start ?? 0
      lasts[phrase.rawValue].insert(Array(word[last...]))
      if parts.count > 1 {
        meanings[Key(number: number, phrase: phrase)] = String(parts[1])
      }
    }
  }

  @inline(__always)
  private func holds(_ number: Int, _ phrase: Phrase) -> Bool {
    classes[number * Self.width + phrase.rawValue >> 6] & (1 << UInt64(phrase.rawValue & 63)) != 0
  }

  private func longest(
    _ phrase: Phrase, _ bytes: [UInt8], at index: Int, to limit: Int
  ) -> (end: Int, number: Int)? {
    guard index >= 0, index < limit, firsts[phrase.rawValue].mayStand(in: bytes, at: index) else {
      return nil
    }
    var found: (end: Int, number: Int)?
    forward.forEachMatch(in: bytes, from: index, to: limit) { end, number in
      if holds(number, phrase) { found = (end, number) }
    }
    return found
  }

  /// The index after the longest phrase of a class that begins at an index, wholly before `limit`.
  /// - Complexity: one array access a byte, as for all that is asked at one place.
  func end(of phrase: Phrase, _ bytes: [UInt8], at index: Int, to limit: Int) -> Int? {
    longest(phrase, bytes, at: index, to: limit)?.end
  }

  /// Whether a phrase of a class begins at an index, wholly before `limit`.
  func has(_ phrase: Phrase, _ bytes: [UInt8], at index: Int, to limit: Int) -> Bool {
    longest(phrase, bytes, at: index, to: limit) != nil
  }

  /// What is recorded for the longest phrase of a class that begins at an index, and where it ends.
  func meaning(
    of phrase: Phrase, _ bytes: [UInt8], at index: Int, to limit: Int
  ) -> (recorded: String, end: Int)? {
    guard let found = longest(phrase, bytes, at: index, to: limit) else { return nil }
    let meaning = meanings[Key(number: found.number, phrase: phrase)]
    return (meaning ?? String(decoding: bytes[index..<found.end], as: UTF8.self), found.end)
  }

  /// The index where the longest phrase of a class begins that ends at an index, not before `limit`.
  func start(of phrase: Phrase, _ bytes: [UInt8], at index: Int, from limit: Int) -> Int? {
    guard let (_, last) = UTF8Text.scalarBefore(bytes, index, from: limit),
      lasts[phrase.rawValue].mayStand(in: bytes, at: last)
    else { return nil }
    var found: Int?
    backward.forEachMatch(backwardsIn: bytes, from: index, to: limit) { start, number in
      if holds(number, phrase) { found = start }
    }
    return found
  }

  /// Whether a phrase of a class ends at an index and begins at or behind `limit`.
  func ends(with phrase: Phrase, _ bytes: [UInt8], at index: Int, from limit: Int) -> Bool {
    start(of: phrase, bytes, at: index, from: limit) != nil
  }

  /// Whether a phrase of a class is exactly the range.
  func isExactly(_ phrase: Phrase, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty
      && end(of: phrase, bytes, at: range.lowerBound, to: range.upperBound)
        == range.upperBound
  }

  /// Whether a phrase of a class is this word.
  func holds(_ phrase: Phrase, word: String) -> Bool {
    forward.value(of: word.utf8).map { holds($0, phrase) } ?? false
  }

  /// Whether a phrase of a class stands in a range.
  /// - Complexity: O(its bytes).
  func occurs(_ phrase: Phrase, _ bytes: [UInt8], in range: Range<Int>) -> Bool {
    range.contains { has(phrase, bytes, at: $0, to: range.upperBound) }
  }

  /// The last phrase of a class in a range: the one that begins last.
  /// - Complexity: O(its bytes).
  func last(_ phrase: Phrase, _ bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    for index in range.reversed() {
      if let end = end(of: phrase, bytes, at: index, to: range.upperBound) { return index..<end }
    }
    return nil
  }

  /// The characters that the phrases of a class begin with.
  func starters(of phrase: Phrase) -> FirstCharacters { firsts[phrase.rawValue] }
}
