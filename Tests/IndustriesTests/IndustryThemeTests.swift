import Industries
import Testing

/// The theme that a lead phrase announces, and what it overrules.
struct IndustryThemeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let lead: String
    let text: String
    let expected: String
    var testDescription: String { "\(lead)|\(text) -> \(expected)" }
  }

  @Test(arguments: [
    Case(lead: "全力抓好护林防火。", text: "配发[小喇叭]{90个}", expected: "A05"),
    Case(lead: "全力抓好护林防火。", text: "共设置{90个}", expected: "A05"),
    Case(lead: "全力抓好护林防火。", text: "种植[小麦]{90亩}", expected: "A01"),
    Case(lead: "加强网格治理。", text: "开展[培训]{5次}", expected: "S96"),
    Case(lead: "加强网格治理。", text: "化解[矛盾纠纷]{15个}", expected: "S96"),
    Case(lead: "加强网格治理。", text: "[燃气]检查{3次}", expected: "D45"),
    Case(lead: "抓实基层党建。", text: "[大学生]座谈{3次}", expected: "S91"),
    Case(lead: "整治人居环境。", text: "[党员]{30名}上街", expected: "N78"),
    Case(lead: "整治人居环境。", text: "[街巷]硬化{3公里}", expected: "E48"),
    Case(lead: "推动灾后重建。", text: "完工的{14户}", expected: "E"),
    Case(lead: "发展肉牛养殖。", text: "[党员]{30名}带头", expected: "S91"),
  ])
  func themeOverrulesMeansOnly(_ row: Case) throws {
    let marked = MarkedText(row.lead + row.text)
    let lexicon = try IndustryFixtures.lexicon()
    let hits = lexicon.hits(in: marked.bytes, range: 0..<marked.bytes.count)
    let lead = 0..<row.lead.utf8.count
    let theme = try #require(IndustryTheme(lead: lead, hits: hits))
    let rest = lead.upperBound..<marked.bytes.count
    let found = IndustryClassifier().classify(
      subject: marked.subject, anchor: marked.number.lowerBound, clause: rest, sentence: rest,
      paragraph: 0..<marked.bytes.count, article: .empty, theme: theme, hits: hits)
    #expect(found.code?.division.description == row.expected, "\(found)")
  }

  @Test func leadWithoutTradeAnnouncesNothing() throws {
    let bytes = Array("一年来成效明显。".utf8)
    let hits = try IndustryFixtures.lexicon().hits(in: bytes, range: 0..<bytes.count)
    #expect(IndustryTheme(lead: 0..<bytes.count, hits: hits) == nil)
  }
}
