/// Reads one number in any of the forms that reports print: 8000, 12,345.2, 130.91亿, 3万4000,
/// 两千多, 十余, 百分之三十, 三分之二, 三五百, 数十, 半.
struct NumeralReader {
  /// A number as read.
  struct Numeral {
    /// Where it begins; approximations in front (上, 数) belong to it.
    var start: Int
    /// The index after it, with an inner 余, 多 or 几.
    var end: Int
    /// The value, the lower one where two stand together (三五百).
    var value: Double
    /// The upper value of a pair such as 三五百.
    var maximum: Double?
    /// An inner 余, 多, 几, 来 or 数, or a bare 百, 千 or 万.
    var isApproximate = false
    /// No Arabic digit in it.
    var isChinese = false
    /// A bare 千 or 万 without a digit in front.
    var isBareScale = false
    /// The value is in per cent already (三分之二, 一半).
    var isPercent = false
    /// The product of the 万 and 亿 at its end, to be carried back over a range.
    var scale = 1.0

    /// Whether the number is one that a report can mean; digits without end are none.
    var isPossible: Bool {
      let most = max(value, maximum ?? value)
      return value.isFinite && most.isFinite && scale.isFinite && most <= Quantity.greatest
    }
  }

  /// The number that begins at `start`, or nil where none does or one beyond `Quantity.greatest`.
  /// - Complexity: O(length).
  static func read(_ bytes: [UInt8], at start: Int, to limit: Int) -> Numeral? {
    readAny(bytes, at: start, to: limit).flatMap { $0.isPossible ? $0 : nil }
  }

  /// The number that begins at `start`, even one that no report can mean: `isPossible` tells.
  static func readAny(_ bytes: [UInt8], at start: Int, to limit: Int) -> Numeral? {
    guard start < limit else { return nil }
    let end = min(limit, start + longest)
    var reader = NumeralReader(bytes: bytes, limit: end, index: start)
    let isArabic = bytes[start] &- 0x30 <= 9
    guard isArabic || ChineseNumeral.mayBegin(UTF8Text.scalar(bytes, start).value) else {
      return nil
    }
    let numeral = isArabic ? reader.arabic(from: start) : reader.chinese(from: start)
    // Of a longer one only a part was read.
    return end < limit && reader.index + 4 > end ? nil : numeral
  }

  /// The bytes that a number takes at most: what goes on is no number, and reading it again from each
  /// of its digits would have no end.
  private static let longest = 120

