extension Polygon {
  /// The distance from `point` to the nearest border, negative when the point lies outside.
  ///
  /// - Complexity: O(*n*) in the polygon's positions.
  public func signedDistance(from point: Coordinate) -> Double {
    var inside = false
    var least = Double.infinity
    for ring in rings {
      unsafe ring.coordinates.withUnsafeBufferPointer { positions in
        var previous = unsafe positions[0]
        for index in 1..<positions.count {
          let current = unsafe positions[index]
          if let x = point.parallelCrosses(from: previous, to: current), point.x < x {
            inside.toggle()
          }
          least = min(least, Self.squaredDistance(from: point, toSegment: previous, current))
          previous = current
        }
      }
    }
    return inside ? least.squareRoot() : -least.squareRoot()
  }

  /// The most squares that the search for a visual centre looks at: real areas need some hundred.
  private static let budget = 10_000
  /// The most squares side by side at the start of the search.
  private static let columns = 64.0

  /// The visual centre: the interior point farthest from any border, with that distance.
  ///
  /// The pole of inaccessibility to within `precision`, by the cell refinement of V. Agafonkin's
  /// polylabel (2016, after Garcia-Castellanos and Lombardo 2007): the envelope is cut into squares,
  /// the most promising is quartered until none can beat the best by more than `precision`. Slivers
  /// and polygons that cross themselves end too: the search has a budget of squares, and where it
  /// finds nothing inside, a chord of the polygon gives the point.
  ///
  /// - Parameter precision: In map units; nil takes a hundredth of the polygon's smaller side, and
  ///   at least a ten thousandth of the longer one.
  /// - Complexity: O(*n* log(1/*precision*)) in practice, O(*n* × budget) at worst.
  public func poleOfInaccessibility(
    precision: Double? = nil
  ) -> (position: Coordinate, distance: Double) {
    let box = envelope
    let (short, long) = (min(box.width, box.height), max(box.width, box.height))
    guard short > 0, long.isFinite else { return (exterior.coordinates[0], 0) }
    let tolerance = precision ?? max(short / 100, long / 10_000)
    let side = max(short, long / Self.columns)
    var best = Cell(center: box.center, half: 0, polygon: self)
    var queue: [Cell] = []
    for column in 0..<Self.count(box.width, side) {
      for row in 0..<Self.count(box.height, side) {
        let center = Coordinate(
          x: box.minX + (Double(column) + 0.5) * side, y: box.minY + (Double(row) + 0.5) * side)
        Self.push(Cell(center: center, half: side / 2, polygon: self), on: &queue)
      }
    }
    var looked = queue.count
    while looked < Self.budget, let cell = Self.popBest(from: &queue) {
      if cell.distance > best.distance { best = cell }
      guard cell.most - best.distance > tolerance else { continue }
      let half = cell.half / 2
      for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        let center = Coordinate(x: cell.center.x + dx, y: cell.center.y + dy)
        Self.push(Cell(center: center, half: half, polygon: self), on: &queue)
      }
      looked += 4
    }
    if best.distance > 0 { return (best.center, best.distance) }
    let inner = middleOfWidestChord ?? best.center
    return (inner, signedDistance(from: inner))
  }

  /// How many squares of a side cover a length, at least one.
  private static func count(_ length: Double, _ side: Double) -> Int {
    max(1, min(Int((length / side).rounded(.up)), Int(columns) + 1))
  }

  /// The middle of the widest stretch inside the polygon on some horizontal lines; nil where none
  /// of them meets its inside.
  private var middleOfWidestChord: Coordinate? {
    let box = envelope
    var widest: (width: Double, middle: Coordinate)?
    for step in 1..<16 {
      let y = box.minY + box.height * Double(step) / 16
      let crossings = rings.flatMap { Self.crossings(of: $0, at: y) }.sorted()
      for index in stride(from: 0, to: crossings.count - 1, by: 2) {
        let width = crossings[index + 1] - crossings[index]
        let middle = Coordinate(x: crossings[index] + width / 2, y: y)
        if width > widest?.width ?? 0 { widest = (width, middle) }
      }
    }
    return widest?.middle
  }

  /// Where a horizontal line crosses a ring.
  private static func crossings(of ring: LinearRing, at y: Double) -> [Double] {
    zip(ring.coordinates, ring.coordinates.dropFirst()).compactMap { from, to in
      guard (from.y > y) != (to.y > y) else { return nil }
      return from.x + (to.x - from.x) * ((y - from.y) / (to.y - from.y))
    }
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
