public import Indicators
public import InputFiles

/// The units of indicators: how values come into them and what columns call them.
public struct IndicatorUnits: Sendable {
  private struct Conversion: Sendable {
    let comparable: String
    let factor: Double
  }

  private let slugs: [String: String]
  private let conversions: [String: [Conversion]]

  /// Reads `indicator-units.tsv`.
  public init(path: String) throws(InputError) {
    let table = try TableFile(path: path, header: ["unit", "slug", "si_unit", "factor"])
    var slugs: [String: String] = [:]
    var conversions: [String: [Conversion]] = [:]
    for row in table.rows {
      guard let factor = Double(row.cells[3]) else {
        throw InputError(
          file: path, line: row.line, "'\(row.cells[3])' is no factor; write a number")
      }
      slugs[row.cells[0]] = row.cells[1]
      conversions[row.cells[0], default: []].append(
        Conversion(comparable: row.cells[2], factor: factor))
    }
    self.slugs = slugs
    self.conversions = conversions
  }

  /// Whether a unit has a row in the table.
  public func knows(_ unit: String) -> Bool { slugs[unit] != nil }

  /// The unit in the name of a column: `t`, `cny_per_person`; `count` for counters, nothing without a unit.
  public func slug(of unit: String) -> String { slugs[unit] ?? (unit.isEmpty ? "" : "count") }

  /// A quantity's value in a unit, nil where the two do not measure the same.
  public func value(of quantity: Quantity, in unit: String) -> Double? {
    if quantity.siFactor != 0 {
      // 吨/年 is what a year gives.
      let yearly = quantity.siUnit.hasSuffix("/a") ? String(quantity.siUnit.dropLast(2)) : nil
      let ways = conversions[unit] ?? []
      let found = ways.first { $0.comparable == quantity.siUnit }
      guard let way = found ?? ways.first(where: { $0.comparable == yearly }) else { return nil }
      return quantity.value * quantity.siFactor * way.factor
    }
    if quantity.unit == unit { return quantity.value }
    // 增长1.6倍 is 160 %.
    if quantity.unit == "倍", let ways = conversions[unit],
      let way = ways.first(where: { $0.comparable == "1" })
    {
      return quantity.value * way.factor
    }
    if let ways = conversions[unit], ways.contains(where: { !$0.comparable.isEmpty }) { return nil }
    return quantity.value
  }
}
