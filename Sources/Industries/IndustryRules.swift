/// Rules on particular trades that words alone can't carry.
enum IndustryRules {
  /// 建筑业: houses and roads.
  static let construction = IndustryCode("E")
  private static let state = IndustryCode("S92")
  private static let villages = IndustryCode("S96")
  private static let education = IndustryCode("P83")
  private static let administration = IndustryCode("S")

  /// The trade that a check, a grid or a training serves, where a word beside it names one: safety
  /// checks and grid workers of one trade go with it (煤矿|安全检查), a body's own training with the
  /// body (网格员|培训).
  static func trade(servedBy word: IndustryHit, among others: ArraySlice<IndustryHit>)
    -> IndustryCode?
  {
    guard let own = word.code?.division else { return nil }
    if own == state && word.kind == .topic || own == villages && word.kind == .body {
      let served = others.last { other in
        (other.kind == .activity || other.kind == .topic) && other.code?.section != administration
      }
      return served?.code
    }
    if own == education, word.kind == .topic, word.link == .compound {
      let body = others.last { $0.range.upperBound == word.range.lowerBound }
      return body?.kind == .body && body?.code?.section == administration ? body?.code : nil
    }
    return nil
  }
}
