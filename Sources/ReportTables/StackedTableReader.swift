/// Reads tables that came off their page with a line for each cell.
///
/// A label and as many numbers behind it, at least three times in a row, make the rows; the lines
/// above them, one a column, the headings. Where the last of those are years, the line in front of
/// them heads them all.
struct StackedTableReader {
  let lines: [TableLine]
  /// The line behind the table before.
  let floor: Int

  /// The least number of rows.
  private static let leastRows = 3

  /// The run of labels and numbers that begins at a line, with its table if it is one; nil where the
  /// line is no label in front of a number.
  func run(at index: Int) -> TableFinder.Run? {
    guard isLabel(index) else { return nil }
    let numbers = countNumbers(behind: index)
    guard numbers > 0, numbers < 12 else { return nil }
    var starts = [index]
    var end = index + 1 + numbers
    while end < lines.count, isClose(end), isLabel(end), countNumbers(behind: end) == numbers {
      starts.append(end)
      end += 1 + numbers
    }
    let none = TableFinder.Run(start: index, end: end, table: nil)
    guard starts.count >= Self.leastRows, let headings = headings(above: index, numbers) else {
      return none
    }
    let start = headings[0].first ?? index
    var table = DrawnTable(.lines, blankBefore: lines[start].line.blankBefore)
    let offsets = (start..<end).map { table.append(lines[$0].line) }
    func cell(_ line: Int) -> Range<Int> {
      let from = offsets[line - start]
      return from..<from + lines[line].line.scalars.count
    }
    func row(_ columns: [Int]) -> DrawnTable.Row {
      let cells = columns.map {
        $0 < 0 ? cell(start).lowerBound..<cell(start).lowerBound : cell($0)
      }
      let first = columns.first { $0 >= 0 } ?? start
      let last = columns.last { $0 >= 0 } ?? start
      return DrawnTable.Row(cells: cells, range: cell(first).lowerBound..<cell(last).upperBound)
    }
    table.headings = headings.map(row)
    table.rows = starts.map { row(Array($0...$0 + numbers)) }
    guard numbers > 1 || tellsUnit(start..<index, start) && !table.isListOfPages([1]) else {
      return none
    }
    return TableFinder.Run(start: start, end: end, table: table)
  }

  /// A short line of words.
  private func isLabel(_ index: Int) -> Bool {
    let scalars = lines[index].line.scalars
    guard scalars.count <= 14, !scalars.contains(0x3A), !scalars.contains(0x7C) else {
      return false
    }
    return CellShape(scalars) == .text && !scalars.contains(where: PrintedLine.isSentenceStop)
  }

  private func countNumbers(behind index: Int) -> Int {
    var count = 0
    while index + 1 + count < lines.count, isClose(index + 1 + count), isNumber(index + 1 + count) {
      count += 1
    }
    return count
  }

  private func isNumber(_ index: Int) -> Bool {
    switch CellShape(lines[index].line.scalars) {
    case .number, .missing: true
    case .empty, .measured, .text: false
    }
  }

  private func isClose(_ index: Int) -> Bool { lines[index].line.blankBefore <= 1 }

  /// The lines of the headings by column, a row a level; -1 for a column without one.
  private func headings(above index: Int, _ numbers: Int) -> [[Int]]? {
    var years = 0
    while index - 1 - years >= floor, years < numbers, isTime(index - 1 - years) { years += 1 }
    let isSpanned = years >= 2
    let count = numbers + (isSpanned && years < numbers ? 2 : 1)
    let start = index - count
    guard start >= floor, (start..<index).allSatisfy(isHeading) else { return nil }
    let all = Array(start..<index)
    guard count == numbers + 2 else { return [all] }
    let spanning = all[count - years - 1]
    let single = Array(all[..<(count - years - 1)])
    let upper = single + Array(repeating: spanning, count: years)
    let lower = Array(repeating: -1, count: single.count) + Array(all[(count - years)...])
    return [upper, lower]
  }

  private func isHeading(_ index: Int) -> Bool {
    isLabel(index) || isTime(index)
  }

  /// A year, alone or with 年 behind it.
  private func isTime(_ index: Int) -> Bool {
    var scalars = lines[index].line.scalars
    if scalars.last == 0x5E74 { scalars.removeLast() }
    return CellShape(scalars).year != nil
  }

  /// A heading with brackets or a line with a colon above them.
  private func tellsUnit(_ headings: Range<Int>, _ start: Int) -> Bool {
    if headings.contains(where: { lines[$0].line.scalars.contains(0x28) }) { return true }
    return start > floor && lines[start - 1].line.scalars.contains(0x3A)
  }
}
