import TextScanning

/// Resolves the time of quantities by a plain rule: the last date in front of the number in its
/// sentence, else the year of the heading or the article, else unknown.
///
/// A date holds to the end of its sentence, unless it only is what is compared with (比上年), or a
/// word says that the text is back in its own time (目前, 现有). Months are of the year named last in
/// the paragraph.
struct PeriodResolver {
  /// A period and how it is known.
  struct Resolved {
    let period: ReferencePeriod
    let evidence: PeriodEvidence

    static let unknown = Resolved(period: .unknown, evidence: .unknown)
  }

  /// The year of the article, with no year where it is unknown.
  let articleYear: ReportYear
  private let lexicon: TimeLexicon
  private let titleMonths: TitleMonths?
  /// The period of text without a date.
  private var base = Resolved.unknown
  /// The year that words such as 今年 count from.
  private var baseYear: Int?
  /// The year named last in the paragraph: months and 当年 are of it.
  private var lastYear: Int?
  /// The year named last in the article that is not its own, for 那年.
  private var formerYear: Int?
  /// What the last date of the sentence says; nil where none holds.
  private var dated: Resolved?
  /// What held in front of 由 or 从 with a date: it holds again behind 增加到.
  private var beforeOrigin: Resolved??
  /// An earlier year that the sentence compares with.
  private var earlier: Int?
  /// Where a time that is not told ends, and what holds behind it.
  private var untold: (end: Int, resumed: Resolved?)?

  init(lexicon: TimeLexicon, year: ReportYear, titleMonths: TitleMonths?) {
    self.lexicon = lexicon
    self.titleMonths = titleMonths
    articleYear = year
  }

  /// Begins a paragraph under a heading that gives a year, or under none.
  mutating func beginParagraph(under heading: Int?) {
    baseYear = heading ?? articleYear.year
    lastYear = baseYear
    guard let year = baseYear else {
      base = .unknown
      return
    }
    if let titleMonths, year == titleMonths.year ?? articleYear.year {
      base = Resolved(period: .months(titleMonths.months, of: year), evidence: .titleMonths)
    } else {
      base = Resolved(
        period: .year(year),
        evidence: heading == nil ? PeriodEvidence(articleYear.evidence) : .heading)
    }
  }

  /// The periods of all quantities of a sentence, in order.
  mutating func periods(in context: SentenceContext) -> [Resolved] {
    (dated, beforeOrigin, earlier, untold) = (nil, nil, nil, nil)
    var times = context.times[...]
    var position = context.range.lowerBound
    var periods: [Resolved] = []
    for quantity in context.quantities {
      let start = quantity.range.lowerBound
      while let time = times.first, time.range.lowerBound < start {
        pass(position..<max(position, time.range.lowerBound), context)
        take(time, context)
        position = time.range.upperBound
        times = times.dropFirst()
      }
      pass(position..<max(position, start), context)
      position = max(position, start)
      periods.append(period(of: quantity, followedBy: times.first, context))
    }
    for time in times { take(time, context) }
    return periods
  }

  /// Takes in the words between dates and quantities.
  private mutating func pass(_ range: Range<Int>, _ context: SentenceContext) {
    let bytes = context.bytes
    resume(at: range.upperBound)
    if let before = beforeOrigin, lexicon.occurs(.grown, in: bytes, range) {
      (dated, beforeOrigin) = (before, nil)
    }
    guard lexicon.occurs(.completion, in: bytes, range) else { return }
    // 2018年建成后: done by then, and no promise.
    let clause = context.clause(around: range.upperBound..<range.upperBound)
    if range.lowerBound > clause.lowerBound, let year = dated?.period.year, year <= baseYear ?? 0 {
      return
    }
    suspend(until: context.partEnd(from: range.upperBound), resuming: dated)
  }

  /// Begins a time that is not told.
  private mutating func suspend(until end: Int, resuming resumed: Resolved?) {
    untold = (end, resumed)
    dated = .unknown
  }

  /// Ends a time that is not told.
  private mutating func resume(at index: Int) {
    guard let held = untold, index >= held.end else { return }
    (dated, untold) = (held.resumed, nil)
  }

