import TextScanning

/// Numbers one behind the other that share the unit of the last: 分别为1、2和3万亩.
extension QuantityReader {
  /// What such numbers state, and where they end.
  struct SharedUnit {
    /// As many as there are numbers where they are dealt out; one range of 3、4万; none where what the
    /// first ones are of is not said.
    var quantities: [Quantity]
    var end: Int
  }

  /// A number with where it stands that takes the unit behind the last.
  private typealias Member = NumeralReader.Numeral

  /// What the numbers state that `first` begins, which has no unit of its own; nil where no other goes
  /// on with a unit.
  func sharedUnit(_ first: NumeralReader.Numeral) -> SharedUnit? {
    guard isMember(first), !followsOrdinal(first), let joined = joined(behind: first),
      let last = joined.last, let found = unit(after: last), !found.range.isEmpty,
      let stated = read(last), stated.valueMax == nil, isOneScale(joined)
    else { return nil }
    let near = UTF8Text.clauseStart(
      bytes, before: first.start, from: range.lowerBound, reach: Self.longestDealingOut)
    if phrases.occurs(.dealtOut, bytes, in: near..<first.start) {
      let quantities = joined.dropLast().compactMap { member in
        finish(
          scaled(member, as: last), nil,
          UnitFound(range: member.end..<member.end, unit: found.unit))
      }
      guard quantities.count == joined.count - 1 else { return nil }
      return SharedUnit(quantities: quantities + [stated], end: stated.range.upperBound)
    }
    if joined.count == 2, isLabel(first) { return nil }
    return SharedUnit(
      quantities: either(joined, found).map { [$0] } ?? [], end: stated.range.upperBound)
  }

  /// How far the word may stand from the numbers that it deals out.
  private static let longestDealingOut = 45

  /// The most numbers that share a unit.
  private static let mostMembers = 12

  /// The numbers that are joined up to the first with a unit; nil where one alone or none has it.
  private func joined(behind first: Member) -> [Member]? {
    var members = [first]
    while members.count < Self.mostMembers, let end = members.last?.end,
      let next = phrases.end(of: .sharedUnitJoiners, bytes, at: end, to: limit),
      let member = NumeralReader.read(bytes, at: next, to: limit), isMember(member),
      scanner.times.read(bytes, at: next, to: limit) == nil
    {
      members.append(member)
      if unit(after: member) != nil { return members }
    }
    return nil
  }

  private func isMember(_ number: Member) -> Bool {
    number.maximum == nil && !number.isBareScale && !number.isPercent && !number.isApproximate
  }

  /// Whether numbers are of one kind: 12345和5个 joins a name to a number.
  private func isOneScale(_ members: [Member]) -> Bool {
    guard let last = members.last else { return false }
    return members.allSatisfy {
      let value = scaled($0, as: last).value
      return $0.isChinese == last.isChinese && value > 0 && last.value > 0
        && max(value / last.value, last.value / value) <= Self.widest
    }
  }

  /// How many times one of the numbers that share a unit may be another.
  private static let widest = 100.0

  /// A number with the 万 and 亿 of the last, where it has none of its own.
  private func scaled(_ member: Member, as last: Member) -> Member {
    var scaled = member
    if member.scale == 1 { scaled.value *= last.scale }
    return scaled
  }

  /// Whether a number is that of an item: 1、3万亩 at the beginning of a sentence.
  private func isLabel(_ number: Member) -> Bool {
    guard let (before, _) = UTF8Text.scalarBefore(bytes, number.start, from: range.lowerBound)
    else { return true }
    return before <= 0x20 || before != 0x2C && ClauseEnd.sentence.holds(before)
  }

  /// 3、4万: two neighbours among the digits with a multiplier are three or four, spoken of as a range.
  private func either(_ members: [Member], _ found: UnitFound) -> Quantity? {
    guard let low = members.first, var high = members.last, members.count == 2, low.scale == 1,
      high.scale > 1, low.value < 10, scaled(low, as: high).value + high.scale == high.value
    else { return nil }
    var both = scaled(low, as: high)
    both.end = high.end
    high.start = low.start
    return finish(both, high, found)
  }
}
