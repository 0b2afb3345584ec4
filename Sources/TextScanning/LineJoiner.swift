import ReportTables

/// Joins the lines that a layout has broken into blocks.
///
/// Three kinds of break are undone: a line wrapped at the column's width (its neighbours on the page
/// are as wide, no blank line between), a noun with the amount of it alone on the next line, and a
/// paragraph cut by a column or a page, in whose middle blank lines stand. Which halves belong
/// together is `ReadingOrder`'s question where pictures or other columns stand between.
enum LineJoiner {
  /// The blocks of a page without tables in printed order.
  /// - Complexity: linear.
  static func blocks(of lines: [PrintedLine]) -> [PageBlock] {
    blocks(of: lines.map { .line($0) })
  }

  /// The blocks of a page in printed order; nothing is joined to a table.
  /// - Complexity: linear.
  static func blocks(of elements: [TableFinder.Element]) -> [PageBlock] {
    let lines = elements.compactMap { element -> PrintedLine? in
      guard case .line(let line) = element else { return nil }
      return line
    }
    let width = wrapWidth(of: lines)
    var blocks: [PageBlock] = []
    var lastWidth = 0
    for element in elements {
      guard case .line(let line) = element else {
        if case .table(let table) = element { blocks.append(PageBlock(table)) }
        lastWidth = 0
        continue
      }
      let traits = LineTraits(line)
      let goesOn =
        blocks.last.map { isWrapped($0, lastWidth: lastWidth, next: line, traits, width) } ?? false
      if goesOn {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append(PageBlock(line))
      }
      lastWidth = line.scalars.count
    }
    return blocks
  }

  /// The width at which the page wraps, or nil where paragraphs stand on one line each.
  ///
  /// A wrapped page has many lines of nearly the greatest width that end in mid-sentence.
  private static func wrapWidth(of lines: [PrintedLine]) -> Int? {
    guard lines.count >= 4 else { return nil }
    let widths = lines.map(\.scalars.count).sorted()
    let wide = widths[widths.count * 9 / 10]
    guard wide >= 8, wide <= 80 else { return nil }
    var full = 0
    var open = 0
    for line in lines where line.scalars.count >= wide - 3 && line.scalars.count <= wide + 3 {
      full += 1
      if !LineTraits(line).isTerminated { open += 1 }
    }
    return full >= 4 && full * 3 >= lines.count && open * 2 >= full ? wide : nil
  }

  private static func isWrapped(
    _ block: PageBlock, lastWidth: Int, next: PrintedLine, _ traits: LineTraits, _ width: Int?
  ) -> Bool {
    guard next.blankBefore == 0, !next.isIndented, !traits.isMarked, !traits.isCaption,
      !traits.isByline, !traits.isReporterLine, !traits.beginsItem,
      block.traits.headingLevel == 0
    else { return false }
    if isAmountOf(block, next) { return true }
    guard let width else { return block.traits.isCut }
    // Digits are narrower than ideographs, so that full lines are not all of one count.
    return lastWidth >= width - 3 || block.traits.isCut && lastWidth >= width * 3 / 4
  }

  /// Whether a line that begins with a number and its unit, and then pauses, is the amount of what
  /// the line before names. What ends in a number of its own has its amount.
  private static func isAmountOf(_ block: PageBlock, _ next: PrintedLine) -> Bool {
    guard !block.traits.isTerminated, !block.traits.isCaption, !block.traits.isByline,
      !block.traits.isReporterLine, PrintedLine.isIdeograph(block.line.last),
      !endsInAmount(block.line)
    else { return false }
    return amountEnd(of: next.scalars).map { $0 == next.scalars.count || isPause(next.scalars[$0]) }
      ?? false
  }

  /// Whether the last characters of a line are a number with its unit, which is no date.
  private static func endsInAmount(_ line: PrintedLine) -> Bool {
    for scalar in line.scalars.suffix(longestUnit + 1).reversed() {
      if PrintedLine.isDigit(scalar) { return true }
      if dateMarks.contains(scalar) { return false }
    }
    return false
  }

  private static let longestUnit = 5

  /// The index behind the number and unit that a line begins with, or nil; dates are none.
  private static func amountEnd(of scalars: [UInt32]) -> Int? {
    var index = 0
    while index < scalars.count, PrintedLine.isDigit(scalars[index]) || isPoint(scalars, index) {
      index += 1
    }
    guard index > 0 else { return nil }
    let unit = index
    while index < scalars.count, PrintedLine.isIdeograph(scalars[index]) || scalars[index] == 0x25 {
      guard !dateMarks.contains(scalars[index]), index - unit < longestUnit else { return nil }
      index += 1
    }
    return index > unit ? index : nil
  }

  /// A point or comma between digits.
  private static func isPoint(_ scalars: [UInt32], _ index: Int) -> Bool {
    (scalars[index] == 0x2E || scalars[index] == 0x2C) && index > 0
      && PrintedLine.isDigit(scalars[index - 1])
      && index + 1 < scalars.count && PrintedLine.isDigit(scalars[index + 1])
  }

  private static func isPause(_ scalar: UInt32) -> Bool {
    scalar == 0x2C || scalar == 0x3001 || PrintedLine.isSentenceStop(scalar)
  }

  private static let dateMarks = PageWords.dateMarks.characters
}
