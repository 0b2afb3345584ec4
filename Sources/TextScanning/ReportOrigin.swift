public import Messages

/// Where a report comes from and what is known of it besides its text.
public struct ReportOrigin: Sendable, Hashable, Codable {
  /// The format, by the ending of its files: `docx`; empty for plain text.
  public var format = ""
  /// The programs that made text of it, with their versions; empty where none was needed.
  public var converter = ""
  /// Its title, where the document or its row says one.
  public var title = ""
  /// Who published it, where that is said.
  public var source = ""
  /// The place that it is about, where the user or its row says so: a name, path or code.
  public var place = ""
  /// Its date, where somebody says it.
  public var date: ReportDate?
  /// What a reader of its facts should know: `pages 2 to 3 are scanned: read by OCR`.
  public var remarks: [Message] = []
  /// Where its pages and paragraphs begin.
  public var layout = ReportLayout()

  /// The title as a text of its own; nil where there is none.
  package var titled: Report? {
    title.isEmpty ? nil : try? ReportReader().read(Array(title.utf8.prefix(1000)), name: "")
  }

  /// Nothing known: a plain text.
  public init() {}
}
