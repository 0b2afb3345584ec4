import InputFiles
import TextScanning

/// A report that is a row of a table or stream: its text, and what the row says of it.
struct ReportRow {
  private var fields: [ColumnWords.Use: String] = [:]
  /// The number of the row, from 1.
  let number: Int

  init(number: Int) { self.number = number }

  /// What the row says; nil where it says nothing.
  subscript(use: ColumnWords.Use) -> String? {
    get { fields[use].flatMap { $0.isEmpty ? nil : $0 } }
    set { fields[use] = newValue }
  }

  /// The name of the row.
  var identifier: String { self[.id].map(Self.brief) ?? "\(number)" }

  /// A name of one line.
  private static func brief(_ text: String) -> String {
    FileName.visible(String(text.prefix(200)))
  }

  /// The report, known as the bytes of its row.
  /// - Throws: `InputError` for a row without text.
  func document(
    named name: String, format: String, original: [UInt8], in file: String, line: Int
  ) throws(InputError) -> SourceDocument {
    guard let text = self[.text] else {
      throw InputError(
        file: file, line: line,
        "has no text: a row needs one of \(ColumnWords.names(of: .text))")
    }
    var origin = ReportOrigin()
    origin.format = format
    origin.title = self[.title] ?? ""
    origin.source = self[.source] ?? ""
    origin.place = self[.place] ?? ""
    if let date = self[.date] {
      origin.date = ReportDate(date, basis: .given)
      if origin.date == nil {
        origin.remarks.append("the date \(Self.brief(date)) is none that is known: left out")
      }
    }
    return SourceDocument(
      name: name, text: Array(text.utf8), origin: origin, original: original)
  }
}
