extension ReportYear {
  /// The year a report speaks from: as printed, else from the file's name, else unknown.
  ///
  /// Every printed year is weighed by where and how it stands: in the title (`2021年工作总结`), as
  /// the year that now is (`2023年是...`), as a full date, as a year of the text; a year that only
  /// opens a span (`2015年以来`, `自2009年起`) tells nothing. The greatest weight wins, of equal
  /// weights the latest year. No year is guessed from events or eras.
  static func find(in text: SourceText, articles: [Article], name: String) -> ReportYear {
    var weights: [Int: Int] = [:]
    var months: [Int: Int] = [:]
    var since: [Int: Int] = [:]
    var leads: [Int] = []
    for article in articles {
      for block in article.blocks {
        weigh(block, of: text.bytes, into: &weights, months: &months, since: &since)
      }
      if let lead = article.blocks.first(where: { $0.kind == .body })?.sentences.first,
        let year = leadYear(lead, of: text.bytes)
      {
        leads.append(year)
      }
    }
    // A report does not speak from a year before one that it tells of.
    let latest = weights.keys.max() ?? 0
    for year in leads where year == latest { weights[year, default: 0] += 2 }
    // What has gone on since the latest year of all goes on in that year.
    if let count = since[latest] { weights[latest, default: 0] += count }
    let best = weights.filter { $0.value >= leastWeight }
      .max { ($0.value, $0.key) < ($1.value, $1.key) }
    if let best {
      return ReportYear(year: best.key, month: months[best.key], evidence: .printed)
    }
    if let (year, month) = fromFileName(name) {
      return ReportYear(year: year, month: month, evidence: .fileName)
    }
    return .unknown
  }

  /// The year that a lead opens with (2022年国庆节前后, 记者...), unless it only opens a span.
  private static func leadYear(_ lead: Range<Int>, of bytes: [UInt8]) -> Int? {
    var index = lead.lowerBound
    while index + 6 < min(lead.upperBound, lead.lowerBound + 24) {
      if let year = printedYear(bytes, index, lead) {
        return opensSpan(bytes, index, index + 7, lead) ? nil : year
      }
      index += 1
    }
    return nil
  }

  /// A year must be printed as more than a passing mention.
  private static let leastWeight = 3

  private static func weigh(
    _ block: TextBlock, of bytes: [UInt8], into weights: inout [Int: Int],
    months: inout [Int: Int], since: inout [Int: Int]
  ) {
    let range = block.range
    var index = range.lowerBound
    while index + 6 < range.upperBound {
      if let (year, month) = numericDate(bytes, index, range) {
        weights[year, default: 0] += 4
        months[year] = max(months[year] ?? 0, month)
        index += 6
        continue
      }
      guard let year = printedYear(bytes, index, range) else {
        index += 1
        continue
      }
      let after = index + 7
      if bytes.hasWord("度", at: after, before: range.upperBound) || block.kind == .title {
        weights[year, default: 0] += block.kind == .title ? 6 : 2
      }
      let said = after + (after < range.upperBound && bytes[after] == 0x2C ? 1 : 0)
      if bytes.hasWord("是", at: said, before: range.upperBound) { weights[year, default: 0] += 5 }
      if let month = monthAndDay(bytes, after, range.upperBound) {
        weights[year, default: 0] += 3
        months[year] = max(months[year] ?? 0, month)
      } else if !opensSpan(bytes, index, after, range), !isFuture(bytes, index, after, range) {
        weights[year, default: 0] += openingWeight(bytes, index, after, range)
      } else if bytes.hasWord("以来", at: after, before: range.upperBound) {
        since[year, default: 0] += 1
      }
      index = after
    }
  }

  /// `2022-11-10`, `2022.11.10`, `2022/11/10`: the date of a page.
  private static func numericDate(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>)
    -> (year: Int, month: Int)?
  {
    guard index == range.lowerBound || !bytes[index - 1].isASCIIDigit, bytes[index].isASCIIDigit,
      index + 4 < range.upperBound, [0x2D, 0x2E, 0x2F].contains(bytes[index + 4])
    else { return nil }
    var year = 0
    for offset in 0..<4 {
      guard bytes[index + offset].isASCIIDigit else { return nil }
      year = year * 10 + Int(bytes[index + offset] - 0x30)
    }
    guard (1990...2099).contains(year),
      let (month, next) = smallNumber(bytes, index + 5, range.upperBound),
      (1...12).contains(month), next < range.upperBound, bytes[next] == bytes[index + 4],
      let (day, end) = smallNumber(bytes, next + 1, range.upperBound), (1...31).contains(day),
      end == range.upperBound || !bytes[end].isASCIIDigit
    else { return nil }
    return (year, month)
  }

