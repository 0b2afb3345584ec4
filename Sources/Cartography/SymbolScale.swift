/// Circles whose area is proportional to the value.
struct SymbolScale {
  /// The greatest magnitude among the values, which gets `largest`.
  let greatest: Double
  /// The radius of the greatest value in points.
  let largest: Double
  /// Whether some values are negative, and whether some positions are inherited.
  let hasNegative: Bool
  let hasInherited: Bool
  let hasOwn: Bool

  init(_ specification: MapSpecification, largest: Double) {
    let values = specification.values.map(\.value) + specification.points.map(\.value)
    greatest = values.map(\.magnitude).max() ?? 0
    self.largest = largest
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
    return [first, RoundNumber.floor125(first / 4), RoundNumber.floor125(first / 20)]
  }

  /// The keys below the nested circles: label, fill and outline.
  func keys(words: MapWords) -> [(label: String, fill: Color?, stroke: Color)] {
    var keys: [(String, Color?, Color)] = []
    if hasInherited {
      if hasOwn { keys.append((words.ownPosition, MapStyle.symbol, .white)) }
      keys.append((words.inheritedPosition, nil, MapStyle.symbol))
    }
    if hasNegative { keys.append((words.negative, MapStyle.negativeSymbol, .white)) }
    return keys
  }
}
