/// Reads tables whose columns are set apart by spaces.
///
/// Spaces also indent, spread names and separate the columns of a newspaper, so much is asked: rows of
/// short cells with numbers, all with as many cells or under the same places, and a heading of as
/// many columns or the line of their unit above them.
struct SpacedTableReader {
  let lines: [TableLine]
  /// The line behind the table before, above which no heading is looked for.
  let floor: Int

  /// A row of numbers with its cells.
  private struct Row {
    let line: Int
    var cells: [TableLine.Cell]
    /// Whether its cells stand between single spaces.
    let isTight: Bool
    /// The line and the cells that go on with the row, where the page broke it.
    var rest: (line: Int, cells: [TableLine.Cell])?
  }

  /// The run of rows of numbers that begins at a line, with its table if it is one; nil where the
  /// line is no such row.
  func run(at index: Int) -> TableFinder.Run? {
    guard let first = row(index), isData(first) else { return nil }
    let (lone, end) = rows(from: index)
    let none = TableFinder.Run(start: index, end: end, table: nil)
    let width = commonWidth(lone)
    let rows = joined(lone, width)
    guard width >= 2, rows.count >= (rows.contains { !$0.isTight } ? 2 : 3) else { return none }
    let extents = extents(of: rows, width)
    let headings = headings(above: index, extents)
    guard let start = headings.first?.line ?? (isUnder(index, rows) ? index : nil) else {
      return none
    }
    return TableFinder.Run(
      start: start, end: end, table: drawn(start..<end, headings, rows, extents))
  }

  /// Whether rows without headings stand under the line of their unit: at least three, so that the
  /// caption above names what all of them count.
  private func isUnder(_ index: Int, _ rows: [Row]) -> Bool {
    index > floor && rows.count >= 3 && lines[index].line.blankBefore <= 1
      && TableFinder.saysUnit(lines[index - 1].line)
  }

  /// Whether a row has a number that is no year: 指标  2019  2020 is a heading.
  private func isData(_ row: Row) -> Bool {
    row.cells.dropFirst().contains { cell in
      let shape = lines[row.line].shape(cell)
      return shape.isNumeric && shape.year == nil
    }
  }

  // MARK: Rows

  private func row(_ index: Int) -> Row? {
    let line = lines[index]
    guard line.line.scalars.count <= 400 else { return nil }
    let apart = line.cellsBetweenGaps()
    if apart.count >= 2, apart.allSatisfy({ line.isBrief($0) }),
      apart.dropFirst().contains(where: { line.shape($0).isNumeric }),
      apart.dropFirst().count(where: { line.shape($0) == .text }) <= 1
    {
      return Row(line: index, cells: apart, isTight: false)
    }
    let tight = line.cellsBetweenSpaces()
    guard tight.count >= 2, line.isBrief(tight[0], atMost: 20), isTightRow(line, tight) else {
      return nil
    }
    return Row(line: index, cells: tight, isTight: true)
  }

  /// A label, perhaps a unit, and nothing but numbers.
  private func isTightRow(_ line: TableLine, _ cells: [TableLine.Cell]) -> Bool {
    switch line.shape(cells[0]) {
    case .text, .measured: break
    case .number, .missing, .empty: return false
    }
    let words = cells.dropFirst().prefix { line.shape($0) == .text }.count
    let rest = cells.dropFirst(1 + words)
    guard words <= 1, !rest.isEmpty else { return false }
    return rest.allSatisfy { cell in
      switch line.shape(cell) {
      case .number, .missing: true
      case .empty, .measured, .text: false
      }
    }
  }

  /// The rows from a line on, and the line behind them. One line of a label may stand between two.
  private func rows(from index: Int) -> ([Row], end: Int) {
    var rows: [Row] = []
    var at = index
    while at < lines.count, at == index || lines[at].line.blankBefore <= 1 {
      if let row = row(at) {
        rows.append(row)
      } else if at + 1 < lines.count, lines[at].line.blankBefore == 0,
        lines[at + 1].line.blankBefore == 0, isLabel(lines[at]), row(at + 1) != nil
      {
        rows.append(Row(line: at, cells: lines[at].cellsBetweenGaps(), isTight: false))
      } else if !lines[at].isRule {
        break
      }
      at += 1
    }
    return (rows, at)
  }