  /// A number without the parts of a fraction behind it.
  private static func plain(_ bytes: [UInt8], at start: Int, to limit: Int) -> Numeral? {
    var reader = NumeralReader(bytes: bytes, limit: limit, index: start)
    if bytes[start] &- 0x30 <= 9 { return reader.arabic(from: start) }
    return reader.chinese(from: start, withFraction: false)
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var index: Int

  private init(bytes: [UInt8], limit: Int, index: Int) {
    self.bytes = bytes
    self.limit = limit
    self.index = index
  }

  private func peek() -> (value: UInt32, next: Int)? {
    index < limit ? UTF8Text.scalar(bytes, index) : nil
  }

  // MARK: Arabic digits

  private mutating func arabic(from start: Int) -> Numeral? {
    guard let plain = digits() else { return nil }
    var numeral = Numeral(start: start, end: index, value: plain)
    scales(into: &numeral)
    numeral.end = index
    return numeral
  }

  /// A digit; also an O between two of them, which is a nought misread.
  private func digit(at index: Int, isFirst: Bool) -> Double? {
    let byte = bytes[index]
    if byte &- 0x30 <= 9 { return Double(byte - 0x30) }
    let isLetter = byte | 0x20 == 0x6F
    return isLetter && !isFirst && index + 1 < limit && bytes[index + 1] &- 0x30 <= 9 ? 0 : nil
  }

  /// Digits with thousands separators and a decimal part.
  private mutating func digits() -> Double? {
    var value = 0.0
    var count = 0
    while index < limit, let digit = digit(at: index, isFirst: count == 0) {
      value = value * 10 + digit
      count += 1
      index += 1
    }
    guard count > 0, count <= 18 else { return nil }
    if count <= 3 { separators(&value) }
    // Digits beyond the precision of a number are read over: their powers would have no end.
    if index + 1 < limit, bytes[index] == 0x2E, bytes[index + 1] &- 0x30 <= 9 {
      index += 1
      var fraction = 0.0
      var power = 1.0
      while index < limit, bytes[index] &- 0x30 <= 9 {
        if power < 1e18 {
          fraction = fraction * 10 + Double(bytes[index] - 0x30)
          power *= 10
        }
        index += 1
      }
      value += fraction / power
    }
    return value
  }

  /// Groups of exactly three digits after commas: `1,234,567`.
  private mutating func separators(_ value: inout Double) {
    while index + 3 < limit, bytes[index] == 0x2C {
      let group = bytes[(index + 1)..<(index + 4)]
      guard group.allSatisfy({ $0 &- 0x30 <= 9 }) else { return }
      let after = index + 4
      if after < limit, bytes[after] &- 0x30 <= 9 { return }
      for digit in group { value = value * 10 + Double(digit - 0x30) }
      index = after
    }
  }

  /// 十, 百, 千, 万, 亿 and an inner 余 or 多 after digits; `3万4000` and `3千5百万` go on with digits.
  private mutating func scales(into numeral: inout Numeral) {
    var sum = ArabicSum(numeral.value)
    // A space that the reading of a page has put in: 11.2 万亩.
    if index + 1 < limit, bytes[index] == 0x20,
      ChineseNumeral.largeUnit(UTF8Text.scalar(bytes, index + 1).value) != nil
    {
      index += 1
    }
    var isNumber = true
    while let (scalar, next) = peek() {
      if Self.isMore(scalar) {
        guard !isWordStart(after: next, scalar) else { break }
        numeral.isApproximate = true
        index = next
      } else if let unit = ChineseNumeral.smallUnit(scalar) ?? ChineseNumeral.largeUnit(scalar) {
        guard !isUnitWord(scalar, next) else { break }
        index = next
        isNumber = sum.add(unit: unit) && group(behind: unit, &sum) && isNumber
      } else {
        break
      }
    }
    // What makes no number is passed over whole: no part of it is one.
    numeral.value = isNumber ? sum.value : .infinity
    numeral.scale = sum.scale
  }

  /// Takes the digits right behind a unit; false where they make no number with what stands there.
  private mutating func group(behind unit: Double, _ sum: inout ArabicSum) -> Bool {
    guard index < limit, bytes[index] &- 0x30 <= 9, unit >= 1e4 || isLesserSection(than: unit)
    else { return true }
    let start = index
    guard let digits = digits() else { return false }
    let isTenth = index == start + 1 && !isScale(at: index)
    // 2万5千瓦 may be 25,000 瓦 or 千瓦.
    if index == start + 1, let (scalar, next) = peek(), isUnitWord(scalar, next) { return false }
    return sum.add(digits: digits, isTenth: isTenth)
  }

  /// Whether 十, 百, 千, 万 or 亿 stands at a place.
  private func isScale(at index: Int) -> Bool {
    scalar(at: index).map {
      ChineseNumeral.smallUnit($0.0) ?? ChineseNumeral.largeUnit($0.0) != nil
    } ?? false
  }

  /// Whether digits with a lesser unit follow: the 5百 of 3千5百.
  private func isLesserSection(than unit: Double) -> Bool {
    var at = index
    while at < limit, bytes[at] &- 0x30 <= 9 { at += 1 }
    guard at > index, at < limit else { return false }
    let (scalar, next) = UTF8Text.scalar(bytes, at)
    return ChineseNumeral.smallUnit(scalar).map { $0 < unit && !isUnitWord(scalar, next) } ?? false
  }

  /// 余, 多 or 来 behind digits.
  private static func isMore(_ scalar: UInt32) -> Bool {
    scalar == 0x4F59 || scalar == 0x591A || scalar == 0x51E0 || scalar == 0x6765  // 余 多 几 来
  }

  /// Whether 多 or 来 at the end of a number rather begins a word (来自, 来访, 多种).
  private func isWordStart(after next: Int, _ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x6765:
      UTF8Text.first(of: ["自", "访", "源", "到", "年", "临"], bytes, at: next, to: limit) != nil
    case 0x591A: UTF8Text.first(of: ["元化", "样化", "功能"], bytes, at: next, to: limit) != nil
    case 0x4F59: UTF8Text.first(of: ["额", "热"], bytes, at: next, to: limit) != nil
    default: false
    }
  }

  /// 千 of 千瓦, 千克 and 千米 and 百 of 百分点 belong to the unit.
  private func isUnitWord(_ scalar: UInt32, _ next: Int) -> Bool {
    if scalar == 0x5343 {
      return UTF8Text.first(of: ["瓦", "克", "米", "伏"], bytes, at: next, to: limit) != nil
    }
    return scalar == 0x767E && UTF8Text.has("分", bytes, at: next, to: limit)
  }

  // MARK: Chinese digits

  private mutating func chinese(from start: Int, withFraction: Bool = true) -> Numeral? {
    var numeral = Numeral(start: start, end: start, value: 0, isChinese: true)
    guard let (first, next) = peek() else { return nil }
    if first == 0x534A { return half(numeral, next) }  // 半
    if let before = UTF8Text.scalarBefore(bytes, start, from: 0)?.value,
      ChineseNumeral.isFormalDigit(before)
    {
      return nil
    }
    var sum = NumeralSum()
    if first == 0x6570 || first == 0x51E0 || first == 0x4E0A {  // 数 几 上
      guard let (after, _) = scalar(at: next),
        ChineseNumeral.smallUnit(after) ?? ChineseNumeral.largeUnit(after) != nil
      else { return nil }
      if first == 0x4E0A, ChineseNumeral.smallUnit(after) == 10 { return nil }
      numeral.isApproximate = true
      index = next
    }
    guard sumUp(&sum, &numeral) else { return nil }
    if numeral.isBareScale, isSpokenRound(sum) {
      skipNumerals()
      numeral.value = .infinity
      numeral.end = index
      return numeral
    }
    numeral.end = index
    if sum.digitRun == 0, sum.units == 0 { return nil }
    (numeral.value, numeral.maximum) = sum.value
    if withFraction, let fraction = fraction(of: numeral) { return fraction }
    return numeral
  }

