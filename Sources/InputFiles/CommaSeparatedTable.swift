import Messages

/// A table of comma-separated values with a header line (RFC 4180: quotes, doubled inside).
package struct CommaSeparatedTable {
  package let file: String
  private let columns: [String: Int]
  /// The rows with their lines, from 1.
  package let rows: [Row]
  /// The names in the header, in order.
  package let columnNames: [String]

  /// One row, its fields looked up by the name of the column.
  package struct Row {
    package let line: Int
    fileprivate let fields: [String]
    fileprivate let columns: [String: Int]

    /// The field of a column, which the table was checked to have.
    package subscript(column: String) -> String {
      guard let index = columns[column] else {
        preconditionFailure("column \(column) was not asked for")
      }
      return fields[index]
    }

    /// The field of a column, or nil where it is empty.
    package func optional(_ column: String) -> String? {
      let value = self[column]
      return value.isEmpty ? nil : value
    }
  }

  /// Parses a table that must have at least the given columns.
  package init(file: String, bytes: [UInt8], columns needed: [String]) throws(InputError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError(file: file, "is not UTF-8")
    }
    self.file = file
    let reading = DelimitedRecords(Array(text.utf8))
    if let problem = reading.problems.first {
      throw InputError(file: file, line: problem.line, problem.reason)
    }
    let records = reading.records
    guard let header = records.first else { throw InputError(file: file, "is empty") }
    var numbers: [String: Int] = [:]
    for (index, name) in header.fields.enumerated() { numbers[name] = index }
    for name in needed where numbers[name] == nil {
      throw InputError(file: file, line: 1, "has no column \(name)")
    }
    columns = numbers
    columnNames = header.fields
    rows = try records.dropFirst().map { record throws(InputError) in
      guard record.fields.count == header.fields.count else {
        throw InputError(
          file: file, line: record.line,
          "has \(record.fields.count) fields instead of \(header.fields.count)")
      }
      return Row(line: record.line, fields: record.fields, columns: numbers)
    }
  }
}
