import InputFiles

/// What columns are called that say something of a report: the rows of `source-words.tsv`.
enum ColumnWords {
  /// What a column says.
  enum Use: String, CaseIterable {
    case text, title, date, source, place, id, file
  }

  /// The uses of the words, with their order in the table.
  private static let meanings: [String: (use: Use, rank: Int)] = {
    var meanings: [String: (Use, Int)] = [:]
    let lines = TabSeparatedLines(PackageResources.source_words_tsv)
    for row in lines.rows.dropFirst() where lines.fieldCount(of: row) == 2 {
      guard let use = Use(rawValue: lines.string(row, 0)) else { continue }
      meanings[lines.string(row, 1)] = (use, row)
    }
    return meanings
  }()

  private static func meaning(of name: String) -> (use: Use, rank: Int)? {
    if let meaning = meanings[name] { return meaning }
    let plain = name.unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.value != 0xFEFF && $0.value != 0x200B
    }
    return meanings[String(String.UnicodeScalarView(plain)).lowercased()]
  }

  /// The columns that say something, by what they say: of several of one use the one whose name
  /// stands first in the table of words.
  static func columns(_ names: [String]) -> [Use: Int] {
    var columns: [Use: (index: Int, rank: Int)] = [:]
    for (index, name) in names.enumerated() {
      guard let meaning = meaning(of: name) else { continue }
      if columns[meaning.use].map({ meaning.rank < $0.rank }) ?? true {
        columns[meaning.use] = (index, meaning.rank)
      }
    }
    return columns.mapValues(\.index)
  }

  /// The names of a use for a message, the first few.
  static func names(of use: Use) -> String {
    let lines = TabSeparatedLines(PackageResources.source_words_tsv)
    return lines.rows.dropFirst().filter { lines.string($0, 0) == use.rawValue }
      .map { lines.string($0, 1) }.joined(separator: ", ")
  }
}
