import TextScanning

/// Reads dates and time words: 2021年, 2018年初, 5月31日, 今年8月底, 去年冬季, 上半年, “十三五”,
/// 2015年至今, 截至目前.
struct TimeScanner {
  /// The time expression that begins at `start`, or nil.
  /// - Complexity: O(length).
  static func read(_ bytes: [UInt8], at start: Int, to limit: Int) -> TimeExpression? {
    if let found = word(bytes, at: start, to: limit) { return found }
    if let ago = yearsAgo(bytes, start, limit) ?? yearsPassed(bytes, start, limit) { return ago }
    if bytes[start] &- 0x30 <= 9 {
      return clock(bytes, start, limit) ?? numeric(bytes, start, limit)
    }
    return chinese(bytes, start, limit)
  }

  /// The time word that begins at `start` (今年, 目前, “五一”期间), or nil.
  static func word(_ bytes: [UInt8], at start: Int, to limit: Int) -> TimeExpression? {
    guard let word = words.longestMatch(in: bytes, from: start, to: limit) else {
      guard let first = firstMonths(bytes, start, limit), let months = first.months else {
        return nil
      }
      return TimeExpression(range: start..<first.end, meaning: .months(months))
    }
    let meaning = Word.all[word.value].meaning
    if meaning == .relative(2, months: nil), isInsideWords(bytes, start) { return nil }
    return worded(bytes, start, word.end, limit, meaning)
  }

  /// 建成后年可储菜: 后年 that no pause, 到 or 在 comes before is no time word.
  private static func isInsideWords(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard let (before, _) = UTF8Text.scalarBefore(bytes, start, from: 0) else { return false }
    // “ 。 、 到 在
    return !SentenceContext.isClauseEnd(before)
      && ![0x201C, 0x3001, 0x5230, 0x5728, 0x0A].contains(before)
  }

  // MARK: Words

  private struct Word {
    let text: String
    let meaning: TimeExpression.Meaning

    static let all: [Word] = {
      var all: [Word] = []
      func add(_ words: String, _ meaning: TimeExpression.Meaning) {
        for text in words.split(separator: " ") {
          all.append(Word(text: String(text), meaning: meaning))
        }
      }
      add("今年 本年 本年度 今年以来 今年内 今春 今夏 今秋 今冬", .relative(0, months: nil))
      add(
        "去年 上年 上一年 去年同期 去冬 去冬今春 上年度 去年底 去年年底 去年冬季 去年初 去年年初 去年春季 去年夏季 去年秋季 去年秋天 去年春天",
        .relative(-1, months: nil))
      add("前年", .relative(-2, months: nil))
      add("大前年", .relative(-3, months: nil))
      add("后年", .relative(2, months: nil))
      add("那年 那一年 那会儿 那时候 头一年 第一年", .thatYear)
      add("明年 来年 下一年 下年 明年底", .relative(1, months: nil))
      add("年内 全年 年底 年末 年底前", .topicYear)
      add("今年上半年 上半年", .relative(0, months: 1...6))
      add("今年下半年 下半年", .relative(0, months: 7...12))
      add("去年上半年", .relative(-1, months: 1...6))
      add("去年下半年", .relative(-1, months: 7...12))
      add("一季度 第一季度 首季度 今年一季度", .relative(0, months: 1...3))
      add("二季度 第二季度 今年二季度", .relative(0, months: 4...6))
      add("三季度 第三季度 今年三季度", .relative(0, months: 7...9))
      add("四季度 第四季度 今年四季度", .relative(0, months: 10...12))
      add("前三季度 前三个季度 今年前三季度", .relative(0, months: 1...9))
      add("“五一”期间 五一期间 “五一”小长假 五一小长假 “五一”假期 五一假期 “五一”黄金周", .months(5...5))
      add("“十一”期间 国庆期间 国庆假期 国庆黄金周 国庆长假 中秋国庆", .months(10...10))
      add("“七一”期间 “七一”前夕 “七一”", .months(7...7))
      add("“六一”期间", .months(6...6))
      add("元旦期间 元旦假期", .months(1...1))
      add("“九五”期间 “九五”时期 “九五”", .years(1996, 2000))
      add("“十五”期间 “十五”时期 “十五”", .years(2001, 2005))
      add("“十一五”期间 “十一五”时期 “十一五” 十一五期间", .years(2006, 2010))
      add("“十二五”期间 “十二五”时期 “十二五” 十二五期间", .years(2011, 2015))
      add("“十三五”期间 “十三五”时期 “十三五” 十三五期间 十三五时期 “十三五”以来", .years(2016, 2020))
      add("“十四五”期间 “十四五”时期 “十四五” 十四五期间 十四五时期", .years(2021, 2025))
      add("“十四五”以来 十四五以来", .since(2021))
      add("“十四五”末", .year(2025, months: nil))
      add("“十三五”末", .year(2020, months: nil))
      add("“十五五”期间 “十五五”时期", .years(2026, 2030))
      add("当年 同年 当年度", .sameYear)
      add("次年 翌年 第二年", .nextYear)
      add("目前 截至目前 截止目前 到目前为止 现在 如今 眼下 现如今 当前 至今 近日 日前 最近 近期 今天 今日 截至日前", .now)
      add("每年 年均 近年来 近年 近几年 近几年来 多年来 常年 历年来", .yearly)
      add("以前 过去 从前 此前 曾经 原先 早些年 往年 前些年 早年 那时 当时 老早 起先", .past)
      return all
    }()
  }

