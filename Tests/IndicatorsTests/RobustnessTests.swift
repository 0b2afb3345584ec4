import Indicators
import Testing

@Suite("Any text")
struct RobustnessTests {
  /// Pieces of sentences, numbers and marks, put together at random.
  private static let pieces = [
    "全镇", "种植", "玉米", "一", "三五", "半", "几", "数", "百", "千", "万", "亿", "0", "7", "12.5", "3,400", ".",
    ",", "、",
    "。", "至", "—", "~", "%", "元", "亩", "斤", "块", "角", "分", "年", "月", "日", "第", "每", "约", "近", "多",
    "余", "以上",
    "“", "”", "《", "》", "(", ")", "的", "个", "村", "户", "人次", "预计", "力争", "今年", "2019年", "比上年", "增长",
    "投资",
    "收入", "分之", "点", "/", "km", "G", "由", "到", "提高到", "上", "来", "\u{1F33E}", "é",
  ]

  @Test("no mixture of pieces breaks the reading", arguments: 0..<40)
  func mixtures(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<25 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.pieces[Int(state >> 33) % Self.pieces.count]
      }
      let bytes = Array(text.utf8)
      for indicator in Extraction.indicators(text, year: seed % 2 == 0 ? 2020 : nil) {
        #expect(indicator.quantity.value.isFinite && indicator.quantity.value != 0)
        #expect(indicator.quote.clamped(to: indicator.sentence) == indicator.quote)
        #expect(String(validating: bytes[indicator.quote], as: UTF8.self) != nil)
        #expect(String(validating: bytes[indicator.subjectRange], as: UTF8.self) != nil)
      }
    }
  }
}
