import InputFiles

/// A table of pandoc with its spans written out: a cell that spans columns or rows stands in each.
struct PandocTable {
  /// The blocks of a cell.
  typealias Cell = [LocatedJSON]

  /// The blocks of the caption.
  let caption: [LocatedJSON]
  /// The rows, all of one width.
  private(set) var rows: [[Cell]] = []
  /// The cells as they come, each once.
  private(set) var cells: [Cell] = []
  /// The rows that are one cell over the whole width.
  private var whole: Set<Int> = []
  /// Cells of rows above that reach down: of each column the cell and how many rows.
  private var reaching: [Int: (cell: Cell, rows: Int)] = [:]

  /// At most so many columns or rows are spanned by one cell, as in tables of HTML.
  private static let mostSpanned = 50

  /// - Parameter content: attributes, caption, columns, head, bodies and foot.
  init(_ content: [LocatedJSON]) {
    guard content.count == 6 else {
      caption = []
      return
    }
    caption = content[1].array?.last?.array ?? []
    var all = content[3].array?.last?.array ?? []
    for body in content[4].array ?? [] {
      for part in (body.array ?? []).dropFirst(2) { all += part.array ?? [] }
    }
    all += content[5].array?.last?.array ?? []
    for row in all { append(row.array?.last?.array ?? []) }
    let width = rows.map(\.count).max() ?? 0
    for index in rows.indices {
      rows[index] += Array(repeating: [], count: width - rows[index].count)
    }
  }

  private static func span(_ value: LocatedJSON) -> Int {
    min(max(value.number.flatMap { Int(exactly: $0) } ?? 1, 1), mostSpanned)
  }

  /// Whether a row is one cell over the whole width.
  func isWhole(_ row: Int) -> Bool { whole.contains(row) && (rows.first?.count ?? 0) > 0 }

  private mutating func append(_ spanned: [LocatedJSON]) {
    var row: [Int: Cell] = [:]
    for (column, above) in reaching { row[column] = above.cell }
    reaching = reaching.compactMapValues { $0.rows > 1 ? ($0.cell, $0.rows - 1) : nil }
    var column = 0
    for cell in spanned.compactMap(\.array) where cell.count == 5 {
      while row[column] != nil { column += 1 }
      let height = Self.span(cell[2])
      let width = Self.span(cell[3])
      let blocks = cell[4].array ?? []
      cells.append(blocks)
      for next in column..<column + width {
        row[next] = blocks
        if height > 1 { reaching[next] = (blocks, height - 1) }
      }
      column += width
    }
    guard let last = row.keys.max() else { return }
    if spanned.count == 1, last > 0, row.count == last + 1 { whole.insert(rows.count) }
    rows.append((0...last).map { row[$0] ?? [] })
  }

  /// Whether it only arranges running text: one column, or a cell with several long paragraphs.
  var isLayout: Bool {
    guard rows.first.map({ $0.count > 1 }) ?? false else { return true }
    return cells.contains { cell in
      cell.count > 1 && cell.reduce(0) { $0 + Self.length($1) } > Self.longCell
    }
  }

  private static let longCell = 200

  private static func length(_ block: LocatedJSON) -> Int {
    var text = PandocInlines()
    text.append(block: block)
    return text.text.unicodeScalars.count
  }
}
