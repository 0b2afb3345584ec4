import TextScanning

/// Reads dates and time words: 2021年, 2018年初, 5月31日, 今年8月底, 去年冬季, 上半年, “十三五”,
/// 2015年至今, 截至目前.
struct TimeScanner: Sendable {
  let lexicon: TimeLexicon

  /// The time expression that begins at `start`, or nil.
  /// - Complexity: O(length).
  func read(_ bytes: [UInt8], at start: Int, to limit: Int) -> TimeExpression? {
    if let found = word(bytes, at: start, to: limit) { return found }
    if !isGrouped(bytes, start, limit), let count = NumeralReader.read(bytes, at: start, to: limit),
      let ago = yearsAgo(count, bytes, start, limit) ?? yearsPassed(count, bytes, start, limit)
    {
      return ago
    }
    if bytes[start] &- 0x30 <= 9 {
      return clock(bytes, start, limit) ?? numeric(bytes, start, limit)
    }
    return chinese(bytes, start, limit)
  }

  /// Whether digits with a comma behind them begin there: no count of years, and a row of such groups
  /// is not read again from each of them.
  private func isGrouped(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    guard let first = number(bytes, start, limit) else { return false }
    return first.end < limit && bytes[first.end] == 0x2C
  }

  /// The time word that begins at `start` (今年, 目前, “五一”期间), or nil.
  func word(_ bytes: [UInt8], at start: Int, to limit: Int) -> TimeExpression? {
    guard let word = lexicon.meaning(bytes, at: start, to: limit) else {
      guard let first = firstMonths(bytes, start, limit), let months = first.months else {
        return nil
      }
      return TimeExpression(range: start..<first.end, meaning: .months(months))
    }
    if word.meaning == .planYears, isYearsAgo(bytes, start, limit) { return nil }
    if lexicon.end(of: .wholeWord, bytes, at: start, to: limit) == word.end,
      isInsideWords(bytes, start)
    {
      return nil
    }
    return worded(bytes, start, word.end, limit, word.meaning)
  }

  /// 五年前: a number of years behind its digit, and no plan's.
  private func isYearsAgo(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    let years = UTF8Text.scalar(bytes, start).next
    return lexicon.end(of: .yearsAgo, bytes, at: years, to: limit) != nil
      || lexicon.end(of: .yearsPassed, bytes, at: years, to: limit) != nil
  }

  /// 建成后年可储菜: 后年 that no pause, 到 or 在 comes before is no time word.
  private func isInsideWords(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard let (before, _) = UTF8Text.scalarBefore(bytes, start, from: 0) else { return false }
    return !ClauseEnd.aside.holds(before) && before != 0x0A
      && lexicon.start(of: .beforeWord, bytes, endingAt: start, from: 0) == nil
  }

