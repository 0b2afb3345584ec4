import Indicators

/// A unit as tables print it: 万亩, 亿元, 公斤/亩, %.
struct PrintedUnit: Hashable {
  /// What it measures, nil for a quotient of units.
  let dimension: MeasurementUnit.Dimension?
  /// Whether values in it may be added up.
  let isSummable: Bool

  /// Reads a unit; nil for a word that is none.
  init?(_ text: String, in units: UnitTable) {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = sides.first, sides.count <= 2, sides.allSatisfy({ !$0.isEmpty }) else {
      return nil
    }
    if sides.count == 2 {
      guard Self.unit(first, units) != nil, Self.unit(sides[1], units) != nil else { return nil }
      dimension = nil
      isSummable = false
      return
    }
    if text == "‰" {
      dimension = .percent
      isSummable = false
      return
    }
    guard let unit = Self.unit(text, units) else { return nil }
    dimension = unit.dimension
    switch unit.dimension {
    case .percent, .fold, .age, .temperature, .time: isSummable = false
    default: isSummable = true
    }
  }

  /// The unit after 万, 亿, 千, 百 or 十.
  private static func unit(_ text: String, _ units: UnitTable) -> MeasurementUnit? {
    if let unit = units.unit(printed: text) { return unit }
    var rest = Substring(text)
    while let behind = HeadingWords.magnitude.rest(of: rest) {
      if let unit = units.unit(printed: behind) { return unit }
      rest = Substring(behind)
    }
    return nil
  }
}
