import Gazetteers

/// Finds what became of places no longer in force.
///
/// A township is followed by the one of its core name in its county today, else by the one the
/// sources name, else by the one where most of its villages are. A village is followed by the one of its core name in its township's
/// successor, else by the only one of that name in the county, else by the one that took its code
/// in the next edition of the list. What stays open has no successor.
struct Succession {
  private let divisions: [String: Division]
  /// Townships with the one that the sources say they became.
  private let predecessors: [String: String]
  /// Places in force by county path, level and core name.
  private var current: [String: [String]] = [:]
  private var countyOf: [String: String] = [:]

  init(_ divisions: [String: Division], predecessors: [String: String]) {
    self.divisions = divisions
    self.predecessors = predecessors
    for path in divisions.keys.sorted() {
      guard let division = divisions[path] else { continue }
      let county = Self.county(of: division, in: divisions)
      countyOf[path] = county
      if division.isInForce {
        current[Self.key(county, division.row), default: []].append(path)
      }
    }
  }

  private static func county(of division: Division, in divisions: [String: Division]) -> String {
    division.row.level == .village
      ? divisions[division.parent]?.parent ?? "" : division.parent
  }

  private static func key(_ county: String, _ row: PlaceRow) -> String {
    "\(county)|\(row.level.name)|\(PlaceNaming.core(of: row.name, level: row.level))"
  }

  func apply(to places: inout [String: Division]) {
    var townships: [String: String] = [:]
    var codes: [String: [String]] = [:]
    var villages: [String: [String]] = [:]
    for path in divisions.keys.sorted() {
      guard let division = divisions[path], division.row.level == .village else { continue }
      villages[division.parent, default: []].append(path)
      if let code = division.row.code { codes[code, default: []].append(path) }
    }
    for path in divisions.keys.sorted() {
      guard let division = divisions[path], !division.isInForce, division.row.level == .township
      else { continue }
      let successor = township(after: division, villages: villages[path] ?? [])
      townships[path] = successor
      places[path]?.row.successor = successor
    }
    for path in divisions.keys.sorted() {
      guard let division = divisions[path], !division.isInForce, division.row.level == .village
      else { continue }
      places[path]?.row.successor = village(
        after: division, township: townships[division.parent] ?? division.parent, codes: codes)
    }
  }

  private func candidates(_ division: Division) -> [String] {
    current[Self.key(countyOf[division.path] ?? "", division.row)] ?? []
  }

  private func township(after division: Division, villages: [String]) -> String? {
    let namesakes = candidates(division)
    if namesakes.count == 1 { return namesakes[0] }
    if let heir = predecessors[division.path] { return heir }
    var votes: [String: Int] = [:]
    for village in villages {
      guard let row = divisions[village] else { continue }
      let homes = candidates(row)
      if homes.count == 1, let home = divisions[homes[0]]?.parent { votes[home, default: 0] += 1 }
    }
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    // A third of the villages is more than namesakes bring together by chance.
    return best.value >= 2 && best.value * 3 >= villages.count ? best.key : nil
  }

  private func village(
    after division: Division, township: String, codes: [String: [String]]
  ) -> String? {
    let namesakes = candidates(division)
    let near = namesakes.filter { divisions[$0]?.parent == township }
    if near.count == 1 { return near[0] }
    if near.isEmpty, namesakes.count == 1 { return namesakes[0] }
    guard let code = division.row.code, let last = division.row.last else { return nil }
    let heirs = (codes[code] ?? []).filter { path in
      guard let heir = divisions[path] else { return false }
      return heir.parent == division.parent && heir.isInForce && heir.row.first == last + 1
    }
    return heirs.count == 1 ? heirs[0] : nil
  }
}
