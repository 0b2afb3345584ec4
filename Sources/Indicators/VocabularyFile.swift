import TextScanning

/// The rows of a tab-separated table with a head line.
struct VocabularyFile {
  /// A row with its line number, from 1.
  struct Row {
    let line: Int
    let fields: [String]
  }

  let rows: [Row]

  /// Reads the rows of `bytes`; lines that begin with `#` and empty lines are left out.
  /// - Throws: `VocabularyError` where the head or a row has other columns than `columns`.
  init(bytes: [UInt8], file: String, columns: [String]) throws {
    var rows: [Row] = []
    let lines = TabSeparatedLines(bytes, skippingComments: true)
    for row in lines.rows {
      let line = lines.number(of: row)
      let fields = lines.strings(of: row)
      guard fields.count == columns.count else {
        throw VocabularyError(
          file: file, line: line,
          problem: "\(fields.count) columns; \(columns.count) are needed: "
            + columns.joined(separator: ", "))
      }
      if row == 0 {
        guard fields == columns else {
          throw VocabularyError(
            file: file, line: line,
            problem: "the head must be " + columns.joined(separator: ", "))
        }
      } else {
        rows.append(Row(line: line, fields: fields))
      }
    }
    guard !lines.rows.isEmpty else {
      throw VocabularyError(
        file: file, line: 0, problem: "the table is empty; it needs a head line")
    }
    self.rows = rows
  }
}
