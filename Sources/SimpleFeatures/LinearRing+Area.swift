extension LinearRing {
  /// The signed planar area in squared map units: positive when the ring runs counter-clockwise.
  ///
  /// The shoelace sum runs relative to the first position, which keeps digits when coordinates are
  /// large and rings small. In degrees the number only tells the winding.
  ///
  /// - Complexity: O(*n*).
  public var signedArea: Double {
    let origin = coordinates[0]
    var doubled = 0.0
    for index in 1..<(coordinates.count - 1) {
      let a = coordinates[index]
      let b = coordinates[index + 1]
      doubled += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
    }
    return doubled / 2
  }

  /// Whether the ring runs counter-clockwise (the right-hand rule for exteriors).
  public var isCounterClockwise: Bool { signedArea > 0 }

  /// The ring wound as asked: itself, or itself reversed.
  public func wound(counterClockwise: Bool) -> LinearRing {
    isCounterClockwise == counterClockwise ? self : reversed()
  }

  /// Whether a ray from `point` crosses the ring an odd number of times.
  ///
  /// A point on a border shared by two areas belongs to at most one of them.
  ///
  /// - Complexity: O(*n*).
  public func encloses(_ point: Coordinate) -> Bool {
    var inside = false
    unsafe coordinates.withUnsafeBufferPointer { positions in
      var previous = unsafe positions[0]
      for index in 1..<positions.count {
        let current = unsafe positions[index]
        if let x = point.parallelCrosses(from: previous, to: current), point.x < x {
          inside.toggle()
        }
        previous = current
      }
    }
    return inside
  }
}

extension Coordinate {
  /// The x at which the parallel through the point crosses an edge, or nil.
  ///
  /// Edges count as half-open in y, so that a ray through a vertex crosses one of the two that meet
  /// there (the rule of W. R. Franklin's pnpoly).
  @inlinable
  @inline(__always)
  public func parallelCrosses(from start: Coordinate, to end: Coordinate) -> Double? {
    guard (start.y > y) != (end.y > y) else { return nil }
    return start.x + (end.x - start.x) / (end.y - start.y) * (y - start.y)
  }
}
