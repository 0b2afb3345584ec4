/// An indicator of an area, put together from facts without counting anything twice.
public struct AreaIndicator: Sendable, Hashable {
  /// How the value came about.
  public enum Kind: String, Sendable, Hashable {
    /// A report states it of the area itself.
    case stated
    /// Added up from parts; what the reports do not tell is missing.
    case summed
  }

  /// The value in the column's unit.
  public let value: Double
  /// How it came about.
  public let kind: Kind
  /// The year of the facts behind it, nil where they have none.
  public let year: Int?
  /// How many facts stand behind it.
  public let factCount: Int
  /// How many reports they stand in.
  public let reportCount: Int
  /// How many places directly below the area they are of.
  public let partCount: Int
}
