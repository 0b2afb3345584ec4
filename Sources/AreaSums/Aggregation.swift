public import Gazetteers
public import IndicatorCatalogue
public import Indicators
import Observations
public import Records

/// Puts facts together to values of areas, one named indicator at a time.
///
/// A value that a report states of an area stands. Without one the values of all parts add up, where
/// the indicator is one that adds up; of some parts the sum is only `partial`. Facts of one firm,
/// plans, and parts of a year never stand for the area and the year. What is left out is counted.
public struct Aggregation: Sendable {
  /// A fact as the sums see it.
  struct Item: Sendable {
    let row: Int
    /// The place as the report names it, which may be one of the past.
    let named: PlaceID
    let value: Double
    let isExact: Bool
    /// The number of its report.
    let report: Int
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
  /// What the facts of one column are of.
  private struct Covered: Sendable {
    let column: IndicatorColumn
    /// The facts by time, over the tree of places.
    var sums: [IndicatorPeriod: PlaceSums] = [:]
    /// The places of the facts and all above them, with the times of what lies in each.
    var periods: [PlaceID: Set<IndicatorPeriod>] = [:]
  }

  private var covered: [Covered] = []
  /// Where in `covered` a column stands.
  private var slots: [IndicatorColumn.Key: Int] = [:]
  /// The values of areas, of the columns that were asked for.
  private let values = Memo<Int, [PlaceID: AreaIndicator]>()
  let gazetteer: Gazetteer
  private let edition: Edition
  private let modalities: Set<Modality>

  private static let sampleCount = 5

  /// Takes in the facts.
  ///
  /// - Parameters:
  ///   - rows: The facts.
  ///   - gazetteer: The places that they are of.
  ///   - catalogue: The indicators, for units and what adds up.
  ///   - edition: The divisions that they count for.
  ///   - modalities: What counts: actual figures, or plans, forecasts or targets. Figures that are
  ///     and that shall be never belong into one sum.
  public init(
    _ rows: [FactRow], in gazetteer: Gazetteer, of catalogue: IndicatorCatalogue,
    edition: Edition = .today, modalities: Set<Modality> = [.actual]
  ) {
    self.gazetteer = gazetteer
    self.modalities = modalities
    self.edition = edition
    var reports = ReportNumbering()
    for index in rows.indices {
      let report = reports.number(of: rows[index].report)
      if let reason = add(rows[index], index, report, catalogue) { leaveOut(rows[index], reason) }
    }
    for column in columns { countRivals(of: column, rows) }
  }

  private mutating func leaveOut(_ row: FactRow, _ reason: String) {
    leftOut[reason, default: 0] += 1
    if samples[reason, default: []].count < Self.sampleCount {
      samples[reason, default: []].append("\(row.quote) (\(row.place?.path ?? "?"))")
    }
  }

  private mutating func add(
    _ row: FactRow, _ index: Int, _ report: Int, _ catalogue: IndicatorCatalogue
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
    let slot = slot(of: row, in: catalogue)
    let column = covered[slot].column
    guard let value = catalogue.units.value(of: row.quantity, in: column.unit) else {
      return "a unit that is not the indicator's"
    }
    let period = IndicatorPeriod(
      row.period, isStock: column.isStock, endsYear: column.endsYear)
    let item = Item(
      row: index, named: anchor,
      value: Self.significant(Self.directed(value, row.identity, in: catalogue)),
      isExact: row.quantity.approximation == .exact, report: report)
    covered[slot].sums[
      period,
      default: PlaceSums(gazetteer: gazetteer, isAdditive: column.isAdditive, period: period)
    ].add(item, in: place, isPart: isFragment(anchor, of: place))
    for area in gazetteer.ancestry(of: place) {
      if !covered[slot].periods[area, default: []].insert(period).inserted { break }
    }
    return nil
  }

  /// A value with its direction: a fall is below zero, and of an index, which is told as the change of
  /// what it is of (居民消费价格上涨1.9%), what it came to with the year before as 100.
  private static func directed(
    _ value: Double, _ identity: IndicatorIdentity, in catalogue: IndicatorCatalogue
  ) -> Double {
    guard let direction = identity.direction else { return value }
    let change = direction == .down ? -abs(value) : value
    return catalogue.row(identity.id)?.kind == .index ? 100 + change : change
  }

