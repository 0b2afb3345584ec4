public import Indicators
public import Industries

/// A column of a user's table, as the joined layers and maps have it.
public struct AttributeColumn: Sendable, Hashable {
  /// The name of the layers' field, ASCII: `table_output_a0112_2021`.
  public let name: String
  /// The heading as the file prints it: 2021年粮食产量(万吨).
  public let heading: String
  /// What it is of, without year and unit: 粮食产量.
  public let title: String
  /// The unit as the table prints it, empty where it does not: 万吨.
  public let unit: String
  /// The year, nil where the table does not say it.
  public let year: Int?
  /// The industry, nil where none is known.
  public let industry: IndustryCode?
  /// The measure, nil where the heading names none that is known.
  public let measure: Measure?
  /// Whether values of several areas may be added up.
  public let isSummable: Bool

  /// The heading as readers see it: `2021年粮食产量（万吨）`.
  public var label: String {
    (year.map { "\($0)" + HeadingWords.yearSign.words.joined() } ?? "") + title
      + (unit.isEmpty ? "" : "（\(unit)）")
  }
}
