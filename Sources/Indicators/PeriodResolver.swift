import TextScanning

/// Resolves dates and time words against the report's year and carries a time frame along.
///
/// A time that opens a clause as its topic (2018年初, ...) holds for the paragraph until another
/// one; a time inside a clause holds for the sentence if it is a year, and for the clause if it is
/// a month (去年10月开工, 占地22亩: the area is of now). 目前, 今年 and 每年 bring back the report's
/// own year, and so does each new paragraph.
struct PeriodResolver {
  private let year: Int?
  /// The period of undated text: a topic's, or the report's year.
  private var topic: ReferencePeriod
  /// The year that months are of.
  private var topicYear: Int?
  /// The period that holds now.
  private var frame: ReferencePeriod
  /// The year spoken of last, for 当年.
  private var lastYear: Int?
  /// Whether the sentence speaks of a former state.
  private var isPast = false
  /// Where a frame that holds for its clause only ends.
  private var frameEnd: Int?

  /// - Parameter year: the report's year, with no year where it is unknown.
  init(year: ReportYear) {
    self.year = year.year
    topic = year.year.map { .year($0) } ?? .unknown
    frame = topic
    topicYear = year.year
    lastYear = year.year
  }

  private var own: ReferencePeriod { year.map { .year($0) } ?? .unknown }

  /// Begins a paragraph.
  mutating func beginParagraph() {
    resetToOwn()
  }

  /// Makes a year the topic, as the heading of a part does.
  mutating func speak(of year: Int) {
    topic = .year(year)
    topicYear = year
    frame = topic
    lastYear = year
  }

  private mutating func resetToOwn() {
    topic = own
    topicYear = year
    frame = own
    frameEnd = nil
    lastYear = year
  }

  /// The periods of all quantities of a sentence, in order; moves the frame to the sentence's end.
  mutating func periods(in context: SentenceContext) -> [ReferencePeriod] {
    frame = topic
    frameEnd = nil
    isPast = false
    var periods: [ReferencePeriod] = []
    var times = context.times[...]
    var position = context.range.lowerBound
    for quantity in context.quantities {
      advance(&times, to: quantity.range.lowerBound, from: &position, context)
      if let end = frameEnd, quantity.range.lowerBound >= end { endClauseFrame() }
      periods.append(isStanding(quantity, context) ? own : period(of: quantity))
    }
    advance(&times, to: context.range.upperBound, from: &position, context)
    return periods
  }

  /// 门票30元, 现有大棚60座 among the figures of some months: what stands, stands now.
  private func isStanding(_ quantity: Quantity, _ context: SentenceContext) -> Bool {
    let isOfMonths =
      switch frame {
      case .at(let moment): moment.month != nil
      case .span(let first, _): first.month != nil
      case .unknown: false
      }
    guard isOfMonths, frame.year == year else { return false }
    let clause = context.clause(around: quantity.range)
    return UTF8Text.firstEnding(
      ["门票", "票价"], context.bytes, at: quantity.range.lowerBound, from: clause.lowerBound) != nil
      || context.contains(
        ["现有", "共有", "建有", "拥有", "辖"], in: clause.lowerBound..<quantity.range.lowerBound)
  }

  /// Takes in the times up to an index, and words such as 扩大为 that end an earlier frame.
  private mutating func advance(
    _ times: inout ArraySlice<TimeExpression>, to index: Int, from position: inout Int,
    _ context: SentenceContext
  ) {
    while let time = times.first, time.range.lowerBound < index {
      step(over: position..<max(position, time.range.lowerBound), context)
      take(time, context)
      position = time.range.upperBound
      times = times.dropFirst()
    }
    if position < index {
      step(over: position..<index, context)
      position = index
    }
  }

  /// A frame of one clause is over: a future one still holds the year for what will be then.
  private mutating func endClauseFrame() {
    frameEnd = nil
    if let framed = frame.year, let year, framed > year {
      frame = .year(framed)
    } else {
      frame = topic
    }
  }

