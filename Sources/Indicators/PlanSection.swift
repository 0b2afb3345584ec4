/// Knows whether the text stands in a part that tells plans: under a heading such as
/// 2023年工作打算, or behind 下一步 in a paragraph.
struct PlanSection {
  /// The year that the heading of the part plans for; nil where it names none.
  private var partYear: Int?
  /// The year that the article's title says all of it is of: a later one of plans, an earlier one of
  /// accounts.
  private var titleYear: Int?
  private var isPlannedPart = false
  private var isPlannedParagraph = false

  /// Whether undone things told now are plans.
  var isPlanned: Bool { isPlannedPart || isPlannedParagraph }
  /// The year that is spoken of; nil where neither title nor heading names another than the report's.
  var year: Int? { partYear ?? titleYear }

  /// Takes in the title of an article: 某县2022年重点工程项目 in a paper of 2021.
  mutating func enter(
    title: Range<Int>, of bytes: [UInt8], times: [TimeExpression], reportYear: Int?
  ) {
    guard let reportYear else { return }
    var years: Set<Int> = []
    for time in times {
      if case .year(let value, nil) = time.meaning { years.insert(value) }
    }
    guard years.count == 1, let year = years.first else { return }
    let tells = year > reportYear ? Self.coming : Self.accounts
    if year != reportYear, tells.occurs(in: bytes, title) { titleYear = year }
  }

  /// Takes in a heading. One of the first level (一、) ends the part before; one of a lower level,
  /// (一), stays inside it.
  mutating func enter(
    heading: Range<Int>, of bytes: [UInt8], times: [TimeExpression], reportYear: Int?
  ) {
    let isLower = bytes[heading.lowerBound] == 0x28
    let tellsPlans =
      Self.plans.occurs(in: bytes, heading) && !Self.shortcomings.occurs(in: bytes, heading)
    guard tellsPlans || !isLower else { return }
    isPlannedPart = tellsPlans
    partYear = nil
    guard tellsPlans, let reportYear else { return }
    for time in times {
      switch time.meaning {
      case .year(let value, _) where value > reportYear: partYear = value
      case .relative(1, _): partYear = reportYear + 1
      default: break
      }
    }
  }

  /// Begins a paragraph.
  mutating func beginParagraph() { isPlannedParagraph = false }

  /// Takes in a sentence of the running text, before its quantities are read.
  mutating func enter(sentence: Range<Int>, of bytes: [UInt8]) {
    if Self.nextSteps.match(bytes, at: sentence.lowerBound, to: sentence.upperBound) != nil {
      isPlannedParagraph = true
    }
  }

  private static let plans: WordSet = [
    "工作打算", "工作思路", "工作计划", "工作安排", "工作谋划", "下一步", "明年", "来年", "工作目标", "工作重点", "发展目标", "努力方向",
    "主要任务", "目标任务", "奋斗目标",
  ]
  private static let coming: WordSet = [
    "重点工程", "重点项目", "项目", "计划", "安排", "要点", "任务", "打算", "谋划", "清单", "实事", "目标", "思路", "展望", "方案",
  ]
  private static let accounts: WordSet = [
    "公报", "总结", "回顾", "统计", "报告", "综述", "概况", "年鉴", "大事记", "盘点", "完成情况", "运行情况",
  ]
  private static let shortcomings: WordSet = ["不足", "问题", "困难", "短板", "总结", "回顾", "完成情况"]
  private static let nextSteps: WordSet = [
    "下一步", "下步", "接下来", "今后,", "今后一个时期", "下一阶段", "新的一年", "明年,",
  ]
}
