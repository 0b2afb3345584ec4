public import SimpleFeatures

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

  /// A projection of WGS 84 in metres, as PROJ writes it: `+proj=aea +lat_1=35.6 …`.
  public init(projection: String) { self.init(projection + Self.datum) }

  /// Albers' equal-area conic fitted to a rectangle in degrees, in metres: areas are true, which a
  /// choropleth needs. The standard parallels stand a sixth of the height inside, the usual rule for
  /// a conic.
  public static func equalArea(over box: Envelope) -> CoordinateReferenceSystem {
    let sixth = box.height / 6
    return CoordinateReferenceSystem(
      projection: "+proj=aea +lat_1=\(box.minY + sixth) +lat_2=\(box.maxY - sixth)"
        + " +lat_0=\(box.center.y) +lon_0=\(box.center.x)")
  }

  private static let datum = " +datum=WGS84 +units=m +no_defs"

  /// The projection of a system that is one of WGS 84 in metres, nil for others.
  var plainProjection: String? {
    let tail = Self.datum + " +type=crs"
    guard definition.hasPrefix("+proj="), definition.hasSuffix(tail) else { return nil }
    return String(definition.dropLast(tail.count))
  }
}
