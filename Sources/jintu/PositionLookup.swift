import Boundaries
import ByteCoding
import Gazetteers
import InputFiles
import SimpleFeatures

/// Says what lies at a position: the county by its boundaries, townships and villages by distance.
struct PositionLookup {
  let search: PlaceSearch
  let scope: PlaceSearch.Scope
  /// How many townships and villages to give of each.
  let limit: Int?
  /// The folder of the gazetteer's tables, where the boundaries are too.
  let directory: String

  /// The lines to print for a WGS 84 position in degrees.
  /// - Throws: `InputError` for a position outside Shanxi.
  func lines(at point: Coordinate, json: Bool) throws -> [String] {
    let coverage = try BoundaryCoverage.open(directory: directory, set: .detailed)
    guard let unit = coverage.county(at: point),
      let county = search.gazetteer.place(code: unit.code)
    else {
      throw InputError("\(point.x), \(point.y) lies in no county of the province")
    }
    var found: [(place: PlaceID, remark: String, metres: Int?)] = []
    if scope.level.map({ $0 == .county }) ?? true { found.append((county, said("contains"), nil)) }
    for level in [AdministrativeLevel.township, .village]
    where scope.level.map({ $0 == level }) ?? true {
      var near = scope
      near.level = level
      // Boundaries of townships are not known, so the nearest seat in the county is a guess.
      near.areas = [county]
      near.year = scope.year ?? search.gazetteer.latestYear
      for neighbour in search.nearest(to: point, in: near, limit: limit ?? 3) {
        let metres = Int(neighbour.distance.rounded())
        found.append((neighbour.place, said("\(metres) m away"), metres))
      }
    }
    if found.isEmpty { throw InputError("nothing of that level near \(point.x), \(point.y)") }
    let listing = PlaceListing(gazetteer: search.gazetteer, year: scope.year)
    guard json else { return listing.table(found.map { ($0.place, $0.remark) }, header: "where") }
    return found.map { place, _, metres in
      listing.jsonLine(place) { json in
        json.member("relation", metres == nil ? "contains" : "near")
        json.member("distance_m", metres)
      }
    }
  }
}