  /// Where the column of a fact stands; a new one is put at the end.
  private mutating func slot(of row: FactRow, in catalogue: IndicatorCatalogue) -> Int {
    let (id, printed) = (row.identity.id, row.quantity.unit)
    let key = IndicatorColumn.Key(indicator: id, unit: catalogue.unit(of: id) ?? printed)
    if let slot = slots[key] { return slot }
    slots[key] = covered.count
    covered.append(Covered(column: IndicatorColumn(id, printed: printed, in: catalogue)))
    return covered.count - 1
  }

  private subscript(column: IndicatorColumn) -> Covered? { slots[column.key].map { covered[$0] } }

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

  /// Whether a place of the past is only a part of what holds it today: a village merged away, a
  /// township joined to another. One that only changed its kind is today's place itself.
  private func isFragment(_ anchor: PlaceID, of today: PlaceID) -> Bool {
    anchor != today
      && (gazetteer.level(of: anchor) != gazetteer.level(of: today)
        || gazetteer.coreBytes(of: anchor) != gazetteer.coreBytes(of: today))
  }

  /// Whether a fact is of a place below its anchor that only the report knows.
  private func isLocal(_ row: FactRow, _ anchor: PlaceID) -> Bool {
    guard let place = row.place, place.code == nil else { return false }
    return gazetteer.code(of: anchor) != nil || place.level != gazetteer.level(of: anchor)
  }

  /// Counts the facts of one place and time that give way to another value.
  private mutating func countRivals(of column: IndicatorColumn, _ rows: [FactRow]) {
    var (losers, outranked): ([Int], [Int]) = ([], [])
    for (period, sums) in (self[column]?.sums ?? [:]).sorted(by: { $0.key < $1.key }) {
      losers += sums.rivals
      outranked += sums.outranked
      for (place, items) in sums.stated where items.count > 1 {
        let disagreement = Disagreement(
          items, best: PlaceSums.best(of: items), period: period,
          path: gazetteer.path(of: place), column: column, rows: rows)
        if let disagreement { disagreements.append(disagreement) }
      }
    }
    for row in losers.sorted() { leaveOut(rows[row], "another value of the same place and time") }
    for row in outranked.sorted() {
      leaveOut(rows[row], "of a place that is now part of one with a figure of its own")
    }
  }

  /// The columns that have any fact, in order.
  public var columns: [IndicatorColumn] {
    covered.filter { !$0.sums.isEmpty }.map(\.column).sorted()
  }

  /// The places that a column has facts of, or of parts of which it has some.
  public func places(of column: IndicatorColumn) -> some Collection<PlaceID> {
    (self[column]?.periods ?? [:]).keys
  }

  /// The times that a column's facts in an area are of, rising.
  public func periods(of column: IndicatorColumn, in area: PlaceID) -> [IndicatorPeriod] {
    (self[column]?.periods[area] ?? []).sorted()
  }

  /// The value of a column for an area: of its latest year; where there are only sums of some parts,
  /// of the year that has the most of them. Nil where no fact is of the area or lies in it.
  ///
  /// A part's newer year never takes the place of what more parts are known for: years do not mix,
  /// and `IndicatorValues` has those that are not the area's value too.
  /// - Complexity: linear in the facts of the column the first time that it is asked for, constant
  ///   after that.
  public func value(of column: IndicatorColumn, in area: PlaceID) -> AreaIndicator? {
    values(of: column)[area]
  }

  /// The values of a column for all areas, as `value(of:in:)` gives each: for whoever asks for many.
  public func values(of column: IndicatorColumn) -> [PlaceID: AreaIndicator] {
    guard let slot = slots[column.key] else { return [:] }
    return values.value(slot) { latestValues(of: covered[slot]) }
  }

  private func latestValues(of covered: Covered) -> [PlaceID: AreaIndicator] {
    var values: [PlaceID: AreaIndicator] = [:]
    for (area, periods) in covered.periods {
      values[area] = latestValue(of: covered, in: area, periods)
    }
    return values
  }

  private func latestValue(
    of covered: Covered, in area: PlaceID, _ periods: Set<IndicatorPeriod>
  ) -> AreaIndicator? {
    var best: AreaIndicator?
    for period in periods.sorted().reversed() where period.isYear {
      guard let value = covered.sums[period]?.value(of: area) else { continue }
      if value.kind != .partial { return value }
      if let other = best, other.partCount >= value.partCount || value.year == nil { continue }
      best = value
    }
    return best
  }

  /// The value of a column for an area and a time.
  /// - Complexity: linear in the facts of the column and time in the area.
  public func value(
    of column: IndicatorColumn, in area: PlaceID, at period: IndicatorPeriod
  ) -> AreaIndicator? {
    self[column]?.sums[period]?.value(of: area)
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
}
