/// Reads tables whose columns are cut by tabulators or vertical bars.
struct CutTableReader {
  let lines: [TableLine]
  let drawing: ReportTable.Drawing

  /// The run of lines that begins at a line, with its table if it is one.
  func run(at start: Int) -> TableFinder.Run {
    let end = end(of: start)
    return TableFinder.Run(start: start, end: end, table: table(start..<end))
  }

  private func table(_ range: Range<Int>) -> DrawnTable? {
    let start = range.lowerBound
    guard range.count >= 2 else { return nil }
    let cells = cells(of: range)
    let width = cells.map(\.count).max() ?? 0
    guard width >= 2, width <= DrawnTable.mostColumns else { return nil }
    var table = DrawnTable(drawing, blankBefore: lines[start].line.blankBefore)
    for (offset, row) in cells.enumerated() {
      let line = lines[start + offset]
      let from = table.append(line.line)
      if line.isRule { continue }
      let ranges = row.map { $0.range.lowerBound + from..<$0.range.upperBound + from }
      let missing = width - ranges.count
      let rest = from + line.line.scalars.count
      let filled = ranges + Array(repeating: rest..<rest, count: missing)
      append(DrawnTable.Row(cells: filled, range: from..<rest), to: &table)
    }
    table.shiftHeadings()
    table.spreadHeadings()
    let isMeasured = start > 0 && TableFinder.saysUnit(lines[start - 1].line)
    return table.holdsNumbers(isMeasured: isMeasured) ? table : nil
  }

  /// The line behind a run that is cut in the same way. A blank line may stand between all rows; a
  /// row of words behind one opens the next table.
  private func end(of start: Int) -> Int {
    var end = start + 1
    var hasNumbers = isData(start)
    while end < lines.count, lines[end].line.blankBefore <= 1 {
      guard isCut(end) || isLabel(end) else { break }
      let isNumeric = isData(end)
      if hasNumbers, !isNumeric, lines[end].line.blankBefore > 0,
        lines[end - 1].line.blankBefore == 0
      {
        break
      }
      hasNumbers = hasNumbers || isNumeric
      end += 1
    }
    return end
  }

  private func isCut(_ index: Int) -> Bool {
    drawing == .bars
      ? lines[index].hasBars || lines[index].isRule : lines[index].hasTabs || lines[index].isRule
  }

  /// A short line between two rows of numbers: the heading of a group.
  private func isLabel(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].line.blankBefore == 0,
      lines[index + 1].line.blankBefore == 0, isCut(index + 1), isData(index + 1)
    else { return false }
    let words = lines[index].cellsBetweenSpaces()
    return words.count == 1 && lines[index].isBrief(words[0], atMost: 20)
  }

  private func isData(_ index: Int) -> Bool {
    cells(lines[index], joiningTabs: true).dropFirst().contains {
      lines[index].shape($0).isNumeric && lines[index].shape($0).year == nil
    }
  }

  private func cells(_ line: TableLine, joiningTabs: Bool) -> [TableLine.Cell] {
    drawing == .bars ? line.cellsBetweenBars() : line.cellsBetweenTabs(joiningTabs: joiningTabs)
  }

  /// The cells of each line. Where runs of tabulators only align, a run counts as one.
  private func cells(of range: Range<Int>) -> [[TableLine.Cell]] {
    let plain = range.map { trimmed(cells(lines[$0], joiningTabs: false)) }
    guard drawing == .tabs else { return plain }
    let joined = range.map { trimmed(cells(lines[$0], joiningTabs: true)) }
    let full = joined.map(\.count).max() ?? 0
    let isAligned =
      joined.allSatisfy { $0.count == full || $0.count == 1 }
      && Set(plain.map(\.count)).count > 1
    return isAligned ? joined : plain
  }

  private func trimmed(_ cells: [TableLine.Cell]) -> [TableLine.Cell] {
    var cells = cells
    while cells.count > 1, let last = cells.last, last.range.isEmpty { cells.removeLast() }
    return cells
  }

  /// Rows of words and of years above the first number are headings.
  private func append(_ row: DrawnTable.Row, to table: inout DrawnTable) {
    if table.rows.isEmpty, table.isHeading(row) {
      table.headings.append(row)
    } else {
      table.rows.append(row)
    }
  }
}

extension DrawnTable {
  /// Whether a row above all numbers holds headings: words or years, no number.
  func isHeading(_ row: Row) -> Bool {
    row.cells.allSatisfy { cell in
      let shape = shape(cell)
      return !shape.isNumeric || shape.year != nil
    }
  }
}
