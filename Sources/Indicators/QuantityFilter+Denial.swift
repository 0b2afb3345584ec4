/// Amounts of what was not done, which state nothing: 不再种植核桃 100 亩.
extension QuantityFilter {
  /// Whether a negation right in front of a verb denies the quantity, its object.
  ///
  /// 没有硬化的道路 3 公里 is a length of roads: the denial only tells which.
  func isDenied(_ quantity: Quantity) -> Bool {
    guard context.allRoles.contains(.negation) else { return false }
    let start = context.clause(around: quantity.range).lowerBound
    let cues = context.cues(in: start..<quantity.range.lowerBound)
    guard
      let denial = cues.lastIndex(where: {
        context.lexicon.entries[$0.entry].roles.contains(.negation)
      })
    else { return false }
    let end = cues[denial].range.upperBound
    guard let verb = context.lexicon.verbEnd(bytes, at: end, to: quantity.range.lowerBound)
    else { return false }
    let object = verb..<quantity.range.lowerBound
    return !context.roles(in: object).contains(.attributive) && !hasNumber(object)
  }

  private func hasNumber(_ range: Range<Int>) -> Bool {
    context.quantities.contains { range.contains($0.numberRange.lowerBound) }
  }
}
