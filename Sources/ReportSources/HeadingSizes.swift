/// The sizes of print that are headings: greater than that of the running text.
struct HeadingSizes {
  private let body: Double
  /// From the greatest to the least.
  private let sizes: [Double]

  /// The most characters of a heading's line.
  private static let longest = 40
  /// How much greater than the running text headings are, and how near two of one level.
  private static let (greater, alike) = (1.1, 1.12)

  /// The sizes of a document's rows.
  init(_ rows: [PageRow]) {
    var counts: [(size: Double, characters: Int)] = []
    for row in rows where row.em > 0 {
      let characters = row.text.unicodeScalars.count
      if let index = counts.firstIndex(where: { Self.isAlike($0.size, row.em) }) {
        counts[index].characters += characters
      } else {
        counts.append((row.em, characters))
      }
    }
    let body = counts.max { $0.characters < $1.characters }?.size ?? 0
    self.body = body
    var sizes: [Double] = []
    for size in rows.filter(Self.mayBeHeading).map(\.em).sorted(by: >)
    where size > body * Self.greater && sizes.last.map({ !Self.isAlike($0, size) }) ?? true {
      sizes.append(size)
    }
    self.sizes = sizes
  }

  private static func isAlike(_ one: Double, _ other: Double) -> Bool {
    max(one, other) <= min(one, other) * alike
  }

  /// Few ideographs give no size.
  private static func mayBeHeading(_ row: PageRow) -> Bool {
    let scalars = row.text.unicodeScalars
    return row.segments.count == 1 && scalars.count <= longest
      && scalars.count { $0.value >= 0x2E80 } >= 3
  }

  /// The level of a row's heading, from 1; nil for running text.
  func level(of row: PageRow) -> Int? {
    guard Self.mayBeHeading(row), row.em > body * Self.greater else { return nil }
    return sizes.firstIndex { Self.isAlike($0, row.em) }.map { min($0 + 1, 6) }
  }
}
