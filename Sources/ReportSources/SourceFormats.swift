public import InputFiles
import TextScanning

/// The formats in which reports come.
public enum SourceFormats {
  /// All of them. A format is a type that is listed here, and nothing else.
  static let all: [any ReportSource] = [
    PlainTextSource(), WordSource(), OlderWordSource(), OpenDocumentSource(), HTMLSource(),
    PDFSource(),
    SpreadsheetSource(), DelimitedSource(), JSONLinesSource(),
  ]

  /// The ending of a file's name in lower case; nil where it has none.
  static func ending(of name: String) -> String? {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return ending.utf8.count < name.utf8.count ? ending.lowercased() : nil
  }

  private static func source(ending: String) -> (any ReportSource)? {
    all.first { type(of: $0).endings.contains(ending) }
  }

  private static func source(name: String) -> (any ReportSource)? {
    ending(of: name).flatMap { source(ending: $0) }
  }

  /// Whether the ending of a file's name says that it is a report.
  public static func isReport(_ name: String) -> Bool { source(name: name) != nil }

  /// Whether a file holds a report a line, which are read as they come.
  public static func isStream(_ name: String) -> Bool {
    ending(of: name).map(JSONLinesSource.endings.contains) ?? false
  }

  /// Whether a file holds a report a row.
  public static func isTable(_ name: String) -> Bool {
    source(name: name).map { type(of: $0).isTable } ?? false
  }

  /// All endings for a message: `.txt, .md or .jsonl`.
  public static let endings: Message = {
    let endings = all.flatMap { type(of: $0).endings }.map { "." + $0 }
    return "\(list: endings.dropLast()) or \(endings.last ?? "")"
  }()

  /// What a table without a column of text is, for a message.
  public static var tableWithoutText: Message {
    "is a table without a column of text (\(ColumnWords.names(of: .text))): --table joins tables"
  }

  /// The reports in a file, by the ending of its name; where its bytes are of another format, by
  /// these. A name that says nothing is plain text. None for a table without a column of text.
  /// - Throws: `InputError` in one line.
  public static func documents(
    of file: SourceFile
  ) throws(InputError) -> [Result<SourceDocument, InputError>] {
    guard let known = source(name: file.name) else {
      return try unnamed(file)
    }
    // What is called text is text.
    let endings = type(of: known).endings
    guard !(known is PlainTextSource), !endings.contains("jsonl"), !endings.contains("csv") else {
      return try known.documents(of: file)
    }
    if file.bytes.isEmpty { throw file.error(TextDecodingError.empty.fullMessage) }
    let found = FileSignature.ending(of: file.bytes)
    if found == "locked" { throw file.locked }
    if found.map(endings.contains) ?? (known is HTMLSource) {
      return try known.documents(of: file)
    }
    return try renamed(file, found)
  }

  /// The reports in a file whose name says no format.
  private static func unnamed(
    _ file: SourceFile
  ) throws(InputError) -> [Result<SourceDocument, InputError>] {
    if let found = FileSignature.ending(of: file.bytes), found != "html",
      let source = source(ending: found)
    {
      return try source.documents(of: file)
    }
    return try PlainTextSource().documents(of: file)
  }

  /// The reports in a file whose bytes are of another format than its name says; plain text where
  /// they are none that is known.
  private static func renamed(
    _ file: SourceFile, _ found: String?
  ) throws(InputError) -> [Result<SourceDocument, InputError>] {
    let known = found.flatMap { source(ending: $0) }
    guard known != nil || (try? TextDecoder.decode(file.bytes)) != nil else {
      throw file.error("is damaged, or no \(file.ending) file: open it and save it again")
    }
    var inner = file
    if let found { inner.name = "a." + found }
    return try (known ?? PlainTextSource()).documents(of: inner).map { result in
      result.map { document in
        var document = document
        document.name = file.name + document.name.dropFirst(inner.name.count)
        document.origin.format = found ?? "txt"
        document.origin.remarks.append(
          "its name says \(file.ending), it is \(found.map(Message.init(verbatim:)) ?? "plain text") inside"
        )
        return document
      }
    }
  }
}
