import TextScanning

/// The words round a quantity that qualify it: 约, 超过, 至少 in front; 多, 以上, 左右 behind.
extension QuantityReader {
  /// 多, 余 and 以上, 左右 behind the unit.
  func behind(_ quantity: inout Quantity, _ approximation: inout Quantity.Approximation) {
    var at = quantity.range.upperBound
    if let next = phrases.end(of: .moreBehind, bytes, at: at, to: limit),
      isMoreBehind(quantity, next)
    {
      approximation = .about
      at = next
    }
    for (phrase, meaning) in Self.suffixes {
      guard let next = phrases.end(of: phrase, bytes, at: at, to: limit) else { continue }
      if approximation == .exact || meaning != .about { approximation = meaning }
      at = next
      break
    }
    quantity.range = quantity.range.lowerBound..<at
  }

  /// Where the 半 behind a unit ends that adds half of it: 两亩半, 三成半, 一倍半; nil where none stands
  /// there or it begins a word (半坡).
  func halfBehind(_ found: UnitFound) -> Int? {
    let at = found.range.upperBound
    guard !found.range.isEmpty, found.coins == 0,
      let end = phrases.end(of: .half, bytes, at: at, to: limit),
      !phrases.has(.halfCompounds, bytes, at: at, to: limit)
    else { return nil }
    switch found.unit.dimension {
    case .time, .area, .mass, .length, .volume, .fold: return end
    case .money: return found.unit.siUnit == "CNY" ? end : nil
    case .percent:
      return phrases.has(.tenths, bytes, at: found.range.lowerBound, to: limit) ? end : nil
    default: return nil
    }
  }

  /// Adds half of the unit to a number, or to the upper one of a range, up to where the 半 ends.
  func add(half end: Int, of unit: MeasurementUnit, to quantity: inout Quantity) {
    // 三成半: tenths are tens of per cent.
    let added = unit.dimension == .percent ? 5 : unit.dimension == .money ? unit.siFactor / 2 : 0.5
    if let maximum = quantity.valueMax {
      quantity.valueMax = maximum + added
    } else {
      quantity.value += added
    }
    quantity.range = quantity.range.lowerBound..<end
  }

  /// Whether half of the unit can follow a number: the 半 of 一万吨半 and 三百亩半 may be half of 万 or 百.
  func takesHalf(_ numeral: NumeralReader.Numeral) -> Bool {
    guard numeral.maximum == nil, !numeral.isApproximate, numeral.value == numeral.value.rounded(),
      let (last, _) = UTF8Text.scalarBefore(bytes, numeral.end, from: numeral.start)
    else { return false }
    return (ChineseNumeral.smallUnit(last) ?? ChineseNumeral.largeUnit(last) ?? 1) <= 10
  }

  /// Whether money is that of another country, by what stands in front of it ($3万) or behind the unit
  /// (3万元港币).
  func isForeign(_ numeral: NumeralReader.Numeral, _ found: UnitFound) -> Bool {
    guard found.unit.siUnit == "CNY" else { return false }
    let start = bytes[..<numeral.start].last == 0x20 ? numeral.start - 1 : numeral.start
    return phrases.ends(with: .foreignMoney, bytes, at: start, from: range.lowerBound)
      || phrases.has(.foreignMoney, bytes, at: found.range.upperBound, to: limit)
  }

  /// 3亩多 and 两年多, but not 30人多次 or 5户来自.
  private func isMoreBehind(_ quantity: Quantity, _ next: Int) -> Bool {
    switch quantity.dimension {
    case .time, .area, .money, .mass, .length, .fold, .percent: break
    default: return false
    }
    return !phrases.has(.moreCompounds, bytes, at: next, to: limit)
  }

  private static let suffixes: [(Phrase, Quantity.Approximation)] = [
    (.aboutBehind, .about),
    (.atLeastBehind, .atLeast),
    (.atMostBehind, .atMost),
  ]

  /// 约, 近, 超过, 不到 in front, which belong to the quantity.
  func front(_ quantity: inout Quantity, _ approximation: inout Quantity.Approximation) {
    let start = quantity.range.lowerBound
    if approximation != .atLeast, approximation != .atMost, let bound = bound(before: start) {
      approximation = bound
    }
    if phrases.ends(with: .passing, bytes, at: start, from: range.lowerBound),
      let (_, passing) = UTF8Text.scalarBefore(bytes, start, from: range.lowerBound)
    {
      approximation = .atLeast
      quantity.range = passing..<quantity.range.upperBound
      return
    }
    for (phrase, meaning) in Self.prefixes {
      guard let at = phrases.start(of: phrase, bytes, at: start, from: range.lowerBound) else {
        continue
      }
      guard meaning != .about || !isPlaceNear(at, start), !isDone(at, start) else { return }
      if approximation == .exact || meaning != .about { approximation = meaning }
      if quantity.isBareScale, meaning == .about { approximation = .about }
      quantity.range = at..<quantity.range.upperBound
      return
    }
  }

  /// 至少 and the like further in front in the clause, with no other number between.
  private func bound(before start: Int) -> Quantity.Approximation? {
    var index = start
    while let (scalar, at) = UTF8Text.scalarBefore(bytes, index, from: range.lowerBound),
      !ClauseEnd.aside.holds(scalar), scalar != 0x3001, !(scalar >= 0x30 && scalar <= 0x39)
    {
      index = at
      if phrases.has(.floors, bytes, at: at, to: start) { return .atLeast }
      if let end = phrases.end(of: .ceilings, bytes, at: at, to: start),
        !phrases.has(.when, bytes, at: end, to: start)
      {
        return .atMost
      }
    }
    return nil
  }

  /// 通过了3项, 举办过了两届: 过了 behind a verb tells that it is done, not how much.
  private func isDone(_ at: Int, _ start: Int) -> Bool {
    phrases.has(.passed, bytes, at: at, to: start)
      && phrases.ends(with: .doneBefore, bytes, at: at, from: range.lowerBound)
  }

  /// 附近3个村, 最近两次, 节约310元: 近 and 约 are no "about" there.
  private func isPlaceNear(_ at: Int, _ start: Int) -> Bool {
    if phrases.has(.aboutWord, bytes, at: at, to: start) {
      return phrases.ends(with: .aboutCompounds, bytes, at: at, from: range.lowerBound)
    }
    guard phrases.has(.nearWord, bytes, at: at, to: start) else { return false }
    return phrases.ends(with: .nearCompounds, bytes, at: at, from: range.lowerBound)
  }

  /// Longer words stand first: 不低于 before 低于.
  private static let prefixes: [(Phrase, Quantity.Approximation)] = [
    // Not even so much could be had.
    (.hardlySo, .atMost),
    (
      .atLeastInFront, .atLeast
    ),
    (
      .atMostInFront,
      .atMost
    ),
    (
      .passedInFront,
      .atLeast
    ),
    (.aboutInFront, .about),
  ]
}
