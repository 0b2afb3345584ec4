extension Polygon {
  /// The distance from `point` to the nearest border, negative when the point lies outside.
  ///
  /// - Complexity: O(*n*) in the polygon's positions.
  public func signedDistance(from point: Coordinate) -> Double {
    var inside = false
    var least = Double.infinity
    for ring in rings {
      ring.coordinates.withUnsafeBufferPointer { positions in
        var previous = positions[0]
        for index in 1..<positions.count {
          let current = positions[index]
          if (previous.y > point.y) != (current.y > point.y) {
            let slope = (current.x - previous.x) / (current.y - previous.y)
            if point.x < previous.x + slope * (point.y - previous.y) { inside.toggle() }
          }
          least = min(least, Self.squaredDistance(from: point, toSegment: previous, current))
          previous = current
        }
      }
    }
    return inside ? least.squareRoot() : -least.squareRoot()
  }

  /// The visual centre: the interior point farthest from any border, with that distance.
  ///
  /// The pole of inaccessibility to within `precision`, by the cell refinement of V. Agafonkin's
  /// polylabel (2016, after Garcia-Castellanos and Lombardo 2007): the envelope is cut into squares,
  /// the most promising is quartered until none can beat the best by more than `precision`.
  ///
  /// - Parameter precision: In map units; nil takes a hundredth of the polygon's smaller side.
  /// - Complexity: O(*n* log(1/*precision*)) in practice.
  public func poleOfInaccessibility(
    precision: Double? = nil
  ) -> (position: Coordinate, distance: Double) {
    let box = envelope
    let side = min(box.width, box.height)
    guard side > 0 else { return (exterior.coordinates[0], 0) }
    let tolerance = precision ?? side / 100
    var best = Cell(center: box.center, half: 0, polygon: self)
    var queue: [Cell] = []
    var x = box.minX
    while x < box.maxX {
      var y = box.minY
      while y < box.maxY {
        let center = Coordinate(x: x + side / 2, y: y + side / 2)
        Self.push(Cell(center: center, half: side / 2, polygon: self), on: &queue)
        y += side
      }
      x += side
    }
    while let cell = Self.popBest(from: &queue) {
      if cell.distance > best.distance { best = cell }
      guard cell.most - best.distance > tolerance else { continue }
      let half = cell.half / 2
      for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        let center = Coordinate(x: cell.center.x + dx, y: cell.center.y + dy)
        Self.push(Cell(center: center, half: half, polygon: self), on: &queue)
      }
    }
    return (best.center, best.distance)
  }

  /// A square of the search: its centre's distance, and the most that any point of it can reach.
  private struct Cell {
    let center: Coordinate
    let half: Double
    let distance: Double
    let most: Double

    init(center: Coordinate, half: Double, polygon: Polygon) {
      self.center = center
      self.half = half
      distance = polygon.signedDistance(from: center)
      most = distance + half * 2.0.squareRoot()
    }
  }

  /// Adds a cell to a binary heap ordered by `most`.
  private static func push(_ cell: Cell, on heap: inout [Cell]) {
    heap.append(cell)
    var child = heap.count - 1
    while child > 0, heap[child].most > heap[(child - 1) / 2].most {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the cell with the greatest `most` off the heap.
  private static func popBest(from heap: inout [Cell]) -> Cell? {
    guard let top = heap.first else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var next = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].most > heap[next].most {
        next = child
      }
      guard next != parent else { return top }
      heap.swapAt(parent, next)
      parent = next
    }
  }

  private static func squaredDistance(
    from point: Coordinate, toSegment a: Coordinate, _ b: Coordinate
  ) -> Double {
    let dx = b.x - a.x
    let dy = b.y - a.y
    let length = dx * dx + dy * dy
    var t = 0.0
    if length > 0 {
      t = max(0, min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    }
    let ex = point.x - (a.x + t * dx)
    let ey = point.y - (a.y + t * dy)
    return ex * ex + ey * ey
  }
}

extension MultiPolygon {
  /// A point sure to lie on the area: the visual centre of its largest part.
  public var pointOnSurface: Coordinate { largest.poleOfInaccessibility().position }
}
