import Boundaries
import Cartography
import Gazetteers
import TownshipAreas

/// The townships of a prefecture or county as areas of a map: given ones, else Thiessen areas.
struct TownshipDivision: AreaSubdivision {
  private let gazetteer: Gazetteer
  private let given: GivenTownshipAreas
  private let counties: [String]
  /// The areas on detailed borders, for townships that have none on simplified ones.
  private let detailed: [TownshipArea]
  let names: [BoundaryUnitName]

  /// The townships of today of the counties with the codes `counties`.
  init(
    of counties: [String], gazetteer: Gazetteer, coverage: BoundaryCoverage,
    given: GivenTownshipAreas
  ) {
    self.gazetteer = gazetteer
    self.given = given
    self.counties = counties
    let finder = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage, given: given)
    detailed = counties.flatMap { finder.areas(inCounty: $0) }.sorted { $0.place < $1.place }
    names = detailed.map {
      BoundaryUnitName(
        code: Self.identifier(of: $0.place, gazetteer), name: gazetteer.name(of: $0.place))
    }.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }

  /// Whether any area is a guess.
  var hasEstimates: Bool { detailed.contains { $0.kind == .thiessen } }

  /// The code, or the path of a township without one.
  static func identifier(of place: PlaceID, _ gazetteer: Gazetteer) -> String {
    gazetteer.code(of: place) ?? gazetteer.path(of: place)
  }

  func areas(on coverage: BoundaryCoverage) -> [SubdivisionArea] {
    let finder = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage, given: given)
    var found: [PlaceID: TownshipArea] = [:]
    for area in counties.flatMap({ finder.areas(inCounty: $0) }) { found[area.place] = area }
    return detailed.map { area in
      SubdivisionArea(
        code: Self.identifier(of: area.place, gazetteer), name: gazetteer.name(of: area.place),
        area: (found[area.place] ?? area).area, isEstimate: area.kind == .thiessen)
    }.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }
}
