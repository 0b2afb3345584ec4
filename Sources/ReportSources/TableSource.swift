import InputFiles
import TextScanning

/// Tables of comma-separated values with a report a row, in UTF-8, UTF-16 or GB 18030.
struct DelimitedSource: ReportSource {
  static let endings = ["csv", "tsv"]
  static let isTable = true

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    try RowTable.documents(
      of: file.bytes, file, format: SourceFormats.ending(of: file.name) ?? "csv")
  }
}

/// Spreadsheets with a report a row on any of their sheets, through LibreOffice.
struct SpreadsheetSource: ReportSource {
  static let endings = ["xlsx", "xls", "ods", "et"]
  static let isTable = true

  /// Commas, quotes, UTF-8, from the first line, all as shown, every sheet by itself.
  private static let filter =
    "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    if let archive = ZipArchive(file.bytes) { try file.check(archive.entries) }
    let sheets = try Office.convert(file, to: "csv", filter: Self.filter, with: Converters.calc)
    guard !sheets.isEmpty else {
      throw file.error("is damaged or no spreadsheet: LibreOffice makes nothing of it")
    }
    let converter = Converters.version(of: Converters.calc)
    let format = SourceFormats.ending(of: file.name) ?? "xlsx"
    var rows: [Result<SourceDocument, InputError>] = []
    for sheet in sheets {
      rows += try RowTable.documents(of: sheet, file, format: format, converter: converter)
    }
    return rows
  }
}

/// A table whose rows are reports.
enum RowTable {
  /// The reports of a table; none where it has no column of text.
  static func documents(
    of bytes: [UInt8], _ file: SourceFile, format: String, converter: String = ""
  ) throws(InputError) -> [Result<SourceDocument, InputError>] {
    let records = try records(bytes, file)
    guard let head = records.firstIndex(where: { ColumnWords.columns($0.fields)[.text] != nil }),
      head < 10
    else { return [] }
    let columns = ColumnWords.columns(records[head].fields)
    var documents: [Result<SourceDocument, InputError>] = []
    var names: Set<String> = []
    for (index, record) in records[(head + 1)...].enumerated() {
      var row = ReportRow(number: index + 1)
      for (use, column) in columns where column < record.fields.count {
        row[use] = record.fields[column]
      }
      // An id that stands twice tells nothing apart.
      var name = "\(file.name)#\(row.identifier)"
      if !names.insert(name).inserted { name += ".\(index + 1)" }
      let original = Array(record.fields.joined(separator: "\u{1F}").utf8)
      documents.append(
        Result { () throws(InputError) in
          var document = try row.document(
            named: name, format: format, original: original, in: file.path, line: record.line)
          document.origin.converter = converter
          return document
        })
    }
    return documents
  }

  private static func records(
    _ bytes: [UInt8], _ file: SourceFile
  ) throws(InputError) -> [DelimitedRecords.Record] {
    do throws(TextDecodingError) {
      return try DelimitedRecords(decoding: bytes).records
    } catch .empty {
      return []
    } catch {
      throw file.error(error.fullMessage)
    }
  }
}
