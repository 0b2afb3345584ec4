public import Boundaries
public import Gazetteers
import SimpleFeatures

/// Finds the areas of the townships of one year.
public struct TownshipAreaFinder: Sendable {
  private let gazetteer: Gazetteer
  private let counties: [String: BoundaryUnit]
  /// The townships with a position of their own, by the code of the county they lie in.
  private let townships: [String: [PlaceID]]
  private let given: GivenTownshipAreas

  /// Prepares the areas of a year; nil takes the townships in force.
  ///
  /// Every township whose position stands for itself takes part, weak positions too: left out, its
  /// land would silently go to its neighbours. Townships without one have no area.
  ///
  /// - Parameters:
  ///   - gazetteer: The townships.
  ///   - coverage: The counties to divide, in WGS 84, simplified or not.
  ///   - year: The year.
  ///   - given: Areas that replace the Thiessen ones.
  /// - Complexity: O(*places*); areas are made when asked for, some milliseconds a county.
  public init(
    gazetteer: Gazetteer, coverage: BoundaryCoverage, year: Int? = nil,
    given: GivenTownshipAreas = GivenTownshipAreas()
  ) {
    self.gazetteer = gazetteer
    self.given = given
    counties = Dictionary(
      uniqueKeysWithValues: coverage.units(.county).map { ($0.code, $0) })
    var townships: [String: [PlaceID]] = [:]
    for place in gazetteer.allPlaces
    where gazetteer.level(of: place) == .township && !gazetteer.isOutside(place) {
      let isThere =
        year.map { gazetteer.isInForce(place, on: $0) } ?? gazetteer.isInForce(place)
      guard isThere, gazetteer.precision(of: place) == .township,
        let position = gazetteer.location(of: place),
        let code = Self.county(of: place, at: position, gazetteer, coverage)
      else { continue }
      townships[code, default: []].append(place)
    }
    self.townships = townships
  }

  /// The code of the county that a township lies in today: statistical zones lie in counties too.
  private static func county(
    of place: PlaceID, at position: Coordinate, _ gazetteer: Gazetteer, _ coverage: BoundaryCoverage
  ) -> String? {
    gazetteer.ancestor(of: place, at: .county).map { gazetteer.placeToday(of: $0) }
      .flatMap { gazetteer.code(of: $0) } ?? coverage.county(at: position)?.code
  }

  /// The areas of a county's townships, by their number in the gazetteer.
  ///
  /// Without given areas they cover the county exactly. Two townships at one position share the area
  /// of the first, which alone is listed.
  /// - Parameter code: Six digits; a county without boundaries has none.
  public func areas(inCounty code: String) -> [TownshipArea] {
    guard let county = counties[code], let places = townships[code] else { return [] }
    let seats = places.compactMap { gazetteer.location(of: $0) }
    return ThiessenAreas.divide(county.geometry, among: seats).map { index, area in
      if let real = given.area(of: places[index]) {
        return TownshipArea(place: places[index], area: real, kind: .boundary)
      }
      return TownshipArea(place: places[index], area: area, kind: .thiessen)
    }
  }

  /// The areas of some townships; those without one are missing from the result.
  public func areas(of places: some Sequence<PlaceID>) -> [PlaceID: TownshipArea] {
    let wanted = Set(places)
    var found: [PlaceID: TownshipArea] = [:]
    for (code, members) in townships where members.contains(where: wanted.contains) {
      for area in areas(inCounty: code) where wanted.contains(area.place) {
        found[area.place] = area
      }
    }
    // A real area needs no seat.
    for place in wanted where found[place] == nil {
      if let real = given.area(of: place) {
        found[place] = TownshipArea(place: place, area: real, kind: .boundary)
      }
    }
    return found
  }
}
