/// The rows of a page: pieces of lines that stand side by side, from left to right.
///
/// A page set in columns is read as poppler orders it, column by column; any other by height, so that the
/// rows of a table stay together.
struct PageRow {
  var segments: [PageSegment]

  var top: Double { segments.map(\.top).min() ?? 0 }
  var bottom: Double { segments.map(\.bottom).max() ?? 0 }
  var left: Double { segments.first?.left ?? 0 }
  var right: Double { segments.last?.right ?? 0 }
  var middle: Double { segments.first?.middle ?? 0 }
  /// The size of its longest piece's font.
  var em: Double {
    segments.max { $0.text.unicodeScalars.count < $1.text.unicodeScalars.count }?.em ?? 0
  }
  var text: String { segments.map(\.text).joined(separator: "  ") }

  /// The rows of a page in reading order.
  /// - Complexity: O(n log n) in the pieces.
  static func rows(of page: PageGeometry) -> [PageRow] {
    let byHeight = merged(page.segments.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) })
    guard isInColumns(byHeight) else { return byHeight }
    // Pieces of one line follow each other; those of another column stand higher again.
    return merged(page.segments)
  }

  /// Pieces put together where they stand side by side.
  private static func merged(_ segments: [PageSegment]) -> [PageRow] {
    var rows: [PageRow] = []
    for segment in segments {
      if let last = rows.last?.segments.first,
        abs(segment.middle - last.middle) < 0.5 * max(segment.em, last.em)
      {
        rows[rows.count - 1].segments.append(segment)
      } else {
        rows.append(PageRow(segments: [segment]))
      }
    }
    for index in rows.indices { rows[index].segments.sort { $0.left < $1.left } }
    return rows
  }

  /// The least characters of a line of running text beside another.
  private static let columnLine = 9

  /// Whether most of a page is running text side by side, such as a newspaper's.
  private static func isInColumns(_ rows: [PageRow]) -> Bool {
    var beside = 0
    var all = 0
    for row in rows {
      let counts = row.segments.map { $0.text.unicodeScalars.count }
      let own = counts.reduce(0, +)
      all += own
      if counts.count > 1, counts.count(where: { $0 >= columnLine }) > 1 { beside += own }
    }
    return beside * 5 > all * 2
  }
}
