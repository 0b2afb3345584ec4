/// An indicator of an area, put together from facts without counting anything twice.
public struct AreaIndicator: Sendable, Hashable {
  /// How the value came about.
  public enum Kind: String, Sendable, Hashable {
    /// A report states it of the area itself.
    case stated
    /// Added up from parts, every one of which has a value.
    case summed
    /// Added up from some of the parts: the least that it can be.
    case partial
    /// From a user's table.
    case given
  }

  /// The value in the column's unit.
  public let value: Double
  /// How it came about.
  public let kind: Kind
  /// The time that it is of.
  public let period: IndicatorPeriod
  /// The facts behind it: their positions among those that were added up.
  public let facts: [Int]
  /// The reports that they stand in.
  public let reports: ReportNumbers
  /// How many places directly below the area it is added up from; none for a stated value.
  public let partCount: Int
  /// How many such places there are.
  public let wholeCount: Int

  /// The year of the facts behind it, nil where they have none.
  public var year: Int? { period.year }
  /// How many facts stand behind it.
  public var factCount: Int { facts.count }
  /// How many reports the facts stand in.
  public var reportCount: Int { reports.count }
}
