import TextScanning

/// The rows of a tab-separated file with a header line.
struct TabularFile {
  /// The file's name, for messages.
  let file: String
  /// The lines of the file, whose first is the header.
  let lines: TabSeparatedLines

  /// The rows below the header.
  var rows: Range<Int> { lines.rows.dropFirst() }

  /// - Throws: `IndustryError` where the file cannot be read or is not as declared.
  init(path: String, columns: [String]) throws {
    guard let bytes = TableFile.contents(of: path) else { throw IndustryError.unreadable(path) }
    try self.init(bytes, file: path, columns: columns)
  }

  /// - Throws: `IndustryError` at the first row that hasn't one field a column, or bad UTF-8.
  init(_ bytes: [UInt8], file: String, columns: [String]) throws {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw IndustryError.row(file, 1, "the file is not UTF-8", "save it as UTF-8")
    }
    self.file = file
    lines = TabSeparatedLines(bytes, skippingComments: false)
    for row in lines.rows where lines.fieldCount(of: row) != columns.count {
      throw IndustryError.row(
        file, lines.number(of: row), "\(lines.fieldCount(of: row)) fields",
        "\(columns.count) are needed")
    }
    guard let head = lines.rows.first, lines.strings(of: head) == columns else {
      throw IndustryError.row(
        file, 1, "the header is not the one expected",
        "begin with the columns " + columns.joined(separator: ", "))
    }
  }

  /// Whether two rows say the same in a column.
  func sharesField(_ column: Int, _ row: Int, _ other: Int) -> Bool {
    lines.bytes[lines.range(row, column)].elementsEqual(lines.bytes[lines.range(other, column)])
  }

  /// The line of a row in the file, from 1.
  func line(_ row: Int) -> Int { lines.number(of: row) }
}
