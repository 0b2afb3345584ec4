/// The shape of a feature.
public enum Geometry: Hashable, Sendable {
  /// A single position.
  case point(Coordinate)
  /// A line through at least two positions.
  case lineString([Coordinate])
  /// One polygon.
  case polygon(Polygon)
  /// Polygons that belong together.
  case multiPolygon(MultiPolygon)

  /// The geometry's envelope, or nil for a line without positions.
  public var envelope: Envelope? {
    switch self {
    case .point(let position):
      Envelope(minX: position.x, minY: position.y, maxX: position.x, maxY: position.y)
    case .lineString(let positions): Envelope(positions)
    case .polygon(let polygon): polygon.envelope
    case .multiPolygon(let area): area.envelope
    }
  }

  /// The polygons of an area, none for points and lines.
  public var polygons: [Polygon] {
    switch self {
    case .polygon(let polygon): [polygon]
    case .multiPolygon(let area): area.polygons
    case .point, .lineString: []
    }
  }
}
