import IndicatorCatalogue
import Indicators
import ReportTables
import TextScanning

/// Labels of rows that are broken over two lines of a table, put together again.
struct BrokenLabels {
  /// The whole label of a row, for those rows that were broken.
  private let labels: [Int: String]

  /// Looks for rows with a label and nothing else whose text makes, with the label of the row below
  /// or above, the name of an indicator that the numbers' own label does not.
  /// - Complexity: linear in the cells.
  init(
    _ table: ReportTable, column: Int?, catalogue: IndicatorCatalogue, units: UnitTable,
    words: TableWords
  ) {
    var labels: [Int: String] = [:]
    guard let column else {
      self.labels = [:]
      return
    }
    func id(_ text: String) -> String? {
      let noun = TableHeading(text, units: units, words: words).noun
      return catalogue.id(ofHeading: noun, measuring: nil)
        ?? catalogue.id(ofHeading: noun, measuring: .percent)
    }
    for row in table.rows.indices where Self.isLabelAlone(table.rows[row], column) {
      let text = table.rows[row].cells[column].text
      if row + 1 < table.rows.count, !Self.isLabelAlone(table.rows[row + 1], column) {
        let next = table.rows[row + 1].cells[column].text
        if !next.isEmpty, let whole = id(text + next), whole != id(next) {
          labels[row + 1] = text + next
          continue
        }
      }
      if row > 0, labels[row - 1] == nil, !Self.isLabelAlone(table.rows[row - 1], column) {
        let last = table.rows[row - 1].cells[column].text
        if !last.isEmpty, id(last) == nil, id(last + text) != nil { labels[row - 1] = last + text }
      }
    }
    self.labels = labels
  }

  /// The label of a row: the whole one where it was broken.
  func label(of row: Int, _ printed: String) -> String { labels[row] ?? printed }

  private static func isLabelAlone(_ row: ReportTable.Row, _ column: Int) -> Bool {
    row.cells.indices.allSatisfy { index in
      index == column ? row.cells[index].shape == .text : row.cells[index].shape == .empty
    }
  }
}