  /// 百八十, 百十, 千儿八百: a bare 百, 千 or 万 that goes on, spoken of about as much; it says no value.
  private func isSpokenRound(_ sum: NumeralSum) -> Bool {
    var value = sum.value.value
    while value >= 10 { value /= 10 }
    return value != 1 || UTF8Text.has("儿", bytes, at: index, to: limit)
  }

  /// Goes on behind what is left of a numeral: 儿八百 of 千儿八百.
  private mutating func skipNumerals() {
    while let (scalar, next) = peek(),
      scalar == 0x513F || ChineseNumeral.digit(scalar) != nil
        || ChineseNumeral.smallUnit(scalar) ?? ChineseNumeral.largeUnit(scalar) != nil
    { index = next }
  }

  private func scalar(at index: Int) -> (UInt32, Int)? {
    index < limit ? UTF8Text.scalar(bytes, index) : nil
  }

  /// 半 before a unit of time or in 一半; 半 anything else is no number.
  private mutating func half(_ numeral: Numeral, _ next: Int) -> Numeral? {
    guard UTF8Text.first(of: ["年", "个", "天", "亩", "斤", "月"], bytes, at: next, to: limit) != nil
    else { return nil }
    var half = numeral
    half.value = 0.5
    half.end = next
    index = next
    return half
  }

  /// Adds up digits and units; false where the characters make no number (一二三产业).
  private mutating func sumUp(_ sum: inout NumeralSum, _ numeral: inout Numeral) -> Bool {
    while let (scalar, next) = peek() {
      if let digit = ChineseNumeral.digit(scalar) {
        guard sum.add(digit: Double(digit)) else { return false }
      } else if let unit = ChineseNumeral.smallUnit(scalar) {
        if isUnitWord(scalar, next), sum.digitRun > 0 || sum.units > 0 { break }
        if sum.digit == nil, sum.units == 0, unit > 10 {
          numeral.isBareScale = true
          numeral.isApproximate = true
        }
        guard sum.add(small: unit) else { return false }
      } else if let tens = ChineseNumeral.tens(scalar) {
        guard sum.digit == nil else { return false }
        sum.digit = tens / 10
        guard sum.add(small: 10) else { return false }
      } else if let unit = ChineseNumeral.largeUnit(scalar) {
        if sum.digit == nil, sum.units == 0 {
          numeral.isBareScale = true
          numeral.isApproximate = true
        }
        guard sum.add(large: unit) else { return false }
        numeral.scale = unit
      } else if scalar == 0x70B9, decimals(next, &sum) {  // 点
        continue
      } else if Self.isMore(scalar), sum.units > 0 || sum.digitRun > 0,
        !isWordStart(after: next, scalar), acceptsMore(sum)
      {
        numeral.isApproximate = true
      } else {
        break
      }
      index = next
    }
    return true
  }

  /// 余 and 几 only after a unit of ten; 多 after a plain digit only in front of a unit (两年多 is
  /// read with the unit, 三多 is a slogan).
  private func acceptsMore(_ sum: NumeralSum) -> Bool {
    sum.digit == nil && sum.units > 0
  }

  /// 点 with digits behind it: 一点五, 一百二十点六.
  private mutating func decimals(_ next: Int, _ sum: inout NumeralSum) -> Bool {
    var at = next
    var value = 0.0
    var power = 1.0
    while let (scalar, after) = scalar(at: at), let digit = ChineseNumeral.digit(scalar) {
      if power < 1e18 {
        value = value * 10 + Double(digit)
        power *= 10
      }
      at = after
    }
    guard power > 1, sum.digit != nil || sum.units > 0 else { return false }
    if let whole = sum.digit {
      sum.digit = whole + value / power
    } else {
      sum.fraction = value / power
    }
    index = at
    return true
  }

  /// 三分之二 and 百分之三十: the part in per cent.
  private mutating func fraction(of whole: Numeral) -> Numeral? {
    guard UTF8Text.has("分之", bytes, at: index, to: limit), whole.value > 0 else { return nil }
    let start = index + 6
    // The part of a part is no number: 三分之二分之一 must not nest without end.
    guard limit - start > 0, let part = Self.plain(bytes, at: start, to: limit) else { return nil }
    var numeral = whole
    // Thirds are given in hundredths of a per cent: 66.67. 四分之三万 is no share but a number of its own.
    numeral.value =
      part.scale >= 1e4 ? .infinity : (part.value / whole.value * 10_000).rounded() / 100
    numeral.maximum = nil
    numeral.isApproximate = part.isApproximate && !part.isBareScale
    numeral.isBareScale = false
    numeral.isPercent = true
    numeral.end = part.end
    index = part.end
    return numeral
  }
}
