/// Walks the rows and cells of a tab-separated table without copying.
struct TableScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let source: String
  private(set) var offset = 0
  /// The number of the current row, from 1, comments and heading counted.
  private(set) var line = 0
  private var end = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, source: String) {
    self.bytes = bytes
    self.source = source
  }

  /// Goes to the next row that is neither empty nor a comment; false at the end.
  mutating func nextRow() -> Bool {
    offset = line == 0 ? 0 : end + 1
    while offset < bytes.count {
      line += 1
      end = offset
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if end > offset, bytes[offset] != UInt8(ascii: "#") { return true }
      offset = end + 1
    }
    return false
  }

  /// Whether the row has nothing left.
  var isAtEndOfRow: Bool { offset >= end }

  /// The text up to the next tab or the end of the row.
  mutating func text() -> String {
    let start = offset
    while offset < end, bytes[offset] != 0x09 { offset += 1 }
    defer { if offset < end { offset += 1 } }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// A decimal integer up to the next tab or space.
  mutating func integer() throws -> Int {
    let negative = offset < end && bytes[offset] == UInt8(ascii: "-")
    if negative { offset += 1 }
    let start = offset
    var value = 0
    while offset < end, bytes[offset] &- 0x30 < 10, offset - start < 12 {
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    let atBreak = offset >= end || bytes[offset] == 0x20 || bytes[offset] == 0x09
    guard offset > start, atBreak else { throw fault("a whole number is needed here") }
    offset += 1
    return negative ? -value : value
  }

  /// An error at the current row.
  func fault(_ reason: String) -> BoundaryError {
    BoundaryError(source: source, line: line, reason: reason)
  }
}
