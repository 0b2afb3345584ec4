import Observations
import Records
import Testing

/// Which place a figure belongs to: sentences of our own about places all over the province.
@Suite struct AttributionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The end of the path expected for each figure, in order.
    let places: [String]
    var year: Int?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the clause's own place", text: "静乐县娘子神乡2022年种植藜麦3200亩。",
      places: ["静乐县/娘子神乡"]),
    Case(
      name: "the place carries on over clauses",
      text: "右玉县右卫镇2021年种植沙棘1.2万亩，建成加工厂2座，带动农户300户。",
      places: ["右玉县/右卫镇", "右玉县/右卫镇", "右玉县/右卫镇"]),
    Case(
      name: "a new subject takes over",
      text: "方山县圪洞镇种植高粱500亩，方山县积翠镇种植马铃薯800亩。",
      places: ["圪洞镇", "积翠镇"]),
    Case(
      name: "the area word means the township spoken of",
      text: "榆社县箕城镇地处县城，全镇耕地面积2.3万亩。", places: ["榆社县/箕城镇"]),
    Case(
      name: "what stands with nothing but the indicator's name in front of the number",
      text: "方山县2022年农村居民人均可支配收入9100元，增长8%，而吕梁市农村居民人均可支配收入为13100元。",
      places: ["方山县", "方山县", "吕梁市"]),
    Case(
      name: "a development zone is no place of facts but its county is",
      text: "左云县左云经济技术开发区2022年入驻企业26家。", places: ["大同市/左云县"]),
    Case(
      name: "the county's word means the county",
      text: "隰县城南乡是梨果大乡。全县梨果面积达到35万亩。", places: ["隰县"]),
    Case(
      name: "over several townships it is their county",
      text: "左权县麻田镇、桐峪镇共种植核桃6万亩。", places: ["左权县"]),
    Case(
      name: "distributed one by one",
      text: "左权县麻田镇、桐峪镇分别种植核桃3万亩、2万亩。", places: ["麻田镇", "桐峪镇"]),
    Case(
      name: "as many joined numbers of a later clause go to the same places",
      text: "左权县麻田镇、桐峪镇分别收获玉米3万亩、2万亩，进度94.5%和95.2%，亩产600公斤、580公斤。",
      places: ["麻田镇", "桐峪镇", "麻田镇", "桐峪镇", "麻田镇", "桐峪镇"]),
    Case(
      name: "what is listed anew is of the things listed",
      text: "左权县麻田镇、桐峪镇分别种植核桃3万亩、2万亩，全县玉米、高粱4万亩和1万亩。",
      places: ["麻田镇", "桐峪镇", "左权县", "左权县"]),
    Case(
      name: "more numbers than places are not dealt out to the first of them",
      text: "左权县麻田镇、桐峪镇分别种植核桃3万亩、2万亩、1万亩。",
      places: ["左权县", "左权县", "左权县"]),
    Case(
      name: "a number behind a comma is no more of those dealt out",
      text: "左权县麻田镇、桐峪镇支出率分别为77.4%和78.9%，低于80%。", places: ["麻田镇", "桐峪镇", "左权县"]),
    Case(
      name: "each paragraph of a digest is about the county that it opens with",
      text:
        "方山县。圪洞镇种植高粱500亩。全县种植马铃薯3万亩。\n静乐县。娘子神乡种植藜麦300亩。全县种植燕麦2万亩。",
      places: ["圪洞镇", "方山县", "娘子神乡", "静乐县"]),
    Case(
      name: "a dated entry opens with its place",
      text: "右玉县大事记\n\n5月3日　右卫镇新建大棚40座。\n6月7日　威远镇新建大棚60座。",
      places: ["右卫镇", "威远镇"]),
    Case(
      name: "an office ends a firm's name",
      text: "沁县册村镇漫水村党支部牵头建立漫水村股份合作社，流转土地600亩。",
      places: ["册村镇/漫水村"]),
    Case(
      name: "who ranks is not where", text: "武乡县监漳镇被长治市评为先进，种植梅杏2600亩。",
      places: ["武乡县/监漳镇"]),
    Case(
      name: "an abolished county of its year", text: "2016年，长治县种植玉米20万亩。",
      places: ["长治市/长治县"], year: 2016),
    Case(
      name: "those who act for a county stand for it",
      text: "蒲县抓住时机调结构。县里每年拿出300万元扶持果农。", places: ["临汾市/蒲县"]),
    Case(
      name: "an area word behind a speaker holds",
      text: "榆社县云簇镇桃阳村的老张种香菇。镇长介绍，全镇香菇达到60万棒。", places: ["榆社县/云簇镇"]),
    Case(
      name: "a county compared with holds nothing",
      text: "大宁县太德乡种植西瓜3000亩，占全县的三成。", places: ["大宁县/太德乡", "大宁县/太德乡"]),
    Case(
      name: "a place outside takes nothing",
      text: "平陆县圣人涧镇从陕西省引进苹果苗3万株。", places: ["平陆县/圣人涧镇"]),
  ]

  @Test(arguments: cases)
  func belongs(_ row: Case) throws {
    let paths = try Analysis.rows(row.text, year: row.year).map { $0.place?.path ?? "" }
    #expect(paths.count == row.places.count, "\(paths)")
    for (path, expected) in zip(paths, row.places) {
      #expect(path.hasSuffix(expected), "\(path)")
    }
  }

  /// What the weighed choice gets wrong of short texts made for a rule of old; the next fitting may
  /// get some of them right.
  static let knownLimits: [Case] = [
    Case(
      name: "where a part is spoken of they act for the part",
      text: "蒲县黑龙关镇化乐村修了新路。去年县里投入80万元修缮戏台。", places: ["化乐村"]),
    Case(
      name: "an item of a list of tasks keeps to itself",
      text: "沁县册村镇明年重点抓好三件事：一是启动漫水村民宿，改造院落8处；二是建设污水管网6公里。",
      places: ["漫水村", "册村镇"]),
    Case(
      name: "money goes where the works are sited",
      text: "沁县册村镇投资260万元，在漫水村建设冷库。", places: ["册村镇/漫水村"]),
  ]

  @Test(arguments: knownLimits)
  func knownLimit(_ row: Case) throws {
    let paths = try Analysis.rows(row.text, year: row.year).map { $0.place?.path ?? "" }
    withKnownIssue(isIntermittent: true) {
      #expect(zip(paths, row.places).allSatisfy { $0.hasSuffix($1) }, "\(paths)")
    }
  }
}
