import ReportTables

/// Brings the blocks of a page into the order in which they are read.
///
/// Where OCR has cut a sentence at the foot of a column and put a picture's caption, or another
/// column, between its halves, the halves are found by how well they fit each other: a number
/// fits a counter, a measure's noun the verb that gives its size, a list mark nothing. Columns that
/// were recognised in the wrong order are put right when another order fits better than the
/// printed one. Captions are kept apart.
enum ReadingOrder {
  /// At most so many columns of one article are put in another order (their permutations are tried).
  private static let mostColumns = 6

  /// The blocks in reading order, halves joined.
  static func arrange(_ blocks: [PageBlock]) -> [PageBlock] {
    var result: [PageBlock] = []
    for run in columnRuns(of: blocks) { result += join(run) }
    return result
  }

  /// Columns: each but the last of a run ends with a block that is cut.
  private static func columnRuns(of blocks: [PageBlock]) -> [[[PageBlock]]] {
    var runs: [[[PageBlock]]] = []
    var run: [[PageBlock]] = []
    var column: [PageBlock] = []
    for block in blocks {
      if startsArticle(block), !column.isEmpty || !run.isEmpty {
        if !column.isEmpty { run.append(column) }
        if !run.isEmpty { runs.append(run) }
        run = []
        column = []
      }
      column.append(block)
      if block.traits.isCut {
        run.append(column)
        column = []
      }
    }
    if !column.isEmpty { run.append(column) }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  private static func startsArticle(_ block: PageBlock) -> Bool {
    (1...2).contains(block.traits.headingLevel) || block.traits.beginsItem
  }

  /// Joins the columns of a run in the order that fits best.
  private static func join(_ columns: [[PageBlock]]) -> [PageBlock] {
    let order = bestOrder(of: columns)
    var result: [PageBlock] = []
    for index in order {
      let column = columns[index]
      guard let tail = result.last, tail.traits.isCut,
        let head = headIndex(of: column),
        fit(tail.line, column[head].line) > -3
      else {
        result += column
        continue
      }
      var joined = tail
      joined.append(column[head].line)
      result[result.count - 1] = joined
      // The captions that stood between the halves come after the text that they cut in two.
      let captions = column[..<head]
      let rest = column[(head + 1)...]
      let text = rest.prefix { !isHeadline($0) }
      if joined.traits.isCut && rest.isEmpty {
        result.insert(contentsOf: captions, at: result.count - 1)
      } else {
        result += text + captions + rest[text.endIndex...]
      }
    }
    return result
  }

  private static func isHeadline(_ block: PageBlock) -> Bool {
    block.traits.headingLevel > 0 || block.traits.beginsItem || block.traits.isByline
      || (block.traits.isShort && !block.traits.isTerminated && !block.traits.isCut)
  }

  /// The block of a column that could go on a sentence: the first after captions, unless the
  /// column begins with a heading or a list mark.
  private static func headIndex(of column: [PageBlock]) -> Int? {
    for (index, block) in column.enumerated() {
      if isPicture(block, next: index + 1 < column.count ? column[index + 1] : nil) { continue }
      return block.traits.isMarked || block.traits.beginsItem || block.traits.isReporterLine
        || block.traits.isByline || block.table != nil ? nil : index
    }
    return nil
  }

  /// A caption says so, or is a short line set off by more white than paragraphs are.
  private static func isPicture(_ block: PageBlock, next: PageBlock?) -> Bool {
    if block.traits.isCaption { return true }
    guard let next, block.traits.isShort, !block.traits.isTerminated, !block.traits.isCut,
      block.traits.headingLevel == 0
    else { return false }
    return block.line.blankBefore >= 2 && next.line.blankBefore >= 1
  }

  private static func bestOrder(of columns: [[PageBlock]]) -> [Int] {
    let printed = Array(columns.indices)
    guard (3...(mostColumns + 2)).contains(columns.count) else { return printed }
    let links = linkFits(of: columns)
    var best = printed
    var bestFit = totalFit(printed, links)
    // The first column opens the article; the others may stand in any order.
    permute(printed, from: 1) { order in
      let total = totalFit(order, links)
      if total > bestFit + 1 {
        best = order
        bestFit = total
      }
    }
    return best
  }

  /// How well each column follows each other one, computed once for all orders.
  private static func linkFits(of columns: [[PageBlock]]) -> [[Int]] {
    let heads = columns.map { headIndex(of: $0) }
    return columns.indices.map { previous in
      columns.indices.map { next in
        guard previous != next, let tail = columns[previous].last, tail.traits.isCut else {
          return -4
        }
        guard let head = heads[next] else { return -2 }
        // What is printed one after the other is so for a reason.
        return fit(tail.line, columns[next][head].line) + (next == previous + 1 ? 2 : 0)
      }
    }
  }

  private static func totalFit(_ order: [Int], _ links: [[Int]]) -> Int {
    var total = 0
    for position in 1..<order.count { total += links[order[position - 1]][order[position]] }
    return total
  }

  /// All orders of the items from a position on, by Heap's method, in a fixed order.
  private static func permute(_ items: [Int], from first: Int, _ body: ([Int]) -> Void) {
    var items = items
    func step(_ count: Int) {
      if count <= 1 { return body(items) }
      for index in 0..<count {
        step(count - 1)
        items.swapAt(first + (count % 2 == 0 ? index : 0), first + count - 1)
      }
    }
    step(items.count - first)
  }

  private static let counters = PageWords.counters.characters
  private static let numberEnds = PageWords.numberEnds.characters
  private static let numeralEnds = PageWords.numeralEnds.characters
  private static let measureNouns = PageWords.measureNouns.words
  private static let sizeVerbs = PageWords.sizeVerbs.words
  private static let reachVerbs = PageWords.reachVerbs.words

  /// How well two halves of a sentence fit, higher is better.
  static func fit(_ tail: PrintedLine, _ head: PrintedLine) -> Int {
    let endsInNumber = numberEnds.contains(tail.last)
    let beginsWithCounter = counters.contains(head.first)
    let beginsWithDigit = (0x30...0x39).contains(head.first)
    var score = 0
    if endsInNumber && beginsWithCounter {
      score += 2
      // "1所小学、1" is followed by the counter that the list has used just before.
      if tail.scalars.suffix(12).contains(head.first) { score += 1 }
    } else if beginsWithCounter {
      score += numeralEnds.contains(tail.last) ? 1 : -2
    } else if endsInNumber, (0x30...0x39).contains(tail.last), !beginsWithDigit, head.first != 0x2E
    {
      score -= 2
    }
    if tail.ends(with: measureNouns) {
      score += head.begins(with: sizeVerbs) || beginsWithDigit ? 3 : 0
    } else if head.begins(with: reachVerbs) {
      score -= 1
    }
    return score
  }
}
