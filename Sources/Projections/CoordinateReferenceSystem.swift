/// A coordinate reference system by name: what libproj understands.
public struct CoordinateReferenceSystem: Hashable, Sendable, CustomStringConvertible {
  /// The definition as given to libproj, such as `EPSG:4547` or `+proj=utm +zone=49`.
  public let definition: String

  /// Takes an EPSG code (`EPSG:4547`, `4547`) or a PROJ string (`+proj=…`).
  ///
  /// Whether libproj knows it shows when a transformation is made.
  public init(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    if !trimmed.isEmpty, trimmed.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      definition = "EPSG:" + trimmed
    } else if trimmed.hasPrefix("+"), !trimmed.contains("+type=crs") {
      definition = trimmed + " +type=crs"
    } else {
      definition = String(trimmed)
    }
  }

  /// The definition.
  public var description: String { definition }

  /// WGS 84 in degrees, what everything in the project is stored in.
  public static let wgs84 = CoordinateReferenceSystem("EPSG:4326")

  /// Albers' equal-area conic fitted to Shanxi, in metres: the default of the maps.
  ///
  /// Areas are true, which a choropleth needs. Shanxi spans 34.58 to 40.75 degrees north and 110.23
  /// to 114.57 east; the standard parallels stand a sixth of the height inside (the usual rule for a
  /// conic), so that lengths are true to within 0.15 %, and the central meridian is the middle one,
  /// so that north is up to within 1.4 degrees everywhere.
  public static let shanxiAlbers = CoordinateReferenceSystem(
    shanxiAlbersProjection + " +datum=WGS84 +units=m +no_defs")

  static let shanxiAlbersProjection =
    "+proj=aea +lat_1=35.6 +lat_2=39.7 +lat_0=37.65 +lon_0=112.4"
}
