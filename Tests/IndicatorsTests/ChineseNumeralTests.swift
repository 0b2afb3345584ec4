import Indicators
import Testing

@Suite("Chinese numerals")
struct ChineseNumeralTests {
  @Test("every integer to 10,000 is read back as printed")
  func smallIntegers() {
    for value in 0...10_000 {
      #expect(ChineseNumeral.value(of: ChineseNumeral.string(value)) == value)
    }
  }

  @Test("random integers to 10^12 are read back as printed")
  func randomIntegers() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = Int(state >> 60) % 12 + 1
      let value = Int(state >> 11) % Self.power(digits)
      let text = ChineseNumeral.string(value)
      #expect(ChineseNumeral.value(of: text) == value, "\(value) \(text)")
    }
  }

  @Test(
    "numerals are printed as a schoolbook prints them",
    arguments: [
      (0, "零"), (10, "十"), (11, "十一"), (20, "二十"), (101, "一百零一"), (110, "一百一十"),
      (1_000, "一千"), (1_001, "一千零一"), (1_010, "一千零一十"), (10_000, "一万"),
      (10_005, "一万零五"), (12_345, "一万二千三百四十五"), (100_000, "十万"), (110_000, "十一万"),
      (1_000_001, "一百万零一"), (100_000_000, "一亿"), (120_003_000, "一亿二千万三千"),
      (1_000_000_000_000, "一万亿"),
    ])
  func printing(value: Int, text: String) {
    #expect(ChineseNumeral.string(value) == text)
  }

  @Test(
    "other spellings are read",
    arguments: [
      ("两千", 2_000), ("两百", 200), ("三百二", 320), ("一万五", 15_000), ("二千零二", 2_002),
      ("一千三", 1_300), ("十万零八百", 100_800), ("两万两千", 22_000), ("三亿五千万", 350_000_000),
    ])
  func reading(text: String, value: Int) {
    #expect(ChineseNumeral.value(of: text) == value)
  }

  @Test("what is no numeral is not read", arguments: ["", "村", "一二三", "第一", "三个", "五四"])
  func nothing(text: String) {
    #expect(ChineseNumeral.value(of: text) == nil)
  }

  private static func power(_ digits: Int) -> Int {
    (0..<digits).reduce(1) { product, _ in product * 10 }
  }
}
