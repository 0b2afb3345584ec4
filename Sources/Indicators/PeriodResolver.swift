import TextScanning

/// Resolves the time of quantities by a plain rule: the last date in front of the number in its
/// sentence, else the year of the heading or the article, else unknown.
///
/// A date holds to the end of its sentence, unless it only is what is compared with (比上年) or when
/// something began that now stands (2019年成立, 现有社员60户). An earlier year that opens a paragraph
/// (2016年, ...) holds for it until 如今 or 今年. Months are of the year named last in the paragraph.
struct PeriodResolver {
  /// A period and how it is known.
  struct Resolved {
    let period: ReferencePeriod
    let evidence: PeriodEvidence

    static let unknown = Resolved(period: .unknown, evidence: .unknown)

    /// The year of the months that a title names; any other period as it is.
    var ofWholeYear: ReferencePeriod {
      guard evidence == .titleMonths, case .span(let first, _) = period else { return period }
      return .year(first.year)
    }
  }

  /// What a date of the sentence says, and where it stands.
  private struct Dated {
    let resolved: Resolved
    let range: Range<Int>
    /// Whether it is a span up to now.
    var isSince = false
  }

  /// A time that is not told: before all else (早年), or when something will be done (建成后).
  private struct Untold {
    let end: Int
    let isPast: Bool
    /// What holds again behind it.
    let resumed: Dated?
  }

  /// What a date that is of one number only leaves as it was.
  private struct Held {
    let dated: Dated?
    let lastYear: Int?
    let untold: Untold?
  }

  /// The year of the article, with no year where it is unknown.
  let articleYear: ReportYear
  let lexicon: TimeLexicon
  private let titleMonths: TitleMonths?
  /// The years of the plan that the title speaks of.
  private let plan: ClosedRange<Int>?
  /// The period of the heading or the article.
  private(set) var own = Resolved.unknown
  /// The period of text without a date: the own one, or a year that the paragraph opens with.
  private var base = Resolved.unknown
  private var isFirstSentence = true
  /// The year that words such as 今年 count from.
  private(set) var baseYear: Int?
  /// The year named last in the paragraph: months and 当年 are of it.
  private var lastYear: Int?
  /// The year named last in the article that is not its own, for 那年.
  private var formerYear: Int?
  /// The last date of the sentence; nil where none holds.
  private var dated: Dated?
  /// What held in front of 由 or 从 with a date: it holds again behind 增加到.
  private var beforeOrigin: Dated??
  private var untold: Untold?
  /// What held in front of the bracket that the last date stands in, and where that closes.
  private var beforeBracket: (held: Held, close: Int)?
  /// An earlier year that the sentence compares with.
  private var earlier: Int?

  init(
    lexicon: TimeLexicon, year: ReportYear, titleMonths: TitleMonths?,
    plan: ClosedRange<Int>? = nil
  ) {
    self.plan = plan
    self.lexicon = lexicon
    self.titleMonths = titleMonths
    articleYear = year
  }

  /// Begins a paragraph under a heading that gives a year, and months of it, or under none.
  mutating func beginParagraph(under heading: Int?, months: ClosedRange<Int>? = nil) {
    baseYear = heading ?? articleYear.year
    lastYear = baseYear
    isFirstSentence = true
    if let year = baseYear {
      let isOfTitle = titleMonths.map { year == $0.year ?? articleYear.year } ?? false
      let isOfMonths = isOfTitle && months == nil
      own = Resolved(
        period: .months(months ?? (isOfMonths ? titleMonths?.months : nil), of: year),
        evidence: isOfMonths
          ? .titleMonths : heading == nil ? PeriodEvidence(articleYear.evidence) : .heading)
    } else {
      own = .unknown
    }
    base = own
  }

