import Boundaries
import Gazetteers
import InputFiles
import SimpleFeatures

/// Says which township an area given by the user is of, and whether it can be its area.
struct TownshipAreaCheck {
  /// Why a feature cannot be used.
  struct Refusal: Error {
    let reason: Message

    init(_ reason: Message) { self.reason = reason }
  }

  let gazetteer: Gazetteer
  private let coverage: BoundaryCoverage
  private let counties: [String: BoundaryUnit]

  init(gazetteer: Gazetteer, coverage: BoundaryCoverage) {
    self.gazetteer = gazetteer
    self.coverage = coverage
    counties = Dictionary(
      coverage.units(.county).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Two hectares in squared degrees at the latitude of Shanxi: no township is as small.
  private static let least = 2e-6
  /// Borders of several sources differ: an area may be somewhat larger than its whole county.
  private static let most = 1.2

  /// The township of a feature, with its area.
  func township(
    code: String?, name: String?, _ geometry: Geometry?
  ) throws(Refusal) -> (PlaceID, MultiPolygon) {
    guard let polygons = geometry?.polygons, let area = try? MultiPolygon(polygons) else {
      throw Refusal("has no polygon")
    }
    guard area.area >= Self.least else {
      throw Refusal("the area is empty, crosses itself or is smaller than two hectares")
    }
    guard polygons.allSatisfy(\.holesLieInside) else {
      throw Refusal("a hole lies outside of the ring around it")
    }
    let county = coverage.county(at: area.pointOnSurface)?.code
    guard let label = (name ?? code).map({ FileName.visible($0) }) else {
      throw Refusal("needs the property code or name")
    }
    let found = townships(code: code, name: name, in: county)
    guard let place = found.first else {
      throw Refusal("no township \(label) where the polygon lies")
    }
    guard found.count == 1 else { throw Refusal("\(label) is ambiguous; give its code") }
    try checkCounty(of: place, area, lyingIn: county)
    return (place, area)
  }

  /// The area of a township lies in its county and is no larger.
  private func checkCounty(
    of place: PlaceID, _ area: MultiPolygon, lyingIn county: String?
  ) throws(Refusal) {
    let own = gazetteer.ancestor(of: place, at: .county).map { gazetteer.placeToday(of: $0) }
      .flatMap { gazetteer.code(of: $0) }
    guard let own, let unit = counties[own] else { return }
    let path = gazetteer.path(of: place)
    guard county == own else {
      throw Refusal(
        "the polygon does not lie in the county of \(path): is it in WGS 84, longitude first?")
    }
    guard area.area <= unit.geometry.area * Self.most else {
      throw Refusal("the polygon is larger than the county of \(path)")
    }
  }

  private func townships(code: String?, name: String?, in county: String?) -> [PlaceID] {
    if let code {
      return gazetteer.place(code: code).map { gazetteer.level(of: $0) == .township ? [$0] : [] }
        ?? []
    }
    guard let name, let county = county.flatMap({ gazetteer.place(code: $0) }) else { return [] }
    let named = gazetteer.places(named: name).map(\.place).filter {
      gazetteer.level(of: $0) == .township && gazetteer.isWithin($0, county)
    }
    let today = named.filter { gazetteer.isInForce($0) }
    return today.isEmpty ? named : today
  }
}
