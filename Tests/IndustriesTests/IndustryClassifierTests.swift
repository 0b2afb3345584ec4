import Industries
import Testing

struct ClassifierCase: CustomTestStringConvertible, Sendable {
  let text: String
  /// The division, or the section where only that is clear, or "".
  let expected: String
  var testDescription: String { "\(text) -> \(expected)" }

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }
}

/// The trades of short texts, by the rules of the annotation: the number's own words first, then
/// its clause, sentence, paragraph.
struct IndustryClassifierTests {
  @Test(
    arguments: ClassifierCase.farming + ClassifierCase.animals + ClassifierCase.manufacturing
      + ClassifierCase.utilities + ClassifierCase.services + ClassifierCase.publicLife
      + ClassifierCase.scopes + ClassifierCase.wholes + ClassifierCase.yielding)
  func division(_ row: ClassifierCase) throws {
    let found = try MarkedText(row.text).classified()
    #expect(found.code?.division.description ?? "" == row.expected, "\(found)")
  }

  @Test func thereAreManyRows() {
    let groups = [
      ClassifierCase.farming, ClassifierCase.animals, ClassifierCase.manufacturing,
      ClassifierCase.utilities, ClassifierCase.services, ClassifierCase.publicLife,
      ClassifierCase.scopes, ClassifierCase.wholes, ClassifierCase.yielding,
    ]
    #expect(groups.reduce(0) { $0 + $1.count } >= 150)
  }

  @Test(arguments: [
    ("种植[小麦]{300亩}", "A0112"), ("[小麦、玉米]{300亩}", "A011"), ("[苹果、核桃]{300亩}", "A01"),
    ("存栏[肉牛]{300头}", "A0311"), ("[羊]{300只}", "A0314"), ("[粮食]总产{3万吨}", "A011"),
    ("[农业]产值{3亿元}", "A01"), ("建成[光伏电站]{3座}", "D4416"), ("接待[游客]{3万人次}", "N786"),
    ("[苹果专业合作社]{3个}", "A0151"), ("[核桃加工]企业{3家}", "C1373"),
  ])
  func mostSpecificCode(text: String, expected: String) throws {
    #expect(try MarkedText(text).classified().code?.description == expected)
  }

  @Test func evidenceAndScopeAreTold() throws {
    let marked = MarkedText("全村种植小麦，亩均收入{900元}")
    let found = try marked.classified()
    #expect(found.scope == .sentence)
    let evidence = try #require(found.evidence)
    #expect(String(decoding: marked.bytes[evidence], as: UTF8.self) == "小麦")
    #expect((0.3...0.8).contains(found.confidence))
  }

  @Test func noWordsNoCode() throws {
    let found = try MarkedText("共计{12个}").classified()
    #expect(found.code == nil)
    #expect(found.scope == .nothing)
    #expect(found.evidence == nil)
  }

  @Test func measureHintKeepsOtherTradesOut() throws {
    let farming = try IndustryFixtures.code("A01")
    let marked = MarkedText("景区旁栽下{300亩}")
    #expect(try marked.classified().code?.description == "N786")
    let hinted = try marked.classified(hint: farming)
    #expect(hinted.code == farming)
    #expect(hinted.scope == .measure)
    let crop = try MarkedText("景区旁的谷子{300亩}").classified(hint: farming)
    #expect(crop.code?.description == "A0119")
  }

  @Test func titleOutweighsTheText() throws {
    let text = "森林防火。开办超市，更换变压器。"
    let bytes = Array(text.utf8)
    let hits = try IndustryFixtures.lexicon().hits(in: bytes, range: 0..<bytes.count)
    let titled = ArticleIndustryContext(hits: hits, title: 0..<12)
    #expect(titled.dominant?.description == "A0522" || titled.dominant?.description == "A052")
    #expect(ArticleIndustryContext(hits: hits, title: nil).dominant == nil)
    #expect(ArticleIndustryContext.empty.dominant == nil)
  }
}
