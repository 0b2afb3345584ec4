import Indicators

/// Units as the headings of tables print them: 万亩, 亿元, 公斤/亩, %.
enum TableUnit {
  /// Whether a text is a unit, perhaps of thousands or of a quotient.
  static func isUnit(_ text: String, _ units: UnitTable) -> Bool {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return !text.isEmpty && sides.count <= 2 && sides.allSatisfy { isSimple($0, units) }
  }

  private static func isSimple(_ text: String, _ units: UnitTable) -> Bool {
    if units.unit(printed: text) != nil || text == "‰" { return true }
    var rest = Substring(text)
    while let first = rest.first, "十百千万亿".contains(first) {
      rest.removeFirst()
      if units.unit(printed: String(rest)) != nil { return true }
    }
    return false
  }

  /// The units of a list, `万元、%` or `面积:亩;产量:吨`; empty where one of its parts is none.
  static func list(_ text: String, _ units: UnitTable) -> [String] {
    let parts = text.split { "、,;和".contains($0) }.compactMap { part in
      part.split(separator: ":").last.map(String.init)
    }
    return parts.allSatisfy { isUnit($0, units) } ? parts : []
  }

  /// What a unit measures, nil for a quotient.
  static func dimension(_ text: String, _ units: UnitTable) -> MeasurementUnit.Dimension? {
    if text == "‰" { return .percent }
    var rest = Substring(text)
    while !rest.isEmpty {
      if let unit = units.unit(printed: String(rest)) { return unit.dimension }
      guard let first = rest.first, "十百千万亿".contains(first) else { return nil }
      rest.removeFirst()
    }
    return nil
  }
}
