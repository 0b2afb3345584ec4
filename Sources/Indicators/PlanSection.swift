/// Knows whether the text stands in a part that tells plans: under a heading such as
/// 2023年工作打算, or behind 下一步 in a paragraph.
struct PlanSection {
  private var isPlannedPart = false
  private var isPlannedParagraph = false

  /// Whether undone things told now are plans.
  var isPlanned: Bool { isPlannedPart || isPlannedParagraph }

  /// Takes in a heading. One of the first level (一、) ends the part before; one of a lower level,
  /// (一), stays inside it.
  mutating func enter(heading: Range<Int>, of bytes: [UInt8]) {
    let isLower = bytes[heading.lowerBound] == 0x28
    let tellsPlans =
      Self.plans.occurs(in: bytes, heading) && !Self.shortcomings.occurs(in: bytes, heading)
    guard tellsPlans || !isLower else { return }
    isPlannedPart = tellsPlans
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
  private static let shortcomings: WordSet = ["不足", "问题", "困难", "短板", "总结", "回顾", "完成情况"]
  private static let nextSteps: WordSet = [
    "下一步", "下步", "接下来", "今后,", "今后一个时期", "下一阶段", "新的一年", "明年,",
  ]
}
