/// Chooses the modality of a quantity from words of planning, expecting and aiming around it and
/// from the time it speaks of.
struct ModalityClassifier {
  private let context: SentenceContext
  private let quantity: Quantity
  private var phrases: PhraseLexicon { context.phrases }
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
    if told == .forecast, measure == .capacity, !context.contains(.forecasting, in: front) {
      return .planned
    }
    if told == .planned, context.contains(.raisedTo, in: front) || isSetMark(reach) {
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
      .raisedTo, in: quantity.range.upperBound..<max(end, quantity.range.upperBound))
      && context.contains(.startingFrom, in: clause.lowerBound..<quantity.range.lowerBound)
  }

  /// 保障每亩纯收入不低于2000元: a floor that is promised.
  private func isPromised(_ clause: Range<Int>) -> Bool {
    quantity.approximation == .atLeast
      && context.contains(.notBelow, in: clause.lowerBound..<quantity.range.upperBound)
      && context.contains(.promising, in: clause)
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
    phrases.ends(with: .markToReach, context.bytes, at: front.upperBound, from: front.lowerBound)
  }

  /// What a coming year shall reach is a target, what shall be built a plan.
  private func future(_ front: Range<Int>) -> Modality {
    if measure == .rate || measure == .growth { return .target }
    if quantity.approximation == .atLeast,
      [.visitors, .revenue, .output, .outputValue, .perCapitaIncome, .yield].contains(measure)
    {
      return .target
    }
    return context.contains(.coming, in: front)
      ? .target : .planned
  }

  /// 任务 or 目标 behind the number: 1533户任务.
  private func behind(_ clause: Range<Int>) -> Modality? {
    let end = context.itemEnd(from: quantity.range.upperBound)
    let rest = quantity.range.upperBound..<max(end, quantity.range.upperBound)
    guard context.contains(.aimNouns, in: rest),
      !context.contains(.aimMet, in: clause.lowerBound..<rest.upperBound)
        || context.contains(.aimSet, in: context.range.lowerBound..<rest.lowerBound)
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
    if context.contains(.startAhead, in: rest) { return true }
    return context.contains(.preliminaries, in: rest)
      && context.contains(.preliminariesDone, in: rest)
      && context.contains(.worksInHand, in: context.range.lowerBound..<clause.upperBound)
      && !context.contains(.worksBegun, in: rest)
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
        phrases.has(.will, context.bytes, at: cue.range.lowerBound, to: cue.range.upperBound),
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
    guard phrases.isExactly(.planNouns, context.bytes, cue.range) else { return false }
    if isCompared(cue) { return true }
    // 年度计划2.6亿元, but 完成计划的102%.
    if end == quantity.range.lowerBound, quantity.dimension != .percent { return false }
    if phrases.has(.copula, context.bytes, at: end, to: context.range.upperBound) {
      return false
    }
    if isNamed(cue) || isEarlierAim(cue) { return true }
    return end >= context.range.upperBound
      || phrases.has(.planNounEnd, context.bytes, at: end, to: context.range.upperBound)
  }

  /// 咬定目标不放松,全县产值完成32.6亿元: in an earlier clause the noun alone aims at nothing; what is
  /// aimed at follows it (目标值, 目标设定为).
  private func isEarlierAim(_ cue: CueLexicon.Cue) -> Bool {
    cue.range.upperBound <= context.clause(around: quantity.range).lowerBound
      && phrases.has(.aim, context.bytes, at: cue.range.lowerBound, to: cue.range.upperBound)
      && !phrases.has(
        .aimTold, context.bytes, at: cue.range.upperBound, to: context.range.upperBound)
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
    phrases.ends(
      with: .programmeNames, context.bytes, at: cue.range.lowerBound, from: context.range.lowerBound
    )
  }

  /// 将 as "will" stands in front of a verb; 将7个村划分 only moves the object to the front.
  private func isWill(_ cue: CueLexicon.Cue) -> Bool {
    phrases.has(.afterWill, context.bytes, at: cue.range.upperBound, to: context.range.upperBound)
  }

  /// 确保 and 保证 hold for their own clause.
  private func isAssurance(_ cue: CueLexicon.Cue) -> Bool {
    phrases.has(.assuring, context.bytes, at: cue.range.lowerBound, to: context.range.upperBound)
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
        context.contains(.buildingAnew, in: context.clause(around: quantity.range))
      {
        return nil
      }
      return modality
    }
    return nil
  }
}
