internal import Glibc
internal import SimpleFeatures

/// Puts labels on the map one after another, most important first, so that none overlaps another.
struct LabelPlacement {
  /// One way to write a label: lines with size and weight, top to bottom.
  struct Wording {
    var lines: [(text: String, size: Double, bold: Bool)]

    var width: Double {
      lines.map { TextMetrics.width($0.text, size: $0.size, bold: $0.bold) }.max() ?? 0
    }

    var height: Double { lines.reduce(0) { $0 + $1.size * 1.14 } }
  }

  /// The space already taken.
  private(set) var taken: [Envelope] = []
  /// Labels stay inside this box.
  let bounds: Envelope

  init(bounds: Envelope) {
    self.bounds = bounds
  }

  /// The box of a wording centred at a position.
  static func box(_ wording: Wording, at center: Coordinate) -> Envelope {
    Envelope(
      minX: center.x - wording.width / 2, minY: center.y - wording.height / 2,
      maxX: center.x + wording.width / 2, maxY: center.y + wording.height / 2)
  }

  /// Whether the box lies within bounds and clear of everything placed.
  func isFree(_ box: Envelope) -> Bool {
    box.minX >= bounds.minX && box.maxX <= bounds.maxX && box.minY >= bounds.minY
      && box.maxY <= bounds.maxY && !taken.contains { $0.intersects(box) }
  }

  /// Keeps the box from later labels, with a little air round it.
  mutating func take(_ box: Envelope, padding: Double = 0.8) {
    taken.append(
      Envelope(
        minX: box.minX - padding, minY: box.minY - padding, maxX: box.maxX + padding,
        maxY: box.maxY + padding))
  }

  /// Where a wording fits wholly inside the polygon, near its visual centre; nil when nowhere.
  func placeInside(_ wording: Wording, polygon: Polygon, pole: Coordinate) -> Coordinate? {
    let steps = [0.0, 0.18, -0.18, 0.36, -0.36]
    var best: (Coordinate, Double)?
    for dy in steps {
      for dx in steps {
        let center = Coordinate(
          x: pole.x + dx * wording.width, y: pole.y + dy * wording.height * 1.6)
        let distance = dx * dx + dy * dy
        if let best, best.1 <= distance { continue }
        let box = Self.box(wording, at: center)
        guard isFree(box), Self.holds(polygon, box) else { continue }
        best = (center, distance)
      }
    }
    return best?.0
  }

  /// Where a wording is free at some distance from an anchor: nearest first, eight directions.
  func placeBeside(
    _ wording: Wording, anchor: Coordinate, distances: [Double],
    isClear: (Envelope) -> Bool = { _ in true }
  ) -> Coordinate? {
    for distance in distances {
      for step in [0.0, 4, 1, 7, 3, 5, 2, 6] {
        let angle = step * Double.pi / 4
        let center = Coordinate(
          x: anchor.x + cos(angle) * (distance + wording.width / 2),
          y: anchor.y - sin(angle) * (distance + wording.height / 2))
        let box = Self.box(wording, at: center)
        if isFree(box), isClear(box) { return center }
      }
    }
    return nil
  }

  /// Whether the polygon holds the box, its outermost corners excepted.
  private static func holds(_ polygon: Polygon, _ box: Envelope) -> Bool {
    let insetX = box.width * 0.06
    let insetY = box.height * 0.1
    let xs = [
      box.minX + insetX, box.minX + box.width * 0.3, box.center.x,
      box.minX + box.width * 0.7, box.maxX - insetX,
    ]
    let ys = [box.minY + insetY, box.center.y, box.maxY - insetY]
    return ys.allSatisfy { y in xs.allSatisfy { polygon.contains(Coordinate(x: $0, y: y)) } }
  }
}
