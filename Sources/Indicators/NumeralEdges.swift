/// What stands at the left of a number and makes it a part of a longer one, or a negative one.
///
/// A number is read whole or not at all: of `12 345亩`, `1/2亩`, `3×100亩` and `1’234亩` no part is a
/// fact.
enum NumeralEdges {
  /// Marks that part a number from the one before: ; ( ) [ ] ! ? % | " 、 “ ” 《 》 【 】 ‰ °.
  private static let partings: Set<UInt32> = [
    0x3B, 0x28, 0x29, 0x5B, 0x5D, 0x21, 0x3F, 0x25, 0x7C, 0x22, 0x3001, 0x201C, 0x201D, 0x300A,
    0x300B, 0x3010, 0x3011, 0x2030, 0xB0,
  ]

  /// Whether a mark between digits joins what stands on both sides into one expression: all but
  /// letters, signs of units and what parts numbers.
  private static func isJoint(_ scalar: UInt32) -> Bool {
    if partings.contains(scalar) || (0x2100...0x214F).contains(scalar)
      || (0x3300...0x33FF).contains(scalar)
    {
      return false
    }
    return !(Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false)
  }

  /// Whether the Arabic number at `start` goes on one that stands before it.
  ///
  /// The text before the sentence counts too: a full stop between digits is a misprinted point.
  static func isTail(_ bytes: [UInt8], at start: Int) -> Bool {
    guard let (before, at) = UTF8Text.scalarBefore(bytes, start, from: 0) else { return false }
    if ChineseNumeral.digit(before) != nil || isFraction(before) { return true }
    if ChineseNumeral.smallUnit(before) ?? ChineseNumeral.largeUnit(before) != nil {
      // 十2个 is no number; 万 and 亿 of another number were read together with it.
      return UTF8Text.scalarBefore(bytes, at, from: 0).map { isDigit($0.value) } ?? false
    }
    if before == 0x2E, !followsDigit(bytes, at) { return true }
    if isSpokenPoint(before, bytes, at) || isExponent(before, bytes, at) { return true }
    return isJoint(before) && followsDigit(bytes, joined(bytes, at))
  }

  /// Whether the Chinese number at `start` goes on one that stands before it: 二·五, 3点五, 3万五千, and
  /// 万 alone behind a half or a digit of a bank.
  static func isChineseTail(_ bytes: [UInt8], at start: Int, isBareScale: Bool) -> Bool {
    guard let (before, at) = UTF8Text.scalarBefore(bytes, start, from: 0) else { return false }
    if isBareScale, isFraction(before) || scaled.contains(before) || before &- 0x30 <= 9 {
      return true
    }
    // 3万五千 is one number in two scripts.
    if ChineseNumeral.smallUnit(before) ?? ChineseNumeral.largeUnit(before) != nil,
      followsDigit(bytes, at)
    {
      return true
    }
    return isSpokenPoint(before, bytes, at)
  }

  /// What 万 alone goes on: 半, and digits and units of a bank that also are other words: 伍 陆 拾 佰 仟.
  private static let scaled: Set<UInt32> = [0x534A, 0x4F0D, 0x9646, 0x62FE, 0x4F70, 0x4EDF]

  /// Whether 点 or a middle dot that begins at `at` stands behind a digit: a decimal point.
  private static func isSpokenPoint(_ mark: UInt32, _ bytes: [UInt8], _ at: Int) -> Bool {
    (mark == 0x70B9 || mark == 0xB7)
      && UTF8Text.scalarBefore(bytes, at, from: 0).map { isDigit($0.value) } ?? false
  }

  /// The sign of 1.5E+3.
  private static func isExponent(_ sign: UInt32, _ bytes: [UInt8], _ at: Int) -> Bool {
    (sign == 0x2B || sign == 0x2D) && at > 0 && bytes[at - 1] | 0x20 == 0x65
      && followsDigit(bytes, at - 1)
  }

  /// Where the marks that stand before a joint begin: 3……5 and 3~~5 are joined by several.
  private static func joined(_ bytes: [UInt8], _ index: Int) -> Int {
    var start = index
    for _ in 0..<3 {
      guard let (mark, at) = UTF8Text.scalarBefore(bytes, start, from: 0), !isDigit(mark),
        isJoint(mark)
      else { break }
      start = at
    }
    return start
  }

  private static func followsDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    index > 0 && bytes[index - 1] &- 0x30 <= 9
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    scalar &- 0x30 <= 9 || ChineseNumeral.digit(scalar) != nil
  }

  /// ½ and its like, and superscript digits.
  private static func isFraction(_ scalar: UInt32) -> Bool {
    (0xBC...0xBE).contains(scalar) || (0x2150...0x215F).contains(scalar)
      || [0xB2, 0xB3, 0xB9].contains(scalar) || (0x2070...0x2079).contains(scalar)
  }

  // MARK: Signs

  private static let signs: [StaticString] = ["零下", "负", "-", "−", "－"]

  /// Where the minus of the number at `start` begins; nil where none stands there.
  ///
  /// A dash behind a digit, a letter or a unit is a hyphen or the "to" of a range.
  static func sign(before start: Int, _ bytes: [UInt8], from limit: Int) -> Int? {
    guard let at = UTF8Text.firstEnding(signs, bytes, at: start, from: limit) else { return nil }
    if UTF8Text.has("零下", bytes, at: at, to: start) { return at }
    guard let (before, _) = UTF8Text.scalarBefore(bytes, at, from: limit) else { return at }
    let isHyphen =
      before < 0x80 && (before &- 0x30 <= 9 || (before | 0x20) &- 0x61 < 26 || before == 0x25)
      || before == 0x2D || before == 0x2014 || before == 0x2030 || before == 0x2103
    return isHyphen || isDigit(before) ? nil : at
  }

  /// The index behind a minus that stands at `index`, or nil.
  static func signEnd(at index: Int, _ bytes: [UInt8], to limit: Int) -> Int? {
    UTF8Text.first(of: signs, bytes, at: index, to: limit)
  }
}
