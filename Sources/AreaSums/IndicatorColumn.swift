public import IndicatorCatalogue
public import Indicators

/// A column of the joined layers: a named indicator in its unit.
public struct IndicatorColumn: Sendable, Hashable, Comparable {
  /// The indicator's id.
  public let indicator: String
  /// Its Chinese name.
  public let title: String
  /// The unit of the values, as printed in legends: 吨, 元, 头.
  public let unit: String
  /// The column's name: `grain_output_t`; nil where the id has a word that no name can hold, so that
  /// it stands in the long table only.
  public let columnName: String?
  /// The measure of its row or composition, nil for growth, shares and the like.
  public let measure: Measure?
  /// Whether values of disjoint places may be added up.
  public let isAdditive: Bool
  /// Whether values are of a date rather than of a span of time, which must be a year for a column.
  public let isStock: Bool
  /// Whether values may be below zero without being wrong: growth and change.
  public let isChange: Bool
  /// Whether a value of December may stand for the year: all but what flows.
  let endsYear: Bool
  /// Its place in the catalogue; headline figures come first, what is in no row last.
  let order: Int

  /// The column of an indicator.
  /// - Parameters:
  ///   - indicator: The id.
  ///   - printed: The unit of the values where the catalogue sets none.
  ///   - catalogue: The indicators, for names and units.
  public init(_ indicator: String, printed: String, in catalogue: IndicatorCatalogue) {
    self.indicator = indicator
    title = catalogue.name(of: indicator)
    unit = catalogue.unit(of: indicator) ?? printed
    let slug = catalogue.units.slug(of: unit)
    columnName = catalogue.columnName(of: indicator).map { name in
      slug.isEmpty || name.hasSuffix("_" + slug) ? name : name + "_" + slug
    }
    isAdditive = catalogue.isAdditive(indicator)
    isStock = catalogue.isStock(indicator)
    isChange = indicator.hasPrefix("growth_of/") || indicator.hasPrefix("change_of/")
    let base = IndicatorCatalogue.base(of: indicator)
    endsYear = !catalogue.isFlow(isChange ? base : indicator)
    order = catalogue.number(of: base) ?? Int.max
    let isPlain = !isChange && !indicator.hasPrefix("share/")
    let composed = IndicatorCatalogue.parts(of: base).first.flatMap {
      Measure(rawValue: String($0))
    }
    measure = isPlain ? catalogue.row(base)?.measure ?? composed : nil
  }

  /// What tells a column from all others of a run.
  struct Key: Hashable, Sendable {
    let indicator: String
    let unit: String
  }

  var key: Key { Key(indicator: indicator, unit: unit) }

  /// Whether indicator and unit are the same.
  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  /// Hashes indicator and unit.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// The name in files: that of the column, else one made of the id's ASCII letters.
  public var name: String {
    columnName
      ?? String(
        decoding: indicator.utf8.map { $0 < 0x80 && $0 != UInt8(ascii: "/") ? $0 : 0x5F },
        as: UTF8.self)
  }

  /// Levels before change, then by the catalogue, then by id and unit in code unit order.
  public static func < (left: Self, right: Self) -> Bool {
    if left.isChange != right.isChange { return right.isChange }
    if left.order != right.order { return left.order < right.order }
    if left.indicator != right.indicator {
      return left.indicator.utf8.lexicographicallyPrecedes(right.indicator.utf8)
    }
    return left.unit.utf8.lexicographicallyPrecedes(right.unit.utf8)
  }
}
