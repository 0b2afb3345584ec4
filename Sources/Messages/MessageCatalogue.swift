/// The messages of the program in another language, by their English templates.
///
/// A row of `messages-zh.tsv` is an English template, a tab and the same in Chinese; lines that begin
/// with `#` are comments.
public struct MessageCatalogue: Sendable {
  /// The rows in the order of the file.
  public let rows: [(english: String, translated: String)]
  private let translations: [String: String]

  /// Reads a table; a line without a tab is no row.
  public init(_ bytes: [UInt8]) {
    rows = bytes.split(separator: 0x0A).compactMap { line in
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count == 2, line.first != 0x23 else { return nil }
      return (String(decoding: cells[0], as: UTF8.self), String(decoding: cells[1], as: UTF8.self))
    }
    translations = Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// The translation of a template, nil where there is none.
  public subscript(template: String) -> String? { translations[template] }

  /// The Chinese messages; read when they are first asked for.
  public static let chinese = MessageCatalogue(PackageResources.messages_zh_tsv)
}
