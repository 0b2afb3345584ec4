#if canImport(Glibc)
  import Glibc
#endif
public import SimpleFeatures

/// The horizontal datums that Chinese place data come in.
///
/// GCJ-02 displaces WGS 84 by 300-700 m by a published formula without closed inverse; BD-09 bends
/// GCJ-02 once more. The inverses here are fixed-point iterations on the forward formulas, exact to
/// below 1e-9 degree. Outside mainland China's bounding box GCJ-02 equals WGS 84.
///
///     Datum.gcj02.toWGS84(Coordinate(x: 112.549656, y: 37.870451))  // 112.543342, 37.869914
public enum Datum: String, Sendable, CaseIterable {
  case wgs84, gcj02, bd09

  /// The datum that a user's word names (`gcj02`, `GCJ-02`, `火星`, `百度`), or nil.
  public init?(name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "wgs84", "epsg:4326", "gps": self = .wgs84
    case "gcj02", "amap", "高德", "火星": self = .gcj02
    case "bd09", "baidu", "百度": self = .bd09
    default: return nil
    }
  }

  /// The WGS 84 position of a position in this datum, degrees, longitude first.
  public func toWGS84(_ position: Coordinate) -> Coordinate {
    switch self {
    case .wgs84: position
    case .gcj02: Self.inverse(of: Self.gcj02(fromWGS84:), at: position)
    case .bd09:
      Self.inverse(
        of: Self.gcj02(fromWGS84:), at: Self.inverse(of: Self.bd09(fromGCJ02:), at: position))
    }
  }

  /// The position in this datum of a WGS 84 position, degrees, longitude first.
  public func fromWGS84(_ position: Coordinate) -> Coordinate {
    switch self {
    case .wgs84: position
    case .gcj02: Self.gcj02(fromWGS84: position)
    case .bd09: Self.bd09(fromGCJ02: Self.gcj02(fromWGS84: position))
    }
  }

  /// Solves `forward(x) = target` by x <- x - (forward(x) - target); the displacement varies by
  /// under 2 in 1000 of the distance, so each round gains two to three digits.
  private static func inverse(
    of forward: (Coordinate) -> Coordinate, at target: Coordinate
  ) -> Coordinate {
    var guess = target
    for _ in 0..<30 {
      let image = forward(guess)
      let dx = image.x - target.x
      let dy = image.y - target.y
      guess.x -= dx
      guess.y -= dy
      if abs(dx) < 1e-13, abs(dy) < 1e-13 { break }
    }
    return guess
  }

  private static func gcj02(fromWGS84 point: Coordinate) -> Coordinate {
    guard (72.004...137.8347).contains(point.x), (0.8293...55.8271).contains(point.y) else {
      return point
    }
    // Krassovsky 1940, as the published formula has it.
    let semiMajor = 6_378_245.0
    let eccentricitySquared = 0.006_693_421_622_965_943_23
    let (east, north) = offset(x: point.x - 105, y: point.y - 35)
    let latitude = point.y / 180 * Double.pi
    let sine = sin(latitude)
    let magic = 1 - eccentricitySquared * sine * sine
    let root = magic.squareRoot()
    let meridian = semiMajor * (1 - eccentricitySquared) / (magic * root)
    let parallel = semiMajor / root * cos(latitude)
    return Coordinate(
      x: point.x + east * 180 / (parallel * Double.pi),
      y: point.y + north * 180 / (meridian * Double.pi))
  }

  /// The displacement in metres, east and north, at a distance in degrees from 105 E 35 N.
  private static func offset(x: Double, y: Double) -> (east: Double, north: Double) {
    func wave(_ value: Double, _ amplitude: Double, _ period: Double) -> Double {
      amplitude * sin(value * Double.pi / period)
    }
    let fine = (wave(x, 20, 1.0 / 6) + wave(x, 20, 0.5)) * 2 / 3
    let root = abs(x).squareRoot()
    var east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + fine
    east += (wave(x, 20, 1) + wave(x, 40, 3)) * 2 / 3
    east += (wave(x, 150, 12) + wave(x, 300, 30)) * 2 / 3
    var north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + fine
    north += (wave(y, 20, 1) + wave(y, 40, 3)) * 2 / 3
    north += (wave(y, 160, 12) + wave(y, 320, 30)) * 2 / 3
    return (east, north)
  }

  private static func bd09(fromGCJ02 point: Coordinate) -> Coordinate {
    let turn = Double.pi * 3000 / 180
    let distance =
      (point.x * point.x + point.y * point.y).squareRoot()
      + 0.00002 * sin(point.y * turn)
    let angle = atan2(point.y, point.x) + 0.000003 * cos(point.x * turn)
    return Coordinate(x: distance * cos(angle) + 0.0065, y: distance * sin(angle) + 0.006)
  }
}
