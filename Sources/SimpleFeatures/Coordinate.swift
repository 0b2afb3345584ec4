/// A position: longitude and latitude in degrees (WGS 84 unless said otherwise), or, after a
/// projection, easting and northing in metres.
public struct Coordinate: Hashable, Sendable {
  /// Longitude in degrees, east positive; or easting in metres.
  public var x: Double
  /// Latitude in degrees, north positive; or northing in metres.
  public var y: Double

  /// A position from longitude and latitude, in that order.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
