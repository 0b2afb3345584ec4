public import InputFiles

/// The formats in which reports come.
public enum SourceFormats {
  /// All of them. A format is a type that is listed here, and nothing else.
  static let all: [any ReportSource] = [
    PlainTextSource(), JSONLinesSource(), WordSource(), OpenDocumentSource(),
  ]

  /// The ending of a file's name in lower case; nil where it has none.
  static func ending(of name: String) -> String? {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return ending.utf8.count < name.utf8.count ? ending.lowercased() : nil
  }

  private static func source(ending: String) -> (any ReportSource)? {
    all.first { type(of: $0).endings.contains(ending) }
  }

  /// Whether the ending of a file's name says that it is a report.
  public static func isReport(_ name: String) -> Bool {
    ending(of: name).flatMap { source(ending: $0) } != nil
  }

  /// Whether a file holds a report a line, which are read as they come.
  public static func isStream(_ name: String) -> Bool {
    ending(of: name).map(JSONLinesSource.endings.contains) ?? false
  }

  /// Whether a file holds a report a row.
  public static func isTable(_ name: String) -> Bool {
    ending(of: name).flatMap { source(ending: $0) }.map { type(of: $0).isTable } ?? false
  }

  /// All endings for a message: `.txt, .md or .jsonl`.
  public static let endings: String = {
    let endings = all.flatMap { type(of: $0).endings }.map { "." + $0 }
    return endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
  }()

  /// The reports in a file, by the ending of its name; one that says nothing is plain text.
  /// - Throws: `InputError` in one line.
  public static func documents(
    of file: SourceFile
  ) throws(InputError) -> [Result<SourceDocument, InputError>] {
    let known = ending(of: file.name).flatMap { source(ending: $0) }
    return try (known ?? PlainTextSource()).documents(of: file)
  }
}
