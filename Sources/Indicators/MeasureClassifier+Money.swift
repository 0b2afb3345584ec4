import TextScanning

/// What a sum of money is of: income, price, investment, grant, spending.
extension MeasureClassifier {
  func moneyMeasure(_ index: Int, _ before: [Measure]) -> Measure {
    let quantity = quantities[index]
    let front = self.front(index)
    let told = moneySense(index, before)
    if isGranted(index) { return .subsidy }
    if told == .revenue, quantity.value < 5000, isByNight(index), !isByHead(index) { return .price }
    if told == .investment, context.contains(["补助", "补贴", "救助"], in: front) { return .subsidy }
    if told == nil, quantity.unit.utf8.contains(0x2F) || isByNight(index) { return .price }
    if quantity.unit == "元/亩", context.contains(["租金", "地租", "承包费", "流转费"], in: front) {
      return .price
    }
    if told == .outputValue, context.contains(["价值"], in: front),
      context.contains(["发放", "送去", "送上", "送来", "捐赠", "捐献", "赠送", "捐助"], in: front)
    {
      return .subsidy
    }
    if told == .revenue, context.contains(["营业额", "销售额", "交易额", "成交额"], in: front) {
      return .revenue
    }
    let measure = told ?? earlierSense(index) ?? .other
    if measure == .price, isSaid(["减免", "免除", "补贴", "补助", "资助"], index) { return .subsidy }
    if quantity.isPerUnit, quantity.unit.hasSuffix("/天") { return .price }
    if measure == .price, !quantity.unit.utf8.contains(0x2F), quantity.value >= 10_000,
      context.contains(["卖"], in: front)
    {
      return isOfOneFamily(index) ? .perCapitaIncome : .revenue
    }
    if measure == .price, !isPriced(quantity) { return .other }
    if measure == .other || measure == .revenue, isSpentOnWorks(index) { return .investment }
    if measure == .perCapitaIncome, !isByHead(index), quantity.value >= 200_000 { return .other }
    if measure == .revenue || measure == .other && told == nil,
      isByHead(index) || measure == .revenue && isOfOneFamily(index)
    {
      return .perCapitaIncome
    }
    if measure == .revenue, isOfCountedFamilies(index) { return .perCapitaIncome }
    if measure == .perCapitaIncome, quantity.unit.utf8.contains(0x2F) { return .revenue }
    return measure
  }

  /// 每亩补60元, 每斤再奖5元: a grant, by whatever it is reckoned.
  private func isGranted(_ index: Int) -> Bool {
    UTF8Text.firstEnding(
      ["补", "各补", "奖", "再奖", "补助", "补贴", "奖补"], context.bytes,
      at: quantities[index].range.lowerBound, from: context.range.lowerBound) != nil
  }

  /// The measure that the words round a sum of money tell, or the sum before it.
  private func moneySense(_ index: Int, _ before: [Measure]) -> Measure? {
    let quantity = quantities[index]
    let front = self.front(index)
    var told = lastSense(front, .money)
    let noun = senseBehind(behind(index), .money)
    if told == nil || told == .subsidy && noun == .revenue { told = noun ?? told }
    // 花了45万元看病: spent, but on no works.
    if told == .investment, noun == .other { told = noun }
    if told == nil { told = between(index) ?? inherited(index, before) }
    if told == nil || told == .other, quantity.value >= 5000, !quantity.unit.utf8.contains(0x2F),
      context.contains(["卖"], in: front)
    {
      return .revenue
    }
    return told
  }

  /// 三百元一晚, 每间200元: what a night, a room or a table costs.
  private func isByNight(_ index: Int) -> Bool {
    let range = quantities[index].range
    let front = self.front(index)
    let words: [StaticString] = [
      "一晚", "每晚", "一晚上", "一宿", "一夜", "一间", "每间", "一桌", "每桌", "一位", "每位", "一份", "每份", "一套", "一碗",
      "一天", "每天", "一箱", "每箱", "一盒", "每盒", "一瓶", "每瓶", "一袋", "每袋", "一颗", "一顿", "每顿", "一张床",
    ]
    return UTF8Text.first(
      of: words, context.bytes, at: range.upperBound, to: context.range.upperBound)
      != nil
      || front.count <= 24 && context.contains(words, in: front)
  }

  /// 花五十万元盖的, 花了30万元修路: money spent on works.
  private func isSpentOnWorks(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard
      UTF8Text.firstEnding(
        ["花", "花了", "花费", "花费了", "共花", "用", "用了"], context.bytes,
        at: quantity.range.lowerBound, from: context.range.lowerBound) != nil
    else { return false }
    let clause = context.clause(around: quantity.range)
    return context.contains(
      [
        "修建", "修好", "修了", "新修", "修起", "盖", "建成", "建起", "建了", "新建", "建设", "扩建", "改建", "改造", "铺设",
        "安装", "打了",
        "维修", "修缮", "修复", "整修", "硬化", "购置", "添置", "装修", "翻修", "重修", "加固",
      ],
      in: context.range.lowerBound..<clause.upperBound)
  }

  /// The takings of one family or one worker: 她一个月挣了3100元, 种植户张某卖了8万元.
  private func isOfOneFamily(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard quantity.value < 1_000_000, !quantity.unit.utf8.contains(0x2F) else { return false }
    return HouseholdSubject.isSpokenOf(
      in: context.range.lowerBound..<quantity.range.lowerBound, of: context.bytes)
  }

  /// 年收入10万元以上的有80户: what each of the families has that are counted behind.
  private func isOfCountedFamilies(_ index: Int) -> Bool {
    guard index + 1 < quantities.count, quantities[index + 1].dimension == .households else {
      return false
    }
    let gap = quantities[index].range.upperBound..<quantities[index + 1].range.lowerBound
    return gap.count <= 24
      && UTF8Text.first(of: ["的"], context.bytes, at: gap.lowerBound, to: gap.upperBound) != nil
  }

  /// A price is of a unit, a ticket or piece work: never tens of millions.
  private func isPriced(_ quantity: Quantity) -> Bool {
    quantity.isPerUnit || quantity.value < 100_000
  }

  /// Income of one head or family: 人均, 户均, 每人, 每户, 月工资.
  private func isByHead(_ index: Int) -> Bool {
    let clause = context.clause(around: quantities[index].range)
    let front = clause.lowerBound..<quantities[index].range.lowerBound
    return context.contains(
      [
        "人均", "户均", "户年均", "人年均", "每人", "每户", "每名", "每位", "月收入", "每个家庭", "一家", "一户", "每家", "月均",
        "每月", "一个月",
        "一人",
        "每个人", "家家",
      ],
      in: front)
  }
}
