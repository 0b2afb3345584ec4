internal import CProj
public import SimpleFeatures

/// Measures on the ellipsoid: geodesic distances and areas by C. F. F. Karney's algorithms
/// (Journal of Geodesy 87, 2013) as libproj ships them.
public struct Ellipsoid: Sendable {
  private let equatorialRadius: Double
  private let flattening: Double

  /// The ellipsoid of WGS 84; that of CGCS2000 differs by 0.1 mm.
  public static let wgs84 = Ellipsoid(
    equatorialRadius: 6_378_137, flattening: 1 / 298.257223563)

  private var geodesic: geod_geodesic {
    var geodesic = geod_geodesic()
    unsafe ProjLibrary.functions.geod_init(&geodesic, equatorialRadius, flattening)
    return geodesic
  }

  /// The area of a polygon in square kilometres, holes taken out.
  ///
  /// - Parameter polygon: In degrees, longitude first; edges are geodesics.
  /// - Complexity: O(*n*), about 1 µs a position.
  public func area(of polygon: Polygon) -> Double {
    polygon.rings.reduce(0) { $0 + area(of: $1) } / 1e6
  }

  /// The area of all parts in square kilometres.
  public func area(of area: MultiPolygon) -> Double {
    area.polygons.reduce(0) { $0 + self.area(of: $1) }
  }

  /// The signed area of a ring in square metres, positive when counter-clockwise.
  private func area(of ring: LinearRing) -> Double {
    var geodesic = geodesic
    var polygon = geod_polygon()
    let library = ProjLibrary.functions
    unsafe library.geod_polygon_init(&polygon, 0)
    for position in ring.coordinates.dropLast() {
      unsafe library.geod_polygon_addpoint(&geodesic, &polygon, position.y, position.x)
    }
    var area = 0.0
    var perimeter = 0.0
    unsafe _ = library.geod_polygon_compute(&geodesic, &polygon, 0, 1, &area, &perimeter)
    return area
  }

  /// The length of the geodesic between two positions in degrees, in metres.
  public func distance(from a: Coordinate, to b: Coordinate) -> Double {
    var geodesic = geodesic
    var distance = 0.0
    unsafe ProjLibrary.functions.geod_inverse(&geodesic, a.y, a.x, b.y, b.x, &distance, nil, nil)
    return distance
  }

  /// Where a geodesic of `distance` metres ends that leaves `start` at `azimuth` degrees clockwise
  /// from north.
  public func destination(
    from start: Coordinate, azimuth: Double, distance: Double
  ) -> Coordinate {
    var geodesic = geodesic
    var end = Coordinate(x: 0, y: 0)
    unsafe ProjLibrary.functions.geod_direct(
      &geodesic, start.y, start.x, azimuth, distance, &end.y, &end.x, nil)
    return end
  }
}