  /// `2021年`, not inside a longer run of digits.
  private static func printedYear(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Int? {
    guard bytes[index] == 0x31 || bytes[index] == 0x32,
      index == range.lowerBound || !bytes[index - 1].isASCIIDigit,
      bytes.hasWord("年", at: index + 4, before: range.upperBound)
    else { return nil }
    var year = 0
    for offset in 0..<4 {
      guard bytes[index + offset].isASCIIDigit else { return nil }
      year = year * 10 + Int(bytes[index + offset] - 0x30)
    }
    return (1949...2099).contains(year) ? year : nil
  }

  /// `6月9日` after a year: its month.
  private static func monthAndDay(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int? {
    guard let (month, next) = smallNumber(bytes, index, limit), (1...12).contains(month),
      bytes.hasWord("月", at: next, before: limit),
      let (day, end) = smallNumber(bytes, next + 3, limit), (1...31).contains(day),
      bytes.hasWord("日", at: end, before: limit)
    else { return nil }
    return month
  }

  private static func smallNumber(_ bytes: [UInt8], _ index: Int, _ limit: Int)
    -> (value: Int, end: Int)?
  {
    var value = 0
    var at = index
    while at < limit, at < index + 2, bytes[at].isASCIIDigit {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > index ? (value, at) : nil
  }

  /// `2023年,` at the head of a sentence tells of that year, the more so where the county or its
  /// offices follow (`2023年,该县新建...`): that is how the press tells what is being done.
  private static func openingWeight(
    _ bytes: [UInt8], _ start: Int, _ after: Int, _ range: Range<Int>
  ) -> Int {
    guard start == range.lowerBound || bytes.hasWord("。", endingAt: start) else { return 1 }
    // 2022年9月, is as much.
    if let (month, next) = smallNumber(bytes, after, range.upperBound), (1...12).contains(month),
      bytes.hasWord("月,", at: next, before: range.upperBound)
    {
      return 2
    }
    guard after < range.upperBound, bytes[after] == 0x2C else { return 1 }
    let words: [StaticString] = [
      "该县", "该市", "该区", "该镇", "该乡", "该村", "全县", "全市", "全区", "全镇", "全乡", "全村", "我县", "我市", "我区",
      "我镇", "我乡", "县委", "市委", "区委", "镇党委", "乡党委", "县里", "镇里", "乡里",
    ]
    return words.contains { bytes.hasWord($0, at: after + 1, before: range.upperBound) } ? 3 : 2
  }

  private static func opensSpan(
    _ bytes: [UInt8], _ start: Int, _ after: Int, _ range: Range<Int>
  ) -> Bool {
    for word in ["以来", "起", "开始", "至今"]
    where bytes.hasWord(word, at: after, before: range.upperBound) { return true }
    for word in ["自", "从", "早在"] where bytes.hasWord(word, endingAt: start) { return true }
    return false
  }

  /// `到2025年`, `2025年将`: a year to come.
  private static func isFuture(
    _ bytes: [UInt8], _ start: Int, _ after: Int, _ range: Range<Int>
  ) -> Bool {
    for word in ["到", "至", "力争", "争取"] where bytes.hasWord(word, endingAt: start) { return true }
    for word in ["将", "计划", "力争", "争取", "拟", "预计"] {
      for at in stride(from: after, through: after + 13, by: 1)
      where bytes.hasWord(word, at: at, before: range.upperBound) { return true }
    }
    return false
  }

  /// `2021-03-15`, `20210315` or `2021` set off by other characters in a file's name.
  static func fromFileName(_ name: String) -> (year: Int, month: Int?)? {
    let bytes = Array(name.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
      let free =
        (index == 0 || !bytes[index - 1].isASCIILetter)
        && (end == bytes.count || !bytes[end].isASCIILetter)
      let digits = bytes[index..<end].reduce(0) { $0 &* 10 &+ Int($1 - 0x30) }
      if free, let found = yearAndMonth(digits, count: end - index) { return found }
      index = end
    }
    return nil
  }

  private static func yearAndMonth(_ digits: Int, count: Int) -> (year: Int, month: Int?)? {
    switch count {
    case 4 where (1990...2099).contains(digits): return (digits, nil)
    case 6 where (1990...2099).contains(digits / 100) && (1...12).contains(digits % 100):
      return (digits / 100, digits % 100)
    case 8
    where (1990...2099).contains(digits / 10000) && (1...12).contains(digits / 100 % 100)
      && (1...31).contains(digits % 100):
      return (digits / 10000, digits / 100 % 100)
    default: return nil
    }
  }
}