  /// The first characters of the time words.
  static let starters = ScalarSet(firstOf: Word.all.map(\.text))

  private static let words = DoubleArrayTrie(
    Word.all.enumerated().map { (key: Array($1.text.utf8), value: $0) })

  /// A word with what may follow it: 今年8月底, 去年5月, 今年“五一”期间, 上半年.
  private static func worded(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ limit: Int, _ meaning: TimeExpression.Meaning
  ) -> TimeExpression {
    guard case .relative(let offset, nil) = meaning,
      let more = months(bytes, end, limit) ?? wordMonths(bytes, end, limit)
        ?? firstMonths(bytes, end, limit)
    else {
      return TimeExpression(range: start..<end, meaning: meaning)
    }
    if let since = UTF8Text.first(of: ["以来", "起"], bytes, at: more.end, to: limit)
      ?? before(bytes, more.end, limit)
    {
      return TimeExpression(range: start..<since, meaning: meaning)
    }
    return TimeExpression(
      range: start..<more.end, meaning: .relative(offset, months: more.months))
  }

  /// 今年4月前: some time in the year up to the month.
  private static func before(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    if UTF8Text.first(of: ["前往", "前后", "前夕", "前来", "前期"], bytes, at: at, to: limit) != nil {
      return nil
    }
    return UTF8Text.first(of: ["之前", "以前", "前"], bytes, at: at, to: limit)
  }

