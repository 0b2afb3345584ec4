public import Indicators

/// A column of the joined layers: a measure in one comparable unit.
public struct IndicatorColumn: Sendable, Hashable, Comparable {
  /// The measure.
  public let measure: Measure
  /// The unit of the values, as printed in legends: 公顷, 元, 头.
  public let unit: String
  /// The unit in the column's name: ha, cny, tou.
  public let slug: String

  /// The column's name: `planted_area_ha`.
  public var name: String { measure.rawValue + "_" + slug }

  /// By measure, then unit, in code unit order.
  public static func < (left: Self, right: Self) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }

  /// The measures whose values may be added up: areas, stocks, goods, money, guests.
  ///
  /// Rates, prices, averages and figures per head never are. Persons, households and counts of
  /// things are not either: two sentences often count the same ones.
  public static let additive: Set<Measure> = [
    .plantedArea, .landArea, .buildingArea, .stock, .slaughter, .output, .outputValue, .revenue,
    .investment, .tax, .subsidy, .visitors, .length, .mass,
  ]

  /// Counters that stand in column names, in pinyin.
  private static let counters: [String: String] = [
    "头": "tou", "只": "zhi", "羽": "yu", "株": "zhu", "棵": "ke", "尾": "wei", "匹": "pi",
    "箱": "xiang", "群": "qun", "亩": "mu", "人次": "visits", "人": "visits", "棒": "bang",
  ]

  /// The column that a fact belongs to, with the value in the column's unit; nil where its values
  /// are not added up or have no comparable unit.
  public static func column(of row: FactRow) -> (column: IndicatorColumn, value: Double)? {
    guard additive.contains(row.measure), !row.quantity.isPerUnit else { return nil }
    let value = row.quantity.value
    if let unit = row.siUnit, row.quantity.siFactor != 0 {
      let comparable = value * row.quantity.siFactor
      switch unit {
      case "kg":
        return (IndicatorColumn(measure: row.measure, unit: "吨", slug: "t"), comparable / 1000)
      case "t": return (IndicatorColumn(measure: row.measure, unit: "吨", slug: "t"), comparable)
      case "m":
        return (IndicatorColumn(measure: row.measure, unit: "公里", slug: "km"), comparable / 1000)
      case "km": return (IndicatorColumn(measure: row.measure, unit: "公里", slug: "km"), comparable)
      case "ha": return (IndicatorColumn(measure: row.measure, unit: "公顷", slug: "ha"), comparable)
      case "m2": return (IndicatorColumn(measure: row.measure, unit: "平方米", slug: "m2"), comparable)
      case "CNY": return (IndicatorColumn(measure: row.measure, unit: "元", slug: "cny"), comparable)
      default: break
      }
    }
    guard let slug = counters[row.quantity.unit] else { return nil }
    let unit = slug == "visits" ? "人次" : row.quantity.unit
    return (IndicatorColumn(measure: row.measure, unit: unit, slug: slug), value)
  }
}
