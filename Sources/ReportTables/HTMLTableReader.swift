/// Takes the HTML tables out of a page.
///
/// Tags and entities are read as far as tables need them: cells, headings, spans, and characters by
/// name. What stands before and behind a table on its lines stays a line of its own.
struct HTMLTableReader {
  private let lines: [PrintedLine]

  /// Where a scalar stands: its line and its place in it.
  private struct Place {
    var line: Int
    var index: Int
  }

  /// The lines and tables of a page in printed order.
  /// - Complexity: linear in the text.
  static func pieces(of lines: [PrintedLine]) -> [TableFinder.Element] {
    guard lines.contains(where: { Self.tag("table", in: $0, from: 0) != nil }) else {
      return lines.map { .line($0) }
    }
    return HTMLTableReader(lines: lines).pieces()
  }

  private func pieces() -> [TableFinder.Element] {
    var pieces: [TableFinder.Element] = []
    var place = Place(line: 0, index: 0)
    while place.line < lines.count {
      let line = lines[place.line]
      guard let open = Self.tag("table", in: line, from: place.index) else {
        append(place.index..<line.scalars.count, of: line, to: &pieces)
        place = Place(line: place.line + 1, index: 0)
        continue
      }
      append(place.index..<open, of: line, to: &pieces)
      let (end, isWhole) = end(of: Place(line: place.line, index: open))
      pieces.append(.table(table(from: Place(line: place.line, index: open), to: end, isWhole)))
      place = end
    }
    return pieces
  }

  private func append(
    _ range: Range<Int>, of line: PrintedLine, to pieces: inout [TableFinder.Element]
  ) {
    let range = line.withoutEdges(range)
    guard !range.isEmpty else { return }
    pieces.append(
      .line(
        PrintedLine(
          scalars: Array(line.scalars[range]), origins: Array(line.origins[range]),
          blankBefore: range.lowerBound == 0 ? line.blankBefore : 0,
          isIndented: line.isIndented && range.lowerBound == 0)))
  }

  /// The place behind `</table>`, and whether no table stands inside; the end of the page where the
  /// tag is missing.
  private func end(of start: Place) -> (Place, isWhole: Bool) {
    var depth = 0
    var isWhole = true
    for line in start.line..<lines.count {
      var index = line == start.line ? start.index : 0
      while index < lines[line].scalars.count {
        guard lines[line].scalars[index] == 0x3C else {
          index += 1
          continue
        }
        if Self.hasTag("table", lines[line], at: index) {
          depth += 1
          if depth > 1 { isWhole = false }
        } else if Self.hasTag("/table", lines[line], at: index) {
          depth -= 1
          if depth == 0 {
            let close = lines[line].scalars[index...].firstIndex(of: 0x3E)
            return (Place(line: line, index: (close ?? index) + 1), isWhole)
          }
        }
        index += 1
      }
    }
    return (Place(line: lines.count, index: 0), false)
  }

  // MARK: Tags

  /// Where the first tag of a name begins, at or behind an index.
  private static func tag(_ name: String, in line: PrintedLine, from start: Int) -> Int? {
    var index = start
    while index < line.scalars.count {
      if line.scalars[index] == 0x3C, hasTag(name, line, at: index) { return index }
      index += 1
    }
    return nil
  }

  private static func hasTag(_ name: String, _ line: PrintedLine, at index: Int) -> Bool {
    var at = index + 1
    for letter in name.utf8 {
      guard at < line.scalars.count else { return false }
      let scalar = line.scalars[at]
      let lower = (0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar
      guard lower == UInt32(letter) else { return false }
      at += 1
    }
    return at >= line.scalars.count || line.scalars[at] == 0x3E || line.scalars[at] == 0x20
      || line.scalars[at] == 0x2F
  }

  // MARK: Grid

  private func table(from start: Place, to end: Place, _ isWhole: Bool) -> DrawnTable {
    var builder = HTMLGridBuilder(blankBefore: lines[start.line].blankBefore)
    for line in start.line..<min(end.line + 1, lines.count) {
      let scalars = lines[line].scalars
      let from = line == start.line ? start.index : 0
      let to = line == end.line ? end.index : scalars.count
      var index = from
      while index < to {
        if scalars[index] == 0x3C, let close = scalars[index..<to].firstIndex(of: 0x3E) {
          builder.take(
            tag: String(scalars: scalars[index + 1..<close]), at: lines[line].origins[index + 1])
          index = close + 1
        } else if scalars[index] == 0x26, let (scalar, next) = Self.entity(scalars, index, to) {
          builder.take(scalar, lines[line].origins[index])
          index = next
        } else {
          builder.take(scalars[index], lines[line].origins[index])
          index += 1
        }
      }
    }
    var table = builder.finished(at: lines[start.line].origins[start.index])
    if !isWhole { table.problem = .nested }
    return table
  }

  /// `&nbsp;`, `&#160;`: the scalar, and the index behind the name.
  private static func entity(_ scalars: [UInt32], _ index: Int, _ limit: Int) -> (UInt32, Int)? {
    let reach = min(index + 10, limit)
    guard let end = scalars[index..<reach].firstIndex(of: 0x3B) else { return nil }
    let name = String(scalars: scalars[index + 1..<end])
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.map { (TextNormalizer.normalize($0) ?? 0x20, end + 1) }
    }
    return entities[name].map { ($0, end + 1) }
  }

  private static let entities: [String: UInt32] = [
    "nbsp": 0x20, "ensp": 0x20, "emsp": 0x20, "thinsp": 0x20, "lt": 0x3C, "gt": 0x3E,
    "amp": 0x26, "quot": 0x22, "middot": 0xB7, "mdash": 0x2014, "ndash": 0x2014,
    "hellip": 0x2026, "permil": 0x2030,
  ]
}
