import Glibc

/// A table of tab-separated values of the project: `#` comments, one header line, rows.
public struct TableFile: Sendable {
  /// Why a table could not be read.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// A failure to report.
    public init(path: String, line: Int?, reason: String) {
      self.path = path
      self.line = line
      self.reason = reason
    }

    /// The table's path.
    public let path: String
    /// The line, from 1, or nil where the file as a whole is meant.
    public let line: Int?
    /// What is wrong and what to do.
    public let reason: String

    /// One line: file, line and reason.
    public var description: String {
      line.map { "\(path):\($0): \(reason)" } ?? "\(path): \(reason)"
    }
  }

  /// A row with the line it stands on.
  public struct Row: Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The cells.
    public let cells: [String]
  }

  /// The table's path, for messages.
  public let path: String
  /// The header's cells.
  public let header: [String]
  /// The rows below the header.
  public let rows: [Row]

  /// Reads a table whose header must be as given.
  /// - Throws: `Failure` for a missing file, another header, or a row of another width.
  public init(path: String, header expected: [String]) throws(Failure) {
    guard let bytes = Self.contents(of: path) else {
      throw Failure(
        path: path, line: nil, reason: "cannot be read: \(String(cString: strerror(errno)))")
    }
    let lines = TabSeparatedLines(bytes, skippingComments: true)
    guard let head = lines.rows.first, lines.strings(of: head) == expected else {
      throw Failure(
        path: path, line: lines.rows.first.map { lines.number(of: $0) },
        reason: "the header must be \(expected.joined(separator: ", "))")
    }
    var rows: [Row] = []
    rows.reserveCapacity(lines.rows.count)
    for row in lines.rows.dropFirst() {
      guard lines.fieldCount(of: row) == expected.count else {
        throw Failure(
          path: path, line: lines.number(of: row),
          reason: "\(lines.fieldCount(of: row)) cells where the header has \(expected.count)")
      }
      rows.append(Row(line: lines.number(of: row), cells: lines.strings(of: row)))
    }
    self.path = path
    self.header = expected
    self.rows = rows
  }

  /// The bytes of a file, or nil with `errno` set.
  public static func contents(of path: String) -> [UInt8]? {
    guard let file = FileName.withPath(path, { fopen($0, "rb") }) else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return ferror(file) == 0 ? bytes : nil
  }
}
