public import Gazetteers
public import IndicatorCatalogue
public import Indicators

/// Puts facts together to values of areas, one named indicator at a time.
///
/// A value that a report states of an area stands. Without one the values of all parts add up, where
/// the indicator is one that adds up; of some parts the sum is only `partial`. Facts of one firm,
/// plans, and parts of a year never stand for the area and the year. What is left out is counted.
public struct Aggregation: Sendable {
  /// A fact as the sums see it.
  struct Item: Sendable {
    let row: Int
    let place: PlaceID
    /// The place of the past that the fact is of, where today's place is more than that.
    let fragment: PlaceID?
    let period: IndicatorPeriod
    let value: Double
    let isExact: Bool
    let report: String
  }

  /// The divisions that facts are counted for.
  public enum Edition: Sendable {
    /// Today's: a fact of an abolished place counts for what holds it now, as areas on a map must.
    case today
    /// Those that the reports name, as points may stand.
    case asNamed
  }

  /// What could not be joined: the reason and how many facts.
  public private(set) var leftOut: [String: Int] = [:]
  /// Some of the facts left out for a reason, as printed.
  public private(set) var samples: [String: [String]] = [:]
  /// Where reports state different values, by indicator, place and time.
  public private(set) var disagreements: [Disagreement] = []
  private(set) var items: [IndicatorColumn: [Item]] = [:]
  /// The places of a column's facts and all above them.
  private var covered: [IndicatorColumn: Set<PlaceID>] = [:]
  let gazetteer: Gazetteer
  private let edition: Edition
  private let modalities: Set<Modality>

  private static let sampleCount = 5

  /// Takes in the facts.
  ///
  /// - Parameter modalities: What counts: actual figures, or plans, forecasts or targets. Figures
  ///   that are and that shall be never belong into one sum.
  public init(
    _ rows: [FactRow], in gazetteer: Gazetteer, of catalogue: IndicatorCatalogue,
    edition: Edition = .today, modalities: Set<Modality> = [.actual]
  ) {
    self.gazetteer = gazetteer
    self.modalities = modalities
    self.edition = edition
    var columns: [String: IndicatorColumn] = [:]
    for (index, row) in rows.enumerated() {
      if let reason = add(row, index, catalogue, &columns) { leaveOut(row, reason) }
    }
    for column in items.keys.sorted() { countRivals(of: column, rows) }
  }

  private mutating func leaveOut(_ row: FactRow, _ reason: String) {
    leftOut[reason, default: 0] += 1
    if samples[reason, default: []].count < Self.sampleCount {
      samples[reason, default: []].append("\(row.quote) (\(row.place?.path ?? "?"))")
    }
  }

  private mutating func add(
    _ row: FactRow, _ index: Int, _ catalogue: IndicatorCatalogue,
    _ columns: inout [String: IndicatorColumn]
  ) -> String? {
    guard modalities.contains(row.modality) else {
      return modalities == [.actual] ? "planned, forecast or target" : "of another modality"
    }
    guard !row.identity.id.isEmpty else { return "no indicator known" }
    guard row.identity.scope == .place else { return "of one business, project or family" }
    guard let anchor = row.anchor, let place = gazetteer.place(anchor, edition) else {
      return "no place of the province"
    }
    guard !isLocal(row, anchor) else { return "of a place that no list has" }
    let printed = row.quantity.unit
    let key = row.identity.id + "\t" + (catalogue.unit(of: row.identity.id) ?? printed)
    let column =
      columns[key] ?? IndicatorColumn(row.identity.id, printed: printed, in: catalogue)
    columns[key] = column
    guard let value = catalogue.units.value(of: row.quantity, in: column.unit) else {
      return "a unit that is not the indicator's"
    }
    let isFall = row.identity.direction == .down
    items[column, default: []].append(
      Item(
        row: index, place: place, fragment: fragment(anchor, place),
        period: IndicatorPeriod(
          row.period, isFlow: column.isFlow, isOfStock: column.isChangeOfStock),
        value: Self.significant(isFall ? -abs(value) : value),
        isExact: row.quantity.approximation == .exact, report: row.report))
    cover(column, place)
    return nil
  }

