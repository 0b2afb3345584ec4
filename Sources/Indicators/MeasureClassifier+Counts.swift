import TextScanning

/// Counted pieces that are people or goods made.
extension MeasureClassifier {
  func counterMeasure(_ index: Int) -> Measure {
    let quantity = quantities[index]
    let front = front(index)
    if lastSense(front, .counter) == .capacity || context.contains(.ability, in: front) {
      return .capacity
    }
    let clause = context.clause(around: quantity.range)
    let isMade = context.contains(.production, in: clause.lowerBound..<quantity.range.lowerBound)
    if quantity.unit == "个", isOfPeople(index) { return .persons }
    if isOfInsects(index) || !isMade && isOfFungi(index) { return .stock }
    return isMade || isManufactured(index) ? .output : .count
  }

  /// 养蚕4200张, 存栏中蜂580箱: sheets of silkworms' eggs and hives of bees are animals kept.
  private func isOfInsects(_ index: Int) -> Bool {
    let front = front(index)
    let unit = quantities[index].unit
    if unit == "张" { return context.contains(.silkworms, in: front) }
    guard phrases.holds(.hives, word: unit) else { return false }
    let around = front.lowerBound..<behind(index).upperBound
    return !context.contains(.beeProducts, in: around)
      && (context.contains(.bees, in: around) || context.contains(.beekeeping, in: context.range))
  }

  /// 菌棒35万支, 220万个菌棒: what mushrooms grow on is stock, as trees are.
  private func isOfFungi(_ index: Int) -> Bool {
    context.contains(.fungusBlocks, in: front(index).lowerBound..<behind(index).upperBound)
  }

  /// 三十来个妇女, 光棍汉就有二十多个: the noun right behind or in front names people.
  func isOfPeople(_ index: Int) -> Bool {
    let behind = quantities[index].range.upperBound
    let words = context.cues(in: behind..<context.itemEnd(from: behind)).prefix(2)
    if let first = words.first, first.range.lowerBound == behind,
      context.lexicon.entries[first.entry].roles == .person
    {
      // 3个移民小区 counts what stands behind the people.
      return words.dropFirst().allSatisfy {
        $0.range.lowerBound > first.range.upperBound
          || context.lexicon.entries[$0.entry].roles == .verb
      }
    }
    let at = quantities[index].range.lowerBound
    let from = context.clause(around: quantities[index].range).lowerBound
    let end =
      phrases.start(of: .thereAre, context.bytes, at: at, from: from)
      ?? at
    guard
      context.itemEnd(from: quantities[index].range.upperBound)
        == quantities[index].range.upperBound,
      let cue = context.cues(in: from..<end).last, cue.range.upperBound == end
    else { return false }
    return context.lexicon.entries[cue.entry].roles == .person
  }

  /// 生产服装4万套, 缝制校服3000件: pieces that a workshop makes.
  func isManufactured(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard quantity.value >= 100,
      phrases.holds(.pieceUnits, word: quantity.unit),
      let made = phrases.last(.making, context.bytes, in: front(index))
    else { return false }
    return !phrases.has(
      .makingCompounds, context.bytes, at: made.upperBound, to: context.range.upperBound)
      && !phrases.ends(
        with: .makingModifiers, context.bytes, at: made.lowerBound, from: context.range.lowerBound)
  }

  /// 总库容26万立方米, 建50立方米蓄水池: what can be held, and not used, moved or paved.
  func holdsVolume(_ index: Int) -> Bool {
    context.roles(in: context.clause(around: quantities[index].range)).contains(.holding)
  }
}
