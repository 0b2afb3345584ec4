/// A line of the page as the row of a table that it may be: its words and how they are set apart.
struct TableLine {
  /// A cell while its column is not known.
  struct Cell {
    /// The scalars of the line; empty for an empty cell.
    var range: Range<Int>
    /// The places on the page that it takes up, an ideograph two.
    var extent: Range<Int>
  }

  /// A run of scalars without white space.
  private struct Word {
    var cell: Cell
    /// The white in front, in places.
    var gap: Int
    /// The tabulators in front.
    var tabs: Int
  }

  let line: PrintedLine
  private let words: [Word]
  /// Tabulators behind the last word.
  private let tabsBehind: Int
  /// Whether vertical bars stand in it.
  let hasBars: Bool

  /// - Parameter printed: The decoded original that the line's origins point into.
  init(_ line: PrintedLine, _ printed: [Unicode.Scalar]) {
    self.line = line
    var words: [Word] = []
    var (place, tabs) = Self.indent(of: line, printed)
    var gap = place
    var hasBars = false
    for (index, scalar) in line.scalars.enumerated() {
      let original = printed[Int(line.origins[index])].value
      let width = original >= 0x1100 ? 2 : 1
      if scalar == 0x20 {
        gap += width
        if original == 0x09 { tabs += 1 }
      } else if gap > 0 || words.isEmpty {
        words.append(
          Word(
            cell: Cell(range: index..<index + 1, extent: place..<place + width), gap: gap,
            tabs: tabs))
        gap = 0
        tabs = 0
      } else {
        let last = words[words.count - 1].cell
        words[words.count - 1].cell = Cell(
          range: last.range.lowerBound..<index + 1,
          extent: last.extent.lowerBound..<place + width)
      }
      if Self.isBar(scalar) { hasBars = true }
      place += width
    }
    self.words = words
    self.hasBars = hasBars
    tabsBehind = Self.tabsBehind(line, printed)
  }

  private static func indent(of line: PrintedLine, _ printed: [Unicode.Scalar])
    -> (places: Int, tabs: Int)
  {
    guard let first = line.origins.first else { return (0, 0) }
    var index = Int(first)
    var places = 0
    var tabs = 0
    while index > 0, printed[index - 1] != "\n", printed[index - 1] != "\r" {
      index -= 1
      places += printed[index].value >= 0x1100 ? 2 : 1
      if printed[index].value == 0x09 { tabs += 1 }
    }
    return (places, tabs)
  }

  private static func tabsBehind(_ line: PrintedLine, _ printed: [Unicode.Scalar]) -> Int {
    guard let last = line.origins.last else { return 0 }
    var index = Int(last) + 1
    var tabs = 0
    while index < printed.count, printed[index] != "\n", printed[index] != "\r" {
      if printed[index].value == 0x09 { tabs += 1 }
      index += 1
    }
    return tabs
  }

  /// Whether tabulators stand in it, in front of it or behind it.
  var hasTabs: Bool { tabsBehind > 0 || words.contains { $0.tabs > 0 } }

  /// Whether it only rules a table: `|---|:-:|`, `├──┼──┤`, `=====`.
  var isRule: Bool {
    line.scalars.count >= 3
      && line.scalars.allSatisfy { scalar in
        switch scalar {
        case 0x20, 0x2B, 0x2D, 0x3A, 0x3D, 0x5F, 0x7C, 0x2014, 0x2500...0x257F: true
        default: false
        }
      }
  }

  private static func isBar(_ scalar: UInt32) -> Bool {
    scalar == 0x7C || scalar == 0x2502 || scalar == 0x2503 || scalar == 0x2551
  }

  // MARK: Cells

  /// The cells between tabulators; with `joiningTabs` a run of them counts as one.
  func cellsBetweenTabs(joiningTabs: Bool) -> [Cell] {
    var cells: [Cell] = []
    for (index, word) in words.enumerated() {
      let tabs = joiningTabs ? min(word.tabs, index == 0 ? 0 : 1) : word.tabs
      if tabs == 0, !cells.isEmpty {
        cells[cells.count - 1] = Self.joined(cells[cells.count - 1], word.cell)
        continue
      }
      for _ in 0..<(index == 0 ? tabs : tabs - 1) { cells.append(Self.empty(word.cell)) }
      cells.append(word.cell)
    }
    if !joiningTabs, let last = cells.last {
      for _ in 0..<tabsBehind { cells.append(Self.empty(last)) }
    }
    return cells
  }

  /// The cells between vertical bars; those at both ends of the line close it.
  func cellsBetweenBars() -> [Cell] {
    var cells: [Cell] = []
    var start = 0
    for index in 0...line.scalars.count
    where index == line.scalars.count || isBar(at: index) {
      cells.append(Cell(range: line.withoutEdges(start..<index), extent: start..<index))
      start = index + 1
    }
    if let first = cells.first, first.range.isEmpty { cells.removeFirst() }
    if let last = cells.last, last.range.isEmpty { cells.removeLast() }
    return cells
  }

  /// Whether a bar stands at a place that sets cells apart; in Markdown `\|` is one of the text.
  private func isBar(at index: Int) -> Bool {
    Self.isBar(line.scalars[index])
      && !(line.scalars[index] == 0x7C && index > 0 && line.scalars[index - 1] == 0x5C)
  }

  /// The words between single spaces.
  func cellsBetweenSpaces() -> [Cell] { words.map(\.cell) }

  /// The cells between gaps of two places or more; 全　县 and 合  计 are one cell.
  func cellsBetweenGaps() -> [Cell] {
    var cells: [Cell] = []
    for (index, word) in words.enumerated() {
      let isApart = word.gap >= 2 && !isSpacedOut(index)
      if cells.isEmpty || isApart {
        cells.append(word.cell)
      } else {
        cells[cells.count - 1] = Self.joined(cells[cells.count - 1], word.cell)
      }
    }
    return cells
  }

  /// Whether a single ideograph and the one in front of it are one word that was spaced out: the
  /// gap between them is no wider than those round them.
  private func isSpacedOut(_ index: Int) -> Bool {
    guard index > 0, isSingle(index), isSingle(index - 1), words[index].gap <= 6 else {
      return false
    }
    let gap = words[index].gap
    let before = index > 1 ? words[index - 1].gap : Int.max
    let behind = index + 1 < words.count ? words[index + 1].gap : Int.max
    return gap <= before && gap <= behind
  }

  private func isSingle(_ index: Int) -> Bool {
    let range = words[index].cell.range
    return range.count == 1 && (0x4E00...0x9FFF).contains(line.scalars[range.lowerBound])
  }

  private static func joined(_ first: Cell, _ second: Cell) -> Cell {
    guard !first.range.isEmpty else { return second }
    return Cell(
      range: first.range.lowerBound..<second.range.upperBound,
      extent: first.extent.lowerBound..<second.extent.upperBound)
  }

  private static func empty(_ at: Cell) -> Cell {
    Cell(
      range: at.range.lowerBound..<at.range.lowerBound,
      extent: at.extent.lowerBound..<at.extent.lowerBound)
  }

  /// The shape of a cell.
  func shape(_ cell: Cell) -> CellShape { CellShape(line.scalars[cell.range]) }

  /// Whether a cell may be a table's: short, and no sentence.
  func isBrief(_ cell: Cell, atMost limit: Int = 30) -> Bool {
    cell.range.count <= limit
      && !line.scalars[cell.range].contains(where: PrintedLine.isSentenceStop)
  }
}
