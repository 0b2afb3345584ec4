/// Joins the lines that a layout has broken into blocks.
///
/// Two kinds of break are undone: a line wrapped at the column's width (its neighbours on the page
/// are as wide, no blank line between), and a paragraph cut by a column or a page, in whose middle
/// blank lines stand. Which halves belong together is `ReadingOrder`'s question where pictures or
/// other columns stand between.
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
    if let width { return lastWidth >= width - 3 }
    return block.traits.isCut
  }
}
