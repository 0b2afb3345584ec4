/// Chinese numerals: their digits and units, integers printed in them, and integers read back.
///
/// Text that means a quantity is read by `NumeralReader`, which adds Arabic digits, approximations
/// and fractions; this type is the pure numeral: 三百二十, 一万零五, 两千, 一亿零三百万.
public enum ChineseNumeral {
  /// The characters that begin a number or an ordinal.
  static let starters = ScalarSet(
    firstOf: "第前零〇一二两三四五六七八九十百千万亿廿卅卌半数几上".map(String.init))

  /// The digit of a scalar (一, 两, 〇 ...), or nil.
  @inline(__always)
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x96F6, 0x3007: 0  // 零 〇
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    default: nil
    }
  }

  /// The value of a scalar that writes a number of tens (廿, 卅, 卌), or nil.
  static func tens(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x5EFF: 20  // 廿
    case 0x5345: 30  // 卅
    case 0x534C: 40  // 卌
    default: nil
    }
  }

  /// Whether a scalar is a digit as banks write it (壹 to 玖), which no number here is read from. 伍
  /// and 陆 are parts of common words.
  static func isFormalDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x58F9, 0x8D30, 0x53C1, 0x8086, 0x67D2, 0x634C, 0x7396: true  // 壹 贰 叁 肆 柒 捌 玖
    default: false
    }
  }

  /// The power of ten of a unit inside a section (十, 百, 千), or nil.
  @inline(__always)
  static func smallUnit(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x5341: 10  // 十
    case 0x767E: 100  // 百
    case 0x5343: 1000  // 千
    default: nil
    }
  }

  /// The value of a unit that closes a section (万, 亿), or nil.
  @inline(__always)
  static func largeUnit(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x4E07: 1e4  // 万
    case 0x4EBF: 1e8  // 亿
    default: nil
    }
  }

  /// Whether a number may begin with the scalar: a digit, a unit, 半, 数, 几 or 上.
  @inline(__always)
  static func mayBegin(_ scalar: UInt32) -> Bool {
    digit(scalar) != nil || smallUnit(scalar) != nil || largeUnit(scalar) != nil
      || tens(scalar) != nil
      || scalar == 0x534A || scalar == 0x6570 || scalar == 0x51E0 || scalar == 0x4E0A
  }

  /// An integer as reports print it: 20 is 二十, 105 is 一百零五, 10,005 is 一万零五.
  ///
  /// - Precondition: 0 <= `value` < 10^16.
  /// - Complexity: O(digits).
  public static func string(_ value: Int) -> String {
    precondition(value >= 0 && value < 10_000_000_000_000_000, "printed up to 10^16")
    if value == 0 { return "零" }
    if value >= 100_000_000 {
      let rest = value % 100_000_000
      let gap = rest > 0 && rest < 10_000_000 ? "零" : ""
      return string(value / 100_000_000) + "亿" + gap + (rest > 0 ? string(rest, inner: true) : "")
    }
    return string(value, inner: false)
  }

  /// A value below 10^8; `inner` writes 一十 for 十 where more stands before it.
  private static func string(_ value: Int, inner: Bool) -> String {
    guard value >= 10_000 else { return section(value, inner: inner) }
    let rest = value % 10_000
    let gap = rest > 0 && rest < 1000 ? "零" : ""
    let head = section(value / 10_000, inner: inner)
    return head + "万" + gap + (rest > 0 ? section(rest, inner: true) : "")
  }

  /// A value below 10^4.
  private static func section(_ value: Int, inner: Bool) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if value >= 10, value < 20, !inner { return "十" + (value > 10 ? digits[value - 10] : "") }
    var text = ""
    var rest = value
    var pendingZero = false
    for (power, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / power
      rest %= power
      if digit > 0 {
        text += (pendingZero ? "零" : "") + digits[digit] + unit
        pendingZero = false
      } else if !text.isEmpty {
        pendingZero = true
      }
    }
    return text
  }

  /// The integer that a text is wholly the numeral of, or nil.
  public static func value(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let read = NumeralReader.read(bytes, at: 0, to: bytes.count),
      read.end == bytes.count, read.maximum == nil, !read.isApproximate
    else { return nil }
    return Int(exactly: read.value)
  }
}