  /// The periods of all quantities of a sentence, in order.
  mutating func periods(in context: SentenceContext) -> [Resolved] {
    (dated, beforeOrigin, untold, earlier, beforeBracket) = (nil, nil, nil, nil, nil)
    // A coming year is told of in one sentence only.
    if let last = lastYear, let baseYear, last > baseYear { lastYear = baseYear }
    var times = context.times[...]
    var position = context.range.lowerBound
    var periods: [Resolved] = []
    // What a year with 的 in front of a number says, up to where the number's list has gone.
    var listed: (period: Resolved, end: Int)?
    for quantity in context.quantities {
      let start = quantity.range.lowerBound
      if let (time, held) = goOn(to: start, &times, &position, context),
        belongs(time, to: quantity, context)
      {
        let before = (held.dated?.resolved ?? own).period
        listed = ownPeriod(of: quantity, time, held.lastYear, before, context).map {
          ($0, quantity.range.upperBound)
        }
        restore(held)
      } else if let (_, end) = listed, start - end <= Self.mark, quantity.dimension != .fold {
        listed?.end = quantity.range.upperBound
      } else {
        listed = nil
      }
      if let listed {
        periods.append(listed.period)
        continue
      }
      periods.append(period(of: quantity, followedBy: times.first, context))
    }
    for time in times { take(time, context) }
    if isFirstSentence, let opening = opening(context, dated?.resolved.period.year) {
      base = opening
    }
    isFirstSentence = false
    distribute(over: &periods, context)
    return periods
  }

  /// Takes in the dates and the words between them up to a number; gives the last of the dates with
  /// what held in front of it.
  private mutating func goOn(
    to start: Int, _ times: inout ArraySlice<TimeExpression>, _ position: inout Int,
    _ context: SentenceContext
  ) -> (time: TimeExpression, held: Held)? {
    var before: (time: TimeExpression, held: Held)?
    while let time = times.first, time.range.lowerBound < start {
      pass(position..<max(position, time.range.lowerBound), context)
      let held = Held(dated: dated, lastYear: lastYear, untold: untold)
      before = (time, held)
      take(time, context)
      enterBracket(around: time, held, context)
      position = time.range.upperBound
      times = times.dropFirst()
    }
    pass(position..<max(position, start), context)
    position = max(position, start)
    return before
  }

  /// The most bytes of a mark between numbers of one list: 3.1∶73.4∶23.5.
  private static let mark = 3

  /// The bytes of a number of years without a word that says since when: 五年.
  private static let bareYears = 6

  // MARK: Words between dates

  /// Takes in the words between dates and quantities, which may end what a date says.
  private mutating func pass(_ range: Range<Int>, _ context: SentenceContext) {
    let bytes = context.bytes
    leaveBracket(before: range.upperBound)
    if let held = untold {
      let isOver =
        range.upperBound >= held.end || held.isPast && lexicon.occurs(.turn, in: bytes, range)
      if isOver { (dated, untold) = (held.resumed, nil) }
    }
    if let date = dated, ends(date, in: range, context) { dated = nil }
    if let before = beforeOrigin, lexicon.occurs(.grown, in: bytes, range) {
      (dated, beforeOrigin) = (before, nil)
    }
    if let word = lexicon.first(.completion, in: bytes, range), !isDone(word, context) {
      leaveUntold(until: context.partEnd(from: range.upperBound), isPast: false, resuming: dated)
    }
  }

  /// 常住人口23.14万人(2017年末为23.06万人),其中城镇人口: a date in brackets with a number of its own
  /// says nothing of what stands behind them.
  private mutating func enterBracket(
    around time: TimeExpression, _ held: Held, _ context: SentenceContext
  ) {
    guard beforeBracket == nil,
      let close = UTF8Text.bracketEnd(
        around: time.range, in: context.bytes, within: context.range),
      context.quantities.contains(where: {
        $0.range.lowerBound >= time.range.upperBound && $0.range.upperBound <= close
      })
    else { return }
    beforeBracket = (held, close)
  }

  private mutating func leaveBracket(before position: Int) {
    guard let (held, close) = beforeBracket, close < position else { return }
    restore(held)
    beforeBracket = nil
  }

  private mutating func restore(_ held: Held) {
    (dated, lastYear, untold) = (held.dated, held.lastYear, held.untold)
  }

