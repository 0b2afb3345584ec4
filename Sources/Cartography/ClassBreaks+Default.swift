extension ClassBreaks {
  /// How many classes `distinct` different values bear: few values, few classes, never above five,
  /// which a reader can still match to a legend in greyscale.
  public static func suggestedCount(distinct: Int) -> Int {
    switch distinct {
    case ...2: max(1, distinct)
    case ...11: 3
    case ...29: 4
    default: 5
    }
  }

  /// Classes chosen from the values themselves, and why, for the caption.
  ///
  /// Values on both sides of zero are cut at zero and by Fisher-Jenks of their magnitudes. Where a
  /// fifth or more are exactly zero, zeros are a class of their own. Positive values of which
  /// Fisher-Jenks would put more than 60 % into one class, and that span a factor of 30, get geometric
  /// steps. Otherwise round equal steps, if they explain at least 97 % of what Fisher-Jenks does, as
  /// they are easier to read; else Fisher-Jenks.
  public static func suggested(
    for values: [Double], language: MapLanguage, isChange: Bool = false
  ) -> (breaks: ClassBreaks, reason: String) {
    let sorted = values.sorted()
    let distinct = DistinctValues(sorted: sorted)
    let count = suggestedCount(distinct: distinct.count)
    let chinese = language == .chinese
    if let least = sorted.first, let most = sorted.last, isChange || least < 0 && most > 0 {
      return (
        signed(sorted, count: count),
        chinese ? "以零为界，按绝对值自然断点分级" : "Natural breaks of magnitudes on both sides of zero"
      )
    }
    let zeros = sorted.count { $0 == 0 }
    if sorted.first == 0, zeros * 5 >= sorted.count, let positive = distinct.next(above: 0) {
      let breaks = zerosApart(sorted, from: positive, count: distinct.count - 1)
      return (breaks, chinese ? "零值单列，其余自然断点分级" : "Zero apart, natural breaks above")
    }
    let natural = ClassBreaks(values: sorted, method: .fisherJenks, count: count)
    if distinct.count <= 1 {
      return (natural, chinese ? "只有一个数值，未分级" : "One value only, not classed")
    }
    if isSteep(sorted, natural: natural) {
      let steps = ClassBreaks(values: sorted, method: .geometric, count: count)
      return (steps, ClassificationMethod.geometric.name(language))
    }
    let pretty = ClassBreaks(values: sorted, method: .pretty, count: count)
    let isReadable =
      pretty.count <= count && pretty.counts.allSatisfy { $0 > 0 && $0 * 2 <= sorted.count }
    if distinct.count > 11, isReadable,
      goodnessOfFit(values: sorted, breaks: pretty.breaks)
        >= 0.97 * goodnessOfFit(values: sorted, breaks: natural.breaks)
    {
      return (pretty, ClassificationMethod.pretty.name(language))
    }
    return (natural, ClassificationMethod.fisherJenks.name(language))
  }

  /// Zeros as the lowest class, Fisher-Jenks over the `count` distinct values from `positive` up.
  private static func zerosApart(
    _ sorted: [Double], from positive: Double, count: Int
  ) -> ClassBreaks {
    let upper = ClassBreaks(
      values: sorted.filter { $0 > 0 }, method: .fisherJenks,
      count: max(1, suggestedCount(distinct: count) - 1))
    return ClassBreaks(
      method: .fisherJenks, breaks: [positive] + upper.breaks, sorted: sorted, keepingAll: false)
  }

  /// Breaks at zero and at the same magnitudes on both sides, so that a shade means as much below
  /// zero as above.
  private static func signed(_ sorted: [Double], count: Int) -> ClassBreaks {
    let magnitudes = ClassBreaks(
      values: sorted.map(\.magnitude), method: .fisherJenks, count: count > 3 ? 3 : 2)
    return ClassBreaks(
      method: .fisherJenks, breaks: magnitudes.breaks.map { -$0 } + [0] + magnitudes.breaks,
      sorted: sorted, keepingAll: false)
  }

  /// Whether positive values span so many orders of magnitude that natural breaks would put most
  /// of them into one class.
  private static func isSteep(_ sorted: [Double], natural: ClassBreaks) -> Bool {
    guard let least = sorted.first, let most = sorted.last, least > 0, most / least >= 30,
      sorted.count > 3
    else { return false }
    return Double(natural.counts.max() ?? 0) > 0.6 * Double(sorted.count)
  }
}
