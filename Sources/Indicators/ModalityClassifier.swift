/// Chooses the modality of a quantity from words of planning, expecting and aiming around it and
/// from the time it speaks of.
struct ModalityClassifier {
  private let context: SentenceContext
  private let quantity: Quantity
  private let measure: Measure
  /// Whether the time spoken of is later than the report.
  private let isFuture: Bool
  /// Whether the text stands in a part that tells plans.
  private let isPlanned: Bool

  /// The modality of a quantity of the sentence.
  /// - Parameters:
  ///   - isFuture: the quantity's period is after the report's year.
  ///   - isPlanned: the text stands in a part that tells plans.
  static func modality(
    of quantity: Quantity, measure: Measure, isFuture: Bool, isPlanned: Bool,
    in context: SentenceContext
  ) -> Modality {
    ModalityClassifier(
      context: context, quantity: quantity, measure: measure, isFuture: isFuture,
      isPlanned: isPlanned
    ).modality()
  }

  private func modality() -> Modality {
    let clause = context.clause(around: quantity.range)
    let front = clause.lowerBound..<quantity.range.lowerBound
    let reach = clause.lowerBound..<quantity.numberRange.lowerBound
    if isPromised(clause) || isLimit(reach) { return .target }
    let own = last(in: front) ?? behind(clause)
    let told = own ?? carried(before: clause.lowerBound)
    if isLeftBehind(clause) { return .actual }
    if told == .forecast, measure == .capacity, !context.contains(["预计", "预期", "有望"], in: front) {
      return .planned
    }
    if told == .planned, context.contains(Self.reaching, in: front) || isSetMark(reach) {
      return .target
    }
    if let told, told != .actual { return told }
    if isFuture || isPlanned && own != .actual { return future(reach) }
    return own != .actual && isOnlySurveyed(clause) ? .planned : .actual
  }

  /// 由现在的25%提高到40%: the first figure is what is.
  private func isLeftBehind(_ clause: Range<Int>) -> Bool {
    let end = min(clause.upperBound, quantity.range.upperBound + 18)
    return context.contains(
      Self.reaching, in: quantity.range.upperBound..<max(end, quantity.range.upperBound))
      && context.contains(["由", "从"], in: clause.lowerBound..<quantity.range.lowerBound)
  }

  private static let reaching: [StaticString] = [
    "扩大到", "提高到", "发展到", "增加到", "提升到", "降低到", "扩大至", "提高至", "增加至",
  ]

  /// 保障每亩纯收入不低于2000元: a floor that is promised.
  private func isPromised(_ clause: Range<Int>) -> Bool {
    quantity.approximation == .atLeast
      && context.contains(["不低于", "不少于"], in: clause.lowerBound..<quantity.range.upperBound)
      && context.contains(["保障", "保证", "确保", "承诺", "约定"], in: clause)
  }

  /// 不得超过80万吨: the word reaches into what is read as the number's own.
  private func isLimit(_ reach: Range<Int>) -> Bool {
    context.cues(in: reach).last.map {
      $0.range.upperBound > quantity.range.lowerBound
        && context.lexicon.entries[$0.entry].roles.contains(.target)
    } ?? false
  }

  /// 要突破8000亩, 把销售额做到九百万元: a mark to be reached, right in front of the number.
  private func isSetMark(_ front: Range<Int>) -> Bool {
    UTF8Text.firstEnding(
      ["突破", "达到", "要达", "做到", "超过", "稳定在", "控制在", "不低于"], context.bytes,
      at: front.upperBound, from: front.lowerBound) != nil
  }

  /// What a coming year shall reach is a target, what shall be built a plan.
  private func future(_ front: Range<Int>) -> Modality {
    if measure == .rate || measure == .growth { return .target }
    if quantity.approximation == .atLeast,
      [.visitors, .revenue, .output, .outputValue, .perCapitaIncome, .yield].contains(measure)
    {
      return .target
    }
    return context.contains(
      ["达到", "突破", "稳定在", "控制在", "不低于", "发展到", "力争", "新增就业", "转移就业"], in: front)
      ? .target : .planned
  }

