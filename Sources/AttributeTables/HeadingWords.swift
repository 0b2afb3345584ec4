import InputFiles

/// The words of users' tables: the rows of `heading-words.tsv`, which says what each class tells.
enum HeadingWords: CodingKey, CaseIterable {
  case average, total, ordinal, year, unit, absent, magnitude, yearTail, yearSign

  static let table = WordClasses(PackageResources.heading_words_tsv)

  /// The words of the class.
  var words: [String] { Self.table[stringValue] }

  /// Whether a text is one of the words.
  func holds(_ text: String) -> Bool { words.contains(text) }

  /// The text behind the word of the class that it begins with, or nil.
  func rest(of text: some StringProtocol) -> String? {
    words.first { text.hasPrefix($0) }.map { String(text.dropFirst($0.count)) }
  }
}
