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
    var sawHead = false
    var line = 0
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard let first = part.first, first != 0x23 else { continue }
      let fields = part.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == columns.count else {
        throw VocabularyError(
          file: file, line: line,
          problem: "\(fields.count) columns; \(columns.count) are needed: "
            + columns.joined(separator: ", "))
      }
      if !sawHead {
        guard fields == columns else {
          throw VocabularyError(
            file: file, line: line,
            problem: "the head must be " + columns.joined(separator: ", "))
        }
        sawHead = true
      } else {
        rows.append(Row(line: line, fields: fields))
      }
    }
    guard sawHead else {
      throw VocabularyError(
        file: file, line: 0, problem: "the table is empty; it needs a head line")
    }
    self.rows = rows
  }
}
