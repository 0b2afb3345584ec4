extension PlaceSearch {
  /// Places whose official name, or core name, differs from the query by one character.
  func misprintMatches(_ query: String, in scope: Scope) -> [Match] {
    let bytes = Array(query.utf8)
    let length = query.unicodeScalars.count
    // Two characters of which one may differ say too little without an area around them.
    guard length >= (scope.areas.isEmpty ? 3 : 2) else { return [] }
    var matches: [Match] = []
    for place in gazetteer.allPlaces where allows(place, scope) {
      let differsByOne = unsafe gazetteer.withNameBytes(of: place) { name in
        unsafe Self.differByOneScalar(name, bytes)
      }
      if differsByOne { matches.append(Match(place: place, method: .misprint)) }
    }
    return matches
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

  /// Whether two UTF-8 strings differ by exactly one scalar put in, left out or exchanged.
  static func differByOneScalar(
    _ left: some RandomAccessCollection<UInt8>, _ right: some RandomAccessCollection<UInt8>
  ) -> Bool {
    guard abs(left.count - right.count) <= 4 else { return false }
    var head = zip(left, right).prefix { $0 == $1 }.count
    let shorter = min(left.count, right.count)
    var tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    func byte(_ text: some RandomAccessCollection<UInt8>, _ offset: Int) -> UInt8 {
      text[text.index(text.startIndex, offsetBy: offset)]
    }
    func continues(_ text: some RandomAccessCollection<UInt8>, at offset: Int) -> Bool {
      offset < text.count && byte(text, offset) & 0xC0 == 0x80
    }
    // Back to whole scalars on both sides.
    while head > 0, continues(left, at: head) || continues(right, at: head) { head -= 1 }
    tail = min(tail, shorter - head)
    while tail > 0,
      continues(left, at: left.count - tail) || continues(right, at: right.count - tail)
    {
      tail -= 1
    }
    func scalars(_ text: some RandomAccessCollection<UInt8>) -> Int {
      text.dropFirst(head).dropLast(tail).count { $0 & 0xC0 != 0x80 }
    }
    let rest = (scalars(left), scalars(right))
    return rest.0 <= 1 && rest.1 <= 1 && rest.0 + rest.1 > 0
  }
}
