/// A format in which reports come; the raw values are the endings of their files.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// Plain text in any encoding that `TextDecoder` knows.
  case text = "txt"
  /// The same with the marks of Markdown, which are read as what they stand for.
  case markdown = "md"

  /// The format that the ending of a file's name says, in capitals too; nil where it says none.
  public init?(fileName: String) {
    let ending = fileName.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    guard ending.utf8.count < fileName.utf8.count else { return nil }
    self.init(rawValue: ending.lowercased())
  }

  /// All endings for a message: `.txt or .md`.
  public static let endings = allCases.map { "." + $0.rawValue }.joined(separator: " or ")

  /// The text of a file as printed, which all offsets count in. Tables keep their rows as lines, with
  /// their cells apart by tabs or two blanks.
  /// - Throws: `TextDecodingError` where the bytes are no text.
  func printed(_ bytes: [UInt8]) throws(TextDecodingError) -> [Unicode.Scalar] {
    switch self {
    case .text, .markdown: try TextDecoder.decode(bytes).0
    }
  }
}
