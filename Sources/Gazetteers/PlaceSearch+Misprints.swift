extension Gazetteer {
  /// Those of some places whose official name is one character away from a text.
  /// - Complexity: linear in the places.
  @inlinable
  public func places(misprinted text: [UInt8], among places: some Sequence<PlaceID>) -> [PlaceID] {
    places.filter { isOneEdit(text, from: $0) }
  }

  @usableFromInline
  func isOneEdit(_ text: [UInt8], from place: PlaceID) -> Bool {
    unsafe withNameBytes(of: place) { name in
      unsafe text.withUnsafeBufferPointer { unsafe EditDistance.isOneEdit($0, name) }
    }
  }
}

extension PlaceSearch {
  /// Places whose official name, or core name, differs from the query by one character.
  func misprintMatches(_ query: String, in scope: Scope) -> [Match] {
    let length = query.unicodeScalars.count
    // Two characters of which one may differ say too little without an area around them.
    guard length >= (scope.areas.isEmpty ? 3 : 2) else { return [] }
    let places = gazetteer.allPlaces.lazy.filter { allows($0, scope) }
    return gazetteer.places(misprinted: Array(query.utf8), among: places)
      .map { Match(place: $0, method: .misprint) }
  }

  /// Names of places for a query that nothing fits: those that share most characters with it, at
  /// least half, best first.
  public func nearestNames(to query: String, in scope: Scope = Scope(), limit: Int = 5) -> [String]
  {
    let wanted = Array(query.unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    var best: [(score: Int, name: String)] = []
    var seen: Set<String> = []
    for place in gazetteer.allPlaces where allows(place, scope) {
      let name = gazetteer.name(of: place)
      let scalars = Array(name.unicodeScalars)
      let shared = wanted.count { scalars.contains($0) }
      guard shared * 2 >= max(wanted.count, 2), seen.insert(name).inserted else { continue }
      best.append((shared * 4 - abs(scalars.count - wanted.count), name))
    }
    // The order of places breaks ties: higher levels first.
    return best.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .prefix(limit).map(\.element.name)
  }
}
