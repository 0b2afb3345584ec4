/// What a Chinese numeral is added up from, digit by digit and unit by unit.
struct NumeralSum {
  private var total = 0.0
  private var section = 0.0
  /// The digit that no unit has followed yet.
  var digit: Double?
  private var second: Double?
  private var lastUnit = 1.0
  private var sawZero = false
  /// How many units were read.
  private(set) var units = 0
  /// A unit below 万 has been read since the last one from 万 on.
  private var inSection = false
  /// How many digits were read.
  private(set) var digitRun = 0
  /// The upper value of a pair that a unit followed (三五百).
  private var upper: Double?
  /// What stands behind 点 after a unit: 0.6 of 一百二十点六.
  var fraction = 0.0

  /// Adds a digit; false where it makes no number with what stands there.
  mutating func add(digit next: Double) -> Bool {
    if fraction > 0 { return false }
    if next == 0 {
      sawZero = true
      // Digits named one by one (二〇二一) are a year or a number of a document, no quantity.
      if digit != nil, units == 0 { return false }
      if units == 0 {
        digit = 0
        digitRun += 1
      }
      return true
    }
    if let first = digit {
      if sawZero, units == 0 { return false }
      // Two digits together are a pair: 三五百, 两三个, 十七八.
      guard second == nil, next > first, digitRun == 1 || units > 0 else { return false }
      second = next
      digitRun += 1
      return true
    }
    digit = next
    digitRun += 1
    return true
  }

  /// Adds 十, 百 or 千; false where it does not fit behind what stands there (千千, 百千, 万千).
  mutating func add(small unit: Double) -> Bool {
    if fraction > 0 || inSection && unit >= lastUnit { return false }
    if digit == nil, units > 0, unit > 10 { return false }
    inSection = true
    if let second { upper = section + second * unit }
    second = nil
    section += (digit ?? 1) * unit
    close(unit)
    return true
  }

  /// Adds 万 or 亿; false for 万万 and 亿万.
  mutating func add(large unit: Double) -> Bool {
    if digit == nil, section == 0, units > 0, unit <= lastUnit { return false }
    inSection = false
    let inner = section + fraction + (digit ?? (section == 0 && total == 0 ? 1 : 0))
    fraction = 0
    if let known = upper {
      upper = known * unit
    } else if let second {
      upper = (section + second) * unit
    }
    if unit < 1e8, total >= unit {
      total += inner * unit
    } else {
      total = (total + inner) * unit
    }
    section = 0
    close(unit)
    return true
  }

  private mutating func close(_ unit: Double) {
    digit = nil
    lastUnit = unit
    units += 1
    sawZero = false
  }

  /// The value, and the upper one of a pair.
  var value: (value: Double, maximum: Double?) {
    var value = total + section + fraction
    var maximum: Double?
    if let digit {
      // 三百二 is 320, 三百零二 is 302; 十二 is 12.
      let tail = lastUnit >= 100 && !sawZero && units > 0 ? lastUnit / 10 : 1
      value += digit * tail
      if let second, upper == nil { maximum = value + (second - digit) * tail }
    }
    return (value, upper ?? maximum)
  }
}
