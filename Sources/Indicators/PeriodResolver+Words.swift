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

  /// 收缴率由61%提高到95%, 从3家发展到8家: what something has grown from, of a time that is not told;
  /// 由年初的8000只增加到1.5万只 is of the year.
  func isUndatedOrigin(_ quantity: Quantity, _ context: SentenceContext) -> Bool {
    let clause = context.clause(around: quantity.numberRange)
    let behind = quantity.range.upperBound..<clause.upperBound
    guard let grown = lexicon.first(.grown, in: context.bytes, behind),
      grown.lowerBound <= behind.lowerBound + Self.growthReach
    else { return false }
    let before = clause.lowerBound..<quantity.numberRange.lowerBound
    guard let origin = lexicon.first(.origin, in: context.bytes, before),
      lexicon.end(
        of: .partOfYear, context.bytes, at: origin.upperBound, to: before.upperBound) == nil
    else { return false }
    return !context.times.contains {
      origin.lowerBound < $0.range.lowerBound && $0.range.upperBound <= before.upperBound
    }
  }

  /// How far behind a number the word may stand that says what has come of it, in bytes: 一路, 逐步.
  private static let growthReach = 12

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
