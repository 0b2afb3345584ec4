/// Chooses the modality of a quantity from words of planning, expecting and aiming in front of it.
struct ModalityClassifier {
  /// The modality of a quantity of the sentence.
  static func modality(of quantity: Quantity, in context: SentenceContext) -> Modality {
    let clause = context.clause(around: quantity.range)
    let front = clause.lowerBound..<quantity.range.lowerBound
    if let own = last(in: front, context) { return own }
    let end = min(context.range.upperBound, context.itemEnd(from: quantity.range.upperBound))
    if context.contains(["目标", "任务"], in: quantity.range.upperBound..<end),
      !context.contains(["完成", "超额", "实现了", "提前"], in: clause.lowerBound..<end)
    {
      return .target
    }
    return carried(before: clause.lowerBound, context)
  }

  /// The last telling word of a range, unless something done is told after it.
  private static func last(in range: Range<Int>, _ context: SentenceContext) -> Modality? {
    for cue in context.cues(in: range).reversed() {
      let roles = context.lexicon.entries[cue.entry].roles
      if roles.contains(.done) { return .actual }
      if let modality = modality(of: roles, cue, context) { return modality }
    }
    return nil
  }

  private static func modality(
    of roles: CueLexicon.Roles, _ cue: CueLexicon.Cue, _ context: SentenceContext
  ) -> Modality? {
    if roles.contains(.forecast) { return .forecast }
    if roles.contains(.target) {
      // 目标 and 任务 in front of a number name it only where they end in 是 or 为.
      return .target
    }
    if roles.contains(.planned) {
      let isTransitive = UTF8Text.has("将", context.bytes, at: cue.range.lowerBound, to: cue.range.upperBound)
      if isTransitive, cue.range.count == 3, !isFuture(cue, context) { return nil }
      return .planned
    }
    return nil
  }

  /// 将 as "will" stands in front of a verb; 将7个村划分 only moves the object to the front.
  private static func isFuture(_ cue: CueLexicon.Cue, _ context: SentenceContext) -> Bool {
    UTF8Text.first(
      of: [
        "投", "建", "新", "达", "实现", "完成", "在", "于", "继续", "进一步", "扩", "增", "引", "发", "打造", "带", "为", "再", "有", "突破",
        "超", "培", "开", "全", "种", "启",
      ], context.bytes, at: cue.range.upperBound, to: context.range.upperBound) != nil
  }

  /// A forecast or plan told in an earlier clause goes on until something done is told.
  private static func carried(before index: Int, _ context: SentenceContext) -> Modality {
    let front = context.range.lowerBound..<index
    for cue in context.cues(in: front).reversed() {
      let roles = context.lexicon.entries[cue.entry].roles
      if roles.contains(.done) { return .actual }
      if roles.contains(.planned) || roles.contains(.forecast),
        let modality = modality(of: roles, cue, context)
      {
        return modality
      }
    }
    return .actual
  }
}
