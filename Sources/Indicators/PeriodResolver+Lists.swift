import TextScanning

extension PeriodResolver {
  /// 2017—2019年...依次为2万亩、3万亩、5万亩: as many years as figures, so that each has
  /// its own.
  func distribute(over periods: inout [Resolved], _ context: SentenceContext) {
    guard let word = lexicon.first(.respectively, in: context.bytes, context.range) else { return }
    let years = years(before: word.lowerBound, context)
    guard years.count > 1,
      let first = context.quantities.firstIndex(where: {
        $0.range.lowerBound >= word.upperBound
      })
    else { return }
    let listed = context.quantities[first...].prefix {
      $0.dimension == context.quantities[first].dimension
    }
    guard listed.count == years.count else { return }
    for (index, year) in zip(listed.indices, years) {
      periods[index] = Resolved(period: .year(year), evidence: .sentenceDate)
    }
  }

  /// The years that a sentence lists in front of a place: the last span, or all that are named.
  private func years(before end: Int, _ context: SentenceContext) -> [Int] {
    var years: [Int] = []
    for time in context.times where time.range.upperBound <= end {
      switch time.meaning {
      case .years(let first, let last) where first < last && last - first < 12:
        years = Array(first...last)
      case .year(let year, nil): years.append(year)
      case .relative(let offset, nil): if let baseYear { years.append(baseYear + offset) }
      default: break
      }
    }
    return years
  }

  // MARK: A year with 的

  /// Whether a year stands with 的 right in front of a number, 比2018年的6000只多, 加上去年的15座: it
  /// is of that number and of no other, unless it is what was reached (增加到2020年的5万亩).
  func belongs(_ time: TimeExpression, to quantity: Quantity, _ context: SentenceContext) -> Bool {
    let between = time.range.upperBound..<quantity.range.lowerBound
    if between.isEmpty, isMultiplied(quantity, context) { return true }
    if isAside(time, between, context) || isHeldAgainst(time, quantity, by: .compared, context) {
      return true
    }
    return lexicon.end(
      of: .possessive, context.bytes, at: between.lowerBound, to: between.upperBound)
      == between.upperBound && !stands(time, behind: .reached, context)
  }

  /// 收入11623元,上年为10187元: what stood a year before, told behind what stands now.
  private func isAside(
    _ time: TimeExpression, _ between: Range<Int>, _ context: SentenceContext
  ) -> Bool {
    switch time.meaning {
    case .relative(-1, nil), .named(-1): break
    default: return false
    }
    guard let first = context.quantities.first, first.range.upperBound <= time.range.lowerBound,
      context.clause(around: time.range).lowerBound == time.range.lowerBound
        || stands(time, behind: .origin, context)
    else { return false }
    return between.isEmpty
      || lexicon.end(
        of: .stood, context.bytes, at: between.lowerBound, to: between.upperBound)
        == between.upperBound
  }

  /// 是2006年9万亩的2.6倍: a number that another is held against.
  private func isMultiplied(_ quantity: Quantity, _ context: SentenceContext) -> Bool {
    let end = lexicon.end(
      of: .possessive, context.bytes, at: quantity.range.upperBound, to: context.range.upperBound)
    return end != nil
      && context.quantities.contains {
        $0.range.lowerBound == end && ($0.dimension == .fold || $0.dimension == .percent)
      }
  }

  /// Whether a number of a year is what another is held against, by the word behind it:
  /// 与2010年普查的161280人|相比, 比2017年的44.82%|提高.
  private func isHeldAgainst(
    _ time: TimeExpression, _ quantity: Quantity, by role: TimeLexicon.Roles,
    _ context: SentenceContext
  ) -> Bool {
    stands(time, behind: .comparison, context) && isFollowed(quantity.range, by: role, context)
  }

  /// The period of a number that a year belongs to; nil for 2015年的1.6倍 and 占2015年的六成, which are
  /// of the year that is compared with it.
  /// - Parameters:
  ///   - lastYear: the year that had been named last in front of it.
  ///   - held: the period that held in front of it.
  func ownPeriod(
    of quantity: Quantity, _ time: TimeExpression, _ lastYear: Int?, _ held: ReferencePeriod,
    _ context: SentenceContext
  ) -> Resolved? {
    let isShare = quantity.dimension == .percent && !quantity.isOfStructure
    let between = time.range.upperBound..<quantity.range.lowerBound
    if quantity.dimension == .fold
      || isShare && !stands(time, behind: .origin, context)
        && !isHeldAgainst(time, quantity, by: .change, context) && !isAside(time, between, context)
    {
      return nil
    }
    switch time.meaning {
    case .now: return own
    case .past: return .unknown
    case .year(let year, let months):
      return Resolved(period: .months(months, of: year), evidence: .sentenceDate)
    case .relative(let offset, let months):
      return baseYear.map {
        Resolved(
          period: .months(months ?? monthsOfSame(time, held, context), of: $0 + offset),
          evidence: .sentenceDate)
      }
    case .named(let offset):
      return lastYear.map {
        Resolved(
          period: .months(monthsOfSame(time, held, context), of: $0 + offset),
          evidence: .sentenceDate)
      }
    default: return nil
    }
  }

  /// 上年同期: the months that the text is of, a year before.
  private func monthsOfSame(
    _ time: TimeExpression, _ held: ReferencePeriod, _ context: SentenceContext
  ) -> ClosedRange<Int>? {
    guard isFollowed(time.range, by: .compared, context), case .span(let first, let last) = held,
      first.year == last.year,
      let start = first.month, let end = last.month
    else { return nil }
    return start...end
  }
}
