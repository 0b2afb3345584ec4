import InputFiles

/// The words that names of places are built of: the rows of `naming-words.tsv`, which says what each
/// class is.
enum NamingWords: CodingKey, CaseIterable {
  case villageCommittee, residentCommittee, committeeTail, administrativeVillage, village,
    community, office, residentsOffice, street, shortOffice, roadBefore, roadTail, province,
    prefecture, county, township, villageKind, autonomous, people, allPeoples, generic, genericEnd

  static let table = WordClasses(PackageResources.naming_words_tsv)

  /// The words of the class.
  var words: [String] { Self.table[stringValue] }

  /// The only word of the class, or the first.
  var word: String { words.first ?? "" }
}
