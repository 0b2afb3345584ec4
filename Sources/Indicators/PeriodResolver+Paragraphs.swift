import TextScanning

extension PeriodResolver {
  /// What a paragraph's first sentence opens it with: an earlier year (2016年, ...), or several months
  /// of the own one (前三季度, ...); the period of its text from there on.
  /// - Parameter year: the year of the sentence's last date.
  func opening(_ context: SentenceContext, _ year: Int?) -> Resolved? {
    guard let time = context.times.first, time.range.upperBound < context.range.upperBound,
      context.bytes[time.range.upperBound] == 0x2C, let baseYear
    else { return nil }
    let front = time.range.lowerBound - context.range.lowerBound
    switch time.meaning {
    case .year(let year, _):
      guard front <= Self.label, year < baseYear,
        !context.times.contains(where: { $0.meaning == .now || $0.meaning.isLater(than: year) })
      else { return nil }
      return Resolved(period: .year(year), evidence: .sentenceDate)
    case .months(let months):
      guard front <= Self.introduction, months.count > 1, year == baseYear,
        context.quantities.first.map({ $0.range.lowerBound > time.range.upperBound }) ?? true
      else { return nil }
      return Resolved(period: .months(months, of: baseYear), evidence: .sentenceDate)
    default: return nil
    }
  }

  /// The most bytes of a label that may stand before a paragraph's first words: 【交通】.
  private static let label = 15
  /// The most bytes of 记者从市统计局获悉 in front of the months that a paragraph opens with.
  private static let introduction = 60
}

extension TimeExpression.Meaning {
  /// 2012年19家,2021年底发展到58家: whether a printed year is later than one before it.
  fileprivate func isLater(than year: Int) -> Bool {
    if case .year(let own, _) = self { own > year } else { false }
  }
}
