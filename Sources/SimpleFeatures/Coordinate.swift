/// A position in the plane of some reference system.
///
/// The axes are fixed for the whole project: `x` is longitude or easting, `y` latitude or northing,
/// whatever order the reference system itself declares. Degrees of WGS 84 unless said otherwise.
public struct Coordinate: Hashable, Sendable {
  /// Longitude in degrees, or easting in the unit of the map.
  public var x: Double
  /// Latitude in degrees, or northing in the unit of the map.
  public var y: Double

  /// Makes a position from `x` (longitude, easting) and `y` (latitude, northing).
  @inlinable
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether both numbers are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite }
}
