public import InputFiles
import TextScanning

/// What the user says of reports beside them: a table with a row a report.
///
///     file,date,place,title,source
///     2021.docx,2022-01,临县,,
///
/// A report is meant by its name, or by the end of its path.
public struct AboutTable: Sendable {
  /// What a row says.
  struct Row: Sendable {
    let line: Int
    let date: ReportDate?
    let place: String
    let title: String
    let source: String
  }

  /// The table's path.
  public let path: String
  private var rows: [String: Row] = [:]

  /// Reads a table in UTF-8, UTF-16 or GB 18030 with a header.
  /// - Throws: `InputError` for one without a column of files, a file that stands twice, and a date
  ///   that is none.
  public init(_ bytes: [UInt8], path: String) throws(InputError) {
    self.path = path
    let reading = try DelimitedRecords(decoding: bytes, wholeOf: path)
    let columns = ColumnWords.columns(reading.records.first?.fields ?? [])
    guard let file = columns[.file] else {
      throw InputError(
        file: path, line: 1, "has no column of files: \(ColumnWords.names(of: .file))")
    }
    for record in reading.records.dropFirst() {
      func field(_ use: ColumnWords.Use) -> String {
        guard let index = columns[use], index < record.fields.count else { return "" }
        return record.fields[index]
      }
      guard file < record.fields.count, !record.fields[file].isEmpty else { continue }
      let date = ReportDate(field(.date), basis: .given)
      guard date != nil || field(.date).isEmpty else {
        throw InputError(
          file: path, line: record.line,
          "\(field(.date)) is no date: write 2021, 2021-03 or 2021-03-05")
      }
      let row = Row(
        line: record.line, date: date, place: field(.place), title: field(.title),
        source: field(.source))
      guard rows.updateValue(row, forKey: record.fields[file]) == nil else {
        throw InputError(
          file: path, line: record.line, "\(record.fields[file]) stands in it twice")
      }
    }
  }

  /// The places that it names, with their lines.
  public var places: [(line: Int, place: String)] {
    rows.values.filter { !$0.place.isEmpty }.map { ($0.line, $0.place) }.sorted {
      $0.line < $1.line
    }
  }

  /// Adds what the table says of a report to what is known of it, over what its file says; `file` is
  /// the path that the report was read from.
  public func complete(_ document: inout SourceDocument, from file: String) {
    let names =
      [document.name, file]
      + file.indices.filter { file[$0] == "/" }.map {
        String(file[file.index(after: $0)...])
      }
    guard let row = names.lazy.compactMap({ rows[$0] }).first else { return }
    if let date = row.date { document.origin.date = date }
    if !row.place.isEmpty { document.origin.place = row.place }
    if !row.title.isEmpty { document.origin.title = row.title }
    if !row.source.isEmpty { document.origin.source = row.source }
  }
}
