/// Rows of a page that stand under each other in columns, as lines with cells apart by tabs.
struct PageTable {
  /// From left to right, the places that the columns take up.
  private let columns: [ClosedRange<Double>]

  /// The columns of rows of several pieces; nil where they do not line up.
  init?(_ rows: [PageRow]) {
    guard rows.count >= 2, let width = rows.map(\.segments.count).max(), width >= 2 else {
      return nil
    }
    var columns: [ClosedRange<Double>] = []
    for row in rows where row.segments.count == width {
      let own = row.segments.map { $0.left...max($0.left, $0.right) }
      guard !columns.isEmpty else {
        columns = own
        continue
      }
      for (index, cell) in own.enumerated() {
        columns[index] =
          min(
            columns[index].lowerBound, cell.lowerBound)...max(
            columns[index].upperBound, cell.upperBound)
      }
    }
    for (left, right) in zip(columns, columns.dropFirst())
    where left.upperBound > right.lowerBound { return nil }
    self.columns = columns
  }

  /// A row with its pieces in their columns; one that stands over several is in each of them.
  func line(of row: PageRow) -> String {
    var cells = [String](repeating: "", count: columns.count)
    for segment in row.segments {
      var found = columns.indices.filter {
        columns[$0].lowerBound < segment.right && columns[$0].upperBound > segment.left
      }
      if found.isEmpty, let nearest = nearest(to: segment) { found = [nearest] }
      for column in found {
        cells[column] += (cells[column].isEmpty ? "" : " ") + segment.text
      }
    }
    return cells.joined(separator: "\t")
  }

  private func nearest(to segment: PageSegment) -> Int? {
    let middle = (segment.left + segment.right) / 2
    func distance(_ column: Int) -> Double {
      abs((columns[column].lowerBound + columns[column].upperBound) / 2 - middle)
    }
    return columns.indices.min { distance($0) < distance($1) }
  }
}
