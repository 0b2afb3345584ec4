/// Looks names up as people type them: official, short and former names, whole paths, committee
/// forms, pinyin and, when nothing else fits, names that differ by one character.
///
///     let search = PlaceSearch(gazetteer)
///     search.matches(for: "杏化村镇", in: [county])    // 杏花村镇, method .misprint
public struct PlaceSearch: Sendable {
  /// How a query was understood.
  public enum Method: UInt8, Sendable, Comparable, CaseIterable {
    case official, short, alias, pinyin, misprint

    /// The word used in outputs.
    public var name: String {
      switch self {
      case .official: "official"
      case .short: "short"
      case .alias: "alias"
      case .pinyin: "pinyin"
      case .misprint: "misprint"
      }
    }

    /// From the surest to the least sure.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// One place found.
  public struct Match: Sendable, Hashable {
    /// The place.
    public let place: PlaceID
    /// How its name fits the query.
    public let method: Method
  }

  /// What the search is limited to; everything when empty.
  public struct Scope: Sendable {
    /// Areas of which the place must be or lie in one; empty for anywhere.
    public var areas: [PlaceID]
    /// The year the place must be known for.
    public var year: Int?
    /// The level the place must have.
    public var level: AdministrativeLevel?

    /// A limit by area, year and level.
    public init(areas: [PlaceID] = [], year: Int? = nil, level: AdministrativeLevel? = nil) {
      self.areas = areas
      self.year = year
      self.level = level
    }
  }

  /// The gazetteer searched.
  public let gazetteer: Gazetteer

  /// A search of a gazetteer.
  public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The places that a query can mean, best first: surer methods before others, places in force
  /// before those of the past, higher levels before lower ones, Shanxi before the rest of China.
  /// - Complexity: a walk of the index; for pinyin and misprints a pass over all places.
  public func matches(for query: String, in scope: Scope = Scope()) -> [Match] {
    let found = matches(named: query, in: scope)
    if !found.isEmpty { return found }
    if let pinyin = Pinyin(query) { return sorted(pinyinMatches(pinyin, in: scope)) }
    return sorted(misprintMatches(query, in: scope))
  }

  /// The places named exactly so, by a path or a run of names, or by a committee's name, best first;
  /// no pinyin and no misprints.
  public func matches(named query: String, in scope: Scope = Scope()) -> [Match] {
    let exact = exactMatches(query, in: scope)
    if !exact.isEmpty { return sorted(exact) }
    let parts = query.split(separator: "/").map(String.init)
    if parts.count > 1 { return nested(parts, in: scope) }
    let joined = joinedMatches(Array(query.utf8), in: scope, depth: 0)
    if !joined.isEmpty { return sorted(joined) }
    for plain in [
      PlaceNaming.officialVillageName(query), PlaceNaming.officialTownshipName(query),
    ] where plain != query {
      let matches = exactMatches(plain, in: scope)
      if !matches.isEmpty { return sorted(matches.map { Match(place: $0.place, method: .alias) }) }
    }
    return []
  }

  private func exactMatches(_ name: String, in scope: Scope) -> [Match] {
    if !name.isEmpty, name.utf8.allSatisfy({ (48...57).contains($0) }) {
      guard let place = gazetteer.place(code: name), allows(place, scope) else { return [] }
      return [Match(place: place, method: .official)]
    }
    return gazetteer.places(named: name).filter { allows($0.place, scope) }.map { sense in
      Match(place: sense.place, method: Self.method(sense.form))
    }
  }

  private static func method(_ form: NameForm) -> Method {
    switch form {
    case .official: .official
    case .short: .short
    case .alias: .alias
    }
  }

  /// 平遥县/岳壁乡: each part within the places of the part before; unknown parts are passed over.
  private func nested(_ parts: [String], in scope: Scope) -> [Match] {
    var areas = scope.areas
    for part in parts.dropLast() {
      let step = exactMatches(part, in: Scope(areas: areas)).map(\.place)
      if !step.isEmpty { areas = step }
    }
    let limit = Scope(areas: areas, year: scope.year, level: scope.level)
    return sorted(exactMatches(parts[parts.count - 1], in: limit))
  }

  /// 洪洞县大槐树镇: a place's name, then the rest within it.
  private func joinedMatches(_ bytes: [UInt8], in scope: Scope, depth: Int) -> [Match] {
    guard depth < 5 else { return [] }
    var heads: [(end: Int, toponym: ToponymID)] = []
    gazetteer.forEachToponym(in: bytes, from: 0, to: bytes.count) { end, toponym in
      heads.append((end, toponym))
    }
    for (end, toponym) in heads.reversed() where end < bytes.count {
      let areas = gazetteer.senses(of: toponym).map(\.place).filter { place in
        gazetteer.level(of: place) < .village && allows(place, Scope(areas: scope.areas))
      }
      guard !areas.isEmpty else { continue }
      let rest = Array(bytes[end...])
      let limit = Scope(areas: areas, year: scope.year, level: scope.level)
      let matches = exactMatches(String(decoding: rest, as: UTF8.self), in: limit)
      if !matches.isEmpty { return matches }
      let deeper = joinedMatches(rest, in: limit, depth: depth + 1)
      if !deeper.isEmpty { return deeper }
    }
    return []
  }

  /// Whether a place lies in the scope.
  func allows(_ place: PlaceID, _ scope: Scope) -> Bool {
    if let level = scope.level, gazetteer.level(of: place) != level { return false }
    if !gazetteer.isInForce(place, on: scope.year) { return false }
    return scope.areas.isEmpty || scope.areas.contains { gazetteer.isWithin(place, $0) }
  }

  private func sorted(_ matches: [Match]) -> [Match] {
    matches.map { ($0, rank($0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  private func rank(_ match: Match) -> [Int] {
    let place = match.place
    return [
      Int(match.method.rawValue), gazetteer.isOutside(place) ? 1 : 0,
      gazetteer.isInForce(place) ? 0 : 1,
      Int(gazetteer.level(of: place).rawValue), Int(place.rawValue),
    ]
  }
}
