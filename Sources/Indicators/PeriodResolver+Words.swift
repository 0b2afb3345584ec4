import TextScanning

/// Words beside dates and numbers.
extension PeriodResolver {
  /// Whether a word of a class stands right behind a part of a sentence.
  func isFollowed(
    _ range: Range<Int>, by role: TimeLexicon.Roles, _ context: SentenceContext
  ) -> Bool {
    lexicon.end(of: role, context.bytes, at: range.upperBound, to: context.range.upperBound) != nil
  }

  /// Whether a word of a class stands right in front of a date.
  func stands(
    _ time: TimeExpression, behind role: TimeLexicon.Roles, _ context: SentenceContext
  ) -> Bool {
    lexicon.start(
      of: role, context.bytes, endingAt: time.range.lowerBound, from: context.range.lowerBound)
      != nil
  }

  /// 比社员从前单干时多打100斤: a time that is not told is only what is compared with.
  func isOldDays(_ time: TimeExpression, _ context: SentenceContext) -> Bool {
    guard time.meaning == .past else { return false }
    let clause = context.clause(around: time.range)
    guard
      let word = context.phrases.end(
        of: .comparing, context.bytes, at: clause.lowerBound, to: time.range.lowerBound)
    else { return false }
    return !lexicon.occurs(.possessive, in: context.bytes, word..<time.range.lowerBound)
      && lexicon.occurs(.change, in: context.bytes, time.range.upperBound..<clause.upperBound)
  }
}
