public import TextScanning

/// Finds the year that a report speaks from by where it is printed, or else says that it is unknown.
///
/// Asked in this order: the year that the title says an account is of, the head line of the page, any
/// year of the title and the short lines under it, a dated line at the end, the year that the text
/// begins by calling its own, the date that was given with it, another title of the page, the year that
/// a page of labelled paragraphs begins sentences with, the file's name, and the day on which the
/// document was made. Any other year of the running text tells of something, not when it is told, and
/// never counts.
public struct ReportYearFinder: Sendable {
  let scanner: TimeScanner
  private var lexicon: TimeLexicon { scanner.lexicon }

  /// The report with its year; one that the user said stays.
  public func dated(_ report: Report) -> Report {
    report.year.evidence == .none ? report.speaking(from: year(of: report)) : report
  }

  /// The year of a whole report.
  func year(of report: Report) -> ReportYear {
    let blocks = report.articles.flatMap(\.blocks)
    let bytes = report.text.bytes
    if let date = censusDate(of: blocks, bytes) {
      return ReportYear(year: date.year, evidence: .statement)
    }
    if let year = yearbookYear(of: blocks, bytes) {
      return ReportYear(year: year, evidence: .title)
    }
    let title = titleYear(of: blocks, bytes) ?? givenTitleYear(of: report)
    if title?.purpose != .account, let year = pageYear(of: blocks, bytes) {
      return ReportYear(year: year, evidence: .masthead)
    }
    if let title { return ReportYear(year: title.year, evidence: .title) }
    if let year = surveyYear(of: blocks, bytes) {
      return ReportYear(year: year, evidence: .statement)
    }
    if let year = signatureYear(of: blocks, bytes) {
      return ReportYear(year: year, evidence: .signature)
    }
    if let year = statedYear(of: blocks, bytes) {
      return ReportYear(year: year, evidence: .statement)
    }
    let date = report.origin.date
    if let date, date.basis == .given { return ReportYear(year: date.year, evidence: .given) }
    if let year = report.articles.compactMap({ titleYear(of: $0.blocks, bytes)?.year }).max() {
      return ReportYear(year: year, evidence: .title)
    }
    if let year = profileYear(of: blocks, bytes) {
      return ReportYear(year: year, evidence: .statement)
    }
    if let year = Self.fromFileName(report.name) {
      return ReportYear(year: year, evidence: .fileName)
    }
    return date.map { ReportYear(year: $0.year, evidence: .metadata) } ?? .unknown
  }

  /// The year of the title that the report's row or document gives it beside its text.
  private func givenTitleYear(of report: Report) -> (year: Int, purpose: Purpose?)? {
    report.origin.titled.flatMap { titled in
      titleYear(of: titled.articles.flatMap(\.blocks), titled.text.bytes)
    }
  }

  /// The year of one article: its own where its title or its end prints one, else the report's.
  func year(of article: Article, in report: Report) -> ReportYear {
    if report.year.evidence == .option { return report.year }
    let bytes = report.text.bytes
    if censusDate(of: article.blocks, bytes) != nil { return report.year }
    if let own = titleYear(of: article.blocks, bytes), own.purpose != nil || report.year.year == nil
    {
      return ReportYear(year: own.year, evidence: .title)
    }
    if report.year.evidence != .statement, let year = signatureYear(of: article.blocks, bytes) {
      return ReportYear(year: year, evidence: .signature)
    }
    return report.year
  }

  /// The months that the title says all is of.
  func titleMonths(of article: Article, in report: Report) -> TitleMonths? {
    let bytes = report.text.bytes
    if let date = censusDate(of: article.blocks, bytes) {
      return date.months.map { TitleMonths(year: date.year, months: $0) }
    }
    return article.blocks.prefix(2).filter { Self.isLine($0, bytes) }.lazy
      .flatMap { scanner.times(bytes, $0.range) }.compactMap { TitleMonths($0.meaning) }.first
  }

  /// The years of the plan that the title speaks of: “十三五”工作回顾.
  func titlePlan(of article: Article, in report: Report) -> ClosedRange<Int>? {
    let bytes = report.text.bytes
    return article.blocks.prefix(3).filter { Self.isLine($0, bytes) }.lazy
      .flatMap { scanner.times(bytes, $0.range) }.compactMap { time -> ClosedRange<Int>? in
        guard case .years(let first, let last) = time.meaning else { return nil }
        return first...last
      }.first
  }

  // MARK: Where a year stands

  /// The characters of a line that still is a title or stands like one.
  private static let shortLine = 45
  /// The characters of the first paragraph of a text.
  private static let paragraph = 60

