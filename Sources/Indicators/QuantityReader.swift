import ByteScanning
import TextScanning

/// Reads one quantity from its first number on: a second number of a range, the unit, and the
/// words in front and behind that qualify it.
struct QuantityReader {
  let scanner: QuantityScanner
  let bytes: [UInt8]
  let range: Range<Int>

  var phrases: PhraseLexicon { scanner.phrases }
  var limit: Int { range.upperBound }

  /// The unit of a number and where it stands.
  struct UnitFound {
    var range: Range<Int>
    var unit: MeasurementUnit
    /// What smaller coins behind the unit add: 0.5 of 4元5角.
    var coins = 0.0
  }

  /// The quantity that `first` begins, or nil where no unit or counted noun follows.
  func read(_ first: NumeralReader.Numeral) -> Quantity? {
    guard !followsOrdinal(first) else { return nil }
    if let half = half(first) { return half }
    if let range = rangeOf(first) { return range }
    guard let found = unit(after: first), !isForeign(first, found) else { return nil }
    guard let start = sign(of: first, found) else { return finish(first, nil, found) }
    var negative = first
    negative.start = start
    negative.value.negate()
    negative.maximum = nil
    if found.coins > 0 { return nil }
    return finish(negative, nil, found)
  }

  // MARK: Unit

  /// The unit right behind a number; the noun where it is counted without one (100余村民).
  func unit(after numeral: NumeralReader.Numeral) -> UnitFound? {
    let at = numeral.end
    if numeral.isPercent {
      return scanner.units.unit(printed: "%").map { UnitFound(range: at..<at, unit: $0) }
    }
    if let found = printedUnit(numeral) { return withCoins(found, of: numeral) }
    if isSpokenMoney(numeral), let yuan = scanner.units.unit(printed: "元") {
      return UnitFound(range: at..<at, unit: yuan)
    }
    guard !numeral.isChinese || numeral.isApproximate else { return nil }
    let roles = scanner.lexicon.roles(bytes, at: at, to: limit)
    let printed: String
    if roles.contains(.person) {
      printed = "人"
    } else if roles.contains(.household) {
      printed = "户"
    } else {
      return nil
    }
    return scanner.units.unit(printed: printed).map { UnitFound(range: at..<at, unit: $0) }
  }

  /// The unit printed right behind a number, unless it begins another word (2成立, 3家长).
  private func printedUnit(_ numeral: NumeralReader.Numeral) -> UnitFound? {
    let at = numeral.end
    guard let found = scanner.units.match(bytes, at: at, to: limit),
      !isInsideLetters(found.end), !isRaised(found.end)
    else { return nil }
    if phrases.has(.peopleNoun, bytes, at: at, to: limit),
      let piece = scanner.units.unit(printed: "个")
    {
      return UnitFound(range: at..<UTF8Text.scalar(bytes, at).next, unit: piece)
    }
    let blocked = phrases.end(of: .notUnit, bytes, at: at, to: limit)
    let isUnit =
      blocked.map { $0 <= found.end } ?? true || isTenths(numeral, found.unit)
      || phrases.has(.trueUnit, bytes, at: at, to: limit)
    return isUnit ? UnitFound(range: at..<found.end, unit: found.unit) : nil
  }

