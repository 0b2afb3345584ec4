/// A number with its unit, found in text.
public struct Quantity: Sendable, Equatable {
  /// The greatest number that a report can mean; what is printed above it is a misprint.
  public static let greatest = 1e15

  /// How the words around a number qualify it.
  public enum Approximation: String, Sendable, CaseIterable {
    /// The number itself.
    case exact
    /// 约, 近, 余, 多, 左右.
    case about
    /// 以上, 超过, 不低于, 至少.
    case atLeast = "at_least"
    /// 不到, 以内, 不超过.
    case atMost = "at_most"
    /// From one number to another.
    case range
  }

  /// Number, unit and the words that qualify them.
  public internal(set) var range: Range<Int>
  /// The number alone; both numbers of a range.
  public internal(set) var numberRange: Range<Int>
  /// The unit as printed; empty where the noun behind the number stands for it.
  public internal(set) var unitRange: Range<Int>
  /// Whether it is a share of a structure, 18.0∶39.0∶43.0: per cent printed without a unit.
  public var isOfStructure: Bool { dimension == .percent && unitRange.isEmpty }
  /// The value with 万, 亿, 千 and 百 multiplied in; the lower end of a range.
  public package(set) var value: Double
  /// The upper end of a range.
  public package(set) var valueMax: Double?
  /// The unit of the record: 元, 亩, 元/亩, 次/月.
  public internal(set) var unit: String
  /// What the unit measures.
  public internal(set) var dimension: MeasurementUnit.Dimension
  /// The comparable unit of the value before any `/`; empty where there is none.
  public internal(set) var siUnit: String
  /// What the value is multiplied by to give the comparable unit; 0 where there is none.
  public internal(set) var siFactor: Double
  /// How the number is qualified.
  public package(set) var approximation: Approximation
  /// The number has no Arabic digit.
  public internal(set) var isChinese: Bool
  /// A bare 千 or 万.
  public internal(set) var isBareScale: Bool
  /// The number is by unit of something else: per mu, per head, a month.
  public internal(set) var isPerUnit: Bool
}

extension Quantity {
  /// A quantity as it was stored, without the text that it stood in.
  package init(
    value: Double, valueMax: Double?, unit: String, dimension: MeasurementUnit.Dimension,
    siUnit: String, siFactor: Double, approximation: Approximation, isPerUnit: Bool
  ) {
    self.init(
      range: 0..<0, numberRange: 0..<0, unitRange: 0..<0, value: value, valueMax: valueMax,
      unit: unit, dimension: dimension, siUnit: siUnit, siFactor: siFactor,
      approximation: approximation, isChinese: false, isBareScale: false, isPerUnit: isPerUnit)
  }
}
