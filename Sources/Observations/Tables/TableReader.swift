import Geoparsing
import Indicators
import ReportTables
import TextScanning

/// Reads the tables of an article into facts: each cell with a number, with the place, the noun, the
/// unit and the time that its headings give it.
struct TableReader {
  /// What the tables of an article say.
  struct Reading {
    /// The facts in reading order.
    var observations: [Observation] = []
    /// The places that label rows and columns, in reading order.
    var mentions: [ToponymMention] = []
    /// What became of each table.
    var outcomes: [TableOutcome] = []
  }

  let tools: TableCells.Tools

  /// Reads all tables of an article.
  /// - Complexity: linear in the cells.
  func read(_ article: Article, of report: Report, _ reading: Geoparser.Reading) -> Reading {
    var result = Reading()
    var last: (table: ReportTable, index: Int)?
    for (index, block) in article.blocks.enumerated() {
      guard let drawn = block.table else { continue }
      let isNext = last.map { isContinued(article.blocks[$0.index + 1..<index], report) } ?? false
      let table = last.flatMap { isNext ? drawn.continuing($0.table) : nil } ?? drawn
      last = (table, index)
      let before = result.observations.count
      var cells = TableCells(table, at: index, of: article, in: report, reading, tools)
      if table.problem == nil { cells.read() }
      result.observations += cells.observations
      result.mentions += cells.mentions
      let facts = result.observations.count - before
      result.outcomes.append(
        TableOutcome(
          report: report.name, lines: table.lines, facts: facts, cellsLeftOut: cells.leftOut,
          reason: facts > 0 ? "" : table.problem?.rawValue ?? cells.reason))
    }
    return result
  }
}

extension TableReader {
  /// The most characters of a line between two pages: a page's number, 续表.
  private static let longestBreak = 24

  /// Whether what stands between two tables is only the break of a page.
  private func isContinued(_ between: ArraySlice<TextBlock>, _ report: Report) -> Bool {
    between.allSatisfy { block in
      let text = report.text.string(block.range)
      guard block.kind != .table, text.count <= Self.longestBreak else { return false }
      let isNumber = !text.contains { $0.isLetter }
      return isNumber || tools.words.found(.continued, in: text) != nil
    }
  }
}

extension Geoparser.Reading {
  /// The reading without the mentions that stand in tables, which are read by their cells.
  func outsideTables(of article: Article) -> Geoparser.Reading {
    let tables = article.blocks.filter { $0.table != nil }.map(\.range)
    guard !tables.isEmpty else { return self }
    return keeping { mention in !tables.contains { $0.contains(mention.range.lowerBound) } }
  }

  /// The mentions with those of labels in the places of others that they meet.
  func mentions(with labels: [ToponymMention]) -> [ToponymMention] {
    guard !labels.isEmpty else { return mentions }
    var result: [ToponymMention] = []
    var rest = mentions[...]
    for label in labels.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      while let next = rest.first, next.range.lowerBound < label.range.upperBound {
        rest.removeFirst()
        if next.range.upperBound <= label.range.lowerBound { result.append(next) }
      }
      if let last = result.last, last.range.upperBound > label.range.lowerBound { continue }
      result.append(label)
    }
    return result + rest
  }
}

extension [ToponymMention] {
  /// Of mentions in the order of the text those that begin in a range.
  /// - Complexity: logarithmic, and linear in what is found.
  func within(_ range: Range<Int>) -> ArraySlice<ToponymMention> {
    let low = partition { $0.range.lowerBound >= range.lowerBound }
    return self[low...].prefix { $0.range.lowerBound < range.upperBound }
  }
}

extension [Observation] {
  /// The facts of running text with those of tables, each in the order of their blocks.
  func merged(with cells: [Observation]) -> [Observation] {
    guard !cells.isEmpty else { return self }
    var result: [Observation] = []
    var rest = cells[...]
    for fact in self {
      while let cell = rest.first, cell.indicator.blockIndex < fact.indicator.blockIndex {
        result.append(cell)
        rest.removeFirst()
      }
      result.append(fact)
    }
    return result + rest
  }
}
