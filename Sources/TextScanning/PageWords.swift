import InputFiles

/// The words by which pages are read: the rows of `page-words.tsv`, which says what each class tells.
enum PageWords: CodingKey, CaseIterable {
  case itemOpenings, reporterOpenings, sourceOpenings, media, captionOpenings, captionWords,
    photographerEndings, year,
    zeros, numerals, afterNumeral, dateMarks, counters, numberEnds, numeralEnds, measureNouns,
    sizeVerbs, reachVerbs

  static let table = WordClasses(PackageResources.page_words_tsv)

  /// The words of the class, as scalars.
  var words: [[UInt32]] { Self.table[stringValue].map { $0.unicodeScalars.map(\.value) } }

  /// The characters of its words.
  var characters: Set<UInt32> { Set(words.joined()) }
}
