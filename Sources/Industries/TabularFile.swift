import FoundationEssentials

/// The rows of a tab-separated file with a header line.
struct TabularFile {
  /// The file's name, for messages.
  let file: String
  /// The fields of each row with its line number, counted from 1; empty lines are left out.
  let rows: [(line: Int, fields: [String])]

  /// - Throws: `IndustryError` where the file cannot be read or is not as declared.
  init(path: String, columns: [String]) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw IndustryError.unreadable(path)
    }
    try self.init(Array(data), file: path, columns: columns)
  }

  /// - Throws: `IndustryError` at the first row that hasn't one field a column, or bad UTF-8.
  init(_ bytes: [UInt8], file: String, columns: [String]) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw IndustryError.row(file, 1, "the file is not UTF-8", "save it as UTF-8")
    }
    var rows: [(line: Int, fields: [String])] = []
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated() where !line.isEmpty
    {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard fields.count == columns.count else {
        throw IndustryError.row(
          file, index + 1, "\(fields.count) fields", "\(columns.count) are needed")
      }
      rows.append((index + 1, fields))
    }
    guard rows.first?.fields == columns else {
      throw IndustryError.row(
        file, 1, "the header is not the one expected",
        "begin with the columns " + columns.joined(separator: ", "))
    }
    self.file = file
    self.rows = Array(rows.dropFirst())
  }
}
