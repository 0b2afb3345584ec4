/// What the page itself says, in both languages: the rows of `words.tsv`.
enum PageText {
  /// A word of the page.
  struct Entry: Equatable {
    let key: String
    let words: PageWords
  }

  /// The rows, in the order of the table.
  static let entries: [Entry] = {
    let text = String(decoding: PackageResources.words_tsv, as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Entry(
        key: cells[0],
        words: PageWords(
          cells.count > 1 ? cells[1] : "", english: cells.count > 2 ? cells[2] : ""))
    }
  }()

  private static let byKey = Dictionary(
    entries.map { ($0.key, $0.words) }, uniquingKeysWith: { first, _ in first })

  /// A word in Chinese, which the page is written in until a reader asks for English.
  static func chinese(_ key: some StringProtocol) -> String {
    byKey[String(key)]?.chinese ?? String(key)
  }
}
