extension Polygon {
  /// How many sides of the exterior are looked at for each position, on the average. Borders have a
  /// handful at one height; only what is made to tangle has more.
  private static let looks = 10_000

  /// Whether every position of every hole lies inside the exterior or on it; false as well where too
  /// many sides stand at one height to tell.
  ///
  /// - Complexity: O(*n* log *n* + *n* × sides at the height of a position) in the positions of all
  ///   rings, O(*n* × 10,000) at worst.
  public var holesLieInside: Bool {
    let positions = holes.flatMap(\.coordinates).sorted { $0.y < $1.y }
    guard !positions.isEmpty else { return true }
    let border = exterior.coordinates
    var sides = zip(border, border.dropFirst()).map { Side(start: $0, end: $1) }
      .sorted { $0.low < $1.low }[...]
    // Upwards, with the sides at the height of the position at hand.
    var near: [Side] = []
    var looks = Self.looks * (positions.count + sides.count)
    for position in positions {
      near.removeAll { $0.high < position.y }
      while let side = sides.first, side.low <= position.y {
        sides.removeFirst()
        if side.high >= position.y { near.append(side) }
      }
      looks -= near.count
      guard looks >= 0, Side.enclose(position, near) else { return false }
    }
    return true
  }
}

/// A side of a ring.
private struct Side {
  let start: Coordinate
  let end: Coordinate

  /// How far off a side a position may lie and still be on it: the last digits of numbers, in degrees.
  private static let tolerance = 1e-9

  /// From where to where it stands, with what counts as on it.
  var low: Double { min(start.y, end.y) - Self.tolerance }
  var high: Double { max(start.y, end.y) + Self.tolerance }

  /// Whether a position lies within the ring of these sides, or on one; those elsewhere in height may
  /// be left out.
  static func enclose(_ point: Coordinate, _ sides: [Side]) -> Bool {
    var inside = false
    for side in sides {
      if side.holds(point) { return true }
      if let x = point.parallelCrosses(from: side.start, to: side.end), point.x < x {
        inside.toggle()
      }
    }
    return inside
  }

  private func holds(_ point: Coordinate) -> Bool {
    let (width, height) = (end.x - start.x, end.y - start.y)
    let (dx, dy) = (point.x - start.x, point.y - start.y)
    let squared = width * width + height * height
    guard squared > 0 else { return false }
    let part = min(1, max(0, (dx * width + dy * height) / squared))
    let (offX, offY) = (dx - part * width, dy - part * height)
    return offX * offX + offY * offY < Self.tolerance * Self.tolerance
  }
}
