import Boundaries
public import Observations

/// What a thematic map shows.
public struct MapTheme: Sendable, Hashable {
  /// The quantity that is mapped.
  public enum Subject: Sendable, Hashable {
    /// An indicator, summed without double counting.
    case indicator(IndicatorColumn)
    /// How many facts the reports hold.
    case factCount
  }

  /// What the values stand at.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// Areas of prefectures.
    case prefecture
    /// Areas of counties.
    case county
    /// Points at the seats of townships.
    case township
    /// Points at villages, or where they stand for their township.
    case village

    /// The level of the boundaries drawn: points stand on a map of counties.
    var boundary: BoundaryLevel { self == .prefecture ? .prefecture : .county }
    /// The level's name in titles.
    var chineseName: String {
      switch self {
      case .prefecture: "按设区市"
      case .county: "按县（市、区）"
      case .township: "按乡镇（街道）"
      case .village: "按村（社区）"
      }
    }
  }

  /// The quantity.
  public let subject: Subject
  /// What the values stand at.
  public let level: Level
  /// Whether values are divided by the area on the ellipsoid.
  public let isPerArea: Bool

  /// A theme; per area needs areas, so that it holds for prefectures and counties only.
  public init(subject: Subject, level: Level, isPerArea: Bool = false) {
    self.subject = subject
    self.level = level
    self.isPerArea = isPerArea && (level == .prefecture || level == .county)
  }

  /// The name of the map's file without its ending.
  public var fileStem: String {
    let name =
      switch subject {
      case .indicator(let column): column.name
      case .factCount: "facts"
      }
    return "map-\(name)-\(level.rawValue)" + (isPerArea ? "-density" : "")
  }
}
