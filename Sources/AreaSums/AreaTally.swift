public import Gazetteers
import Indicators
public import Records

/// How many facts and mentions lie in each place, and in how many reports: each counts once in every
/// area that today's place lies in, whatever it belonged to before.
public struct AreaTally: Sendable {
  /// The counts of a place with all that lies in it.
  public struct Counts: Sendable {
    /// Facts.
    public var facts = 0
    /// How often places are named.
    public var mentions = 0
    /// How many reports the facts stand in.
    public var reportCount: Int { reports.count }
    /// Their numbers.
    fileprivate var reports: Set<Int> = []
    /// The years that the facts are of.
    public var years: Set<Int> = []
  }

  private var counts: [PlaceID: Counts] = [:]
  private let gazetteer: Gazetteer
  private let edition: Aggregation.Edition

  /// Counts facts, and mentions where a tally of places is given.
  /// - Complexity: linear in the facts and the places.
  public init(
    _ rows: [FactRow], _ places: PlaceTally? = nil, in gazetteer: Gazetteer,
    edition: Aggregation.Edition = .today
  ) {
    self.gazetteer = gazetteer
    self.edition = edition
    var reports = ReportNumbering()
    for row in rows {
      let (report, year) = (reports.number(of: row.report), row.period.year)
      count(row.anchor) {
        $0.facts += 1
        $0.reports.insert(report)
        if let year { $0.years.insert(year) }
      }
    }
    for entry in places?.places ?? [] { count(entry.anchor) { $0.mentions += entry.mentions } }
  }

  private mutating func count(_ anchor: PlaceID?, _ add: (inout Counts) -> Void) {
    guard let place = anchor.flatMap({ gazetteer.place($0, edition) }) else { return }
    for area in gazetteer.ancestry(of: place) { add(&counts[area, default: Counts()]) }
  }

  /// The counts of a place.
  public subscript(place: PlaceID) -> Counts { counts[place, default: Counts()] }

  /// The places that anything is counted for.
  public var places: some Collection<PlaceID> { counts.keys }
}
