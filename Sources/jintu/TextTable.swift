import Messages

/// Rows of text in columns that line up on a terminal, where Chinese characters are two cells wide.
struct TextTable {
  private var rows: [[String]]
  private let rightAligned: Set<Int>

  /// A table with a header in the user's language; the columns whose numbers are given are set flush
  /// right.
  init(header: [Message], rightAligned: Set<Int> = []) {
    rows = [header.map { $0.text(in: UserLanguage.current) }]
    self.rightAligned = rightAligned
  }

  mutating func append(_ row: [String]) { rows.append(row) }

  /// The lines, without blanks at their ends.
  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? Self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - Self.width(of: cell))
        line += column == 0 ? "" : "  "
        line += rightAligned.contains(column) ? blanks + cell : cell + blanks
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The cells a text takes on a terminal.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  /// East Asian wide and full-width characters, as far as names and numbers use them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
