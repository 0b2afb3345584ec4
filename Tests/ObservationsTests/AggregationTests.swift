import Gazetteers
import Indicators
import Observations
import Testing

/// Sums never count twice.
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
      _ name: String, _ texts: String..., column: String = "planted_area_ha", area: String,
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
      "one figure", "静乐县2022年种植藜麦3000亩。", area: "静乐县", value: 200, kind: .stated,
      facts: 1),
    Case(
      "townships are summed to their county",
      "静乐县2022年娘子神乡种植玉米3000亩。静乐县鹅城镇2022年种植玉米1500亩。", area: "静乐县",
      value: 300, kind: .summed, facts: 2),
    Case(
      "a total is not added to its parts",
      "静乐县2022年种植玉米6000亩。静乐县娘子神乡2022年种植玉米3000亩。", area: "静乐县",
      value: 400, kind: .stated, facts: 1),
    Case(
      "the same told in two reports counts once", "静乐县2022年种植玉米6000亩。",
      "据了解，静乐县2022年种植玉米6000亩。", area: "静乐县", value: 400, kind: .stated, facts: 1),
    Case(
      "different crops add up", "静乐县2022年种植玉米6000亩。静乐县2022年种植马铃薯3000亩。",
      area: "静乐县", value: 600, kind: .summed, facts: 2),
    Case(
      "only the latest year", "静乐县2022年种植玉米6000亩。静乐县2021年种植玉米9000亩。",
      area: "静乐县", value: 400, kind: .stated, facts: 1),
    Case(
      "plans do not count", "静乐县2022年计划种植玉米6000亩。", area: "静乐县", value: nil),
    Case(
      "rates do not add up", "静乐县2022年玉米良种覆盖率达到95%。", area: "静乐县", value: nil),
    Case(
      "an abolished township counts for today's county",
      "尧都区贺家庄乡2019年种植樱桃1500亩。", area: "尧都区", value: 100, kind: .summed, facts: 1),
  ]

  @Test(arguments: cases)
  func sum(_ row: Case) throws {
    let rows = try row.texts.enumerated().flatMap { index, text in
      try Analysis.rows(text, name: "\(index).txt")
    }
    let aggregation = Aggregation(rows, in: Analysis.gazetteer)
    let area = try #require(Analysis.place(row.area))
    let column = aggregation.columns.first { $0.name == row.column }
    let value = column.flatMap { aggregation.value(of: $0, in: area) }
    #expect(value?.value == row.value)
    #expect(value?.kind == row.kind)
    #expect(value?.factCount ?? 0 == row.facts)
  }

  @Test func whatIsLeftOutIsCounted() throws {
    let rows = try Analysis.rows("静乐县2022年计划种植玉米6000亩，玉米良种覆盖率95%。")
    let leftOut = Aggregation(rows, in: Analysis.gazetteer).leftOut
    #expect(leftOut.values.reduce(0, +) == rows.count)
    #expect(leftOut["planned, forecast or target"] ?? 0 >= 1)
  }

  /// Plans are added up only where they are asked for, and then nothing else is.
  @Test(arguments: [
    ([Modality.actual], 200.0), ([.planned], 400), ([.target], 600), ([.planned, .target], 1000),
  ])
  func modalitiesDoNotMix(_ asked: [Modality], _ hectares: Double) throws {
    let modalities = Set(asked)
    let rows = try Analysis.rows(
      "静乐县2022年种植谷子3000亩。静乐县2022年计划种植玉米6000亩。静乐县2022年目标种植马铃薯9000亩。")
    #expect(Set(rows.map(\.modality)) == [.actual, .planned, .target])
    let aggregation = Aggregation(rows, in: Analysis.gazetteer, modalities: modalities)
    let area = try #require(Analysis.place("静乐县"))
    let column = try #require(aggregation.columns.first)
    #expect(aggregation.value(of: column, in: area)?.value == hectares)
    #expect(aggregation.leftOut.values.reduce(0, +) == 3 - modalities.count)
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
