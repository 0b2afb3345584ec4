internal import Glibc
public import SimpleFeatures

extension CoordinateTransformation {
  /// How the map lies at a place.
  public struct LocalScale: Equatable, Sendable {
    /// Map units a metre on the ground, to the east: what a horizontal scale bar is drawn by.
    public let unitsPerMetreEast: Double
    /// Map units a metre on the ground, to the north.
    public let unitsPerMetreNorth: Double
    /// The direction of north on the map, in degrees clockwise from straight up.
    public let north: Double
  }

  /// Scale and direction of north at a position given in degrees of WGS 84.
  ///
  /// Measured over a kilometre on the ellipsoid each way, which serves every projection alike.
  ///
  /// - Precondition: The source is WGS 84.
  /// - Throws: `ProjectionError` when the position has no image.
  public func localScale(at position: Coordinate) throws -> LocalScale {
    let ellipsoid = Ellipsoid.wgs84
    let reach = 500.0
    let ends = [90.0, -90, 0, 180].map {
      ellipsoid.destination(from: position, azimuth: $0, distance: reach)
    }
    let images = try transform(ends)
    func length(_ a: Coordinate, _ b: Coordinate) -> Double { hypot(a.x - b.x, a.y - b.y) }
    let up = Coordinate(x: images[2].x - images[3].x, y: images[2].y - images[3].y)
    return LocalScale(
      unitsPerMetreEast: length(images[0], images[1]) / (2 * reach),
      unitsPerMetreNorth: length(images[2], images[3]) / (2 * reach),
      north: atan2(up.x, up.y) * 180 / Double.pi)
  }
}
