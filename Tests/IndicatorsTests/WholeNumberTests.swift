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
    digits in two scripts | 核桃3万五千亩 | -
    a digit of the other script | 核桃3千五亩 | -
    sections under a hundred million | 投资3亿5千6百万元 | 356000000 元
    thousands of ten thousands | 投资3千5百万元 | 35000000 元
    hundred millions and a section | 投资1亿2千万元 | 120000000 元
    hundreds and tens | 核桃5百6十亩 | 560 亩
    tens of thousands and hundred millions | 产值1万2千亿元 | 1200000000000 元
    hundreds of ten thousands with a point | 投资12.5百万元 | 12500000 元
    the unit's own thousand | 产白酒50万千升 | 500000000 升
    units that go up | 核桃3百千亩 | -
    a section as great as the unit in front | 核桃3万40000亩 | -
    the same unit twice | 核桃3万5万亩 | -
    a thousand of the number or of the unit | 装机2万5千瓦 | -
    turned round inside | 核桃1\u{202D}2亩 | -
    a letter inside | 核桃1E2亩,小麦1e2亩 | -
    spoken loosely | 核桃千儿八百亩,小麦百八十亩,谷子百十亩 | -
    half a unit | 核桃两亩半,小麦3亩半 | 2.5 亩; 3.5 亩
    half of a multiple | 产值增长一倍半 | 1.5 倍
    half of a unit or of its multiplier | 产核桃一万吨半,小麦3万吨半 | -
    half behind hundreds | 核桃三百亩半 | -
    half behind tens | 核桃二十亩半 | 20.5 亩
    a word that begins like a half | 改良30亩半坡地 | 30 亩
    half behind a point | 核桃2.5亩半 | -
    half behind a range | 核桃3至5亩半,小麦3至5万亩半 | 3..5.5 亩
    bare scales | 万头猪场,千亩果园 | about 10000 头; about 1000 亩
    """)

  @Test("numbers that share a unit", arguments: shared)
  func numbersThatShareAUnit(row: QuantityCase) { check(row) }

  @Test("signs of comparison and of money", arguments: marks)
  func marksInFront(row: QuantityCase) { check(row) }

  static let shared = QuantityCase.rows(
    """
    dealt out | 小麦、玉米、谷子分别为1、2和3万亩 | 10000 亩; 20000 亩; 30000 亩
    dealt out without a multiplier | 小麦、玉米分别为300、200亩 | 300 亩; 200 亩
    dealt out in per cent | 小麦、玉米产量分别增长3.5、4.2% | 3.5 %; 4.2 %
    dealt out in Chinese | 小麦、玉米分别为三和五万亩 | 30000 亩; 50000 亩
    each with its own multiplier | 小麦、玉米分别为8千和3万亩 | 8000 亩; 30000 亩
    too far apart to share one | 小麦、玉米分别为5000、3万亩 | 30000 亩
    three or four | 种植核桃3、4万亩 | 30000..40000 亩
    three or four in Chinese | 种植核桃三、四万亩 | 30000..40000 亩
    three or four, or two numbers | 种植核桃3、4亩 | -
    two numbers of what is not said | 种植核桃30、45万亩 | -
    two numbers joined by a word | 种植核桃30和45万亩 | -
    the number of an item | 1、3万亩核桃 | 30000 亩
    a name that is a number | 拨打12345和5个电话 | 5 个
    """)

  static let marks = QuantityCase.rows(
    """
    at least | 核桃面积≥5万亩 | least 50000 亩
    at most | 核桃面积≤5万亩 | most 50000 亩
    more | 核桃面积>5万亩 | least 50000 亩
    less | 核桃面积<5万亩 | most 50000 亩
    about equal | 核桃面积≈5万亩 | about 50000 亩
    about | 核桃面积~5万亩 | about 50000 亩
    a range after all | 核桃面积3~5万亩 | 30000..50000 亩
    not below | 核桃面积不低于5万亩,小麦不少于3万亩 | least 50000 亩; least 30000 亩
    not above | 核桃面积不超过5万亩,小麦至多3万亩 | most 50000 亩; most 30000 亩
    the limit above | 核桃面积上限5万亩 | most 50000 亩
    the limit below | 核桃面积下限5万亩 | least 50000 亩
    dollars by their sign | 投资US$3.5万,出口$3万 | -
    dollars by their sign and a coin | 投资$3万元,出口US$ 5亿元 | -
    other money in front | 投资港元5万元,出口€3万元 | -
    other money behind | 投资5万元港币,出口5万港元 | -
    spoken dollars | 一年挣了$3万 | -
    dollars in words | 出口3.5万美元 | 35000 美元
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
