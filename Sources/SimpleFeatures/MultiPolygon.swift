/// One or more polygons that make one area, such as a county with an exclave.
public struct MultiPolygon: Hashable, Sendable {
  /// The parts, never empty.
  public let polygons: [Polygon]

  /// Makes an area of its parts.
  ///
  /// - Throws: `GeometryError` when there are none.
  public init(_ polygons: [Polygon]) throws {
    guard !polygons.isEmpty else { throw GeometryError(.empty) }
    self.polygons = polygons
  }

  /// Makes an area of one part.
  public init(_ polygon: Polygon) {
    polygons = [polygon]
  }

  /// The planar area, in squared map units.
  public var area: Double { polygons.reduce(0) { $0 + $1.area } }

  /// The envelope of all parts.
  public var envelope: Envelope {
    polygons.dropFirst().reduce(polygons[0].envelope) { $0.union($1.envelope) }
  }

  /// The part with the greatest planar area; the first of equals.
  public var largest: Polygon {
    polygons.dropFirst().reduce(polygons[0]) { $1.area > $0.area ? $1 : $0 }
  }

  /// Whether `point` lies in one of the parts.
  public func contains(_ point: Coordinate) -> Bool {
    polygons.contains { $0.contains(point) }
  }
}