  /// Whether a Latin unit is the beginning of a longer word: the m of 100mu.
  private func isInsideLetters(_ end: Int) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    return end < limit && isLetter(bytes[end - 1]) && isLetter(bytes[end])
  }

  /// km^2, kg/hm2: what goes on is another unit, which is not known.
  private func isRaised(_ end: Int) -> Bool {
    guard end + 1 < limit else { return false }
    return bytes[end] == UInt8(ascii: "^")
      || bytes[end] == UInt8(ascii: "/") && bytes[end + 1] == UInt8(ascii: "h")
  }

  /// 六成人在外: a Chinese digit in front of 成 is tenths, whatever word seems to follow.
  private func isTenths(_ numeral: NumeralReader.Numeral, _ unit: MeasurementUnit) -> Bool {
    numeral.isChinese && !numeral.isBareScale && numeral.value > 1 && numeral.value < 10
      && unit.printed == "成"
  }

  /// 户均收入两万五, 净落九万多: money spoken without its unit, at the end of a clause.
  private func isSpokenMoney(_ numeral: NumeralReader.Numeral) -> Bool {
    let isRound = numeral.value >= 10_000 && numeral.scale >= 10_000
    guard numeral.isChinese || isRound, numeral.value >= 1000 else { return false }
    let start = UTF8Text.clauseStart(
      bytes, before: numeral.start, from: range.lowerBound, reach: Self.longestDealing)
    let near = start..<numeral.start
    let isEnd = isClauseEnd(numeral.end)
    if isEnd || phrases.has(.sumNouns, bytes, at: numeral.end, to: limit),
      phrases.occurs(.dealing, bytes, in: near)
    {
      return true
    }
    guard isEnd, !numeral.isApproximate,
      let (last, _) = UTF8Text.scalarBefore(bytes, numeral.end, from: numeral.start),
      ChineseNumeral.digit(last) != nil || isRound
    else { return false }
    return phrases.occurs(.earning, bytes, in: near)
  }

  /// How far a verb may stand from its sum.
  private static let longestDealing = 30

  private func isClauseEnd(_ index: Int) -> Bool {
    index >= limit
      || phrases.has(.clauseEnds, bytes, at: index, to: limit)
  }

  /// 4角5分, 3块2 and 2元5角: the unit with its smaller coins; 块 is money only among prices.
  private func withCoins(
    _ found: UnitFound, of numeral: NumeralReader.Numeral
  ) -> UnitFound {
    let isBlock = phrases.has(.blocks, bytes, at: found.range.lowerBound, to: limit)
    guard isBlock || found.unit.dimension == .money else { return found }
    var found = found
    if isBlock, found.range.count == 3 {
      guard isPriced(found.range), let yuan = scanner.units.unit(printed: "元") else { return found }
      found.unit = yuan
    }
    guard found.unit.dimension == .money, found.unit.siFactor > 0.01 else { return found }
    var at = found.range.upperBound
    while let coin = coin(at: at), let (worth, end) = coinName(at: coin.end) {
      found.coins += coin.value * worth
      at = end
    }
    if let coin = coin(at: at), let worth = worthUnnamed(coin, behind: found, numeral) {
      found.coins += coin.value * worth
      at = coin.end
    }
    found.range = found.range.lowerBound..<at
    return found
  }

  /// A dime or a cent named at a place, and where the name ends.
  private func coinName(at index: Int) -> (worth: Double, end: Int)? {
    if let end = phrases.end(of: .dimes, bytes, at: index, to: limit) { return (0.1, end) }
    return phrases.end(of: .cents, bytes, at: index, to: limit).map { (0.01, $0) }
  }

  /// What the last coin is worth that is spoken without its name (58块8, 八毛五), nil for what is no
  /// coin but what the price is for (三毛一斤, 七万块一台).
  private func worthUnnamed(
    _ coin: NumeralReader.Numeral, behind found: UnitFound, _ numeral: NumeralReader.Numeral
  ) -> Double? {
    guard scanner.units.match(bytes, at: coin.end, to: limit) == nil,
      numeral.value < Self.leastWithoutCoins
    else { return nil }
    if phrases.has(.blocks, bytes, at: found.range.lowerBound, to: limit) {
      return found.coins > 0 ? 0.01 : 0.1
    }
    let isDime = phrases.has(.mao, bytes, at: found.range.lowerBound, to: limit)
    return isDime && found.coins == 0 && coin.isChinese ? 0.01 : nil
  }

  /// Sums from here on are not told to the coin.
  private static let leastWithoutCoins = 10_000.0

  /// The digit behind a unit of money; 八 of 两块八一斤, whose 一 is that of the unit it is paid for.
  private func coin(at index: Int) -> NumeralReader.Numeral? {
    guard index < limit else { return nil }
    let (first, next) = UTF8Text.scalar(bytes, index)
    if let digit = ChineseNumeral.digit(first), phrases.has(.oneOf, bytes, at: next, to: limit) {
      return .init(start: index, end: next, value: Double(digit), isChinese: true)
    }
    return NumeralReader.read(bytes, at: index, to: limit).flatMap {
      $0.value < 10 && $0.maximum == nil ? $0 : nil
    }
  }

  /// Whether 块 counts money: a digit or 钱 behind it, or a price in front.
  private func isPriced(_ unit: Range<Int>) -> Bool {
    let near = max(range.lowerBound, unit.lowerBound - 36)
    if coin(at: unit.upperBound) != nil
      || phrases.has(.sumNouns, bytes, at: unit.upperBound, to: limit)
    {
      return true
    }
    if phrases.occurs(.pricing, bytes, in: near..<unit.lowerBound) {
      return true
    }
    return isPaidByTime(unit, near)
  }

  /// 一个月两千六百块: a sum by the day, month or head at the end of its clause.
  private func isPaidByTime(_ unit: Range<Int>, _ near: Int) -> Bool {
    let isEnd =
      isClauseEnd(unit.upperBound)
      || phrases.has(.payEnd, bytes, at: unit.upperBound, to: limit)
    return isEnd
      && phrases.occurs(.payTimes, bytes, in: near..<unit.lowerBound)
  }

  /// Characters in front that make a number part of a word: 周一, 初一, 统一, 唯一, 十一月.
  func followsOrdinal(_ numeral: NumeralReader.Numeral) -> Bool {
    guard let (before, start) = UTF8Text.scalarBefore(bytes, numeral.start, from: range.lowerBound)
    else { return false }
    if numeral.isChinese {
      switch before {
      case 0x7EDF, 0x552F, 0x540C, 0x5355, 0x4E13, 0x67D0, 0x5F52, 0x5982: return true  // 统唯同单专某归如
      case 0x521D, 0x5468: return true  // 初 周
      case 0x671F:  // 星期一
        return phrases.ends(with: .star, bytes, at: start, from: range.lowerBound)
      default: return false
      }
    }
    // A decimal point, hyphen or letter in front: 0357-3304009, G55, V3.2.
    if before == 0x2D || before == 0x2E { return isDigit(before: start) }
    return before < 0x80 && UInt8(before) | 0x20 >= 0x61 && UInt8(before) | 0x20 <= 0x7A
  }

  private func isDigit(before index: Int) -> Bool {
    index > range.lowerBound && bytes[index - 1] &- 0x30 <= 9
  }

  /// 一半: half of it, 50 %.
  private func half(_ numeral: NumeralReader.Numeral) -> Quantity? {
    guard numeral.isChinese, numeral.value == 1, !numeral.isApproximate,
      phrases.has(.half, bytes, at: numeral.end, to: limit),
      let percent = scanner.units.unit(printed: "%")
    else { return nil }
    var whole = numeral
    whole.value = 50
    whole.end += 3
    return finish(whole, nil, UnitFound(range: whole.end..<whole.end, unit: percent))
  }

  // MARK: Ranges

  /// 100—200万元, 6元至7元, 10%—15%, 1至2个, -5至3℃; nil where no second number follows.
  private func rangeOf(_ first: NumeralReader.Numeral) -> Quantity? {
    let own = unit(after: first)
    var at = first.end
    if let own, !own.range.isEmpty { at = own.range.upperBound }
    guard let next = UTF8Text.first(of: RangeConnector.words, bytes, at: at, to: limit) else {
      return nil
    }
    let minus = NumeralEdges.signEnd(at: next, bytes, to: limit)
    guard var second = NumeralReader.read(bytes, at: minus ?? next, to: limit),
      let found = unit(after: second), !isForeign(first, found), !isForeign(second, found)
    else { return nil }
    if let own, own.unit.name != found.unit.name { return nil }
    let coins = own?.coins ?? 0
    guard !isJourney(first, at, own != nil) else { return nil }
    var low = first
    if own == nil, low.scale == 1, second.scale > 1, low.value < second.value {
      low.value *= second.scale
    }
    low.value += coins
    second.value += found.coins
    if let start = sign(of: first, found) {
      low.value.negate()
      low.start = start
      if minus != nil { second.value.negate() }
    }
    guard low.value < second.value else { return nil }
    second.start = low.start
    low.end = second.end
    return finish(low, second, found)
  }

  /// Where the minus of a number begins, for what can be below zero.
  private func sign(of numeral: NumeralReader.Numeral, _ found: UnitFound) -> Int? {
    guard [.percent, .temperature, .money].contains(found.unit.dimension) else { return nil }
    return NumeralEdges.sign(before: numeral.start, bytes, from: range.lowerBound)
  }

  /// 从500亩到800亩 tells two states, not a range.
  private func isJourney(_ first: NumeralReader.Numeral, _ at: Int, _ hasUnit: Bool) -> Bool {
    guard hasUnit, phrases.has(.until, bytes, at: at, to: limit) else { return false }
    return phrases.ends(with: .startingFrom, bytes, at: first.start, from: range.lowerBound)
  }

  // MARK: Qualifiers

  /// The quantity of a number, or of two of a range, with its unit; nil where what stands behind makes
  /// it another number that is not sure (一万吨半).
  func finish(
    _ numeral: NumeralReader.Numeral, _ second: NumeralReader.Numeral?, _ found: UnitFound
  ) -> Quantity? {
    let half = halfBehind(found)
    if half != nil, !takesHalf(second ?? numeral) { return nil }
    let unit = found.unit
    var quantity = Quantity(
      range: numeral.start..<max(found.range.upperBound, numeral.end),
      numberRange: numeral.start..<numeral.end, unitRange: found.range, value: numeral.value,
      valueMax: second?.value ?? numeral.maximum, unit: unit.name, dimension: unit.dimension,
      siUnit: unit.siUnit, siFactor: unit.siFactor, approximation: .exact,
      isChinese: numeral.isChinese, isBareScale: numeral.isBareScale, isPerUnit: false)
    if unit.dimension == .percent, unit.siFactor > 0.01 {
      // Tenths are spoken; as a share they are tens of per cent. ‰ stays as printed.
      scale(&quantity, by: unit.siFactor * 100)
      quantity.unit = "%"
      quantity.siFactor = 0.01
    }
    if second == nil, found.coins > 0, unit.siFactor == 1 { quantity.value += found.coins }
    if unit.dimension == .money, unit.siUnit == "CNY", unit.siFactor < 1 {
      scale(&quantity, by: unit.siFactor)
      if second == nil { quantity.value += found.coins }
      quantity.unit = "元"
      quantity.siFactor = 1
    }
    let isMore =
      numeral.isApproximate || phrases.holds(.moreUnits, word: unit.printed)
    var approximation: Quantity.Approximation = isMore ? .about : .exact
    if let half { add(half: half, of: unit, to: &quantity) }
    behind(&quantity, &approximation)
    front(&quantity, &approximation)
    quantity.approximation = quantity.valueMax != nil ? .range : approximation
    quantity.value = Self.tidy(quantity.value)
    quantity.valueMax = quantity.valueMax.map(Self.tidy)
    return quantity
  }

  /// Takes out what binary fractions leave: 1.12万 is 11200, not 11200.000000000002.
  private static func tidy(_ value: Double) -> Double {
    let whole = value.rounded()
    if abs(value - whole) <= 1e-9 * max(1, abs(value)) { return whole }
    let millionths = (value * 1e6).rounded() / 1e6
    return abs(value - millionths) <= 1e-9 * max(1, abs(value)) ? millionths : value
  }

  private func scale(_ quantity: inout Quantity, by factor: Double) {
    quantity.value *= factor
    quantity.valueMax = quantity.valueMax.map { $0 * factor }
  }
}
