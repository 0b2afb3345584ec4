/// Values cut and coloured: what the areas and the legend agree on.
public struct ValueScale: Sendable {
  /// The classes.
  public let breaks: ClassBreaks
  /// One colour a class; empty when unclassed.
  public let colors: [Color]
  /// The method as the caption says it.
  public let reason: String
  private let palette: ColorScheme
  /// For each class the one value that all its areas have, nil where they differ or there is none.
  private let single: [Double?]

  /// Classes and colours as a map of the specification has them.
  public init(_ specification: MapSpecification) {
    let values = specification.classValues
    let language = specification.language
    switch specification.classification {
    case .automatic:
      (breaks, reason) = ClassBreaks.suggested(
        for: values, language: language, isChange: specification.isChange)
    case .method(let method, let count):
      breaks = ClassBreaks(values: values, method: method, count: count)
      reason = method.name(language)
    case .manual(let bounds):
      breaks = ClassBreaks(values: values, method: .manual, manual: bounds)
      reason = ClassificationMethod.manual.name(language)
    }
    var members = [Set<Double>](repeating: [], count: breaks.count)
    for value in values { members[breaks.classIndex(of: value)].insert(value) }
    single = members.map { $0.count == 1 ? $0.first : nil }
    // Values on both sides of zero want a scheme with two ends, whatever was asked for.
    let isSigned =
      specification.isChange || (breaks.minimum ?? 0) < 0 && (breaks.maximum ?? 0) > 0
    let asked = specification.classColors
    palette = isSigned && asked.kind == .sequential ? .orangePurple : asked
    if breaks.method == .unclassed {
      colors = []
    } else if isSigned {
      let below = (breaks.maximum ?? 0) <= 0 ? breaks.count : breaks.breaks.count { $0 <= 0 }
      colors = palette.colors(below: below, above: breaks.count - below)
    } else {
      colors = palette.colors(breaks.count)
    }
  }

  /// Whether colour follows the value without classes.
  var isUnclassed: Bool { breaks.method == .unclassed }

  /// The fill of a value.
  func color(of value: Double) -> Color {
    guard isUnclassed else { return colors[breaks.classIndex(of: value)] }
    guard let least = breaks.minimum, let most = breaks.maximum, most > least else {
      return palette.color(at: 0.45)
    }
    return palette.color(at: (value - least) / (most - least))
  }

  /// The label of a class, as a reader says it.
  public func label(of index: Int) -> String {
    let bounds = breaks.breaks
    if bounds.isEmpty {
      let ends = [breaks.minimum, breaks.maximum].compactMap { $0 }.map(NumberText.exact)
      return ends.first == ends.last ? ends.first ?? "" : ends.joined(separator: " – ")
    }
    // Zeros apart, or as many classes as values: the value says more than its bounds.
    if breaks.method != .manual, let value = single[index],
      value == 0 || single.allSatisfy({ $0 != nil })
    {
      return NumberText.exact(value)
    }
    if index == 0 { return "< " + NumberText.exact(bounds[0]) }
    if index == bounds.count { return "≥ " + NumberText.exact(bounds[index - 1]) }
    return NumberText.exact(bounds[index - 1]) + " – " + NumberText.exact(bounds[index])
  }
}
