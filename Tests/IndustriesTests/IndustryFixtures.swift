import Industries
import Testing

/// The gazetteer's files, found from this source file.
enum IndustryFixtures {
  static let directory: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + root + "/Gazetteer"
  }()
  static let loaded: Result<(IndustryTable, IndustryLexicon), any Error> = Result {
    let table = try IndustryTable(directory: directory)
    return (table, try IndustryLexicon(directory: directory, table: table))
  }

  static func table() throws -> IndustryTable { try loaded.get().0 }
  static func lexicon() throws -> IndustryLexicon { try loaded.get().1 }

  static func code(_ text: String) throws -> IndustryCode {
    try #require(IndustryCode(text), "\(text) is a code")
  }
}
