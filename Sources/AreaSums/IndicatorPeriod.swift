import Indicators

/// The time of a joined value: a year, or another span that no year may be mixed with.
public struct IndicatorPeriod: Sendable, Hashable, Comparable {
  /// The period as records print it; the year alone for a date of a stock.
  public let text: String
  /// The last year, nil where it is not known.
  public let year: Int?
  /// Whether it stands for a year rather than for a part of one or for several.
  public let isYear: Bool

  /// The period of a fact.
  /// - Parameters:
  ///   - isStock: Whether it is of a date: what is there on any day of a year stands for the year.
  ///   - endsYear: Whether it may stand on the last day of a year for the whole of it, such as the
  ///     growth of a stock or a rate; what flows in December is no year.
  init(_ period: ReferencePeriod, isStock: Bool, endsYear: Bool = false) {
    year = period.year
    switch period {
    case .unknown: isYear = true
    case .at(let moment):
      isYear = moment.month == nil || isStock || (endsYear && moment.month == 12)
    case .span(let first, let last):
      let isWhole = first.year == last.year && first.month == 1 && last.month == 12
      // A stock of several years is no stock of the last one.
      isYear = isWhole || (isStock && first.year == last.year)
    }
    text = isYear ? period.year.map { "\($0)" } ?? "?" : period.description
  }

  /// The later one last; unknown before all; years after parts of them.
  public static func < (left: Self, right: Self) -> Bool {
    if left.year != right.year { return (left.year ?? 0) < (right.year ?? 0) }
    if left.isYear != right.isYear { return right.isYear }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
