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
    var order: [[UInt8]] = []
    var numbers: [[UInt8]: Int] = [:]
    var classes: [WordClasses] = []
    var firstWords: [WordClass: String] = [:]
    for row in try TableFile(path: path, header: Self.columns).rows {
      guard let wordClass = known[row.cells[0]] else {
        throw InputError(file: path, line: row.line, "'\(row.cells[0])' is no class of words")
      }
      firstWords[wordClass] = row.cells[1].split(separator: " ").first.map(String.init)
      for word in row.cells[1].utf8.split(separator: 0x20) {
        let key = Array(word)
        let number = numbers[key] ?? order.count
        if number == order.count {
          numbers[key] = number
          order.append(key)
          classes.append([])
        }
        classes[number].insert(WordClasses(wordClass))
      }
    }
    self.classes = classes
    self.firstWords = firstWords
    trie = DoubleArrayTrie(order.enumerated().map { ($1, $0) })
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
