/// A table of tab-separated values with a header line: UTF-8, no quoting, `#` lines are comments.
///
/// Reading fails on the first row that has another number of fields than the header, with file and
/// line.
package struct TabSeparatedTable {
  /// One row: its line in the file, from 1, and its fields.
  package struct Row {
    package let line: Int
    package let fields: [Substring]
  }

  package let file: String
  package let columns: [String]
  package let rows: [Row]

  /// Parses a table that must have the given columns, in that order.
  package init(file: String, bytes: [UInt8], columns expected: [String]) throws(GazetteerError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw GazetteerError(file: file, "is not UTF-8")
    }
    self.file = file
    var columns: [String] = []
    var rows: [Row] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      if line.last == UInt8(ascii: "\r") {
        throw GazetteerError(file: file, line: number, "ends in CR; lines must end in LF alone")
      }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { Substring($0) }
      if columns.isEmpty {
        columns = fields.map(String.init)
        if columns != expected {
          throw GazetteerError(
            file: file, line: number,
            "the columns must be \(expected.joined(separator: ", "))")
        }
        continue
      }
      if fields.count != columns.count {
        throw GazetteerError(
          file: file, line: number,
          "has \(fields.count) fields instead of \(columns.count)")
      }
      rows.append(Row(line: number, fields: fields))
    }
    if columns.isEmpty { throw GazetteerError(file: file, "is empty; it needs a header line") }
    self.columns = columns
    self.rows = rows
  }
}