  /// Twelve significant digits: what products and sums of decimals are good for.
  static func significant(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var magnitude = abs(value)
    // Powers of ten up to 10^22 are exact, so that the quotient is the nearest number.
    var power = 1.0
    while magnitude < 1e11, power < 1e22 {
      magnitude *= 10
      power *= 10
    }
    return (value * power).rounded() / power
  }

  /// The place that a fact is of where it is only a part of what holds it today: a village merged
  /// away, a township joined to another. One that only changed its kind is today's place itself.
  private func fragment(_ anchor: PlaceID, _ today: PlaceID) -> PlaceID? {
    guard anchor != today else { return nil }
    let isSame =
      gazetteer.level(of: anchor) == gazetteer.level(of: today)
      && gazetteer.coreBytes(of: anchor) == gazetteer.coreBytes(of: today)
    return isSame ? nil : anchor
  }

  private mutating func cover(_ column: IndicatorColumn, _ place: PlaceID) {
    var above: PlaceID? = place
    while let current = above, covered[column, default: []].insert(current).inserted {
      above = gazetteer.parent(of: current)
    }
  }

  /// Whether a fact is of a place below its anchor that only the report knows.
  private func isLocal(_ row: FactRow, _ anchor: PlaceID) -> Bool {
    guard let place = row.place, place.code == nil else { return false }
    return gazetteer.code(of: anchor) != nil || place.level != gazetteer.level(of: anchor)
  }

  /// Counts the facts of one place and time that give way to another value.
  private mutating func countRivals(of column: IndicatorColumn, _ rows: [FactRow]) {
    var groups: [PlaceID: [IndicatorPeriod: [Item]]] = [:]
    for item in items[column, default: []] where item.fragment == nil {
      groups[item.place, default: [:]][item.period, default: []].append(item)
    }
    var losers: [Int] = []
    for (place, times) in groups.sorted(by: { $0.key < $1.key }) {
      for (_, group) in times.sorted(by: { $0.key < $1.key }) where group.count > 1 {
        let best = Self.best(of: group)
        losers += group.filter { !$0.agrees(with: best) }.map(\.row)
        let disagreement = Disagreement(
          group, best: best, path: gazetteer.path(of: place), column: column, rows: rows)
        if let disagreement { disagreements.append(disagreement) }
      }
    }
    for row in losers.sorted() { leaveOut(rows[row], "another value of the same place and time") }
  }

  /// The columns that have any fact, in order.
  public var columns: [IndicatorColumn] { items.keys.sorted() }

  /// The places that a column has facts of, or of parts of which it has some.
  public func places(of column: IndicatorColumn) -> Set<PlaceID> { covered[column] ?? [] }

  /// The times that a column's facts in an area are of, rising.
  public func periods(of column: IndicatorColumn, in area: PlaceID) -> [IndicatorPeriod] {
    guard covered[column]?.contains(area) == true else { return [] }
    let inside = items[column, default: []].filter { isInside($0.place, area) }
    return Set(inside.map(\.period)).sorted()
  }

  /// The value of a column for an area: of its latest year, a partial sum only where there is nothing
  /// else; nil where no fact is of it or lies in it.
  public func value(of column: IndicatorColumn, in area: PlaceID) -> AreaIndicator? {
    let years = periods(of: column, in: area).filter(\.isYear)
    var partial: AreaIndicator?
    for period in years.reversed() {
      guard let value = value(of: column, in: area, at: period) else { continue }
      if value.kind != .partial { return value }
      partial = partial ?? value
    }
    return partial
  }

  /// The value of a column for an area and a time.
  public func value(
    of column: IndicatorColumn, in area: PlaceID, at period: IndicatorPeriod
  ) -> AreaIndicator? {
    guard covered[column]?.contains(area) == true else { return nil }
    let inside = items[column, default: []].filter {
      $0.period == period && isInside($0.place, area)
    }
    guard !inside.isEmpty else { return nil }
    return PartSum(gazetteer: gazetteer, isAdditive: column.isAdditive)
      .value(of: area, inside, period)
  }

