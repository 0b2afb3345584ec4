internal import SimpleFeatures

/// Elements laid out from their own top left corner, to be moved to their place on the sheet.
struct Block {
  var elements: [MapScene.Element] = []
  var width = 0.0
  var height = 0.0

  /// Adds a line of text whose top is `y`, and grows the block round it.
  mutating func add(
    _ text: String, x: Double = 0, y: Double, size: Double, fill: Color = MapStyle.ink,
    bold: Bool = false, anchor: MapScene.Anchor = .start
  ) {
    // The baseline of the family lies 0.88 em below the top of its Chinese characters.
    let position = Coordinate(x: x, y: y + size * 0.94)
    elements.append(
      .text(
        MapScene.Text(
          text: text, position: position, size: size, fill: fill, anchor: anchor, isBold: bold)))
    let extent = anchor == .start ? x + TextMetrics.width(text, size: size, bold: bold) : x
    width = max(width, extent)
    height = max(height, y + size * 1.2)
  }

  /// Adds wrapped text from `y` on and returns the y below it.
  mutating func addParagraph(
    _ text: String, y: Double, width: Double, size: Double, fill: Color, bold: Bool = false,
    leading: Double = 1.45
  ) -> Double {
    var y = y
    let lines =
      bold
      ? TextMetrics.balancedLines(text, width: width, size: size, bold: true)
      : TextMetrics.lines(text, width: width, size: size)
    for line in lines {
      add(line, y: y, size: size, fill: fill, bold: bold)
      y += size * leading
    }
    return y
  }

  /// The elements with the block's corner at `x`, `y`.
  func placed(x: Double, y: Double) -> [MapScene.Element] {
    elements.map { $0.moved(x: x, y: y) }
  }
}

extension MapScene.Element {
  /// The element moved to the right by `x` and down by `y`.
  func moved(x: Double, y: Double) -> MapScene.Element {
    func moved(_ position: Coordinate) -> Coordinate {
      Coordinate(x: position.x + x, y: position.y + y)
    }
    switch self {
    case .area(var area):
      area.rings = area.rings.map { $0.map(moved) }
      return .area(area)
    case .lines(var lines):
      lines.paths = lines.paths.map { $0.map(moved) }
      return .lines(lines)
    case .rectangle(var rectangle):
      rectangle.x += x
      rectangle.y += y
      return .rectangle(rectangle)
    case .circle(var circle):
      circle.center = moved(circle.center)
      return .circle(circle)
    case .text(var text):
      text.position = moved(text.position)
      return .text(text)
    }
  }
}
