internal import SimpleFeatures

/// Finds arcs whose lines cross, overlap or touch away from their shared nodes.
enum ArcConflicts {
  private struct Segment {
    let arc: Int
    let a: Coordinate
    let b: Coordinate
  }

  /// The arcs in conflict with another or with themselves, by rising index.
  ///
  /// - Complexity: About O(*n*): segments are compared within the cells of a grid only.
  static func find(in arcs: [BoundaryArc]) -> [Int] {
    var segments: [Segment] = []
    for (index, arc) in arcs.enumerated() {
      for (a, b) in zip(arc.positions, arc.positions.dropFirst()) {
        segments.append(Segment(arc: index, a: a, b: b))
      }
    }
    guard let first = arcs.first else { return [] }
    let box = arcs.reduce(first.box) { $0.union($1.box) }
    let side = max(1, min(512, Int(Double(segments.count).squareRoot())))
    var cells = [[Int32]](repeating: [], count: side * side)
    for (number, segment) in segments.enumerated() {
      let columns = range(segment.a.x, segment.b.x, from: box.minX, size: box.width, side: side)
      for row in range(segment.a.y, segment.b.y, from: box.minY, size: box.height, side: side) {
        for column in columns { cells[row * side + column].append(Int32(number)) }
      }
    }
    var conflicts: Set<Int> = []
    for cell in cells {
      for (position, first) in cell.enumerated() {
        for second in cell[(position + 1)...] {
          let (p, q) = (segments[Int(first)], segments[Int(second)])
          if clash(p, q) { conflicts.formUnion([p.arc, q.arc]) }
        }
      }
    }
    return conflicts.sorted()
  }

  private static func range(
    _ a: Double, _ b: Double, from origin: Double, size: Double, side: Int
  ) -> ClosedRange<Int> {
    guard size > 0 else { return 0...0 }
    let low = Int((min(a, b) - origin) / size * Double(side))
    let high = Int((max(a, b) - origin) / size * Double(side))
    return max(0, min(side - 1, low))...max(0, min(side - 1, high))
  }

  /// Whether two segments share more than one common end.
  private static func clash(_ p: Segment, _ q: Segment) -> Bool {
    if max(p.a.x, p.b.x) < min(q.a.x, q.b.x) || max(q.a.x, q.b.x) < min(p.a.x, p.b.x)
      || max(p.a.y, p.b.y) < min(q.a.y, q.b.y) || max(q.a.y, q.b.y) < min(p.a.y, p.b.y)
    {
      return false
    }
    if p.a == q.a { return folds(p.a, p.b, q.b) }
    if p.a == q.b { return folds(p.a, p.b, q.a) }
    if p.b == q.a { return folds(p.b, p.a, q.b) }
    if p.b == q.b { return folds(p.b, p.a, q.a) }
    let (d1, d2) = (side(q.a, q.b, p.a), side(q.a, q.b, p.b))
    let (d3, d4) = (side(p.a, p.b, q.a), side(p.a, p.b, q.b))
    return d1 * d2 <= 0 && d3 * d4 <= 0
  }

  /// Whether two segments from one end lie on each other.
  private static func folds(_ end: Coordinate, _ a: Coordinate, _ b: Coordinate) -> Bool {
    let dot = (a.x - end.x) * (b.x - end.x) + (a.y - end.y) * (b.y - end.y)
    return side(end, a, b) == 0 && dot > 0
  }

  private static func side(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Double {
    let cross = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)
    return cross > 0 ? 1 : cross < 0 ? -1 : 0
  }
}
