public import Gazetteers

/// A quantity that others are divided by, place by place: the population, a column of a table.
public struct Denominator: Sendable, Hashable {
  /// A short ASCII name for files: head.
  public let stem: String
  /// What it is: 人口.
  public let title: String
  /// What a quotient's name begins with, nil where it has no such name: 人均.
  public let prefix: String?
  /// The unit of the values, without 万 or 亿: 人.
  public let unit: String
  /// Where the values come from, for the source line.
  public let source: String
  /// The values above zero.
  public let values: [PlaceID: Double]

  /// What a value in `unit` is divided into, and its unit: 3 万元 of 10 人 are 3,000 元/人.
  /// - Returns: What to multiply the quotient with, and its unit.
  func quotient(of unit: String) -> (factor: Double, unit: String) {
    let plain = PlainUnit(unit)
    guard plain.name != self.unit else { return (plain.factor * 100, "%") }
    return (plain.factor, plain.name.isEmpty ? "每" + self.unit : plain.name + "/" + self.unit)
  }
}

/// A unit without its 万 or 亿: 万吨 is 吨 and 10,000.
struct PlainUnit {
  let name: String
  let factor: Double

  init(_ unit: String) {
    let scales: [(String, Double)] = [("万亿", 1e12), ("亿", 1e8), ("万", 1e4)]
    let scale = scales.first { unit.hasPrefix($0.0) && unit.count > $0.0.count }
    name = String(unit.dropFirst(scale?.0.count ?? 0))
    factor = scale?.1 ?? 1
  }
}
