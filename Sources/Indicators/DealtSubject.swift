import TextScanning

/// The things that 分别 deals numbers out to: of 小麦、玉米面积分别为3万亩、2万亩 the first number is of 小麦.
struct DealtSubject {
  let context: SentenceContext
  /// The number asked for.
  let index: Int

  private var phrases: PhraseLexicon { context.phrases }
  private var particles: Particles { Particles(phrases: phrases, bytes: context.bytes) }

  /// The thing of the number; all things together where there are more than numbers, so that it is not
  /// said which has which; nil where nothing is dealt out or places are listed.
  func find() -> Range<Int>? {
    let run = run()
    guard run.count > 1 else { return nil }
    let number = context.quantities[run.lowerBound].range.lowerBound
    let limit = run.lowerBound > 0 ? context.quantities[run.lowerBound - 1].range.upperBound : 0
    let start = UTF8Text.clauseStart(
      context.bytes, before: number, from: max(context.range.lowerBound, limit))
    guard let word = phrases.last(.dealtOut, context.bytes, in: start..<number) else { return nil }
    let region = start..<word.lowerBound
    // 批发和零售业、住宿和餐饮业: 和 may stand inside a name.
    var things = things(in: region, apartBy: .listComma)
    if things.count != run.count { things = self.things(in: region, apartBy: .sharedUnitJoiners) }
    guard things.count >= run.count, let first = things.first, let last = things.last,
      !things.contains(where: { isPlace($0) || isNumeral($0) })
    else { return nil }
    return things.count == run.count
      ? things[index - run.lowerBound] : first.lowerBound..<last.upperBound
  }

  /// The numbers of one unit round the one asked for with nothing but joiners in between.
  private func run() -> Range<Int> {
    (index..<(index + 1)).joined(within: context.quantities.indices, isJoined)
  }

  private func isJoined(_ index: Int) -> Bool {
    let (before, own) = (context.quantities[index - 1], context.quantities[index])
    guard before.unit == own.unit, before.range.upperBound < own.range.lowerBound else {
      return false
    }
    return phrases.isExactly(
      .sharedUnitJoiners, context.bytes, before.range.upperBound..<own.range.lowerBound)
  }

  /// What is listed in a range, without the words round it; empty where a part says nothing.
  private func things(in range: Range<Int>, apartBy mark: Phrase) -> [Range<Int>] {
    var things: [Range<Int>] = []
    var start = range.lowerBound
    for time in context.times where time.range.upperBound <= range.upperBound {
      start = max(start, time.range.upperBound)
    }
    var at = start
    while at <= range.upperBound {
      let next =
        at < range.upperBound
        ? phrases.end(of: mark, context.bytes, at: at, to: range.upperBound) : at
      if let next {
        let first = particles.skipLeading(start..<at)
        let thing = first..<max(first, particles.skipTrailing(first..<at))
        if thing.isEmpty { return [] }
        things.append(thing)
        start = next
        at = max(next, at + 1)
      } else {
        at = UTF8Text.scalar(context.bytes, at).next
      }
    }
    return things
  }

  /// 第一、二、三产业: the numerals are parts of one name.
  private func isNumeral(_ thing: Range<Int>) -> Bool {
    UTF8Text.scalarBefore(context.bytes, thing.upperBound, from: thing.lowerBound)
      .map { ChineseNumeral.digit($0.value) != nil } ?? true
  }

  private func isPlace(_ thing: Range<Int>) -> Bool {
    phrases.ends(with: .placeKinds, context.bytes, at: thing.upperBound, from: thing.lowerBound)
  }
}