  /// Whether a date ends in a range before the sentence does: one that does not open the sentence at
  /// a semicolon, and one that says when something began with its clause.
  private func ends(_ dated: Dated, in range: Range<Int>, _ context: SentenceContext) -> Bool {
    let date = dated.range
    let clause = context.clause(around: date)
    if clause.lowerBound > context.range.lowerBound, context.bytes[range].contains(0x3B) {
      return true
    }
    // 2019年建成,投资480万元: what it took belongs to when it was founded.
    guard clause.upperBound <= range.upperBound, !isToCome(dated),
      !lexicon.occurs(.outlay, in: context.bytes, range)
    else { return false }
    return clause.upperBound == date.upperBound
      ? lexicon.occurs(.founding, in: context.bytes, clause.lowerBound..<date.lowerBound)
      : lexicon.start(
        of: .founding, context.bytes, endingAt: clause.upperBound, from: date.upperBound) != nil
  }

  private func isToCome(_ dated: Dated) -> Bool {
    guard let year = dated.resolved.period.year, let baseYear else { return false }
    return year > baseYear
  }

  /// 2018年建成后: done by then, and no promise.
  private func isDone(_ completion: Range<Int>, _ context: SentenceContext) -> Bool {
    guard let dated, dated.resolved.period != .unknown, baseYear != nil else { return false }
    return dated.range.lowerBound >= context.clause(around: completion).lowerBound
      && !isToCome(dated)
  }

  private mutating func leaveUntold(until end: Int, isPast: Bool, resuming resumed: Dated?) {
    untold = Untold(end: end, isPast: isPast, resumed: resumed)
    dated = Dated(resolved: .unknown, range: end..<end)
  }

  // MARK: Dates

  /// Takes in a date or time word.
  private mutating func take(_ time: TimeExpression, _ context: SentenceContext) {
    if isCompared(time, context) {
      if case .year(let year, _) = time.meaning { earlier = year }
      return
    }
    switch time.meaning {
    case .now:
      (dated, untold, base) = (nil, nil, own)
    case .past:
      leaveUntold(until: context.range.upperBound, isPast: true, resuming: nil)
    default:
      let isOrigin = stands(time, behind: .origin, context)
      let named = lastYear
      guard let period = resolve(time, context) else { return }
      if lastYear != articleYear.year { formerYear = lastYear }
      if case .relative(0, _) = time.meaning { base = own }
      if isOrigin { (beforeOrigin, lastYear) = (.some(dated), named) }
      let evidence = period == .unknown ? PeriodEvidence.unknown : .sentenceDate
      var isSince = false
      if case .since = time.meaning { isSince = true }
      dated = Dated(
        resolved: Resolved(period: period, evidence: evidence), range: time.range, isSince: isSince)
      untold = nil
    }
  }

  /// The period of a date, unknown where its year is, nil for words that give none; moves the year
  /// named last.
  private mutating func resolve(
    _ time: TimeExpression, _ context: SentenceContext
  ) -> ReferencePeriod? {
    var months: ClosedRange<Int>?
    switch time.meaning {
    case .year(let value, let printed): (lastYear, months) = (value, printed)
    case .relative(let offset, nil)
    where offset < 0 && isFollowed(time.range, by: .sinceYear, context):
      // 去年以来: until now.
      lastYear = baseYear
      return baseYear.map { .span(.init(year: $0 + offset), .init(year: $0)) } ?? .unknown
    case .relative(let offset, let printed):
      (lastYear, months) = (baseYear.map { $0 + offset }, printed)
    case .months(let printed):
      if isOfEveryYear(time, context) { return nil }
      // Months are of a year that their sentence names, or that their paragraph is of.
      if dated == nil, let year = base.period.year { lastYear = year }
      months = printed
    case .named(let offset): lastYear = lastYear.map { $0 + offset }
    case .thatYear: if lastYear == baseYear { lastYear = formerYear }
    case .topicYear:
      // 年末 at the head of a sentence is of what the text is of, not of a year named in passing.
      if time.range.lowerBound == context.range.lowerBound, let year = base.period.year {
        lastYear = year
      }
    case .years(let first, let last):
      lastYear = last
      return .span(.init(year: first), .init(year: last))
    case .planYears:
      if let plan { return .span(.init(year: plan.lowerBound), .init(year: plan.upperBound)) }
      // 五年累计 is of no year, unless “十二五” stands in front; 五年 alone may be how long a lease is.
      return dated == nil && time.range.count > Self.bareYears ? .unknown : nil
    case .coming(let count):
      return baseYear.map { .span(.init(year: $0 + 1), .init(year: $0 + count)) }
    case .since(let first):
      lastYear = baseYear ?? first
      return baseYear.map { .span(.init(year: first), .init(year: $0)) } ?? .year(first)
    case .now, .yearly, .past, .clock: return nil
    }
    if isSince(time, context) { months = nil }
    return lastYear.map { .months(months, of: $0) } ?? .unknown
  }

