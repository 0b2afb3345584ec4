import Messages
import Gazetteers
import Indicators
import Observations
import Records
import Testing

@testable import AreaSums

/// A value is of one indicator, place and year; sums never count twice and say what they lack.
@Suite struct AggregationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let texts: [String]
    let column: String
    let area: String
    /// The value in the column's unit, nil for none.
    let value: Double?
    let kind: AreaIndicator.Kind?
    let facts: Int
    var testDescription: String { name }

    init(
      _ name: String, _ texts: String..., column: String = "maize_planted_area_mu", area: String,
      value: Double?, kind: AreaIndicator.Kind? = nil, facts: Int = 0
    ) {
      self.name = name
      self.texts = texts
      self.column = column
      self.area = area
      self.value = value
      self.kind = kind
      self.facts = facts
    }
  }

  static let cases = [
    Case(
      "one figure", "静乐县2022年种植藜麦3000亩。", column: "quinoa_planted_area_mu", area: "静乐县",
      value: 3000, kind: .stated, facts: 1),
    Case(
      "some townships are a partial sum of their county",
      "静乐县2022年娘子神乡种植玉米3000亩。静乐县鹅城镇2022年种植玉米1500亩。", area: "静乐县",
      value: 4500, kind: .partial, facts: 2),
    Case(
      "a total stands before its parts, even a smaller one",
      "静乐县2022年种植玉米6000亩。静乐县娘子神乡2022年种植玉米7000亩。", area: "静乐县",
      value: 6000, kind: .stated, facts: 1),
    Case(
      "a total stands before a later sum of some parts",
      "静乐县2021年种植玉米6000亩。静乐县娘子神乡2022年种植玉米3000亩。", area: "静乐县",
      value: 6000, kind: .stated, facts: 1),
    Case(
      "the same told in two reports counts once", "静乐县2022年种植玉米6000亩。",
      "据了解，静乐县2022年种植玉米6000亩。", area: "静乐县", value: 6000, kind: .stated, facts: 2),
    Case(
      "different crops are different indicators",
      "静乐县2022年种植玉米6000亩。静乐县2022年种植马铃薯3000亩。", area: "静乐县", value: 6000,
      kind: .stated, facts: 1),
    Case(
      "only the latest year", "静乐县2022年种植玉米6000亩。静乐县2021年种植玉米9000亩。",
      area: "静乐县", value: 6000, kind: .stated, facts: 1),
    Case(
      "an exact figure before a round one", "静乐县2022年种植玉米约6500亩。",
      "静乐县2022年种植玉米6432亩。", area: "静乐县", value: 6432, kind: .stated, facts: 1),
    Case(
      "plans do not count", "静乐县2022年计划种植玉米6000亩。", area: "静乐县", value: nil),
    Case(
      "a change is no level", "静乐县2022年玉米种植面积比上年减少600亩。", area: "静乐县", value: nil),
    Case(
      "a fall is below zero", "静乐县2022年粮食产量比上年下降3%。", column: "grain_output_growth_pct",
      area: "静乐县", value: -3, kind: .stated, facts: 1),
    Case(
      "a growth in times is one in per cent", "静乐县2022年粮食产量增长1.5倍。",
      column: "grain_output_growth_pct", area: "静乐县", value: 150, kind: .stated, facts: 1),
    Case(
      "three wordings of one thing are one", "静乐县2022年种植玉米2.1万亩。2022年玉米播种面积2.1万亩。",
      "2022年静乐县全县玉米1400公顷。", area: "静乐县", value: 21_000, kind: .stated, facts: 3),
    Case(
      "what it was before gives way", "静乐县2022年玉米种植面积由9000亩减少到6000亩。", area: "静乐县",
      value: 6000, kind: .stated, facts: 1),
    Case("what is no longer sown is nothing", "静乐县2022年不再种植玉米3000亩。", area: "静乐县", value: nil),
    Case(
      "a month is no year", "静乐县2022年3月接待游客3万人次。", column: "visitors_visits",
      area: "静乐县", value: nil),
    Case(
      "a figure per head is not added up", "静乐县娘子神乡2022年农村居民人均可支配收入9000元。",
      column: "disposable_income_rural_cny_per_person", area: "静乐县", value: nil),
    Case(
      "a co-operative is not its township", "静乐县娘子神乡兴农合作社2022年种植玉米3000亩。",
      area: "娘子神乡", value: nil),
    Case(
      "an abolished township is a part of today's county",
      "尧都区贺家庄乡2019年种植樱桃1500亩。", column: "cherries_planted_area_mu", area: "尧都区",
      value: 1500, kind: .partial, facts: 1),
  ]

  private static func aggregation(
    _ rows: [FactRow], modalities: Set<Modality> = [.actual]
  ) -> Aggregation {
    Aggregation(
      rows, in: Analysis.gazetteer, of: Analysis.analyzer.catalogue, modalities: modalities)
  }

  @Test(arguments: cases)
  func value(_ row: Case) throws {
    let rows = try row.texts.enumerated().flatMap { index, text in
      try Analysis.rows(text, name: "\(index).txt")
    }
    let aggregation = Self.aggregation(rows)
    let area = try #require(Analysis.place(row.area))
    let column = aggregation.columns.first { $0.name == row.column }
    let value = column.flatMap { aggregation.value(of: $0, in: area) }
    #expect(value?.value == row.value)
    #expect(value?.kind == row.kind)
    #expect(value?.factCount ?? 0 == row.facts)
  }

  /// Of a place all of whose parts have a value the sum is whole.
  @Test func allPartsMakeASum() throws {
    let gazetteer = Analysis.gazetteer
    let city = try #require(gazetteer.place(code: "140300"))
    let counties = gazetteer.children(of: city).filter { gazetteer.level(of: $0) == .county }
    let text = counties.map { "阳泉市\(gazetteer.name(of: $0))2022年粮食产量1000吨。" }
    let whole = Self.aggregation(try Analysis.rows(text.joined(separator: "\n")))
    let column = try #require(whole.columns.first { $0.name == "grain_output_t" })
    let sum = try #require(whole.value(of: column, in: city))
    #expect(sum.kind == .summed && sum.value == 1000 * Double(counties.count))
    #expect(sum.partCount == counties.count && sum.wholeCount == counties.count)
    let some = Self.aggregation(try Analysis.rows(text.dropLast().joined(separator: "\n")))
    let part = try #require(some.value(of: column, in: city))
    #expect(part.kind == .partial && part.wholeCount == part.partCount + 1)
  }

  /// The long table has every time, the column the latest year.
  @Test func theLongTableHoldsEveryPeriod() throws {
    let rows = try Analysis.rows(
      "静乐县2021年粮食产量4万吨。静乐县2022年粮食产量5万吨。静乐县2023年上半年接待游客3万人次。")
    let values = IndicatorValues(Self.aggregation(rows), levels: [.county])
    #expect(values.entries.map { $0.value.period.text } == ["2021", "2022", "2023-01..2023-06"])
    #expect(values.entries.map(\.value.value) == [40000, 50000, 30000])
  }

  @Test func whatIsLeftOutIsCounted() throws {
    let rows = try Analysis.rows("静乐县2022年计划种植玉米6000亩，玉米良种覆盖率95%。")
    let aggregation = Self.aggregation(rows)
    #expect(aggregation.leftOut.values.reduce(0, +) == rows.count)
    #expect(aggregation.leftOut["planned, forecast or target"] ?? 0 >= 1)
    let rivals = try Analysis.rows("静乐县2022年种植玉米6000亩。静乐县2022年种植玉米9000亩。")
    #expect(
      Self.aggregation(rivals).leftOut == ["another value of the same place and time": 1])
  }

  /// One thing in other words or another unit is one value; reports that differ are told.
  @Test func reportsThatDisagreeAreTold() throws {
    func disagreements(_ texts: String...) throws -> [Disagreement] {
      let rows = try texts.enumerated().flatMap { index, text in
        try Analysis.rows(text, name: "\(index).txt")
      }
      return Self.aggregation(rows).disagreements
    }
    let told = try disagreements(
      "静乐县2022年种植玉米2.1万亩。", "静乐县2022年玉米种植面积2.13万亩。", "静乐县2022年种植玉米2.1万亩。")
    #expect(told.count == 1)
    let one = try #require(told.first)
    #expect(one.path.hasSuffix("静乐县") && one.taken == 21_300 && one.period.text == "2022")
    #expect(one.statements.map(\.report) == ["0.txt", "1.txt", "2.txt"])
    #expect(one.statements.map(\.value) == [21_000, 21_300, 21_000])
    #expect(
      try disagreements("静乐县2022年种植玉米30.5万亩。", "静乐县2022年玉米种植面积2.03万公顷。").isEmpty)
    #expect(try disagreements("静乐县2022年种植玉米3万亩。静乐县2022年种植玉米4万亩。").isEmpty)
    let many = try disagreements(
      "静乐县2022年种植玉米1亩。", (2...60).map { "静乐县2022年种植玉米\($0)亩。" }.joined())
    #expect(many.first?.statements.count == Disagreement.longest)
  }

  /// Plans are joined only where they are asked for, and then nothing else is.
  @Test(arguments: [
    ([Modality.actual], 3000.0), ([.planned], 6000), ([.target], 9000),
    ([.planned, .target], 9000),
  ])
  func modalitiesDoNotMix(_ asked: [Modality], _ mu: Double) throws {
    let modalities = Set(asked)
    let rows = try Analysis.rows(
      "静乐县2022年种植谷子3000亩。静乐县2022年计划种植谷子6000亩。静乐县2022年目标种植谷子9000亩。")
    #expect(Set(rows.map(\.modality)) == [.actual, .planned, .target])
    let aggregation = Self.aggregation(rows, modalities: modalities)
    let area = try #require(Analysis.place("静乐县"))
    let column = try #require(aggregation.columns.first)
    #expect(aggregation.value(of: column, in: area)?.value == mu)
  }

  @Test func aFilterTellsWhoseFiguresAreAddedUp() {
    var filter = FactFilter()
    #expect(filter.summedModalities == [.actual])
    filter.modalities = [.planned, .target]
    #expect(filter.summedModalities == [.planned, .target])
    filter.modalities = [.planned, .actual]
    #expect(filter.summedModalities == [.actual])
  }

  @Test func joinsSayWhatDidNotMatch() throws {
    let rows = try Analysis.rows(
      "忻州市2022年种植杂粮300万亩。静乐县娘子神乡2022年种植玉米3000亩。")
    let counties = JoinReport(rows, to: .county, in: Analysis.gazetteer)
    #expect(counties.matched == 1 && counties.areas == 1)
    #expect(counties.unmatchedCounts == ["of a wider area than a county": 1])
    #expect(counties.summary == "county: 1 facts in 1 areas; 1 of a wider area than a county")
  }

  @Test func filtersSayWhatFailed() throws {
    let rows = try Analysis.rows("静乐县2022年种植玉米6000亩，2021年存栏生猪2000头。")
    #expect(rows.count == 2)
    var filter = FactFilter()
    #expect(
      filter.isOpen && rows.allSatisfy { filter.reasonToDrop($0, in: Analysis.gazetteer) == nil })
    filter.measures = [.plantedArea]
    #expect(rows.map { filter.reasonToDrop($0, in: Analysis.gazetteer) } == [nil, "measure"])
    filter = FactFilter()
    filter.years = [2022...2022]
    #expect(rows.map { filter.reasonToDrop($0, in: Analysis.gazetteer) } == [nil, "period"])
    filter = FactFilter()
    filter.areas = [try #require(Analysis.place("保德县"))]
    #expect(rows.map { filter.reasonToDrop($0, in: Analysis.gazetteer) } == ["within", "within"])
  }
}
