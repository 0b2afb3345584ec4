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
        !context.times.contains(where: { $0.meaning == .now || isLater($0, than: time, context) })
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

  /// 2012年,全县企业19家;2021年底发展到58家: whether a later year has a number of its own beside those
  /// of the first, so that what follows is of neither.
  private func isLater(
    _ time: TimeExpression, than first: TimeExpression, _ context: SentenceContext
  ) -> Bool {
    guard case .year(let early, _) = first.meaning, case .year(let year, _) = time.meaning,
      year > early, let beside = context.quantities.first(behind: first.range.upperBound),
      beside < time.range.lowerBound,
      let last = context.quantities.last?.range.lowerBound, last >= time.range.upperBound
    else { return false }
    return UTF8Text.bracketEnd(around: time.range, in: context.bytes, within: context.range) == nil
  }

  /// The most bytes of a label that may stand before a paragraph's first words: 【交通】.
  private static let label = 15
  /// The most bytes of 记者从市统计局获悉 in front of the months that a paragraph opens with.
  private static let introduction = 60
}

extension [Quantity] {
  /// Where the first one begins that begins at or behind an index.
  /// - Complexity: O(log n), since every date of a sentence may ask.
  fileprivate func first(behind index: Int) -> Int? {
    let found = partition { $0.range.lowerBound >= index }
    return found < count ? self[found].range.lowerBound : nil
  }
}
