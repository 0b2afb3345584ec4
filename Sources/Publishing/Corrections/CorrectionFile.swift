import InputFiles
import TextScanning

/// A file of corrections: `report_sha256,quote,occurrence,field,old,new,by,date,note`, comma-,
/// semicolon- or tab-separated, in UTF-8 or GB 18030 as spreadsheets write it.
struct CorrectionFile: Sendable {
  /// The rows, in the order of the file.
  let corrections: [Correction]

  /// The columns that a file must have; `by`, `date` and `note` are for its readers.
  private static let needed = ["report_sha256", "quote", "field", "new"]

  /// Reads a file.
  /// - Throws: `InputError` with the line: a column is missing, a field or number is none.
  init(_ bytes: [UInt8], path: String) throws(InputError) {
    let reading: DelimitedRecords
    do throws(TextDecodingError) {
      reading = try DelimitedRecords(decoding: bytes)
    } catch {
      throw InputError(file: path, error.fullMessage)
    }
    if let problem = reading.problems.first {
      throw InputError(file: path, line: problem.line, problem.reason)
    }
    var columns: [String: Int] = [:]
    for (index, name) in (reading.records.first?.fields ?? []).enumerated() {
      columns[name] = index
    }
    for name in Self.needed where columns[name] == nil {
      throw InputError(file: path, line: 1, "has no column \(name)")
    }
    corrections = try reading.records.dropFirst().map { record throws(InputError) in
      try Self.correction(record, columns, path)
    }
  }

  private static func correction(
    _ record: DelimitedRecords.Record, _ columns: [String: Int], _ path: String
  ) throws(InputError) -> Correction {
    func cell(_ column: String) -> String {
      guard let index = columns[column], index < record.fields.count else { return "" }
      return record.fields[index]
    }
    guard let field = Correction.Field(rawValue: cell("field")) else {
      let known = Correction.Field.allCases.map(\.rawValue)
      throw InputError(
        file: path, line: record.line, "\(cell("field")) is no field: write one of \(list: known)")
    }
    let printed = cell("occurrence")
    guard let occurrence = printed.isEmpty ? 1 : Int(printed), occurrence > 0 else {
      throw InputError(
        file: path, line: record.line, "\(printed) is no occurrence: write 1 for the first")
    }
    guard !cell("report_sha256").isEmpty, !cell("quote").isEmpty else {
      throw InputError(file: path, line: record.line, "names no report or no quote")
    }
    return Correction(
      line: record.line, report: cell("report_sha256").lowercased(), quote: cell("quote"),
      occurrence: occurrence, field: field, old: cell("old"),
      // Tables guard a number below zero with a space in front.
      new: String(cell("new").trimmingPrefix(" ")),
      remarks: ["by", "date", "note"].map(cell))
  }
}
