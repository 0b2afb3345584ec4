public import Gazetteers
import Observations
import SimpleFeatures

/// A place as it was called in a report's year.
public struct Place: Sendable, Hashable {
  /// How high a place stands among the divisions.
  public typealias Level = AdministrativeLevel

  /// The statistical code of 6, 9 or 12 digits; nil where the place has none.
  public let code: String?
  /// The official name.
  public let name: String
  /// The official names from the province down, between slashes.
  public let path: String
  /// The level.
  public let level: Level
  /// The position in degrees of WGS 84; nil where it is not known.
  public let position: Position?
  /// The level that the position stands for: a village may stand at its township's seat.
  public let precision: String

  /// Degrees of WGS 84.
  public struct Position: Sendable, Hashable {
    /// Degrees east.
    public let longitude: Double
    /// Degrees north.
    public let latitude: Double
  }

  init(_ place: PlaceDescription) {
    code = place.code
    name = place.name
    path = place.path
    level = place.level
    position = place.location.map { Position(longitude: $0.x, latitude: $0.y) }
    precision = place.precision
  }
}
