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
  /// The characters that idioms begin with, which a scanner asks for at every character of a text.
  let idiomStarters: ScalarSet

  private struct Key: Hashable {
    let number: Int
    let phrase: Phrase
  }

  /// Words of bits for the classes of a phrase.
  private static let width = (Phrase.allCases.count + 63) / 64

  /// The lexicon of the bytes of `phrases.tsv`.
  /// - Throws: `InputError` with file and line where a class is unknown or has no words, and with the
  ///   file where a class is missing.
  init(bytes: [UInt8], file: String) throws {
    let rows = try Rows(TableFile(bytes, path: file, header: ["class", "words", "note"]))
    let words = DoubleArrayTrie.grouping(rows.keys, of: bytes)
    forward = words.trie
    backward = DoubleArrayTrie(
      keys: rows.keys.map { (bytes.count - $0.upperBound)..<(bytes.count - $0.lowerBound) },
      values: words.numbers, of: bytes.reversed())
    var classes = [UInt64](repeating: 0, count: words.count * Self.width)
    var firsts = [FirstCharacters](repeating: FirstCharacters(), count: Phrase.allCases.count)
    var lasts = firsts
    var meanings: [Key: String] = [:]
    var idiomStarters = ScalarSet(firstOf: [])
    for (index, (key, phrase)) in zip(rows.keys, rows.phrases).enumerated() {
      let number = words.numbers[index]
      classes[number * Self.width + phrase.rawValue >> 6] |= 1 << UInt64(phrase.rawValue & 63)
      firsts[phrase.rawValue].insert(bytes, at: key.lowerBound)
      let last = UTF8Text.scalarBefore(bytes, key.upperBound, from: key.lowerBound)
      lasts[phrase.rawValue].insert(bytes, at: last?.start ?? key.lowerBound)
      if phrase == .idiom { idiomStarters.insert(UTF8Text.scalar(bytes, key.lowerBound).value) }
      if let meaning = rows.meanings[index] {
        meanings[Key(number: number, phrase: phrase)] = meaning
      }
    }
    self.classes = classes
    self.firsts = firsts
    self.lasts = lasts
    self.meanings = meanings
    self.idiomStarters = idiomStarters
  }

  /// The words of the table's rows, each with its class.
  private struct Rows {
    var keys: [Range<Int>] = []
    var phrases: [Phrase] = []
    /// By the place among the words, what is recorded for those that are printed otherwise.
    var meanings: [Int: String] = [:]

    init(_ table: TableFile) throws {
      var known: [String: Phrase] = [:]
      for phrase in Phrase.allCases { known[phrase.stringValue] = phrase }
      for row in table.body {
        let name = table.lines.string(row, 0)
        guard let phrase = known.removeValue(forKey: name) else {
          throw table.error(row, "'\(name)' is no class of phrases, or a second row")
        }
        let cells = table.lines.words(row, 1)
        guard !cells.isEmpty else { throw table.error(row, "the class '\(name)' has no words") }
        for cell in cells { try insert(cell, phrase, table, row) }
      }
      if let missing = known.keys.min() {
        throw InputError(file: table.path, "the class '\(missing)' has no row")
      }
    }

    private mutating func insert(
      _ cell: Range<Int>, _ phrase: Phrase, _ table: TableFile, _ row: Int
    ) throws {
      let bytes = table.lines.bytes
      let equals = bytes[cell].firstIndex(of: UInt8(ascii: "="))
      if let equals {
        guard equals > cell.lowerBound, equals + 1 < cell.upperBound else {
          let text = String(decoding: bytes[cell], as: UTF8.self)
          throw table.error(row, "'\(text)' must be a word or word=meaning")
        }
        meanings[keys.count] = String(
          decoding: bytes[(equals + 1)..<cell.upperBound], as: UTF8.self)
      }
      keys.append(cell.lowerBound..<(equals ?? cell.upperBound))
      phrases.append(phrase)
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
}