  /// 从 ... 扩大到 ...: what it has grown to is now; so is what merely stands (占地, 带动).
  private mutating func step(over range: Range<Int>, _ context: SentenceContext) {
    if isPast, Self.changeWords.occurs(in: context.bytes, range) {
      frame = topic
      isPast = false
    }
    guard let framed = frame.year, let year, framed < year,
      Self.nowWords.occurs(in: context.bytes, range)
    else { return }
    frame = own
    frameEnd = nil
  }

  /// 以前, ..., 托管后 ...: what has ended the former state.
  private static let changeWords: WordSet = ["后", "现", "今", "眼下", "自从", "改"]

  private static let nowWords: WordSet = [
    "扩大为", "扩大到", "扩大至", "增加到", "增加至", "发展到", "发展为", "提高到", "增长到", "增长至", "上升到", "提升到", "减少到",
    "下降到",
    "降至", "增至", "升至", "发展至", "壮大到", "缩短到", "占地", "带动", "设计存栏", "总装机",
    "年可", "日可", "能坐", "可容纳", "能容纳", "一次可", "扩到", "至今",
  ]

  /// 比上年, 较去年同期: what is compared with is not what is told.
  private func isCompared(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    if case .clock = time.meaning { return true }
    let start = context.range.lowerBound
    if UTF8Text.firstEnding(
      ["比", "较", "与", "同", "高于", "低于", "超过", "相比", "超", "于"], context.bytes,
      at: time.range.lowerBound,
      from: start) != nil
    {
      return !UTF8Text.ends(with: "位于", context.bytes, at: time.range.lowerBound, from: start)
    }
    return UTF8Text.first(
      of: ["同期", "相比", "持平"], context.bytes, at: time.range.upperBound, to: context.range.upperBound
    )
      != nil
  }

  /// Whether a time opens its clause and is set off, or is begun a sentence with.
  private func isTopic(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    let bytes = context.bytes
    // A day is the day of the news, not the time of the figures.
    if UTF8Text.ends(with: "日", bytes, at: time.range.upperBound, from: time.range.lowerBound) {
      return false
    }
    var at = time.range.lowerBound
    if let before = UTF8Text.firstEnding(
      ["截至", "截止", "截止到", "到", "自", "从", "在", "“", "今年", "(", "据介绍,", "而"], bytes, at: at,
      from: context.range.lowerBound)
    {
      at = before
    }
    guard
      at == context.range.lowerBound
        || SentenceContext.isClauseEnd(
          UTF8Text.scalarBefore(bytes, at, from: context.range.lowerBound)?.value ?? 0x2C)
    else { return false }
    var end = time.range.upperBound
    if let more = UTF8Text.first(
      of: ["期间", "以来", "时", "上市期间", "内", "底", "末"], bytes, at: end, to: context.range.upperBound)
    {
      end = more
    }
    return end < context.range.upperBound && bytes[end] == 0x2C
  }

  /// Whether a clause begins with the time.
  private func opensClause(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    context.clause(around: time.range).lowerBound == time.range.lowerBound
  }

  /// 今年3月投产以来, ...: from a month of an act until now.
  private func isSince(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    let end = context.clause(around: time.range).upperBound
    return end - time.range.upperBound <= 30
      && UTF8Text.firstEnding(
        ["以来", "至今", "后至今"], context.bytes, at: end, from: time.range.upperBound)
        != nil
  }

  /// 去年七月的大雨...: the damage told of belongs to the month of the disaster.
  private func isDisaster(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    context.contains(
      ["大雨", "暴雨", "洪水", "洪涝", "山洪", "冰雹", "霜冻", "冻害", "旱灾", "大旱", "地震", "雪灾", "风灾", "受灾", "强降雨"],
      in: context.clause(around: time.range))
  }