  /// Takes in a date or time word.
  private mutating func take(_ time: TimeExpression, _ context: SentenceContext) {
    let (bytes, range) = (context.bytes, context.range)
    resume(at: time.range.lowerBound)
    if isCompared(time, context) {
      if case .year(let year, _) = time.meaning { earlier = year }
      return
    }
    if case .past = time.meaning {
      // 早年, ...: the whole sentence is of then.
      let clause = context.clause(around: time.range)
      let isTopic = time.range.upperBound == clause.upperBound
      suspend(until: isTopic ? range.upperBound : clause.upperBound, resuming: isTopic ? nil : dated)
      return
    }
    if time.meaning == .now {
      (dated, untold) = (nil, nil)
      return
    }
    guard let period = resolve(time, context) else { return }
    if lexicon.start(of: .origin, bytes, endingAt: time.range.lowerBound, from: range.lowerBound)
      != nil
    {
      beforeOrigin = .some(dated)
    }
    if lastYear != articleYear.year { formerYear = lastYear }
    dated = Resolved(period: period, evidence: period == .unknown ? .unknown : .sentenceDate)
    untold = nil
  }

  /// The period of a date, unknown where its year is, nil for words that give none; moves the year
  /// named last.
  private mutating func resolve(
    _ time: TimeExpression, _ context: SentenceContext
  ) -> ReferencePeriod? {
    var months: ClosedRange<Int>?
    switch time.meaning {
    case .year(let value, let printed): (lastYear, months) = (value, printed)
    case .relative(let offset, let printed):
      (lastYear, months) = (baseYear.map { $0 + offset }, printed)
    case .months(let printed):
      // 每年3月到8月 are months of no year.
      if context.times.contains(where: {
        $0.meaning == .yearly && $0.range.upperBound == time.range.lowerBound
      }) {
        return nil
      }
      months = printed
    case .named(let offset): lastYear = lastYear.map { $0 + offset }
    case .thatYear: if lastYear == baseYear { lastYear = formerYear }
    case .topicYear: break
    case .years(let first, let last):
      lastYear = last
      return .span(.init(year: first), .init(year: last))
    case .since(let first):
      lastYear = baseYear ?? first
      return baseYear.map { .span(.init(year: first), .init(year: $0)) } ?? .year(first)
    case .now, .yearly, .past, .clock: return nil
    }
    return lastYear.map { year in months.map { .months($0, of: year) } ?? .year(year) } ?? .unknown
  }

  /// 比上年, 较去年同期: what is compared with is not what is told.
  private func isCompared(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    let (bytes, range) = (context.bytes, context.range)
    return lexicon.start(
      of: .comparison, bytes, endingAt: time.range.lowerBound, from: range.lowerBound) != nil
      || lexicon.end(of: .compared, bytes, at: time.range.upperBound, to: range.upperBound) != nil
  }

  private func period(
    of quantity: Quantity, followedBy time: TimeExpression?, _ context: SentenceContext
  ) -> Resolved {
    let start = quantity.range.lowerBound
    guard let known = dated ?? (base.period == .unknown ? following(time, start, context) : base)
    else { return .unknown }
    // 比2010年减少, in a census of 2020: what has changed from then to now.
    if let earlier, let year = known.period.year, year > earlier + 1,
      lexicon.occurs(.change, in: context.bytes, context.clause(around: quantity.range).lowerBound..<start)
    {
      return Resolved(
        period: .span(.init(year: earlier), .init(year: year)), evidence: .comparison)
    }
    // Years up to now hold for a length of time only; other figures are of the last year.
    if case .span(let first, let last) = known.period, first.month == nil, last.year == baseYear,
      quantity.dimension != .time
    {
      return Resolved(period: .year(last.year), evidence: known.evidence)
    }
    return known
  }

  /// The first date behind a number that nothing else dates (装机3兆瓦, 2017年5月并网): in the same
  /// part of the sentence and no year to come.
  private func following(
    _ time: TimeExpression?, _ start: Int, _ context: SentenceContext
  ) -> Resolved? {
    guard let time, case .year(let year, let months) = time.meaning,
      time.range.lowerBound < context.partEnd(from: start), !isCompared(time, context),
      lexicon.start(
        of: .future, context.bytes, endingAt: time.range.lowerBound, from: context.range.lowerBound)
        == nil
    else { return nil }
    return Resolved(
      period: months.map { .months($0, of: year) } ?? .year(year), evidence: .sentenceDate)
  }
}

extension SentenceContext {
  /// The end of the part of a sentence between semicolons.
  fileprivate func partEnd(from index: Int) -> Int {
    bytes[index..<range.upperBound].firstIndex(of: 0x3B) ?? range.upperBound
  }
}