  /// What the words behind a year say that the text is; a date is when it was printed.
  private enum Purpose { case account, print, plan }

  /// The latest year in the short lines above the text: of those that an account is of, else of those
  /// alone, of dates, of those that plans are made for.
  private func titleYear(
    of blocks: [TextBlock], _ bytes: [UInt8]
  ) -> (year: Int, purpose: Purpose?)? {
    var years: [(year: Int, purpose: Purpose?)] = []
    for block in blocks.prefix(min(8, max(2, firstParagraph(of: blocks, bytes))))
    where Self.isLine(block, bytes) && SectionYear.level(of: block.range, bytes) == 0
      && !lexicon.occurs(.pageHead, in: bytes, block.range)
    {
      if let year = Self.openingYear(of: block, bytes) { years.append((year, .account)) }
      let printed = printedYears(in: block, bytes)
      for (index, (year, time)) in printed.enumerated() {
        let end =
          index + 1 < printed.count
          ? printed[index + 1].time.range.lowerBound : block.range.upperBound
        let purpose = purpose(of: time.range, to: end, bytes)
        years.append((year, purpose ?? (time.meaning.hasMonths ? .print : nil)))
      }
    }
    for purpose in [Purpose.account, nil, .print, .plan] {
      let latest = years.filter { $0.purpose == purpose }.max { $0.year < $1.year }
      if let latest { return latest }
    }
    return nil
  }

  /// What the words behind a year say: 2021年度总结, 2022年工作打算.
  private func purpose(of year: Range<Int>, to end: Int, _ bytes: [UInt8]) -> Purpose? {
    let near = year.upperBound..<min(end, year.upperBound + Self.purposeDistance)
    if lexicon.occurs(.titleAccount, in: bytes, near)
      || lexicon.start(
        of: .titleAccount, bytes, endingAt: year.upperBound, from: year.lowerBound) != nil
    {
      return .account
    }
    return lexicon.occurs(.titlePlan, in: bytes, near) ? .plan : nil
  }

  /// The bytes behind a year that say what it is for.
  private static let purposeDistance = 48
  /// The bytes in front of a date that may say what it is: 标准时点为.
  private static let introduction = 24

  private func firstParagraph(of blocks: [TextBlock], _ bytes: [UInt8]) -> Int {
    blocks.firstIndex { $0.kind == .body && Self.length($0, bytes) > Self.paragraph } ?? 0
  }

  /// The year in the head line of a page: 某日报 2022年8月18日 星期四 02版.
  private func pageYear(of blocks: [TextBlock], _ bytes: [UInt8]) -> Int? {
    for block in blocks.prefix(3)
    where block.kind != .body && Self.length(block, bytes) <= 2 * Self.shortLine
      && lexicon.occurs(.pageHead, in: bytes, block.range)
    {
      if let year = printedYears(in: block, bytes).map(\.year).max() { return year }
    }
    return nil
  }

  /// The year of a dated short line among the last two.
  private func signatureYear(of blocks: [TextBlock], _ bytes: [UInt8]) -> Int? {
    for block in blocks.suffix(2).reversed().prefix(while: { Self.isLine($0, bytes) }) {
      let dated = printedYears(in: block, bytes).filter { $0.time.meaning.hasMonths }
      if let year = dated.map(\.year).max() { return year }
    }
    return nil
  }

  /// The year that the first paragraphs call their own: 2023年是……的一年.
  private func statedYear(of blocks: [TextBlock], _ bytes: [UInt8]) -> Int? {
    for block in blocks.prefix(firstParagraph(of: blocks, bytes) + 2) {
      for (year, time) in printedYears(in: block, bytes) {
        var end = time.range.upperBound
        if end < block.range.upperBound, bytes[end] == 0x2C { end += 1 }
        if lexicon.end(of: .statement, bytes, at: end, to: block.range.upperBound) != nil {
          return year
        }
        if isVisit(time, in: block, bytes) || opensAccount(time, block, bytes) { return year }
      }
    }
    return nil
  }

  /// 2003年,全县...全年完成: a paragraph that begins with a year and sums up the whole of it.
  private func opensAccount(_ time: TimeExpression, _ block: TextBlock, _ bytes: [UInt8]) -> Bool {
    guard block.kind == .body, time.range.lowerBound == block.range.lowerBound,
      case .year(_, nil) = time.meaning
    else { return false }
    return lexicon.occurs(.wholeYear, in: bytes, block.range)
  }

