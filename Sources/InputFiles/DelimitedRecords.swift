package import Messages

/// The records of a table whose fields are told apart by a character (RFC 4180: quotes, doubled
/// inside; a field may hold line breaks).
///
/// A state machine that reads what Python's `csv` reads, too: a quotation mark inside a bare field is
/// itself, and text behind a closing one goes on the field. Unlike it, a mark that is never closed
/// does not swallow the rest of the file: it stands for itself then, and every line ends its record
/// from there on. Both are told, by line.
package struct DelimitedRecords {
  /// A record with the line that it begins on, from 1.
  package struct Record: Sendable, Hashable {
    package let line: Int
    package let fields: [String]
  }

  /// What is not as it should be on a line.
  package struct Problem: Sendable, Hashable {
    package let line: Int
    package let reason: Message

    package init(line: Int, reason: Message) {
      self.line = line
      self.reason = reason
    }
  }

  /// The records that are not empty lines.
  package private(set) var records: [Record] = []
  /// Lines that may have been read otherwise than meant.
  package private(set) var problems: [Problem] = []

  private enum State {
    case fieldStart
    case bare
    case quoted
    case quoteInQuoted
  }

  private let text: [UInt8]
  private let separator: UInt8
  private var fields: [String] = []
  private var field: [UInt8] = []
  private var state = State.fieldStart
  private var line = 1
  /// Where the record at hand begins, and on which line.
  private var start = (index: 0, line: 1)
  /// The line of the quotation mark that is open.
  private var opened = 1
  /// Whether quoted fields end with their line, after a mark that was never closed.
  private var isLineByLine = false

  /// Reads a text.
  /// - Complexity: linear.
  package init(_ text: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.text = text
    self.separator = separator
    read()
  }

  /// The records that are not empty lines, whatever their quotation marks.
  package static func records(
    in text: some Sequence<UInt8>, separator: UInt8 = UInt8(ascii: ",")
  ) -> [Record] {
    DelimitedRecords(Array(text), separator: separator).records
  }

  private mutating func read() {
    var index = 0
    while true {
      while index < text.count { index = step(index) }
      guard state == .quoted, !isLineByLine else { break }
      problems.append(Problem(line: opened, reason: "a quotation mark is opened and never closed"))
      isLineByLine = true
      (index, line) = start
      clear()
    }
    endRecord(next: text.count)
  }

  private mutating func step(_ index: Int) -> Int {
    let byte = text[index]
    let isLineEnd = byte == 0x0A || byte == 0x0D
    if isLineEnd, state != .quoted { return endLine(index) }
    switch state {
    case .fieldStart where byte == UInt8(ascii: "\"") && closes(index):
      state = .quoted
      opened = line
    case .quoted where byte == UInt8(ascii: "\""): state = .quoteInQuoted
    case .quoteInQuoted where byte == UInt8(ascii: "\""):
      field.append(byte)
      state = .quoted
    case .quoted:
      if byte == 0x0A || byte == 0x0D && !isBreak(index + 1) { line += 1 }
      field.append(byte)
    case .fieldStart where byte == separator, .bare where byte == separator,
      .quoteInQuoted where byte == separator:
      endField()
    default:
      if state == .quoteInQuoted {
        problems.append(Problem(line: line, reason: "text behind a closing quotation mark"))
      }
      field.append(byte)
      state = .bare
    }
    return index + 1
  }

  private func isBreak(_ index: Int) -> Bool { index < text.count && text[index] == 0x0A }

  /// Whether a mark that opens a field may be one: line by line it must be closed on its line.
  private func closes(_ index: Int) -> Bool {
    guard isLineByLine else { return true }
    var at = index + 1
    while at < text.count, text[at] != 0x0A, text[at] != 0x0D {
      if text[at] == UInt8(ascii: "\"") {
        guard at + 1 < text.count, text[at + 1] == UInt8(ascii: "\"") else { return true }
        at += 1
      }
      at += 1
    }
    return false
  }

  private mutating func endLine(_ index: Int) -> Int {
    let next = index + (text[index] == 0x0D && isBreak(index + 1) ? 2 : 1)
    endRecord(next: next)
    return next
  }

  private mutating func endField() {
    fields.append(String(decoding: field, as: UTF8.self))
    field = []
    state = .fieldStart
  }

  private mutating func endRecord(next: Int) {
    let isEmpty = fields.isEmpty && field.isEmpty
    endField()
    if !isEmpty { records.append(Record(line: start.line, fields: fields)) }
    line += 1
    start = (next, line)
    clear()
  }

  private mutating func clear() {
    fields = []
    field = []
    state = .fieldStart
  }

  /// The separator that a table uses: the one of comma, tab and semicolon that stands most often
  /// outside quotes; a comma where none does.
  package static func separator(of text: [UInt8]) -> UInt8 {
    let known = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = known.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return known[best]
  }
}
