import Indicators
import Testing

@Suite("Subjects and quotes")
struct SubjectTests {
  @Test("the noun phrase", arguments: rows)
  func subjects(row: FieldCase) {
    #expect(Extraction.indicators(row.sentence).map(\.subject) == row.expected)
  }

  @Test("the quote holds number, unit and an adjacent subject")
  func quotes() {
    let text = "其中豆子1200亩、糜子700亩,新建3所幼儿园"
    let found = Extraction.indicators(text)
    let bytes = Array(text.utf8)
    let quotes = found.map { String(decoding: bytes[$0.quote], as: UTF8.self) }
    #expect(quotes == ["豆子1200亩", "糜子700亩", "3所幼儿园"])
    for indicator in found {
      #expect(indicator.quote.clamped(to: indicator.sentence) == indicator.quote)
      #expect(indicator.quote.overlaps(indicator.quantity.range))
    }
  }

  @Test(
    "comparable values",
    arguments: [
      ("玉米1500亩", 100.0, "ha"), ("采收药材600斤", 300, "kg"), ("收入2万元", 20_000, "CNY"),
      ("建成3兆瓦电站", 3000, "kW"), ("硬化道路4公里", 4, "km"), ("产煤5吨", 5, "t"), ("亩产800斤", 6000, "kg/ha"),
      ("每斤售价3元", 6, "CNY/kg"),
    ])
  func comparable(text: String, value: Double, unit: String) throws {
    let found = try #require(Extraction.indicators(text).first)
    #expect(abs((found.siValue ?? 0) - value) < 1e-6)
    #expect(found.siUnit == unit)
  }

  static let rows = FieldCase.rows(
    """
    其中豆子1200亩、糜子700亩 | 豆子 糜子
    建成3所幼儿园 | 幼儿园
    共有23个行政村 | 行政村
    修建水渠6公里 | 水渠
    清理垃圾70吨 | 垃圾
    全镇辣椒种植面积达到3700亩 | 辣椒种植面积
    培训65名护林员 | 护林员
    脱贫户76户174人 | 脱贫户 脱贫户
    粮食总产量2.1万吨,比上年增长3% | 粮食总产量 粮食总产量
    小麦、玉米面积分别为3万亩、2万亩 | 小麦 玉米面积
    批发和零售业、住宿和餐饮业分别增长3%、4% | 批发和零售业 住宿和餐饮业
    小麦、玉米、高粱分别为3万亩、2万亩 | 小麦、玉米、高粱 小麦、玉米、高粱
    小麦、玉米面积分别为3和2万亩 | 小麦 玉米面积
    村集体收入达到32万元 | 村集体收入
    """)
}
