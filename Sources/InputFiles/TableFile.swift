public import Messages

/// A table of tab-separated values of the project: UTF-8, lines that end in LF, `#` comments, one
/// header line, and rows of as many cells.
public struct TableFile: Sendable {
  /// A row with the line it stands on.
  public struct Row: Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The cells, as many as the header has.
    public let cells: [String]
  }

  /// The table's path, for messages.
  public let path: String
  /// The header and the rows, whose cells are bytes until they are asked for.
  public let lines: TabSeparatedLines

  /// Reads a table whose header must be as given.
  /// - Throws: `InputError` for a missing file, another header, or a row of another width.
  public init(path: String, header: [String]) throws(InputError) {
    try self.init(InputFile.bytes(of: path), path: path, header: header)
  }

  /// The table of a file's bytes; `path` names it in messages.
  /// - Throws: `InputError` as reading a file does.
  public init(_ bytes: [UInt8], path: String, header: [String]) throws(InputError) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw InputError(file: path, "is not UTF-8; save it as UTF-8")
    }
    lines = TabSeparatedLines(bytes)
    self.path = path
    guard let head = lines.rows.first else {
      throw InputError(file: path, "is empty; the header must be \(list: header)")
    }
    for row in lines.rows where lines.endsInReturn(row) {
      throw error(row, "ends in CR; lines must end in LF alone")
    }
    guard lines.strings(of: head) == header else {
      throw error(head, "the header must be \(list: header)")
    }
    for row in body where lines.fieldCount(of: row) != header.count {
      throw error(row, "\(lines.fieldCount(of: row)) cells where the header has \(header.count)")
    }
  }

  /// The numbers of the rows below the header in `lines`.
  public var body: Range<Int> { lines.rows.dropFirst() }

  /// The rows below the header.
  /// - Complexity: linear; the cells are made anew each time.
  public var rows: [Row] {
    body.map { Row(line: lines.number(of: $0), cells: lines.strings(of: $0)) }
  }

  /// What is wrong with a row, by its number in `lines`.
  public func error(_ row: Int, _ message: Message) -> InputError {
    InputError(file: path, line: lines.number(of: row), message)
  }
}
