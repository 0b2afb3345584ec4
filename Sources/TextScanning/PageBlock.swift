import ReportTables

/// A block of the page while its reading order is worked out: one or more lines joined.
struct PageBlock {
  /// The joined lines' scalars and where they came from.
  var line: PrintedLine
  /// What the joined text looks like.
  var traits: LineTraits

  /// The table that the block is, nil for text.
  var table: DrawnTable?

  init(_ line: PrintedLine) {
    self.line = line
    traits = LineTraits(line)
  }

  init(_ table: DrawnTable) {
    line = table.text
    traits = .ofTable
    self.table = table
  }

  /// Joins the next line on, without the line break; a space stays between Latin words.
  mutating func append(_ next: PrintedLine) {
    let end = line.scalars.count
    if Self.isLatin(line.last), Self.isLatin(next.first), let at = next.origins.first {
      line.scalars.append(0x20)
      line.origins.append(at)
    }
    line.scalars += next.scalars
    line.origins += next.origins
    traits = LineTraits(line, from: end, earlier: traits)
  }

  private static func isLatin(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar & ~0x20)
  }
}