  /// 任务 or 目标 behind the number: 1533户任务.
  private func behind(_ clause: Range<Int>) -> Modality? {
    let end = context.itemEnd(from: quantity.range.upperBound)
    let rest = quantity.range.upperBound..<max(end, quantity.range.upperBound)
    guard context.contains(["目标", "任务"], in: rest),
      !context.contains(["完成", "超额", "实现了", "提前"], in: clause.lowerBound..<rest.upperBound)
        || context.contains(["确保", "力争"], in: context.range.lowerBound..<rest.lowerBound)
    else { return nil }
    return .target
  }

  /// Works of which only survey, siting or papers are done: 已完成前期勘察.
  private func isOnlySurveyed(_ clause: Range<Int>) -> Bool {
    guard context.allRoles.contains(.survey) else { return false }
    var end = clause.upperBound
    while end < context.range.upperBound, context.bytes[end] != 0x3B { end += 1 }
    let rest = clause.upperBound..<end
    guard [.counter, .area, .money, .power, .mass, .length, .floor].contains(quantity.dimension)
    else { return false }
    if context.contains(["计划今年", "计划于", "计划明年", "拟于", "预计开工", "即将开工"], in: rest) { return true }
    return context.contains(
      ["勘察", "选址", "可研", "立项", "初步设计", "规划设计", "前期手续", "前期工作", "招投标"], in: rest)
      && context.contains(["已完成", "完成了", "完成", "正在进行"], in: rest)
      && context.contains(
        ["建设", "实施", "新建", "项目"], in: context.range.lowerBound..<clause.upperBound)
      && !context.contains(["开工建设", "建成", "投产", "竣工"], in: rest)
  }

  /// The last telling word of a range; a word of something done ends the search.
  private func last(in range: Range<Int>) -> Modality? {
    for cue in context.cues(in: range).reversed() {
      let roles = context.lexicon.entries[cue.entry].roles
      if roles.contains(.done) { return .actual }
      if let modality = modality(of: roles, cue) { return modality }
    }
    return nil
  }

  private func modality(of roles: CueLexicon.Roles, _ cue: CueLexicon.Cue) -> Modality? {
    if roles.contains(.forecast) { return isCompared(cue) ? nil : .forecast }
    if roles.contains(.target) { return isNominal(cue) ? nil : .target }
    if roles.contains(.planned) {
      if cue.range.count == 3,
        UTF8Text.has("将", context.bytes, at: cue.range.lowerBound, to: cue.range.upperBound),
        !isWill(cue)
      {
        return nil
      }
      return isNominal(cue) ? nil : .planned
    }
    return nil
  }

  /// 计划, 规划, 任务 and 目标 as nouns: before a pause, a quotation mark, 的 or a title's end.
  private func isNominal(_ cue: CueLexicon.Cue) -> Bool {
    let end = cue.range.upperBound
    let nouns: [StaticString] = ["计划", "规划", "任务", "目标", "指标", "目标任务", "谋划", "设计", "准备"]
    let isNoun = nouns.contains { noun in
      noun.utf8CodeUnitCount == cue.range.count
        && UTF8Text.has(noun, context.bytes, at: cue.range.lowerBound, to: end)
    }
    guard isNoun else { return false }
    if isCompared(cue) { return true }
    // 年度计划2.6亿元, but 完成计划的102%.
    if end == quantity.range.lowerBound, quantity.dimension != .percent { return false }
    if UTF8Text.first(of: ["为", "是"], context.bytes, at: end, to: context.range.upperBound) != nil {
      return false
    }
    if isNamed(cue) || isEarlierAim(cue) { return true }
    return end >= context.range.upperBound
      || UTF8Text.first(
        of: [",", "、", "”", "》", "的", "。", ";", ")", "”", "行动", "书", "纲要", "和", "要求", "完成"],
        context.bytes,
        at: end, to: context.range.upperBound) != nil
  }