  /// The rows with those joined that the page broke in two: a line of numbers without a label has just
  /// the cells that the row above it lacks.
  private func joined(_ rows: [Row], _ width: Int) -> [Row] {
    var result: [Row] = []
    for row in rows {
      if let last = result.last, last.rest == nil, last.line + 1 == row.line,
        last.cells.count > 1, last.cells.count + row.cells.count == width,
        row.cells.allSatisfy({ lines[row.line].shape($0).isNumeric })
      {
        result[result.count - 1].rest = (row.line, row.cells)
      } else {
        result.append(row)
      }
    }
    return result
  }

  private func isLabel(_ line: TableLine) -> Bool {
    let cells = line.cellsBetweenGaps()
    return cells.count == 1 && line.isBrief(cells[0], atMost: 20) && line.shape(cells[0]) == .text
  }

  private func commonWidth(_ rows: [Row]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows where row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// The places that each column takes up in the rows that have all.
  private func extents(of rows: [Row], _ width: Int) -> [Range<Int>] {
    var extents: [Range<Int>] = []
    for row in rows where row.cells.count == width {
      let own = row.cells.map(\.extent)
      extents =
        extents.isEmpty
        ? own
        : zip(extents, own).map {
          min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
        }
    }
    return extents
  }

  // MARK: Headings

  /// The headings above a line: up to three lines of words and years, from the one with a cell for
  /// each column upwards to it.
  private func headings(above index: Int, _ extents: [Range<Int>])
    -> [(line: Int, cells: [TableLine.Cell?])]
  {
    var found: [(line: Int, cells: [TableLine.Cell?])] = []
    var at = index - 1
    while at >= floor, found.count < 3, lines[at + 1].line.blankBefore <= 1 {
      if lines[at].isRule {
        at -= 1
        continue
      }
      guard let cells = headingCells(at, extents, isLowest: found.isEmpty) else { break }
      found.insert((at, found.first.map { spread(cells, over: $0, extents) } ?? cells), at: 0)
      let covered = extents.indices.filter { column in
        found.contains { heading in
          heading.cells[column].map { !isUnit($0, lines[heading.line]) } ?? false
        }
      }
      let isNearlyFull = covered.count >= max(extents.count - 1, 2)
      if covered.count == extents.count || isNearlyFull && !goesOnAbove(at, extents) {
        return found
      }
      at -= 1
    }
    return []
  }

  /// Whether the line right above a line of headings, which lacks that of the first column, has it, or
  /// is set in from the margin as headings are that span columns.
  private func goesOnAbove(_ index: Int, _ extents: [Range<Int>]) -> Bool {
    guard index > floor, lines[index].line.blankBefore == 0,
      let cells = headingCells(index - 1, extents, isLowest: false),
      let first = cells.lazy.compactMap({ $0 }).first,
      cells[0] != nil || lines[index - 1].line.isIndented,
      cells.count(where: { $0 != nil }) > 1
    else { return false }
    // 表2  各乡镇人口 is a caption.
    let last = lines[index - 1].line.scalars[first.range.upperBound - 1]
    return !(0x30...0x39).contains(last)
  }

  /// In brackets: the unit of the heading above.
  private func isUnit(_ cell: TableLine.Cell, _ line: TableLine) -> Bool {
    line.line.scalars[cell.range.lowerBound] == 0x28
  }

  /// The cells of a line of headings under the columns; nil where it is none. One cell alone spans
  /// columns whose own headings stand below it.
  private func headingCells(_ index: Int, _ extents: [Range<Int>], isLowest: Bool)
    -> [TableLine.Cell?]?
  {
    let line = lines[index]
    guard !line.line.scalars.contains(0x3A) else { return nil }
    for cells in [line.cellsBetweenGaps(), line.cellsBetweenSpaces()] {
      guard cells.allSatisfy({ isHeading($0, line) }) else { continue }
      if cells.count == extents.count { return cells }
    }
    // Between single spaces places mean nothing: as many cells as columns, or gaps as well.
    let apart = line.cellsBetweenGaps()
    for cells in [apart.count > 1 ? line.cellsBetweenSpaces() : apart, apart] {
      guard cells.allSatisfy({ isHeading($0, line) }), cells.count < extents.count,
        cells.count > 1 || isUnit(cells[0], line) || !isLowest
      else { continue }
      return placed(cells, extents)
    }
    return nil
  }

  private func isHeading(_ cell: TableLine.Cell, _ line: TableLine) -> Bool {
    let shape = line.shape(cell)
    return line.isBrief(cell) && (!shape.isNumeric || shape.year != nil)
  }

  /// Cells under the columns that they stand over, in order: of all ways to leave columns out the one
  /// in which the middles lie nearest.
  /// - Complexity: cells times columns.
  private func placed(_ cells: [TableLine.Cell], _ extents: [Range<Int>]) -> [TableLine.Cell?]? {
    guard cells.count <= extents.count else { return nil }
    let spare = extents.count - cells.count
    // costs[i][s]: the least distance of the first i cells with s columns left out.
    var costs = [Array(repeating: 0, count: spare + 1)]
    for (index, cell) in cells.enumerated() {
      var row: [Int] = []
      for skipped in 0...spare {
        let here = costs[index][skipped] + Self.distance(cell, extents[index + skipped])
        row.append(min(here, row.last ?? Int.max))
      }
      costs.append(row)
    }
    var result: [TableLine.Cell?] = Array(repeating: nil, count: extents.count)
    var skipped = spare
    for index in cells.indices.reversed() {
      while skipped > 0, costs[index + 1][skipped] == costs[index + 1][skipped - 1] { skipped -= 1 }
      result[index + skipped] = cells[index]
    }
    return result
  }

  /// Twice the distance of the middles of a cell and a column.
  private static func distance(_ cell: TableLine.Cell, _ column: Range<Int>) -> Int {
    abs(cell.extent.lowerBound + cell.extent.upperBound - column.lowerBound - column.upperBound)
  }

  /// The cells of an upper line of headings with those that span columns in each of them: a column
  /// with a heading below takes the nearest.
  private func spread(
    _ cells: [TableLine.Cell?], over below: (line: Int, cells: [TableLine.Cell?]),
    _ extents: [Range<Int>]
  ) -> [TableLine.Cell?] {
    let wide = cells.dropFirst().compactMap { $0 }
    guard cells.contains(where: { $0 == nil }), !wide.isEmpty else { return cells }
    return cells.indices.map { column in
      guard column > 0, let own = below.cells[column], !isUnit(own, lines[below.line]) else {
        return cells[column]
      }
      return wide.min { Self.distance($0, extents[column]) < Self.distance($1, extents[column]) }
    }
  }

  // MARK: Table

  private func drawn(
    _ range: Range<Int>, _ headings: [(line: Int, cells: [TableLine.Cell?])], _ rows: [Row],
    _ extents: [Range<Int>]
  ) -> DrawnTable {
    var table = DrawnTable(.spaces, blankBefore: lines[range.lowerBound].line.blankBefore)
    var heading = headings[...]
    var row = rows[...]
    var broken: (cells: [TableLine.Cell], rest: [TableLine.Cell], from: Int, line: Int)?
    var strays = 0
    for index in range {
      let from = table.append(lines[index].line)
      let all = from..<from + lines[index].line.scalars.count
      if let next = heading.first, next.line == index {
        table.headings.append(Self.row(next.cells, from, all))
        heading.removeFirst()
      } else if let next = row.first, next.line == index {
        row.removeFirst()
        if let rest = next.rest {
          broken = (next.cells, rest.cells, from, rest.line)
          continue
        }
        guard let cells = columns(of: next, extents) else {
          strays += 1
          continue
        }
        table.rows.append(Self.row(cells, from, all))
      } else if let parts = broken, parts.line == index {
        let first = Self.row(parts.cells, parts.from, all)
        table.rows.append(
          DrawnTable.Row(
            cells: first.cells + Self.row(parts.rest, from, all).cells,
            range: parts.from..<all.upperBound))
        broken = nil
      }
    }
    if strays > 0 { table.problem = .ragged }
    return table
  }

  private func columns(of row: Row, _ extents: [Range<Int>]) -> [TableLine.Cell?]? {
    if row.cells.count == extents.count { return row.cells }
    let tight = lines[row.line].cellsBetweenSpaces()
    if tight.count == extents.count { return tight }
    if row.cells.count == 1 {
      return [row.cells[0]] + Array(repeating: nil, count: extents.count - 1)
    }
    return row.cells.count < extents.count && !row.isTight ? placed(row.cells, extents) : nil
  }

  private static func row(_ cells: [TableLine.Cell?], _ from: Int, _ range: Range<Int>)
    -> DrawnTable.Row
  {
    DrawnTable.Row(
      cells: cells.map { cell in
        cell.map { $0.range.lowerBound + from..<$0.range.upperBound + from } ?? from..<from
      }, range: range)
  }
}
