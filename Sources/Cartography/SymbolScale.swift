/// Circles whose area is proportional to the value.
struct SymbolScale {
  /// The greatest magnitude among the values, which gets `largest`.
  let greatest: Double
  /// The radius of the greatest value in points.
  let largest: Double
  /// Whether any value is a sum of some parts only.
  let hasPartial: Bool
  /// Whether some values are negative, and whether some positions are inherited.
  let hasNegative: Bool
  let hasInherited: Bool
  let hasOwn: Bool

  private let areWhole: Bool

  /// The share of the map that circles may cover together, overlaps counted twice.
  private static let coverage = 0.025

  /// A scale on which the greatest circle has at most the radius `largest`, and all together cover
  /// no more than a small share of a map of `mapArea` square points.
  init(_ specification: MapSpecification, largest: Double, mapArea: Double) {
    let values = specification.circleValues.map(\.value) + specification.points.map(\.value)
    let most = specification.greatestSymbol ?? values.map(\.magnitude).max() ?? 0
    greatest = most
    areWhole = values.allSatisfy { $0 == $0.rounded() }
    let relative = most > 0 ? values.reduce(0) { $0 + $1.magnitude / most } : 0
    let allowed = (mapArea * Self.coverage / (Double.pi * max(relative, 1))).squareRoot()
    self.largest = max(min(largest, allowed), largest / 2.5)
    hasPartial =
      specification.circleValues.contains { $0.isPartial }
      || specification.points.contains { $0.isPartial }
    hasNegative = values.contains { $0 < 0 }
    hasInherited = specification.points.contains { !$0.isOwnPosition }
    hasOwn = specification.points.contains { $0.isOwnPosition }
  }

  /// The radius of a value; never below what can be seen.
  func radius(of value: Double) -> Double {
    guard greatest > 0 else { return 1.5 }
    return max(1.5, largest * (value.magnitude / greatest).squareRoot())
  }

  /// Three round values for the legend, greatest first.
  var legendValues: [Double] {
    guard greatest > 0 else { return [] }
    let first = RoundNumber.floor125(greatest)
    let all = [first, RoundNumber.floor125(first / 4), RoundNumber.floor125(first / 20)]
    return areWhole ? all.filter { $0 >= 1 } : all
  }

  /// The keys below the nested circles: label, fill and outline.
  func keys(words: MapWords, color: Color) -> [(label: String, fill: Color?, stroke: Color)] {
    var keys: [(String, Color?, Color)] = []
    if hasInherited {
      if hasOwn { keys.append((words.ownPosition, color, .white)) }
      keys.append((words.inheritedPosition, nil, color))
    }
    if hasPartial { keys.append((words.partial, color.mixedWithWhite(0.65), color)) }
    if hasNegative { keys.append((words.negative, MapStyle.negativeSymbol, .white)) }
    return keys
  }
}