  /// The month that a census is of, which its communiqué says in the first paragraphs:
  /// 以2020年11月1日零时为标准时点, 普查标准时点为2016年12月31日; no month where that is the end of
  /// its year, of which the census tells as a whole.
  private func censusDate(
    of blocks: [TextBlock], _ bytes: [UInt8]
  ) -> (year: Int, months: ClosedRange<Int>?)? {
    for block in blocks.prefix(firstParagraph(of: blocks, bytes) + 2)
    where lexicon.occurs(.referenceDate, in: bytes, block.range) {
      for time in scanner.times(bytes, block.range) {
        guard case .year(let year, let months?) = time.meaning, months.count == 1 else { continue }
        let end = time.range.upperBound
        let front = max(block.range.lowerBound, time.range.lowerBound - Self.introduction)
        let near = front..<min(block.range.upperBound, end + Self.purposeDistance)
        if lexicon.occurs(.referenceDate, in: bytes, near) {
          return (year, months.lowerBound == 12 ? nil : months)
        }
      }
    }
    return nil
  }

  /// The year of the survey that a report with such a title begins by telling of, which may be written
  /// up in the next: 2019年11月,我队对12个村进行入户调查.
  private func surveyYear(of blocks: [TextBlock], _ bytes: [UInt8]) -> Int? {
    let body = firstParagraph(of: blocks, bytes)
    guard
      blocks.prefix(body).contains(where: {
        Self.isLine($0, bytes) && lexicon.occurs(.survey, in: bytes, $0.range)
      })
    else { return nil }
    for block in blocks[body...].prefix(2) {
      for (year, time) in printedYears(in: block, bytes) where time.meaning.hasMonths {
        let sentence = block.sentences.first { $0.contains(time.range.lowerBound) } ?? block.range
        if lexicon.occurs(.survey, in: bytes, time.range.upperBound..<sentence.upperBound) {
          return year
        }
      }
    }
    return nil
  }

  /// 2023年深秋,记者来到某村: a date that opens running text, with its author in the sentence.
  private func isVisit(_ time: TimeExpression, in block: TextBlock, _ bytes: [UInt8]) -> Bool {
    guard block.kind == .body, let sentence = block.sentences.first,
      time.range.lowerBound - sentence.lowerBound <= 3
    else { return false }
    return lexicon.occurs(
      .visit, in: bytes, time.range.upperBound..<max(time.range.upperBound, sentence.upperBound))
  }

  /// The years of a block.
  private func printedYears(
    in block: TextBlock, _ bytes: [UInt8]
  ) -> [(year: Int, time: TimeExpression)] {
    scanner.times(bytes, block.range).compactMap { time in
      printedYear(time, in: block, bytes).map { ($0, time) }
    }
  }

  /// The year of a time, but for spans and years to come.
  private func printedYear(
    _ time: TimeExpression, in block: TextBlock, _ bytes: [UInt8]
  ) -> Int? {
    guard case .year(let year, _) = time.meaning, year >= 1980 else { return nil }
    let start = time.range.lowerBound
    let isToCome =
      lexicon.start(of: .future, bytes, endingAt: start, from: block.range.lowerBound) != nil
      && !isAsOf(time, block, bytes)
    return isToCome ? nil : year
  }

  /// 截至2017年底: the state of a year, though 至2017年 alone is a year to come.
  private func isAsOf(_ time: TimeExpression, _ block: TextBlock, _ bytes: [UInt8]) -> Bool {
    lexicon.start(
      of: .asOf, bytes, endingAt: time.range.lowerBound, from: block.range.lowerBound) != nil
  }

  /// Whether a block is a short line that is no running text.
  static func isLine(_ block: TextBlock, _ bytes: [UInt8]) -> Bool {
    block.kind != .body && length(block, bytes) <= shortLine
  }

  /// The characters of a block that are not white space.
  private static func length(_ block: TextBlock, _ bytes: [UInt8]) -> Int {
    bytes[block.range].reduce(0) { $0 + ($1 > 0x20 && $1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}

extension ReportYearFinder {
  /// `2021-03-15`, `20210315` or `2021` set off by other characters in a file's name.
  static func fromFileName(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      let free =
        (index == 0 || !isLetter(bytes[index - 1])) && (end == bytes.count || !isLetter(bytes[end]))
      let digits = bytes[index..<end].reduce(0) { $0 &* 10 &+ Int($1 - 0x30) }
      if free, let found = year(digits, count: end - index) { return found }
      index = end
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func year(_ digits: Int, count: Int) -> Int? {
    let (year, month, day) =
      switch count {
      case 4: (digits, 1, 1)
      case 6: (digits / 100, digits % 100, 1)
      case 8: (digits / 10000, digits / 100 % 100, digits % 100)
      default: (0, 0, 0)
      }
    let isDate =
      (1990...2099).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    return isDate ? year : nil
  }
}