  private func isInside(_ place: PlaceID, _ area: PlaceID) -> Bool {
    place == area || gazetteer.part(of: area, holding: place) != nil
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

/// A value over the tree of places, of items of one indicator and time.
struct PartSum {
  let gazetteer: Gazetteer
  let isAdditive: Bool

  /// The value of a place: stated, or of its parts.
  func value(
    of place: PlaceID, _ items: [Aggregation.Item], _ period: IndicatorPeriod
  ) -> AreaIndicator? {
    let own = items.filter { $0.place == place && $0.fragment == nil }
    if !own.isEmpty {
      let best = Aggregation.best(of: own)
      let agreeing = own.filter { $0.agrees(with: best) }
      return AreaIndicator(
        value: best.value, kind: .stated, period: period, factCount: agreeing.count,
        reports: Set(agreeing.map(\.report)), partCount: 0, wholeCount: 0)
    }
    return isAdditive ? sum(of: place, items, period) : nil
  }

  private func sum(
    of place: PlaceID, _ items: [Aggregation.Item], _ period: IndicatorPeriod
  ) -> AreaIndicator? {
    var children: [PlaceID: [Aggregation.Item]] = [:]
    for item in items {
      guard let child = gazetteer.part(of: place, holding: item.place) else { continue }
      children[child, default: []].append(item)
    }
    var parts: [AreaIndicator] = []
    for child in children.keys.sorted() {
      if let part = value(of: child, children[child, default: []], period) { parts.append(part) }
    }
    let fragments = fragments(items.filter { $0.place == place }, period)
    parts += fragments
    guard !parts.isEmpty else { return nil }
    let known = children.keys.count { isPart($0) }
    let whole = gazetteer.children(of: place).count { isPart($0) }
    let isWhole =
      known >= whole && fragments.isEmpty && parts.count == children.count
      && !parts.contains { $0.kind == .partial }
    return AreaIndicator(
      value: Aggregation.significant(parts.reduce(0) { $0 + $1.value }),
      kind: isWhole ? .summed : .partial, period: period,
      factCount: parts.reduce(0) { $0 + $1.factCount },
      reports: parts.reduce(into: []) { $0.formUnion($1.reports) },
      partCount: parts.count, wholeCount: max(whole, parts.count))
  }

  /// The values of places of the past that are parts of one of today.
  private func fragments(
    _ items: [Aggregation.Item], _ period: IndicatorPeriod
  ) -> [AreaIndicator] {
    var groups: [PlaceID: [Aggregation.Item]] = [:]
    for item in items { if let part = item.fragment { groups[part, default: []].append(item) } }
    return groups.keys.sorted().map { part in
      let group = groups[part, default: []]
      return AreaIndicator(
        value: Aggregation.best(of: group).value, kind: .stated, period: period,
        factCount: group.count, reports: Set(group.map(\.report)), partCount: 0, wholeCount: 0)
    }
  }

  /// Whether a place is one of the divisions that a place above consists of today.
  private func isPart(_ place: PlaceID) -> Bool {
    gazetteer.level(of: place) != .other
      && gazetteer.validity(of: place).upperBound == Gazetteer.openYear
  }
}

extension Gazetteer {
  /// The place that a fact counts for in an edition, nil outside Shanxi.
  public func place(_ place: PlaceID, _ edition: Aggregation.Edition) -> PlaceID? {
    switch edition {
    case .today: today(place)
    case .asNamed: isOutside(place) ? nil : place
    }
  }

  /// The place of today that a place is, became or came to lie in; nil outside Shanxi.
  public func today(_ place: PlaceID) -> PlaceID? {
    isOutside(place) ? nil : placeToday(of: place)
  }

  /// The place directly below `area` that holds `place`, nil where it is the area itself or outside.
  func part(of area: PlaceID, holding place: PlaceID) -> PlaceID? {
    var current = place
    while let above = parent(of: current) {
      if above == area { return current }
      current = above
    }
    return nil
  }
}
