import ByteCoding
import InputFiles
import TextScanning

/// A file of corrections: `report_sha256,quote,occurrence,field,old,new,by,date,note`, comma-,
/// semicolon- or tab-separated, in UTF-8 or GB 18030 as spreadsheets write it.
public struct CorrectionFile: Sendable {
  /// The rows that can be meant, in the order of the file.
  private(set) var corrections: [Correction] = []
  /// What is wrong with each of the others.
  private(set) var leftOut: [InputError] = []

  /// The columns, in the order in which they are written.
  public static let columns = [
    "report_sha256", "quote", "occurrence", "field", "old", "new", "by", "date", "note",
  ]
  /// The columns that a file must have; `by`, `date` and `note` are for its readers.
  private static let needed = ["report_sha256", "quote", "field", "new"]

  /// Reads a file.
  /// - Throws: `InputError` where the file is no table or a column is missing.
  init(_ bytes: [UInt8], path: String) throws(InputError) {
    let reading = try DelimitedRecords(decoding: bytes, wholeOf: path)
    var places: [String: Int] = [:]
    for (index, name) in (reading.records.first?.fields ?? []).enumerated() {
      places[name] = index
    }
    for name in Self.needed where places[name] == nil {
      throw InputError(file: path, line: 1, "has no column \(name)")
    }
    for record in reading.records.dropFirst() {
      let cells = Self.columns.map { name in
        places[name].flatMap { $0 < record.fields.count ? record.fields[$0] : nil } ?? ""
      }
      do throws(InputError) {
        corrections.append(
          try Self.correction(cells, InputError.Place(file: path, line: record.line)))
      } catch {
        leftOut.append(error)
      }
    }
  }

  /// The correction of a row.
  private static func correction(
    _ cells: [String], _ place: InputError.Place
  ) throws(InputError) -> Correction {
    guard let field = Correction.Field(rawValue: cells[3]) else {
      let known = Correction.Field.allCases.map(\.rawValue)
      throw place.error("\(cells[3]) is no field: write one of \(list: known)")
    }
    guard let occurrence = cells[2].isEmpty ? 1 : Int(cells[2]), occurrence > 0 else {
      throw place.error("\(cells[2]) is no occurrence: write 1 for the first")
    }
    guard !cells[0].isEmpty, !cells[1].isEmpty else {
      throw place.error("names no report or no quote")
    }
    return Correction(
      file: place.file, position: .line(place.line), report: cells[0].lowercased(),
      quote: cells[1], occurrence: occurrence, field: field, old: cells[4],
      // Tables guard a number below zero with a space in front.
      new: String(cells[5].trimmingPrefix(" ")), remarks: Array(cells[6...]))
  }

  /// The file of some corrections, as it is read again.
  public static func write(_ list: CorrectionList) -> [UInt8] {
    let rows = [columns] + list.corrections.map(\.record)
    return CSVTable.write(rows, capacity: 200 * rows.count) { CSVEscaping.append($0, to: &$1) }
  }
}

extension InputError {
  /// A line of a file, for what is wrong there.
  fileprivate struct Place {
    let file: String
    let line: Int

    func error(_ reason: Message) -> InputError { InputError(file: file, line: line, reason) }
  }
}

extension Correction {
  /// A row as a collection keeps it; nil for one that no version wrote.
  public init?(record: [String], row: Int, of collection: String) {
    guard record.count == CorrectionFile.columns.count, let field = Field(rawValue: record[3]),
      let occurrence = Int(record[2]), occurrence > 0
    else { return nil }
    self.init(
      file: collection, position: .row(row), report: record[0], quote: record[1],
      occurrence: occurrence, field: field, old: record[4], new: record[5],
      remarks: Array(record[6...]))
  }
}
