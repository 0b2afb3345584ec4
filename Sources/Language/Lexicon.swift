import ByteScanning
public import InputFiles
import TextScanning

/// The words of `words.tsv` with their classes, matched in one walk of a text.
public struct Lexicon: Sendable {
  private let classes: [WordClasses]
  private let trie: DoubleArrayTrie
  /// The first word of each class, as the table lists them.
  private let firstWords: [WordClass: String]

  /// Columns of the table of words.
  public static let columns = ["class", "words", "note"]

  /// The words of a folder's `words.tsv`.
  /// - Throws: `InputError` with file and line where a class is unknown.
  public init(directory: String) throws(InputError) {
    let path = directory + "/words.tsv"
    var known: [String: WordClass] = [:]
    for wordClass in WordClass.allCases { known[wordClass.stringValue] = wordClass }
    let table = try TableFile(path: path, header: Self.columns)
    let lines = table.lines
    var keys: [Range<Int>] = []
    var told: [WordClass] = []
    var firstWords: [WordClass: String] = [:]
    for row in table.body {
      guard let wordClass = known[lines.string(row, 0)] else {
        throw table.error(row, "'\(lines.string(row, 0))' is no class of words")
      }
      let words = lines.words(row, 1)
      firstWords[wordClass] = words.first.map { String(decoding: lines.bytes[$0], as: UTF8.self) }
      keys += words
      told += words.map { _ in wordClass }
    }
    let words = DoubleArrayTrie.grouping(keys, of: lines.bytes)
    trie = words.trie
    var classes = [WordClasses](repeating: [], count: words.count)
    for (number, wordClass) in zip(words.numbers, told) {
      classes[number].insert(WordClasses(wordClass))
    }
    self.classes = classes
    self.firstWords = firstWords
  }

  /// The word that a class is called by: the first of its row; empty where the table lacks it.
  public func name(of wordClass: WordClass) -> String { firstWords[wordClass] ?? "" }

  /// The longest word at every place of a range, in order; words may overlap.
  /// - Complexity: linear in the length.
  public func words(in bytes: [UInt8], _ range: Range<Int>) -> ClassedWords {
    var words: [ClassedWords.Word] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let found = trie.longestMatch(in: bytes, from: index, to: range.upperBound) {
        words.append(
          ClassedWords.Word(
            start: Int32(index), end: Int32(found.end), classes: classes[found.value]))
      }
      index = bytes.scalarEnd(at: index)
    }
    return ClassedWords(words)
  }
}