  /// 今年3月投产以来, ...: from a month of an act until now.
  private func isSince(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    let end = context.clause(around: time.range).upperBound
    return end - time.range.upperBound <= 30
      && lexicon.start(of: .since, context.bytes, endingAt: end, from: time.range.upperBound) != nil
  }

  /// 每年3月到8月 are months of no year.
  private func isOfEveryYear(_ months: TimeExpression, _ context: SentenceContext) -> Bool {
    context.times.contains {
      $0.meaning == .yearly && $0.range.upperBound == months.range.lowerBound
    }
  }

  /// 比上年, 较去年同期: what is compared with is not what is told.
  private func isCompared(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    stands(time, behind: .comparison, context) || isOldDays(time, context)
      || isFollowed(time.range, by: .compared, context)
  }

  // MARK: Quantities

  private func period(
    of quantity: Quantity, followedBy time: TimeExpression?, _ context: SentenceContext
  ) -> Resolved {
    if isUndatedOrigin(quantity, context) { return .unknown }
    let start = quantity.range.lowerBound
    let known =
      (isAbility(quantity, context) ? nil : dated?.resolved)
      ?? (base.period == .unknown ? following(time, start, context) ?? .unknown : base)
    // 比2010年减少, in a census of 2020: what has changed from then to now.
    if let earlier, let year = known.period.year, year > earlier + 1 {
      let clause = context.clause(around: quantity.range)
      if lexicon.occurs(.change, in: context.bytes, clause.lowerBound..<start) {
        return Resolved(
          period: .span(.init(year: earlier), .init(year: year)), evidence: .comparison)
      }
    }
    // Years up to now hold for a length of time only; other figures are of the last year.
    if dated?.isSince == true, quantity.dimension != .time, let last = known.period.year {
      return Resolved(period: .year(last), evidence: known.evidence)
    }
    return known
  }

  /// 2018年建成果汁生产线, 年可加工鲜果5000吨: what can be done goes on, whenever it was made possible.
  private func isAbility(_ quantity: Quantity, _ context: SentenceContext) -> Bool {
    let clause = context.clause(around: quantity.range)
    guard let dated, dated.range.upperBound <= clause.lowerBound else { return false }
    return lexicon.occurs(
      .ability, in: context.bytes, clause.lowerBound..<quantity.range.lowerBound)
  }

  /// The first date behind a number that nothing else dates (装机3兆瓦, 2017年5月并网): in the same
  /// part of the sentence and no year to come.
  private func following(
    _ time: TimeExpression?, _ start: Int, _ context: SentenceContext
  ) -> Resolved? {
    guard let time, case .year(let year, let months) = time.meaning,
      time.range.lowerBound < context.partEnd(from: start), !isCompared(time, context),
      !stands(time, behind: .future, context)
    else { return nil }
    return Resolved(period: .months(months, of: year), evidence: .sentenceDate)
  }
}

extension SentenceContext {
  /// The end of the part of a sentence between semicolons.
  fileprivate func partEnd(from index: Int) -> Int {
    bytes[index..<range.upperBound].firstIndex(of: 0x3B) ?? range.upperBound
  }
}
