import TextScanning

/// Resolves dates and time words against the report's year and carries a time frame along.
///
/// Inside a paragraph the frame is the last year told, until 目前, 今年 or 每年 brings back the
/// report's own; each paragraph begins with the report's year.
struct PeriodResolver {
  private let year: Int?
  /// The period that undated text of the paragraph has.
  private var frame: ReferencePeriod
  /// The year spoken of last, for 当年 and months.
  private var frameYear: Int?

  /// - Parameter year: the report's year, nil where it is unknown.
  init(year: ReportYear) {
    self.year = year.year
    frame = year.year.map { .year($0) } ?? .unknown
    frameYear = year.year
  }

  private var own: ReferencePeriod { year.map { .year($0) } ?? .unknown }

  /// Begins a paragraph.
  mutating func beginParagraph() {
    frame = own
    frameYear = year
  }

  /// The periods of all quantities of a sentence, in order; moves the frame to the sentence's end.
  mutating func periods(in context: SentenceContext) -> [ReferencePeriod] {
    var periods: [ReferencePeriod] = []
    var times = context.times[...]
    var position = context.range.lowerBound
    for quantity in context.quantities {
      advance(&times, to: quantity.range.lowerBound, from: &position, context)
      periods.append(period(of: quantity, context))
    }
    advance(&times, to: context.range.upperBound, from: &position, context)
    // A month holds for its own sentence, a year for the paragraph.
    if let frameYear, frame.year == frameYear, case .at = frame { frame = .year(frameYear) }
    return periods
  }

  /// Takes in the times up to an index, and words such as 扩大为 that end an earlier frame.
  private mutating func advance(
    _ times: inout ArraySlice<TimeExpression>, to index: Int, from position: inout Int,
    _ context: SentenceContext
  ) {
    while let time = times.first, time.range.lowerBound < index {
      step(over: position..<time.range.lowerBound, context)
      take(time)
      position = time.range.upperBound
      times = times.dropFirst()
    }
    if position < index {
      step(over: position..<index, context)
      position = index
    }
  }

  /// 从 ... 扩大到 ...: what it has grown to is now.
  private mutating func step(over range: Range<Int>, _ context: SentenceContext) {
    guard frame != own,
      context.contains(
        ["扩大为", "扩大到", "扩大至", "增加到", "增加至", "发展到", "发展为", "提高到", "增长到", "增长至", "上升到", "提升到", "减少到",
          "下降到", "降至", "增至", "升至", "发展至", "壮大到", "缩短到"], in: range)
    else { return }
    frame = own
    frameYear = year
  }

  private mutating func take(_ time: TimeExpression) {
    switch time.meaning {
    case .year(let value, let months):
      frameYear = value
      frame = period(value, months)
    case .relative(let offset, let months):
      frameYear = year.map { $0 + offset }
      frame = frameYear.map { period($0, months) } ?? .unknown
    case .months(let months):
      frame = frameYear.map { period($0, months) } ?? .unknown
    case .years(let first, let last):
      frame = .span(.init(year: first), .init(year: last))
      frameYear = last
    case .since(let first):
      frameYear = year
      frame = year.map { first < $0 ? .span(.init(year: first), .init(year: $0)) : .year($0) } ?? .unknown
    case .sameYear:
      frame = frameYear.map { .year($0) } ?? .unknown
    case .nextYear:
      frameYear = frameYear.map { $0 + 1 }
      frame = frameYear.map { .year($0) } ?? .unknown
    case .now, .yearly:
      frame = own
      frameYear = year
    case .past:
      frame = .unknown
    case .clock: break
    }
  }

  private func period(_ year: Int, _ months: ClosedRange<Int>?) -> ReferencePeriod {
    guard let months else { return .year(year) }
    let first = ReferencePeriod.Moment(year: year, month: months.lowerBound)
    if months.count == 1 { return .at(first) }
    return .span(first, .init(year: year, month: months.upperBound))
  }

  /// The frame, but a span only where the quantity is a length of time or the span is months.
  private func period(of quantity: Quantity, _ context: SentenceContext) -> ReferencePeriod {
    guard case .span(let first, let last) = frame, first.month == nil, last.year == year,
      quantity.dimension != .time
    else { return frame }
    return .year(last.year)
  }
}
