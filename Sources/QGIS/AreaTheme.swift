public import Cartography

/// A column of a layer that is mapped, in the reader's unit and with the classes of the printed map.
public struct AreaTheme: Sendable {
  /// What is mapped, with its unit: `播种面积（亩）`.
  public let title: String
  /// The field that holds the value; missing where nothing is known.
  public let field: String
  /// The value in the reader's unit, an expression of QGIS: `"planted_area_ha" * 15`.
  public let expression: String
  /// The reader's unit, for labels and tips.
  public let unit: String
  /// Classes and colours.
  public let scale: ValueScale

  /// A theme.
  public init(title: String, field: String, expression: String, unit: String, scale: ValueScale) {
    self.title = title
    self.field = field
    self.expression = expression
    self.unit = unit
    self.scale = scale
  }

  /// Whether a feature has a value: missing ones are neither drawn nor counted as zero.
  var isKnown: String { "\"\(field)\" > 0" }
  /// Whether it has none.
  var isUnknown: String { "\"\(field)\" IS NULL OR \"\(field)\" <= 0" }

  /// The condition of a class: at least its lower break, less than its upper one.
  func condition(of index: Int) -> String {
    let breaks = scale.breaks.breaks
    var parts = [isKnown]
    if index > 0 { parts.append("\(expression) >= \(DecimalText.exact(breaks[index - 1]))") }
    if index < breaks.count { parts.append("\(expression) < \(DecimalText.exact(breaks[index]))") }
    return parts.joined(separator: " AND ")
  }

  /// The value as text, with no more digits than a reader takes in.
  var text: String {
    "format_number(\(expression), CASE WHEN \(expression) >= 100 THEN 0 "
      + "WHEN \(expression) >= 10 THEN 1 ELSE 2 END)"
  }
}