  /// 咬定目标不放松,全县产值完成32.6亿元: in an earlier clause the noun alone aims at nothing; what is
  /// aimed at follows it (目标值, 目标设定为).
  private func isEarlierAim(_ cue: CueLexicon.Cue) -> Bool {
    cue.range.upperBound <= context.clause(around: quantity.range).lowerBound
      && UTF8Text.has("目标", context.bytes, at: cue.range.lowerBound, to: cue.range.upperBound)
      && UTF8Text.first(
        of: ["值", "任务", "分别", "设", "定", "达", ":"], context.bytes, at: cue.range.upperBound,
        to: context.range.upperBound) == nil
  }

  /// 高出年初目标1.1个百分点, 完成计划的102%: what was done is held against the aim.
  private func isCompared(_ cue: CueLexicon.Cue) -> Bool {
    let start = context.clause(around: cue.range).lowerBound
    let front = max(start, cue.range.lowerBound - 18)..<cue.range.lowerBound
    return context.roles(in: front).contains(.compared)
  }

  /// In brackets that close in front of the number: (年度目标为增长10%) says nothing of what follows.
  private func isAside(_ cue: CueLexicon.Cue) -> Bool {
    UTF8Text.leavesBrackets(
      context.bytes,
      in: cue.range.upperBound..<max(cue.range.upperBound, quantity.range.lowerBound))
  }

  /// The name of a programme, which is no plan of the text's: 雨露计划.
  private func isNamed(_ cue: CueLexicon.Cue) -> Bool {
    UTF8Text.firstEnding(
      [
        "雨露", "春蕾", "特岗", "阳光", "星火", "火炬", "育才", "英才", "燎原", "丰收", "希望", "圆梦", "彩虹", "护航", "助学",
        "资助", "扶持", "帮扶", "培养", "培育", "人才", "专项", "五年", "三年", "年度", "西部",
      ], context.bytes, at: cue.range.lowerBound, from: context.range.lowerBound) != nil
  }

  /// 将 as "will" stands in front of a verb; 将7个村划分 only moves the object to the front.
  private func isWill(_ cue: CueLexicon.Cue) -> Bool {
    UTF8Text.first(
      of: [
        "投", "建", "新", "达", "实", "完成", "在", "于", "继续", "进一步", "扩", "增", "引", "打造", "带", "为", "再",
        "有", "突破",
        "超", "培", "开", "种", "启", "实施",
      ], context.bytes, at: cue.range.upperBound, to: context.range.upperBound) != nil
  }

  /// 确保 and 保证 hold for their own clause.
  private func isAssurance(_ cue: CueLexicon.Cue) -> Bool {
    UTF8Text.first(
      of: ["确保", "保证", "务必", "任务"], context.bytes, at: cue.range.lowerBound,
      to: context.range.upperBound) != nil
  }

  /// 目标任务5000人: an aim right in front of a number is of that number.
  private func isOfOneNumber(_ cue: CueLexicon.Cue) -> Bool {
    cue.range.upperBound < context.range.upperBound
      && context.bytes[cue.range.upperBound] &- 0x30 <= 9
  }

  /// A plan, forecast or aim told in an earlier clause goes on until something done is told.
  private func carried(before index: Int) -> Modality? {
    for cue in context.cues(in: context.range.lowerBound..<index).reversed() {
      let roles = context.lexicon.entries[cue.entry].roles
      // Brackets are looked for behind the few words that tell something.
      guard !roles.isDisjoint(with: [.done, .forecast, .target, .planned]), !isAside(cue) else {
        continue
      }
      if roles.contains(.done) { return .actual }
      guard let modality = modality(of: roles, cue) else { continue }
      if modality == .target, !isFuture, isAssurance(cue) || isOfOneNumber(cue) { continue }
      // An aim goes on to figures, not to what is built.
      if modality == .target, isFuture || isPlanned, measure != .rate, measure != .growth,
        context.contains(
          ["新建", "新增", "建设", "引进", "实施"], in: context.clause(around: quantity.range))
      {
        return nil
      }
      return modality
    }
    return nil
  }
}
