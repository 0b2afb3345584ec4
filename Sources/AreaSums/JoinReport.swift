public import Messages
public import Gazetteers
import Observations
public import Records

/// What joining facts to the areas of a level came to: nothing is lost in silence.
public struct JoinReport: Sendable {
  /// The level of the areas.
  public let level: AdministrativeLevel
  /// How many facts lie in an area.
  public private(set) var matched = 0
  /// How many areas have a fact.
  public private(set) var areas = 0
  /// Facts that lie in none, by reason, with samples.
  public private(set) var unmatched: [Message: [String]] = [:]
  /// How many facts lie in none, by reason.
  public private(set) var unmatchedCounts: [Message: Int] = [:]

  private static let sampleCount = 5

  /// Joins the facts to the areas of a level.
  public init(_ rows: [FactRow], to level: AdministrativeLevel, in gazetteer: Gazetteer) {
    self.level = level
    var found: Set<PlaceID> = []
    let wider: Message = "of a wider area than a \(level.message)"
    for row in rows {
      if let reason = Self.reason(row, level, wider, gazetteer, &found) {
        unmatchedCounts[reason, default: 0] += 1
        if unmatched[reason, default: []].count < Self.sampleCount {
          unmatched[reason, default: []].append("\(row.quote) (\(row.place?.path ?? "?"))")
        }
      } else {
        matched += 1
      }
    }
    areas = found.count
  }

  private static func reason(
    _ row: FactRow, _ level: AdministrativeLevel, _ wider: Message, _ gazetteer: Gazetteer,
    _ found: inout Set<PlaceID>
  ) -> Message? {
    guard let anchor = row.anchor else { return "the report names no place" }
    guard let today = gazetteer.today(anchor) else { return "outside the province" }
    guard let area = gazetteer.ancestor(of: today, at: level) else { return wider }
    found.insert(area)
    return nil
  }

  /// The reasons in the order of their English.
  public var reasons: [Message] { unmatchedCounts.keys.sorted { $0.description < $1.description } }

  /// One line: level, matched, areas and what did not match.
  public var summary: Message {
    var line: Message = "\(level.message): \(matched) facts in \(areas) areas"
    for reason in reasons {
      line = "\(line); \(unmatchedCounts[reason, default: 0]) \(reason)"
    }
    return line
  }
}
