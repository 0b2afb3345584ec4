public import SimpleFeatures

extension BoundaryCoverage {
  /// The county that contains `point`, or nil outside Shanxi.
  ///
  /// A ray runs from the point to the east; the county on the near side of the first border it meets
  /// is the answer, so no point can lie in two counties or fall between two.
  ///
  /// - Parameter point: In the coordinates of the coverage.
  /// - Complexity: O(*arcs*) plus the positions of the arcs that the ray may meet.
  public func county(at point: Coordinate) -> BoundaryUnitName? {
    var nearest = Double.infinity
    var owner: Int?
    for arc in arcs
    where arc.box.minY <= point.y && arc.box.maxY >= point.y
      && arc.box.maxX >= point.x
    {
      unsafe arc.positions.withUnsafeBufferPointer { positions in
        var previous = unsafe positions[0]
        for index in 1..<positions.count {
          let current = unsafe positions[index]
          if let x = point.parallelCrosses(from: previous, to: current), x > point.x, x < nearest {
            nearest = x
            owner = current.y > previous.y ? arc.left : arc.right
          }
          previous = current
        }
      }
    }
    return owner.map { names(.county)[$0] }
  }

  /// The county that contains the WGS 84 position `longitude`, `latitude` in degrees.
  public func county(longitude: Double, latitude: Double) -> BoundaryUnitName? {
    county(at: Coordinate(x: longitude, y: latitude))
  }
}
