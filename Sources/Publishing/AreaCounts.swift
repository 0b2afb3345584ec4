import Gazetteers
import Indicators
import Observations

/// How many facts and mentions lie in each area, and in how many reports.
struct AreaCounts {
  /// The counts of one area.
  struct Count {
    var facts = 0
    var mentions = 0
    /// The numbers of the reports whose facts lie in it.
    var reports: Set<Int> = []
    /// The years of the facts, in their order.
    var years: [Int] = []

    fileprivate mutating func add(_ report: Int, _ year: Int?) {
      facts += 1
      reports.insert(report)
      if let year { years.append(year) }
    }
  }

  private var counts: [PlaceID: Count] = [:]

  /// - Complexity: linear in facts and places; each counts for the few areas above it.
  init(
    rows: [FactRow], tally: PlaceTally = PlaceTally(), edition: Aggregation.Edition = .today,
    gazetteer: Gazetteer
  ) {
    var areas: [PlaceID: [PlaceID]] = [:]
    func holding(_ anchor: PlaceID) -> [PlaceID] {
      if let known = areas[anchor] { return known }
      let found = gazetteer.place(anchor, edition).map { [$0] + gazetteer.areas(holding: $0) } ?? []
      areas[anchor] = found
      return found
    }
    var reports: [String: Int] = [:]
    for row in rows {
      guard let anchor = row.anchor else { continue }
      let report = reports[row.report] ?? reports.count
      reports[row.report] = report
      for area in holding(anchor) {
        counts[area, default: Count()].add(report, row.period.year)
      }
    }
    for entry in tally.places {
      for area in holding(entry.anchor) {
        counts[area, default: Count()].mentions += entry.mentions
      }
    }
  }

  /// The counts of an area, of itself and all that lies in it.
  subscript(area: PlaceID) -> Count { counts[area] ?? Count() }
}
