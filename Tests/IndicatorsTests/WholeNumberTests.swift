import Testing

@testable import Indicators

/// Numbers are whole or not at all, finite, and keep their sign.
@Suite("Whole numbers")
struct WholeNumberTests {
  @Test("parts of a number", arguments: parts)
  func partsOfANumber(row: QuantityCase) { check(row) }

  @Test("signs", arguments: signs)
  func signsInFront(row: QuantityCase) { check(row) }

  @Test("units with raised digits", arguments: raised)
  func unitsWithRaisedDigits(row: QuantityCase) { check(row) }

  static let parts = QuantityCase.rows(
    """
    blank between digits | 核桃12 345亩 | -
    fraction | 核桃1/2亩 | -
    product | 核桃3×100亩 | -
    product with a star | 核桃3*100亩 | -
    no digit before the point | 核桃.5亩 | -
    apostrophe | 核桃1’234亩 | -
    point and comma swapped | 核桃1.234,5亩 | -
    two points | 核桃12.345.678亩 | -
    group of two | 核桃1,23亩 | -
    group behind four digits | 核桃1234,567亩 | -
    ratio | 核桃1:2亩 | -
    middle dot for a point | 核桃1·5亩 | -
    full stop for a point | 核桃1。5亩 | -
    raised digit | 核桃10²亩 | -
    fraction sign | 核桃3½亩 | -
    Chinese digit in front | 核桃二5亩 | -
    ellipsis | 核桃5…6亩 | -
    two tildes | 核桃3~~5亩 | -
    two middle dots | 核桃3··5亩 | -
    emoji | 核桃3🌰5亩 | -
    control character | 核桃1\u{0}200亩 | -
    shown backwards | 核桃1\u{202E}200亩 | -
    digit of a bank | 核桃叁百亩 | -
    thousand thousands | 核桃千千亩 | -
    ten tens | 核桃十十亩 | -
    ten thousand ten thousands | 核桃三万万亩 | -
    digits named one by one | 核桃二〇二一百亩 | -
    tens in one character | 核桃卅五亩,小麦廿亩 | 35 亩; 20 亩
    hundreds and tens in one character | 核桃三百廿亩 | 320 亩
    the last unit left out | 核桃2万5亩 | 25000 亩
    the last unit written | 核桃2万5千亩 | 25000 亩
    tens without one | 核桃一百十五亩 | 115 亩
    list behind marks | 核桃100亩;(3)小麦200亩 | 100 亩; 200 亩
    letters behind a Latin unit | 核桃100mu | -
    sections of thousands | 核桃3千5百亩 | 3500 亩
    groups of three | 核桃12,345亩 | 12345 亩
    list of two | 核桃100亩,小麦200亩 | 100 亩; 200 亩
    after a plan's name | “十四五”300亩 | 300 亩
    spoken points | 核桃一点五万亩,小麦一百二十点六亩 | 15000 亩; 120.6 亩
    a spoken point between digits | 核桃3点2万亩 | -
    middle dot between Chinese digits | 核桃二·五万亩 | -
    fraction of ten thousands | 核桃四分之三万亩 | -
    exponent | 核桃1.5E+3亩 | -
    fraction sign and ten thousand | 核桃1½万亩 | -
    half of ten thousand | 核桃半万亩 | -
    digits of a bank and ten thousand | 核桃叁拾伍万亩 | -
    unit in brackets | 核桃面积(万亩)2.5 | -
    unit between commas | 核桃面积,万亩,1.5 | -
    hundred million as a thing | 投资3.5个亿 | -
    unit raised by a hat | 绿地面积3.5km^2 | -
    bare scales | 万头猪场,千亩果园 | about 10000 头; about 1000 亩
    """)

  static let signs = QuantityCase.rows(
    """
    minus and temperature | 平均气温-4.5℃ | -4.5 ℃
    below zero | 最低气温零下4.5℃ | -4.5 ℃
    range below zero | 气温-10℃～-5℃ | -10..-5 ℃
    range over zero | 气温-5至3℃ | -5..3 ℃
    negative rate | 收入同比增长-5.2% | -5.2 %
    loss | 利润-3亿元 | -300000000 元
    true minus sign | 同比增长−5.2% | -5.2 %
    in brackets | 财政收入(-5.2%) | -5.2 %
    dash of a range | 增长5%-10% | 5..10 %
    dash of a number | 热线0351-3亿元 | -
    dash before an area | 核桃-300亩 | 300 亩
    """)

  static let raised = QuantityCase.rows(
    """
    square kilometres | 造林面积100km² | 100 平方公里
    square metres | 日光温室500m² | 500 平方米
    cubic metres | 库容300m³ | 300 立方米
    square hectometres | 造林15hm² | 15 公顷
    metres | 护坡长340m | 340 米
    """)

  @Test(
    "numbers without end are no number",
    arguments: [
      "9" + String(repeating: "亿", count: 60), String(repeating: "亿", count: 5000),
      "1." + String(repeating: "9", count: 400), String(repeating: "9", count: 400),
      "1" + String(repeating: ",234", count: 1000),
      "三分之" + String(repeating: "二分之", count: 100) + "一",
      "一点" + String(repeating: "九", count: 400), "9999999999999999",
      String(repeating: "百", count: 400) + "万万万万",
    ])
  func everyNumberReadIsFinite(_ numeral: String) {
    let bytes = Array((numeral + "亩").utf8)
    for start in 0..<min(bytes.count, 9) where bytes[start] & 0xC0 != 0x80 {
      guard let read = NumeralReader.read(bytes, at: start, to: bytes.count) else { continue }
      #expect(read.value.isFinite && read.value <= Quantity.greatest)
      #expect((read.maximum ?? 0).isFinite)
    }
    for indicator in Extraction.indicators("核桃" + numeral + "亩") {
      #expect(indicator.quantity.value <= Quantity.greatest)
    }
  }
}
