/// Puts the cells of an HTML table into rows and columns while its tags are read.
///
/// Text is taken only inside a cell. A cell that spans columns or rows stands in each of them.
struct HTMLGridBuilder {
  /// At most so many columns or rows are spanned by one cell.
  private static let mostSpanned = 50

  private var table: DrawnTable
  private var rows: [(cells: [Int: Range<Int>], isHeading: Bool, range: Range<Int>)] = []
  /// Cells of rows above that reach into rows to come: of each column the cell and how many rows.
  private var reaching: [Int: (cell: Range<Int>, rows: Int)] = [:]
  private var isOpen = false
  private var start = 0
  private var span = (columns: 1, rows: 1)
  private var width = 0
  /// The column behind the last cell of the row.
  private var next = 0
  private var stroke: UInt32 = 0

  init(blankBefore: Int) { table = DrawnTable(.html, blankBefore: blankBefore) }

  /// Takes a tag without its brackets; `origin` is where its name begins.
  mutating func take(tag: String, at origin: UInt32) {
    // The stroke of a closing tag stands for the white between two cells.
    if tag.first == "/" { stroke = origin }
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" || $0 == "/" && tag.first == "/" }
      .lowercased()
    switch name {
    case "tr": beginRow()
    case "td", "th":
      closeCell()
      if rows.isEmpty { beginRow() }
      if name == "td" { rows[rows.count - 1].isHeading = false }
      span = (Self.number("colspan", in: tag), Self.number("rowspan", in: tag))
      start = table.text.scalars.count
      isOpen = true
    case "/td", "/th", "/tr", "/table": closeCell()
    default: break
    }
  }

  /// Takes a character of text.
  mutating func take(_ scalar: UInt32, _ origin: UInt32) {
    guard isOpen, scalar != 0x20 || table.text.scalars.count > start else { return }
    table.text.scalars.append(scalar)
    table.text.origins.append(origin)
  }

  private static func number(_ attribute: String, in tag: String) -> Int {
    let lower = tag.lowercased()
    guard let at = lower.firstRange(of: attribute) else { return 1 }
    let digits = lower[at.upperBound...].drop { $0 == "=" || $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isNumber }
    return min(max(Int(digits) ?? 1, 1), mostSpanned)
  }

  private mutating func beginRow() {
    closeCell()
    if !rows.isEmpty, rows[rows.count - 1].cells.isEmpty { rows.removeLast() }
    if let last = table.text.origins.last { separate(by: 0x0A, last) }
    next = 0
    let at = table.text.scalars.count
    rows.append(([:], true, at..<at))
    let above = reaching
    reaching = [:]
    for (column, held) in above {
      rows[rows.count - 1].cells[column] = held.cell
      if held.rows > 1 { reaching[column] = (held.cell, held.rows - 1) }
    }
  }

  private mutating func separate(by scalar: UInt32, _ origin: UInt32) {
    table.text.scalars.append(scalar)
    table.text.origins.append(origin)
  }

  private mutating func closeCell() {
    guard isOpen, !rows.isEmpty else { return }
    isOpen = false
    while table.text.scalars.count > start, table.text.scalars.last == 0x20 {
      table.text.scalars.removeLast()
      table.text.origins.removeLast()
    }
    let cell = start..<table.text.scalars.count
    if let last = table.text.origins.last { separate(by: 0x20, max(last, stroke)) }
    let row = rows.count - 1
    var column = next
    while rows[row].cells[column] != nil { column += 1 }
    next = column + span.columns
    for offset in 0..<span.columns where rows[row].cells[column + offset] == nil {
      rows[row].cells[column + offset] = cell
      if span.rows > 1 { reaching[column + offset] = (cell, span.rows - 1) }
      width = max(width, column + offset + 1)
    }
    rows[row].range = rows[row].range.lowerBound..<cell.upperBound
  }

  /// The table read; `origin` is where it begins, for one without any text.
  consuming func finished(at origin: UInt32) -> DrawnTable {
    closeCell()
    if table.text.scalars.isEmpty {
      table.text.scalars.append(0x2014)
      table.text.origins.append(origin)
    }
    guard width <= DrawnTable.mostColumns else {
      table.problem = .ragged
      return table
    }
    for row in rows where !row.cells.isEmpty {
      let empty = row.range.lowerBound..<row.range.lowerBound
      let cells = (0..<width).map { row.cells[$0] ?? empty }
      let made = DrawnTable.Row(cells: cells, range: row.range)
      if table.rows.isEmpty, row.isHeading || table.isHeading(made) {
        table.headings.append(made)
      } else {
        table.rows.append(made)
      }
    }
    return table
  }
}
