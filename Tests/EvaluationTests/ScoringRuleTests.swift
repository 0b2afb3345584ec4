import TestSupport
import Testing

@testable import Evaluation

/// Each rule of scoring by a case of its own.
@Suite struct ScoringRuleTests {
  /// A fact, annotated or found; a case changes what it is about.
  struct Fact: Sendable {
    var path = "山西省/甲市/乙县/丙乡/丁村"
    var subject = "小店"
    var measure = "count"
    var value = 3.0
    var valueMax: Double?
    var unit = "个"
    var approx = "exact"
    var modality = "actual"
    var period = "2021"
    var industry = "F52"
  }

  struct FactRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let gold: Fact
    let found: Fact
    /// The members that do not agree; nil where the fact is not found at all.
    let wrong: Set<Score.Member>?

    init(_ name: String, _ gold: Fact, _ found: Fact, _ wrong: Set<Score.Member>?) {
      (testDescription, self.gold, self.found, self.wrong) = (name, gold, found, wrong)
    }

    init(_ name: String, _ found: Fact, _ wrong: Set<Score.Member>?) {
      self.init(name, Fact(), found, wrong)
    }
  }

  @Test(arguments: [
    FactRow("alike", Fact(), []),
    FactRow("anotherValue", Fact(value: 4), nil),
    FactRow("valueWithinAMillionth", Fact(value: 3.0000001), []),
    FactRow("anotherCounter", Fact(unit: "家"), []),
    FactRow("personsAreNoCounter", Fact(unit: "人"), nil),
    FactRow("unitByAnotherName", Fact(unit: "千米"), Fact(unit: "km"), []),
    FactRow("anotherMeasure", Fact(measure: "households"), [.measure]),
    FactRow("villageByAnotherWord", Fact(path: "山西省/甲市/乙县/丙乡/丁社区"), []),
    FactRow("townshipByAnotherWord", Fact(path: "山西省/甲市/乙县/丙镇/丁村"), [.place]),
    FactRow("placeTooWide", Fact(path: "山西省/甲市/乙县/丙乡"), [.place]),
    FactRow("placeUnknown", Fact(path: ""), [.place]),
    FactRow(
      "levelThatCannotBeKnown", Fact(path: "山西省/甲市/?/丙乡"), Fact(path: "山西省/甲市/戊县/丙乡"), []),
    FactRow("yearUnknowableAndSaidSo", Fact(period: "?"), Fact(period: "?"), []),
    FactRow("yearUnknowableAndLeftOut", Fact(period: "?"), Fact(period: ""), []),
    FactRow("yearUnknowableYetGiven", Fact(period: "?"), Fact(period: "2021"), [.period]),
    FactRow("yearKnownYetLeftOut", Fact(period: "?"), [.period]),
    FactRow("monthOfTheYear", Fact(period: "2021-05"), []),
    FactRow("yearOfTheMonth", Fact(period: "2021-05"), Fact(period: "2021"), []),
    FactRow("anotherMonth", Fact(period: "2021-05"), Fact(period: "2021-06"), [.period]),
    FactRow("spanForAYear", Fact(period: "2020..2021"), [.period]),
    FactRow("halfYearForAYear", Fact(period: "2021-01..2021-06"), [.period]),
    FactRow("sameSpan", Fact(period: "2020..2021"), Fact(period: "2020..2021"), []),
    FactRow("finerThanTheDivision", Fact(industry: "F5211"), []),
    FactRow("sectionForADivision", Fact(industry: "F"), [.industry]),
    FactRow("divisionForASection", Fact(industry: "F"), Fact(industry: "F51"), []),
    FactRow("tradeForNone", Fact(industry: ""), Fact(industry: "F52"), [.industry]),
    FactRow("noneForATrade", Fact(industry: ""), [.industry]),
    FactRow("modalityIsApart", Fact(modality: "planned"), [.modality]),
    FactRow("approxIsApart", Fact(approx: "about"), [.approx]),
    FactRow("rangeLeftOut", Fact(valueMax: 5), Fact(), [.valueMax]),
    FactRow("rangeForAValue", Fact(valueMax: 5), [.valueMax]),
    FactRow("subjectSharesACharacter", Fact(subject: "店铺"), []),
    FactRow("subjectSharesNone", Fact(subject: "商户"), [.subject]),
    FactRow("subjectNotAsked", Fact(subject: ""), Fact(subject: "商户"), []),
    FactRow(
      "allOfACompleteFact",
      Fact(path: "山西省", measure: "other", period: "2019", industry: "A"),
      [.measure, .place, .period, .industry]),
  ]) func facts(_ row: FactRow) throws {
    let score = try ScoringCase(
      text: "甲市乙县有小店3个。", places: [], traps: [], gold: [row.gold], mentions: [],
      found: [row.found]
    ).score()
    #expect([score.factsGold, score.factsFound] == [1, 1])
    #expect(score.factsMatched == (row.wrong == nil ? 0 : 1))
    let isComplete = row.wrong.map { !$0.contains(where: \.isOfCompleteFact) } ?? false
    #expect(score.factsComplete == (isComplete ? 1 : 0))
    for (member, right) in zip(Score.Member.allCases, score.membersRight) {
      let isRight = row.wrong.map { !$0.contains(member) } ?? false
      #expect(right == (isRight ? 1 : 0), "\(member)")
    }
  }

  /// A surface form, its path and level.
  typealias Name = (words: String, path: String, level: String)

  struct NameRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let places: [Name]
    var traps: [(surface: String, context: String)] = []
    let mentions: [Name]
    /// The counts that are not 0, but for the number annotated.
    let counts: [String: Int]
  }

  private static let county = "山西省/甲市/右玉县"

  @Test(arguments: [
    NameRow(
      testDescription: "found", text: "右玉县", places: [("右玉县", county, "county")],
      mentions: [("右玉县", county, "county")],
      counts: ["places_found": 1, "places_right": 1, "places_found_right": 1]),
    NameRow(
      testDescription: "missed", text: "右玉县", places: [("右玉县", county, "county")], mentions: [],
      counts: [:]),
    NameRow(
      testDescription: "oneFoundAnswersTwo", text: "右玉县城",
      places: [("右玉", county, "county"), ("右玉县", county, "county")],
      mentions: [("右玉县城", county, "county")],
      counts: ["places_found": 1, "places_right": 2, "places_found_right": 1]),
    NameRow(
      testDescription: "anotherPlaceOfTheCounty", text: "威远",
      places: [("威远", county + "/威远镇", "township")],
      mentions: [("威远", county + "/威远镇/威远村", "village")],
      counts: ["places_found": 1, "places_wrong_referent": 1, "places_right_county": 1]),
    NameRow(
      testDescription: "anotherPlaceElsewhere", text: "威远",
      places: [("威远", county + "/威远镇", "township")],
      mentions: [("威远", "山西省/乙市/戊县/威远镇", "township")],
      counts: ["places_found": 1, "places_wrong_referent": 1]),
    NameRow(
      testDescription: "rightOnceAndWrongOnce", text: "威远和威远",
      places: [("威远", county + "/威远镇", "township")],
      mentions: [
        ("威远", county + "/威远镇/威远村", "village"), ("威远", county + "/威远镇", "township"),
      ],
      counts: [
        "places_found": 2, "places_right": 1, "places_found_right": 1, "places_spurious": 1,
      ]),
    NameRow(
      testDescription: "foundTwiceCountsOnce", text: "右玉县和右玉县",
      places: [("右玉县", county, "county")],
      mentions: [("右玉县", county, "county"), ("右玉县", county, "county")],
      counts: ["places_found": 1, "places_right": 1, "places_found_right": 1]),
    NameRow(
      testDescription: "shorterFormIsNotHeldAgainst", text: "威远镇",
      places: [("威远镇", county + "/威远镇", "township")],
      mentions: [("威远", county + "/威远镇", "township")], counts: [:]),
    NameRow(
      testDescription: "nowhereAnnotated", text: "客商", places: [],
      mentions: [("客商", county + "/客商村", "village")],
      counts: ["places_found": 1, "places_spurious": 1]),
    NameRow(
      testDescription: "sitesAreNotAsked", text: "苍头河",
      places: [("苍头河", county + "/苍头河", "other")],
      mentions: [("苍头河", county + "/苍头河村", "village")], counts: [:]),
    NameRow(
      testDescription: "placesElsewhereAreNotAsked", text: "河北湖北",
      places: [("河北", "河北省", "province")],
      mentions: [("河北", "河北省", "province"), ("湖北", "湖北省", "province")], counts: [:]),
    NameRow(
      testDescription: "foundSitesAreNotCounted", text: "两岸", places: [],
      mentions: [("两岸", county, "other")], counts: [:]),
    NameRow(
      testDescription: "trapFilledExactly", text: "右玉精神代代传", places: [],
      traps: [("右玉", "右玉精神")], mentions: [("右玉", county, "county")],
      counts: ["traps": 1, "traps_hit": 1, "places_found": 1, "places_spurious": 1]),
    NameRow(
      testDescription: "trapNotFilledExactly", text: "右玉精神代代传", places: [],
      traps: [("右玉", "右玉精神")], mentions: [("右玉精", county, "county")],
      counts: ["traps": 1, "places_found": 1, "places_spurious": 1]),
  ]) func names(_ row: NameRow) throws {
    let score = try ScoringCase(
      text: row.text, places: row.places, traps: row.traps, gold: [], mentions: row.mentions,
      found: []
    ).score()
    var counts = Dictionary(uniqueKeysWithValues: score.counts.map { ($0.name, $0.count) })
    counts["places_gold"] = nil
    #expect(counts.filter { $0.value != 0 } == row.counts)
  }
}
