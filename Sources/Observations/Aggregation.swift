public import Gazetteers
public import Indicators
import Industries

/// Puts facts together to values of areas.
///
/// Only additive quantities count, actual ones unless others are asked for. Of several years the latest is taken. One subject stated
/// twice of one place counts once, with its greatest value; a total of a trade or of an area is not
/// added to its parts but set against their sum, and the greater of the two stands: never more than
/// the reports support, never a part on top of its whole.
public struct Aggregation: Sendable {
  /// A fact as the sums see it.
  struct Item: Sendable {
    let row: Int
    let place: PlaceID
    let code: IndustryCode?
    let subject: String
    let year: Int?
    let value: Double
    let report: String
  }

  /// What could not be added up: the reason and how many facts.
  public private(set) var leftOut: [String: Int] = [:]
  private var items: [IndicatorColumn: [Item]] = [:]
  private let gazetteer: Gazetteer
  private let edition: Edition
  private let modalities: Set<Modality>

  /// The divisions that facts are counted for.
  public enum Edition: Sendable {
    /// Today's: a fact of an abolished place counts for what holds it now, as areas on a map must.
    case today
    /// Those that the reports name, as points may stand.
    case asNamed
  }

  /// Takes in the facts.
  ///
  /// - Parameter modalities: What counts: actual figures, or plans, forecasts or targets. Figures
  ///   that are and that shall be never belong into one sum.
  public init(
    _ rows: [FactRow], in gazetteer: Gazetteer, edition: Edition = .today,
    modalities: Set<Modality> = [.actual]
  ) {
    self.gazetteer = gazetteer
    self.modalities = modalities
    self.edition = edition
    for (index, row) in rows.enumerated() {
      if let reason = add(row, index) { leftOut[reason, default: 0] += 1 }
    }
  }

  private mutating func add(_ row: FactRow, _ index: Int) -> String? {
    guard modalities.contains(row.modality) else {
      return modalities == [.actual] ? "planned, forecast or target" : "of another modality"
    }
    guard let (column, value) = IndicatorColumn.column(of: row) else { return "not additive" }
    guard let anchor = row.anchor, let place = gazetteer.place(anchor, edition) else {
      return "no place of the province"
    }
    items[column, default: []].append(
      Item(
        row: index, place: place, code: row.industry, subject: row.subject,
        year: row.period.year, value: value, report: row.report))
    return nil
  }

  /// The columns that have any fact, in order.
  public var columns: [IndicatorColumn] { items.keys.sorted() }

  /// The value of a column for an area, nil where no fact is of it or lies in it.
  public func value(of column: IndicatorColumn, in area: PlaceID) -> AreaIndicator? {
    let inside = items[column, default: []].filter { gazetteer.isWithin($0.place, area) }
    guard !inside.isEmpty else { return nil }
    let year = inside.compactMap(\.year).max()
    let current = inside.filter { $0.year == year }
    let sum = PartSum(items: current, gazetteer: gazetteer).total(of: area, code: nil)
    var parts: Set<PlaceID> = []
    for item in sum.items {
      if let part = gazetteer.part(of: area, holding: item.place) { parts.insert(part) }
    }
    return AreaIndicator(
      value: RecordWriter.rounded(sum.value), kind: sum.isStated ? .stated : .summed, year: year,
      factCount: sum.items.count, reportCount: Set(sum.items.map(\.report)).count,
      partCount: parts.count)
  }
}

/// One sum over the two trees, of places and of trades.
struct PartSum {
  let items: [Aggregation.Item]
  let gazetteer: Gazetteer

  /// A total with the items behind it.
  struct Total {
    var value = 0.0
    var items: [Aggregation.Item] = []
    /// Whether it is stated of the place itself.
    var isStated = false
  }

  /// The total of a place over a trade and all trades below it; nil for all trades.
  func total(of place: PlaceID, code: IndustryCode?) -> Total {
    let exact = exactTotal(of: place, items.filter { $0.code == code })
    var parts = Total()
    for child in childCodes(of: code) {
      let below = items.filter { item in item.code.map { $0.isWithin(child) } ?? false }
      let part = PartSum(items: below, gazetteer: gazetteer).total(of: place, code: child)
      parts.value += part.value
      parts.items += part.items
      parts.isStated = part.isStated
    }
    if parts.items.isEmpty { return exact }
    if exact.items.isEmpty {
      // One trade alone keeps what is known of it; several are a sum.
      parts.isStated = parts.isStated && childCodes(of: code).count == 1
      return parts
    }
    parts.isStated = false
    return exact.value >= parts.value ? exact : parts
  }

  /// The codes one level down that items have.
  private func childCodes(of code: IndustryCode?) -> [IndustryCode] {
    var codes: Set<IndustryCode> = []
    for item in items {
      guard let own = item.code, own != code else { continue }
      codes.insert(own.ancestor(below: code))
    }
    return codes.sorted()
  }

  /// The total of items of one trade: stated of the place, or summed over the places below.
  private func exactTotal(of place: PlaceID, _ items: [Aggregation.Item]) -> Total {
    guard !items.isEmpty else { return Total() }
    let own = bySubject(items.filter { $0.place == place })
    var parts = Total()
    var children: [PlaceID: [Aggregation.Item]] = [:]
    for item in items where item.place != place {
      guard let child = gazetteer.part(of: place, holding: item.place) else { continue }
      children[child, default: []].append(item)
    }
    for child in children.keys.sorted() {
      let part = exactTotal(of: child, children[child, default: []])
      parts.value += part.value
      parts.items += part.items
    }
    return own.value >= parts.value && !own.items.isEmpty ? own : parts
  }

  /// Items of one place and trade: each subject once, with its greatest value.
  private func bySubject(_ items: [Aggregation.Item]) -> Total {
    var best: [String: Aggregation.Item] = [:]
    for item in items {
      if let other = best[item.subject], other.value >= item.value { continue }
      best[item.subject] = item
    }
    let kept = best.values.sorted { $0.row < $1.row }
    return Total(
      value: kept.reduce(0) { $0 + $1.value }, items: kept, isStated: !kept.isEmpty)
  }
}

extension IndustryCode {
  /// The code on the way down from `code` (nil: from the top) to this one that is one level below.
  func ancestor(below code: IndustryCode?) -> IndustryCode {
    var own = self
    while let parent = own.parent, parent != code { own = parent }
    return own
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
