import Gazetteers

/// The facts of one indicator and time over the tree of today's places: what is stated of a place
/// stands, else its parts add up, and nothing is added twice.
struct PlaceSums: Sendable {
  typealias Item = Aggregation.Item

  let gazetteer: Gazetteer
  let isAdditive: Bool
  let period: IndicatorPeriod
  /// What is stated of places of today.
  private var own: [PlaceID: [Item]] = [:]
  /// What is stated of places of the past, by the place of today that they are a part of.
  private var fragments: [PlaceID: [PlaceID: [Item]]] = [:]
  /// The parts of a place in which there is any fact.
  private var parts: [PlaceID: Set<PlaceID>] = [:]
  /// Where today lies what any figure is of.
  private var places: [PlaceID: PlaceID] = [:]

  init(gazetteer: Gazetteer, isAdditive: Bool, period: IndicatorPeriod) {
    self.gazetteer = gazetteer
    self.isAdditive = isAdditive
    self.period = period
  }

  /// Takes in a fact of a place that is `place` today, or a part of it.
  mutating func add(_ item: Item, in place: PlaceID, isPart: Bool) {
    places[item.named] = place
    if isPart {
      fragments[place, default: [:]][item.named, default: []].append(item)
    } else {
      own[place, default: []].append(item)
    }
    var part = place
    while let area = gazetteer.parent(of: part), parts[area, default: []].insert(part).inserted {
      part = area
    }
  }

  /// The rows of facts that give way to another value of their place.
  var rivals: [Int] {
    (Array(own.values) + fragments.values.flatMap(\.values)).flatMap { items in
      let best = Self.best(of: items)
      return items.filter { !$0.agrees(with: best) }.map(\.row)
    }
  }

  /// The rows of facts of places of the past that give way to a figure of the place which holds them
  /// today; they still count for the areas above, where they stood beside it.
  var outranked: [Int] {
    fragments.filter { own[$0.key] != nil }.values.flatMap { $0.values.flatMap { $0.map(\.row) } }
  }

  /// What is stated of places of today, by place.
  var stated: [(place: PlaceID, items: [Item])] {
    own.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The value of an area: stated, or of its parts; nil where nothing is known.
  func value(of area: PlaceID) -> AreaIndicator? {
    if let items = own[area] { return stated(items) }
    return isAdditive ? sum(of: area, within: area) : nil
  }

  /// The value of a part of an area that is added up.
  private func value(of part: PlaceID, within area: PlaceID) -> AreaIndicator? {
    guard let items = own[part] else { return sum(of: part, within: area) }
    let free = self.free(of: items, within: area)
    guard !free.isEmpty else { return nil }
    // What was merged into it later stood beside it then.
    let beside = past(of: part, within: area) { gazetteer.isInForce($0, on: period.year) }
    return beside.isEmpty ? stated(free) : added([stated(free)] + beside, kind: .summed)
  }

  /// The items of which no other figure that counts for the area has what they state; those of one
  /// place go together.
  private func free(of items: [Item], within area: PlaceID) -> [Item] {
    guard let first = items.first, items.allSatisfy({ $0.named == first.named }) else {
      return items.filter { !isHeld($0.named, within: area) }
    }
    return isHeld(first.named, within: area) ? [] : items
  }

  /// What is stated of places of the past that are part of a place today.
  private func past(
    of place: PlaceID, within area: PlaceID, where isWanted: (PlaceID) -> Bool
  ) -> [AreaIndicator] {
    // Hardly any place has one.
    guard let fragments = fragments[place] else { return [] }
    return fragments.sorted { $0.key < $1.key }
      .filter { isWanted($0.key) && !isHeld($0.key, within: area) }.map { stated($0.value) }
  }

  private func added(
    _ all: [AreaIndicator], kind: AreaIndicator.Kind, wholeCount: Int = 0
  ) -> AreaIndicator {
    AreaIndicator(
      value: Aggregation.significant(all.reduce(0) { $0 + $1.value }), kind: kind, period: period,
      facts: all.flatMap(\.facts), reports: ReportNumbers(of: all),
      partCount: all.count, wholeCount: max(wholeCount, all.count))
  }

  private func stated(_ items: [Item]) -> AreaIndicator {
    let best = Self.best(of: items)
    let agreeing = items.filter { $0.agrees(with: best) }
    return AreaIndicator(
      value: best.value, kind: .stated, period: period, facts: agreeing.map(\.row),
      reports: ReportNumbers(agreeing.lazy.map(\.report)), partCount: 0, wholeCount: 0)
  }

  private func sum(of place: PlaceID, within area: PlaceID) -> AreaIndicator? {
    let children = parts[place, default: []].sorted()
    let found = children.compactMap { value(of: $0, within: area) }
    let past = past(of: place, within: area) { _ in true }
    let all = found + past
    guard !all.isEmpty else { return nil }
    let known = children.count { isDivision($0) }
    let whole = gazetteer.children(of: place).count { isDivision($0) }
    let isWhole =
      known >= whole && past.isEmpty && found.count == children.count
      && !found.contains { $0.kind == .partial }
    return added(all, kind: isWhole ? .summed : .partial, wholeCount: whole)
  }

  /// Whether another figure that counts for the area has what is stated of a place in it: the place
  /// belonged at that time to one that has a figure of its own.
  private func isHeld(_ named: PlaceID, within area: PlaceID) -> Bool {
    var place = named
    while let above = gazetteer.parent(of: place, on: period.year) {
      if let today = places[above], gazetteer.ancestry(of: today).contains(area) { return true }
      place = above
    }
    return false
  }

  /// Whether a place is one of the divisions that a place above consists of today.
  private func isDivision(_ place: PlaceID) -> Bool {
    gazetteer.level(of: place) != .other && gazetteer.isInForce(place)
  }

  /// Of several values of one place and time the exact one, then the greater.
  static func best(of items: [Item]) -> Item {
    var best = items[0]
    for item in items.dropFirst() {
      if item.isExact != best.isExact {
        if item.isExact { best = item }
      } else if item.value > best.value {
        best = item
      }
    }
    return best
  }
}