  /// All times of a range, in order.
  func times(_ bytes: [UInt8], _ range: Range<Int>) -> [TimeExpression] {
    var times: [TimeExpression] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let time = read(bytes, at: index, to: range.upperBound) {
        times.append(time)
        index = time.range.upperBound
      } else if let digits = number(bytes, index, range.upperBound) {
        index = digits.end
      } else {
        index = UTF8Text.scalar(bytes, index).next
      }
    }
    return times
  }

  // MARK: Words

  /// A word with what may follow it: 今年8月底, 去年5月, 今年“五一”期间, 上半年.
  private func worded(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ limit: Int, _ meaning: TimeExpression.Meaning
  ) -> TimeExpression {
    guard case .relative(let offset, nil) = meaning,
      let more = months(bytes, end, limit) ?? wordMonths(bytes, end, limit)
        ?? firstMonths(bytes, end, limit)
    else {
      return TimeExpression(range: start..<end, meaning: meaning)
    }
    if let since = lexicon.end(of: .since, bytes, at: more.end, to: limit)
      ?? before(bytes, more.end, limit)
    {
      return TimeExpression(range: start..<since, meaning: meaning)
    }
    return TimeExpression(
      range: start..<more.end, meaning: .relative(offset, months: more.months))
  }

  /// 今年4月前: some time in the year up to the month.
  private func before(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    if lexicon.end(of: .notUntil, bytes, at: at, to: limit) != nil { return nil }
    return lexicon.end(of: .until, bytes, at: at, to: limit)
  }

  /// 前十个月, 前7个月: from January on.
  private func firstMonths(
    _ bytes: [UInt8], _ at: Int, _ limit: Int
  ) -> (months: ClosedRange<Int>?, end: Int)? {
    guard UTF8Text.has("前", bytes, at: at, to: limit),
      let count = NumeralReader.read(bytes, at: at + 3, to: limit), (2...12).contains(count.value),
      count.maximum == nil,
      let end = UTF8Text.first(of: ["个月", "月"], bytes, at: count.end, to: limit)
    else { return nil }
    return (1...Int(count.value), end)
  }

  /// 五年前, 10年前: so many years before the report's.
  private func yearsAgo(
    _ count: NumeralReader.Numeral, _ bytes: [UInt8], _ start: Int, _ limit: Int
  ) -> TimeExpression? {
    guard count.maximum == nil, !count.isApproximate, (1...60).contains(count.value),
      count.value == count.value.rounded(),
      let end = lexicon.end(of: .yearsAgo, bytes, at: count.end, to: limit)
    else { return nil }
    return TimeExpression(range: start..<end, meaning: .relative(-Int(count.value), months: nil))
  }

  /// 六年过去, 十年来: the time spoken of has come up to now.
  private func yearsPassed(
    _ count: NumeralReader.Numeral, _ bytes: [UInt8], _ start: Int, _ limit: Int
  ) -> TimeExpression? {
    guard (1...60).contains(count.value),
      let end = lexicon.end(of: .yearsPassed, bytes, at: count.end, to: limit)
    else { return nil }
    return TimeExpression(range: start..<end, meaning: .now)
  }

  private func wordMonths(
    _ bytes: [UInt8], _ at: Int, _ limit: Int
  ) -> (months: ClosedRange<Int>?, end: Int)? {
    guard let word = lexicon.meaning(bytes, at: at, to: limit),
      case .months(let months) = word.meaning
    else { return nil }
    return (months, word.end)
  }

  // MARK: Digits

  private func number(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> (value: Int, end: Int)? {
    var index = at
    var value = 0
    while index < limit, bytes[index] &- 0x30 <= 9, index - at < 6 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > at ? (value, index) : nil
  }

  /// 18:00, 8时30分.
  private func clock(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    guard let hour = number(bytes, start, limit), hour.value <= 24 else { return nil }
    var end = hour.end
    if end < limit, bytes[end] == 0x3A, let minute = number(bytes, end + 1, limit),
      minute.end - end == 3
    {
      end = minute.end
    } else if let after = UTF8Text.first(of: ["时", "点"], bytes, at: end, to: limit),
      lexicon.end(of: .notClock, bytes, at: end, to: limit) == nil
    {
      end = after
      if let minute = number(bytes, end, limit),
        let after = UTF8Text.first(of: ["分"], bytes, at: minute.end, to: limit)
      {
        end = after
      }
    } else {
      return nil
    }
    return TimeExpression(range: start..<end, meaning: .clock)
  }

  private func numeric(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    guard let first = number(bytes, start, limit) else { return nil }
    if first.end - start == 4, (1900...2100).contains(first.value) {
      return date(bytes, start, first.value, first.end, limit)
        ?? year(bytes, start, first.value, first.end, limit)
    }
    if let months = months(bytes, start, limit), let range = months.months {
      if let since = lexicon.end(of: .since, bytes, at: months.end, to: limit) {
        return TimeExpression(range: start..<since, meaning: .relative(0, months: nil))
      }
      return TimeExpression(range: start..<months.end, meaning: .months(range))
    }
    if first.value >= 1, first.value <= 31,
      let end = UTF8Text.first(of: ["日"], bytes, at: first.end, to: limit)
    {
      return TimeExpression(range: start..<end, meaning: .clock)
    }
    return nil
  }

  /// 2022-11-10, 2022.11.10, 2022/11/10.
  private func date(
    _ bytes: [UInt8], _ start: Int, _ year: Int, _ end: Int, _ limit: Int
  ) -> TimeExpression? {
    guard end < limit, [0x2D, 0x2E, 0x2F].contains(bytes[end]),
      let month = number(bytes, end + 1, limit), (1...12).contains(month.value),
      month.end < limit, bytes[month.end] == bytes[end],
      let day = number(bytes, month.end + 1, limit), (1...31).contains(day.value)
    else { return nil }
    return TimeExpression(
      range: start..<day.end, meaning: .year(year, months: month.value...month.value))
  }

  /// What follows the four digits of a year.
  private func year(
    _ bytes: [UInt8], _ start: Int, _ value: Int, _ end: Int, _ limit: Int
  ) -> TimeExpression? {
    if let last = secondYear(bytes, end, limit), last.value > value {
      return TimeExpression(range: start..<last.end, meaning: .years(value, last.value))
    }
    if let decade = UTF8Text.first(of: ["年代"], bytes, at: end, to: limit) {
      return TimeExpression(range: start..<decade, meaning: .past)
    }
    guard var end = UTF8Text.first(of: ["年度", "年"], bytes, at: end, to: limit) else {
      return nil
    }
    if let now = lexicon.end(of: .sinceYear, bytes, at: end, to: limit) {
      return TimeExpression(range: start..<now, meaning: .since(value))
    }
    if let last = secondYear(bytes, end, limit), last.value > value {
      return TimeExpression(range: start..<last.end, meaning: .years(value, last.value))
    }
    if let more = months(bytes, end, limit) ?? wordMonths(bytes, end, limit)
      ?? firstMonths(bytes, end, limit)
    {
      return TimeExpression(range: start..<more.end, meaning: .year(value, months: more.months))
    }
    if let tail = lexicon.end(of: .partOfYear, bytes, at: end, to: limit) { end = tail }
    return TimeExpression(range: start..<end, meaning: .year(value, months: nil))
  }

  /// A connector and another year with 年.
  private func secondYear(
    _ bytes: [UInt8], _ at: Int, _ limit: Int
  ) -> (value: Int, end: Int)? {
    guard let next = UTF8Text.first(of: RangeConnector.words, bytes, at: at, to: limit),
      let year = number(bytes, next, limit), year.end - next == 4,
      let end = UTF8Text.first(of: ["年度", "年"], bytes, at: year.end, to: limit)
    else { return nil }
    return (year.value, end)
  }

  /// `5月`, `5月31日`, `8月底`, `1至6月`, `7月中下旬`.
  private func months(
    _ bytes: [UInt8], _ at: Int, _ limit: Int
  ) -> (months: ClosedRange<Int>?, end: Int)? {
    guard let first = number(bytes, at, limit), (1...12).contains(first.value) else {
      if at < limit, bytes[at] >= 0x80, let month = chinese(bytes, at, limit),
        case .months(let months) = month.meaning
      {
        return (months, day(bytes, month.range.upperBound, limit))
      }
      return nil
    }
    var last = first
    var end = UTF8Text.first(of: ["月份", "月"], bytes, at: first.end, to: limit)
    let joint = end ?? first.end
    // 7、8月 are two months, one behind the other.
    let pair = UTF8Text.first(of: ["、"], bytes, at: joint, to: limit)
    if let next = UTF8Text.first(of: RangeConnector.words, bytes, at: joint, to: limit) ?? pair,
      let second = number(bytes, next, limit), (1...12).contains(second.value),
      pair == nil ? second.value > first.value : second.value == first.value + 1,
      let after = UTF8Text.first(of: ["月份", "月"], bytes, at: second.end, to: limit)
    {
      last = second
      end = after
    }
    guard let end else { return nil }
    return (first.value...last.value, day(bytes, end, limit))
  }

  /// The index after a day or part of a month.
  private func day(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int {
    if let day = number(bytes, at, limit), day.value <= 31 {
      var end = UTF8Text.first(of: ["日"], bytes, at: day.end, to: limit) ?? day.end
      if let next = UTF8Text.first(of: RangeConnector.words, bytes, at: end, to: limit),
        let second = number(bytes, next, limit),
        let after = UTF8Text.first(of: ["日"], bytes, at: second.end, to: limit)
      {
        end = after
      }
      return end
    }
    return lexicon.end(of: .partOfMonth, bytes, at: at, to: limit) ?? at
  }

  // MARK: Chinese digits

  /// The digit of a year: a circle, a letter O or a 0 among Chinese digits is a zero (二○○八年).
  private static func yearDigit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x25CB, 0x25EF, 0x30, 0x4F, 0x6F, 0x39F, 0x41E: 0
    default: ChineseNumeral.digit(scalar)
    }
  }

  /// 二〇二一年, 七月, 十二月五日.
  private func chinese(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    var index = start
    var digits: [Int] = []
    while index < limit, digits.count < 5 {
      let (scalar, next) = UTF8Text.scalar(bytes, index)
      guard let digit = Self.yearDigit(scalar) else { break }
      digits.append(digit)
      index = next
    }
    if digits.count == 4, UTF8Text.has("年", bytes, at: index, to: limit) {
      let value = digits.reduce(0) { $0 * 10 + $1 }
      guard (1900...2100).contains(value) else { return nil }
      return year(bytes, start, value, index, limit)
    }
    guard digits.count <= 1, let read = NumeralReader.read(bytes, at: start, to: limit),
      read.isChinese, !read.isApproximate, read.maximum == nil, (1...12).contains(read.value),
      let end = UTF8Text.first(of: ["月份", "月"], bytes, at: read.end, to: limit)
    else { return nil }
    let month = Int(read.value)
    return TimeExpression(range: start..<end, meaning: .months(month...month))
  }
}
