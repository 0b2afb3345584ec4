import Gazetteers
import SimpleFeatures

#if canImport(Glibc)
  import Glibc
#endif

/// Gives places without a point of their own the best that stands for them.
///
/// First a village known under two townships shares the one point known; then a township without a
/// seat takes its successor's, and at last everything takes the point of the place above.
enum Inheritance {
  /// Further than any village from the seat of its township: a namesake, not the same village.
  static let farthestVillage = 15_000.0

  static func apply(to places: inout [String: Division]) {
    let paths = places.keys.sorted()
    for path in paths { sharePoint(of: path, in: &places) }
    for path in paths { takeSuccessorsSeat(path, in: &places) }
    for level in [AdministrativeLevel.township, .village] {
      for path in paths where places[path]?.row.level == level { inherit(path, in: &places) }
    }
  }

  /// A village that goes on under its own name elsewhere has one point, whichever row has it.
  private static func sharePoint(of path: String, in places: inout [String: Division]) {
    guard let old = places[path], old.row.level == .village, let heir = old.row.successor,
      let new = places[heir],
      PlaceNaming.core(of: old.row.name, level: .village)
        == PlaceNaming.core(of: new.row.name, level: .village)
    else { return }
    let (giver, taker) = old.row.basis == .own ? (old, new) : (new, old)
    guard giver.row.basis == .own, taker.row.basis != .own,
      let point = giver.row.location, isNear(point, taker, in: places)
    else { return }
    places[taker.path]?.row.location = point
    places[taker.path]?.row.precision = .village
    places[taker.path]?.row.basis = .own
    places[taker.path]?.row.error = giver.row.error
    if let key = giver.row.source.split(separator: "/").last,
      let names = taker.row.source.split(separator: "/").first
    {
      places[taker.path]?.row.source = "\(names)/\(key)"
    }
  }

  private static func isNear(
    _ point: Coordinate, _ village: Division, in places: [String: Division]
  ) -> Bool {
    guard let seat = places[village.parent]?.row.location else { return false }
    return distance(point, seat) <= farthestVillage
  }

  /// The distance of two positions in metres on the plane, good to a percent inside a county.
  static func distance(_ left: Coordinate, _ right: Coordinate) -> Double {
    let east = (left.x - right.x) * cos(right.y * Double.pi / 180) * 111_320
    let north = (left.y - right.y) * 111_000
    return (east * east + north * north).squareRoot()
  }

  private static func takeSuccessorsSeat(_ path: String, in places: inout [String: Division]) {
    guard let division = places[path], division.row.level == .township,
      division.row.basis == .none, let successor = division.row.successor,
      let heir = places[successor], heir.row.precision == .township
    else { return }
    let isNamesake =
      PlaceNaming.core(of: division.row.name, level: .township)
      == PlaceNaming.core(of: heir.row.name, level: .township)
    places[path]?.row.location = heir.row.location
    places[path]?.row.precision = .township
    places[path]?.row.basis = .inherited
    places[path]?.row.error = max(
      isNamesake ? Positioning.namesakeSuccessor : Positioning.otherSuccessor,
      heir.row.error ?? 0)
    places[path]?.row.source += "/successor-seat"
  }

  private static func inherit(_ path: String, in places: inout [String: Division]) {
    guard let division = places[path], division.row.basis == .none,
      let parent = places[division.parent], let location = parent.row.location,
      let precision = parent.row.precision
    else { return }
    let step =
      division.row.level == .village && precision == .township
      ? Positioning.inheritedFromTownship : Positioning.inheritedFromCounty
    places[path]?.row.location = location
    places[path]?.row.precision = precision
    places[path]?.row.basis = .inherited
    places[path]?.row.error = max(step, parent.row.error ?? 0)
    places[path]?.row.source += precision == .county ? "/county-seat" : "/township-seat"
  }
}
