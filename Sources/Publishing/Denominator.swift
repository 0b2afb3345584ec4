public import Gazetteers

/// A quantity that others are divided by, place by place: the population, a column of a table.
public struct Denominator: Sendable, Hashable {
  /// A short ASCII name for files: head.
  public let stem: String
  /// What it is, in the language of the map: 人口.
  public let title: String
  /// What is counted where it is a population or its households, whose quotients have names of their
  /// own: 人均.
  public let kind: PopulationFacts.Kind?
  /// The unit of the values as data, without 万 or 亿: 人.
  public let unit: String
  /// Where the values come from, for the source line, in the language of the map.
  public let source: String
  /// The values above zero.
  public let values: [PlaceID: Double]

  /// What to multiply the quotient of a value in `unit` with: 3 万元 of 10 人 are 3,000 元/人, and
  /// what has the unit of the divisor is a percentage of it.
  func factor(of unit: String) -> Double {
    let plain = PlainUnit(unit)
    return plain.name == self.unit ? plain.factor * 100 : plain.factor
  }

  /// The unit of the quotient of a value in `unit`.
  /// - Parameter name: What the language of the map calls a unit.
  func unit(
    dividing unit: String, _ captions: Captions, name: (String) -> String
  ) -> String {
    let plain = PlainUnit(unit).name
    guard plain != self.unit else { return "%" }
    guard !plain.isEmpty else { return captions(.unitEach, name(self.unit)) }
    return switch kind {
    case .head: captions(.unitPerHead, name(plain))
    case .household: captions(.unitPerHousehold, name(plain))
    case nil: captions(.unitQuotient, name(plain), name(self.unit))
    }
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