  private mutating func take(_ time: TimeExpression, _ context: SentenceContext) {
    guard !isCompared(time, context) else { return }
    let isTopic = isTopic(time, context)
    frameEnd = nil
    isPast = false
    let hasMonths: Bool?
    switch time.meaning {
    case .year, .relative, .months: hasMonths = turnByCalendar(time, context)
    case .past:
      frame = .unknown
      hasMonths = !isTopic
      isPast = isTopic
    default: hasMonths = turnByWord(time) ? false : nil
    }
    if let hasMonths { settle(isTopic, hasMonths, time, context) }
  }

  /// Turns the frame to a year or to months.
  /// - Returns: Whether it is of months; nil where the report's own year is back.
  private mutating func turnByCalendar(
    _ time: TimeExpression, _ context: SentenceContext
  ) -> Bool? {
    switch time.meaning {
    case .year(let value, let months):
      lastYear = value
      frame = period(value, months)
      return months != nil
    case .relative(let offset, let months):
      lastYear = year.map { $0 + offset }
      if offset == 0, months != nil, isSince(time, context) {
        resetToOwn()
        return nil
      }
      frame = lastYear.map { period($0, months) } ?? .unknown
      return months != nil && !(offset < 0 && isDisaster(time, context))
    case .months(let months):
      if isSince(time, context) {
        resetToOwn()
        return nil
      }
      lastYear = topicYear
      frame = topicYear.map { period($0, months) } ?? .unknown
      return true
    default: return nil
    }
  }

  /// Turns the frame to what a word such as 当年 or 十三五 means.
  /// - Returns: Whether the frame is another one; false where it stays or the own year is back.
  private mutating func turnByWord(_ time: TimeExpression) -> Bool {
    switch time.meaning {
    case .years(let first, let last):
      lastYear = last
      frame = .span(.init(year: first), .init(year: last))
    case .since(let first):
      lastYear = year
      frame = since(first)
    case .topicYear: frame = topicYear.map { .year($0) } ?? .unknown
    case .sameYear: frame = lastYear.map { .year($0) } ?? .unknown
    case .thatYear:
      guard lastYear != year else { return false }
      frame = lastYear.map { .year($0) } ?? .unknown
    case .nextYear:
      lastYear = lastYear.map { $0 + 1 }
      frame = lastYear.map { .year($0) } ?? .unknown
    case .now, .yearly:
      if time.meaning == .yearly, let year, let framed = frame.year, framed > year { return false }
      resetToOwn()
      return false
    default: return false
    }
    return true
  }

  /// Makes a frame the paragraph's, the sentence's or the clause's.
  private mutating func settle(
    _ isTopic: Bool, _ hasMonths: Bool, _ time: TimeExpression, _ context: SentenceContext
  ) {
    if isTopic, frame != .unknown {
      topic = frame
      if case .at(let moment) = frame { topic = .year(moment.year) }
      topicYear = lastYear
    } else if hasMonths, !(opensClause(time, context) && frame.year == year) {
      frameEnd = context.clause(around: time.range).upperBound
    }
    if case .relative(0, nil) = time.meaning {
      topic = own
      topicYear = year
    }
  }

  private func since(_ first: Int) -> ReferencePeriod {
    guard let year else { return .unknown }
    return first < year ? .span(.init(year: first), .init(year: year)) : .year(year)
  }

  private func period(_ year: Int, _ months: ClosedRange<Int>?) -> ReferencePeriod {
    guard let months else { return .year(year) }
    let first = ReferencePeriod.Moment(year: year, month: months.lowerBound)
    if months.count == 1 { return .at(first) }
    return .span(first, .init(year: year, month: months.upperBound))
  }

  /// The frame; years up to now only for a length of time, other figures are of the last year.
  private func period(of quantity: Quantity) -> ReferencePeriod {
    guard case .span(let first, let last) = frame, first.month == nil, last.year == year,
      quantity.dimension != .time
    else { return frame }
    return .year(last.year)
  }
}
