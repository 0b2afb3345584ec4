import Industries
import Records
import Testing

/// Which trade a figure is of beyond the words of its own clause: sentences of our own.
@Suite struct IndustryAttributionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The divisions expected, in order; empty where no trade applies.
    let divisions: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a part follows its whole", text: "定襄县有养羊合作社社员80户,其中脱贫户25户。",
      divisions: ["A03", "A03"]),
    Case(
      name: "people of a place are of no trade",
      text: "岚县某镇下辖10个村,2500户7000人,种植马铃薯2万亩。", divisions: ["", "", "", "A01"]),
    Case(
      name: "rounds of inspection of one trade", text: "检查煤矿企业36家次。", divisions: ["B06"]),
    Case(
      name: "firms of a trade", text: "全县有陶瓷企业40家,从业人员6000人。", divisions: ["C30", "C30"]),
    Case(
      name: "a person's name names no animal", text: "果农李二牛家有5亩梨园。", divisions: ["A01"]),
  ])
  func division(_ row: Case) throws {
    let found = try Analysis.rows(row.text, year: 2021).map {
      $0.industry.map { "\($0.division)" } ?? ""
    }
    #expect(found == row.divisions)
  }

  /// What the weighed choice gets wrong of short texts made for a rule of old; the next fitting may
  /// get some of them right.
  @Test(arguments: [
    Case(
      name: "the item of a list names the trade",
      text: "3.东山采煤沉陷区治理。治理面积4平方公里,涉及5个村,总投资900万元。",
      divisions: ["N77", "N77", "N77"]),
    Case(
      name: "firms of a size among those of a trade have the name of all of that size",
      text: "全县有陶瓷企业40家,其中规模以上企业12家,从业人员6000人。",
      divisions: ["C30", "C30", "C30"]),
    Case(
      name: "a works cleans up for itself", text: "阳城县一家水泥厂投入环保资金600万元。",
      divisions: ["C30"]),
    Case(
      name: "beds stand in the house that is spoken of", text: "县医院新楼启用,设有床位200张。",
      divisions: ["Q84"]),
    Case(
      name: "rounds of inspection of several trades", text: "检查企业、加油站、饭店等180家次。",
      divisions: ["S92"]),
    Case(
      name: "the resettled are of no trade", text: "安置点的新楼封了顶，90户搬进新居。", divisions: [""]),
    Case(
      name: "loans are counted by a word of their own", text: "某支行为梨农办理业务60笔。",
      divisions: ["J66"]),
  ])
  func knownLimit(_ row: Case) throws {
    let found = try Analysis.rows(row.text, year: 2021).map {
      $0.industry.map { "\($0.division)" } ?? ""
    }
    withKnownIssue(isIntermittent: true) { #expect(found == row.divisions) }
  }
}
