/// Finds the tables among the lines of a page and takes them out of its running text.
///
/// A table is a run of lines that are cut in the same way, by tabulators, by vertical bars, by gaps
/// or, where all else are numbers, by single spaces, or that hold a cell each, and that has numbers in
/// a column beside its first. Lists of names, signatures, tables of contents and columns of running text are none, and
/// stay what they were.
package struct TableFinder {
  /// A line of running text or a table.
  package enum Element {
    case line(PrintedLine)
    case table(DrawnTable)
  }

  private let printed: [Unicode.Scalar]
  private let lines: [TableLine]

  /// The lines and tables of a page in printed order.
  /// - Complexity: linear in the text.
  package static func elements(of lines: [PrintedLine], _ printed: [Unicode.Scalar]) -> [Element] {
    guard lines.contains(where: mayBeRow) || lines.contains(where: isNumber) else {
      return lines.map { .line($0) }
    }
    var elements: [Element] = []
    var run: [PrintedLine] = []
    for piece in HTMLTableReader.pieces(of: lines) {
      switch piece {
      case .line(let line): run.append(line)
      case .table:
        elements += TableFinder(run, printed).elements()
        run = []
        elements.append(piece)
      }
    }
    elements += TableFinder(run, printed).elements()
    return numbered(elements, printed)
  }

  /// White space inside, a bar or a tag: whatever else is no row.
  private static func mayBeRow(_ line: PrintedLine) -> Bool {
    line.scalars.contains { $0 == 0x20 || $0 == 0x7C || $0 == 0x3C || $0 == 0x2502 || $0 == 0x2503 }
  }

  /// A number and nothing else: a cell on a line of its own.
  private static func isNumber(_ line: PrintedLine) -> Bool {
    line.scalars.count <= 14 && (0x30...0x39).contains(line.first)
      && CellShape(line.scalars).isNumeric
  }

  private init(_ lines: [PrintedLine], _ printed: [Unicode.Scalar]) {
    self.printed = printed
    self.lines = lines.map { TableLine($0, printed) }
  }

  /// A run of lines that are drawn alike, and the table that they make, if they do.
  struct Run {
    /// The first line, of headings or rows.
    var start: Int
    /// The line behind the last.
    var end: Int
    var table: DrawnTable?
  }

  private func elements() -> [Element] {
    var elements: [Element] = []
    // Of each way of drawing the line up to which no table is to be found.
    var refused: [ReportTable.Drawing: Int] = [:]
    var index = 0
    var floor = 0
    while index < lines.count {
      guard let run = table(at: index, floor, &refused), let table = run.table else {
        elements.append(.line(lines[index].line))
        index += 1
        continue
      }
      // Headings above a table of gaps were taken for lines before it was seen.
      elements.removeLast(index - run.start)
      elements.append(.table(table))
      index = run.end
      floor = index
    }
    return elements
  }

  private func table(at index: Int, _ floor: Int, _ refused: inout [ReportTable.Drawing: Int])
    -> Run?
  {
    let line = lines[index]
    for drawing in [ReportTable.Drawing.bars, .tabs, .spaces, .lines]
    where refused[drawing, default: 0] <= index {
      let run: Run?
      switch drawing {
      case .bars:
        run = line.hasBars ? CutTableReader(lines: lines, drawing: .bars).run(at: index) : nil
      case .tabs:
        run = line.hasTabs ? CutTableReader(lines: lines, drawing: .tabs).run(at: index) : nil
      case .lines: run = StackedTableReader(lines: lines, floor: floor).run(at: index)
      default: run = SpacedTableReader(lines: lines, floor: floor).run(at: index)
      }
      guard let run else { continue }
      if run.table != nil { return run }
      refused[drawing] = run.end
    }
    return nil
  }

  // MARK: Line numbers

  /// Gives each table the numbers of its lines, the words of the lines above it, and the line of its
  /// unit, which is no running text.
  private static func numbered(_ elements: [Element], _ printed: [Unicode.Scalar]) -> [Element] {
    var counter = LineCounter(printed: printed)
    var result: [Element] = []
    var lead: [PrintedLine] = []
    for element in elements {
      guard case .table(var table) = element else {
        if case .line(let line) = element { lead.append(line) }
        if lead.count > 3 { lead.removeFirst() }
        result.append(element)
        continue
      }
      table.lead = lead.filter { $0.scalars.count <= 80 }.map { String(scalars: $0.scalars) }
      if let line = lead.last, table.text.blankBefore <= 1, saysUnit(line) {
        table.prepend(line)
        result.removeLast()
      }
      let origins = table.text.origins
      let first = counter.number(of: Int(origins.first ?? 0))
      table.lines = first...max(first, counter.number(of: Int(origins.last ?? 0)))
      lead = []
      result.append(.table(table))
    }
    return result
  }

  /// A short line with a colon and a word or two behind it: 单位：万元.
  static func saysUnit(_ line: PrintedLine) -> Bool {
    guard line.scalars.count <= 60, let colon = line.scalars.lastIndex(of: 0x3A) else {
      return false
    }
    let tail = line.scalars[(colon + 1)...]
    let front = tail.prefix { $0 != 0x2F }
    return !tail.isEmpty && tail.count <= 16 && !tail.contains(where: PrintedLine.isSentenceStop)
      && !front.contains { (0x30...0x39).contains($0) }
  }

  /// Counts lines up to ascending places of the text.
  private struct LineCounter {
    let printed: [Unicode.Scalar]
    private var at = 0
    private var line = 1

    init(printed: [Unicode.Scalar]) { self.printed = printed }

    mutating func number(of index: Int) -> Int {
      while at < index {
        let isReturn = printed[at] == "\r"
        let isBeforeFeed = isReturn && at + 1 < printed.count && printed[at + 1] == "\n"
        if printed[at] == "\n" || isReturn && !isBeforeFeed { line += 1 }
        at += 1
      }
      return line
    }
  }
}