  /// 前十个月, 前7个月: from January on.
  private static func firstMonths(
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
  private static func yearsAgo(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    guard let count = NumeralReader.read(bytes, at: start, to: limit), count.maximum == nil,
      !count.isApproximate, (1...60).contains(count.value), count.value == count.value.rounded(),
      let end = UTF8Text.first(of: ["年前"], bytes, at: count.end, to: limit)
    else { return nil }
    return TimeExpression(range: start..<end, meaning: .relative(-Int(count.value), months: nil))
  }

  /// 六年过去, 十年来: the time spoken of has come up to now.
  private static func yearsPassed(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    guard let count = NumeralReader.read(bytes, at: start, to: limit),
      (1...60).contains(count.value),
      let end = UTF8Text.first(
        of: ["年过去了", "年过去", "个年头过去", "年下来", "多年过去", "年多过去"], bytes, at: count.end, to: limit)
    else { return nil }
    return TimeExpression(range: start..<end, meaning: .now)
  }

  private static func wordMonths(
    _ bytes: [UInt8], _ at: Int, _ limit: Int
  ) -> (months: ClosedRange<Int>?, end: Int)? {
    guard let word = words.longestMatch(in: bytes, from: at, to: limit) else { return nil }
    switch Word.all[word.value].meaning {
    case .months(let months): return (months, word.end)
    case .relative(0, let months?): return (months, word.end)
    default: return nil
    }
  }

  // MARK: Digits

  private static func number(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> (value: Int, end: Int)? {
    var index = at
    var value = 0
    while index < limit, bytes[index] &- 0x30 <= 9, index - at < 6 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > at ? (value, index) : nil
  }

  /// 18:00, 8时30分.
  private static func clock(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    guard let hour = number(bytes, start, limit), hour.value <= 24 else { return nil }
    var end = hour.end
    if end < limit, bytes[end] == 0x3A, let minute = number(bytes, end + 1, limit),
      minute.end - end == 3
    {
      end = minute.end
    } else if let after = UTF8Text.first(of: ["时", "点"], bytes, at: end, to: limit),
      !UTF8Text.has("点位", bytes, at: end, to: limit)
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

  private static func numeric(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    guard let first = number(bytes, start, limit) else { return nil }
    if first.end - start == 4, (1900...2100).contains(first.value) {
      return year(bytes, start, first.value, first.end, limit)
    }
    if let months = months(bytes, start, limit), let range = months.months {
      if let since = UTF8Text.first(
        of: ["以来", "份以来", "起", "至今", "开始"], bytes, at: months.end, to: limit)
      {
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

  /// What follows the four digits of a year.
  private static func year(
    _ bytes: [UInt8], _ start: Int, _ value: Int, _ end: Int, _ limit: Int
  ) -> TimeExpression? {
    if let last = secondYear(bytes, end, limit), last.value > value {
      return TimeExpression(range: start..<last.end, meaning: .years(value, last.value))
    }
    guard var end = UTF8Text.first(of: ["年度", "年"], bytes, at: end, to: limit) else {
      return nil
    }
    if let now = UTF8Text.first(of: ["至今", "到现在", "以来"], bytes, at: end, to: limit) {
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
    if let tail = UTF8Text.first(
      of: ["年底", "年末", "年初", "初", "底", "末", "春", "夏", "秋", "冬"], bytes, at: end, to: limit)
    {
      end = tail
    }
    return TimeExpression(range: start..<end, meaning: .year(value, months: nil))
  }

  /// A connector and another year with 年.
  private static func secondYear(
    _ bytes: [UInt8], _ at: Int, _ limit: Int
  ) -> (value: Int, end: Int)? {
    guard let next = UTF8Text.first(of: RangeConnector.words, bytes, at: at, to: limit),
      let year = number(bytes, next, limit), year.end - next == 4,
      let end = UTF8Text.first(of: ["年度", "年"], bytes, at: year.end, to: limit)
    else { return nil }
    return (year.value, end)
  }

  /// `5月`, `5月31日`, `8月底`, `1至6月`, `7月中下旬`.
  private static func months(
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
    if let next = UTF8Text.first(of: RangeConnector.words, bytes, at: joint, to: limit),
      let second = number(bytes, next, limit), (1...12).contains(second.value),
      second.value > first.value,
      let after = UTF8Text.first(of: ["月份", "月"], bytes, at: second.end, to: limit)
    {
      last = second
      end = after
    }
    guard let end else { return nil }
    return (first.value...last.value, day(bytes, end, limit))
  }

  /// The index after a day or part of a month.
  private static func day(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int {
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
    return UTF8Text.first(
      of: ["中下旬", "中上旬", "上中旬", "上旬", "中旬", "下旬", "底", "初", "末"], bytes, at: at, to: limit)
      ?? at
  }

  // MARK: Chinese digits

  /// 二〇二一年, 七月, 十二月五日.
  private static func chinese(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> TimeExpression? {
    var index = start
    var digits: [Int] = []
    while index < limit, digits.count < 5 {
      let (scalar, next) = UTF8Text.scalar(bytes, index)
      guard let digit = ChineseNumeral.digit(scalar) else { break }
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
