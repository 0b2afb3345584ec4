public import Gazetteers
public import Geoparsing
public import SimpleFeatures

/// What outputs say of a place: code, names, position, as in force in a year.
public struct PlaceDescription: Sendable {
  /// The statistical code, nil where the place has none.
  public let code: String?
  /// The official name.
  public let name: String
  /// The official names from province down.
  public let path: String
  /// The level.
  public let level: AdministrativeLevel
  /// The position, WGS 84 degrees.
  public let location: Coordinate?
  /// The level that the position stands for, `none` without one.
  public let precision: String

  /// A description as it was stored.
  package init(
    code: String?, name: String, path: String, level: AdministrativeLevel, location: Coordinate?,
    precision: String
  ) {
    self.code = code
    self.name = name
    self.path = path
    self.level = level
    self.location = location
    self.precision = precision
  }

  /// Describes a referent as in force in a year.
  public init(_ referent: ToponymMention.Referent, in gazetteer: Gazetteer, on year: Int?) {
    switch referent {
    case .place(let place):
      code = gazetteer.isOutside(place) ? nil : gazetteer.code(of: place)
      name = gazetteer.name(of: place, on: year)
      path = gazetteer.path(of: place, on: year)
      level = gazetteer.level(of: place)
      location = gazetteer.location(of: place)
      precision = gazetteer.precision(of: place)?.name ?? "none"
    case .local(let local, let localLevel, let parent):
      code = nil
      name = local
      path = gazetteer.path(of: parent, on: year) + "/" + local
      level = localLevel
      // A place that no list has stands where the place it lies in stands.
      location = gazetteer.location(of: parent)
      precision = gazetteer.precision(of: parent)?.name ?? "none"
    }
  }
}
