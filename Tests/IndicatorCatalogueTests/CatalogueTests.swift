import Messages
import Foundation
import Indicators
import TestSupport
import Testing

@testable import IndicatorCatalogue

/// The catalogue is whole, and ids tell their names, units and columns.
@Suite struct CatalogueTests {
  static let catalogue: IndicatorCatalogue = {
    do {
      return try IndicatorCatalogue(
        directory: ProgramRun.root.appending(path: "Gazetteer").path)
    } catch {
      fatalError("the project's own tables cannot be opened: \(error)")
    }
  }()

  @Test func everyUnitHasAName() {
    for row in Self.catalogue.rows where row.dimension != .counter && !row.unit.isEmpty {
      guard row.dimension != nil else { continue }
      #expect(Self.catalogue.units.slug(of: row.unit) != "count" || row.unit.contains("/"))
    }
  }

  @Test func targetsOfRolesAreRows() {
    for row in Self.catalogue.rows {
      for role in ["share_in", "per"] {
        if let target = row.target(ofRole: role) { #expect(Self.catalogue.row(target) != nil) }
      }
    }
  }

  @Test(arguments: [
    ("gdp", "地区生产总值", "元", "gdp", true),
    ("growth_of/grain_output", "粮食产量增速", "%", "grain_output_growth", false),
    ("change_of/urbanization_rate", "常住人口城镇化率增减量", "%", "urbanization_rate_change", false),
    ("planted_area/platycodon", "桔梗种植面积", "亩", "platycodon_planted_area", true),
    ("birth_rate", "人口出生率", "‰", "birth_rate", false),
    ("sheep_stock.meat_sheep", "肉羊存栏", "只", "sheep_stock_meat_sheep", true),
    (
      "share/population_male/in/population_resident", "男性人口占常住人口比重", "%",
      "share_population_male_in_population_resident", false
    ),
  ])
  func idsTellNameUnitAndColumn(
    _ id: String, _ name: String, _ unit: String, _ column: String, _ isAdditive: Bool
  ) {
    #expect(Self.catalogue.name(of: id) == name)
    #expect(Self.catalogue.unit(of: id) == unit)
    #expect(Self.catalogue.columnName(of: id) == column)
    #expect(Self.catalogue.isAdditive(id) == isAdditive)
  }

  @Test func qualifiersOfTheTextMakeNoColumn() {
    #expect(Self.catalogue.columnName(of: "party_members~女性") == nil)
    #expect(Self.catalogue.name(of: "party_members~女性") == "党员（女性）")
    #expect(IndicatorCatalogue.base(of: "growth_of/sheep_stock.meat_sheep~山地") == "sheep_stock")
  }

  @Test(arguments: [
    ("粮食产量", ["grain_output"]), ("gdp", ["gdp"]), ("GDP", ["gdp"]),
    ("planted_area/platycodon", ["planted_area/platycodon"]), ("growth_of/gdp", ["growth_of/gdp"]),
    ("肉羊存栏", ["sheep_stock.meat_sheep"]), ("连翘种植面积", ["planted_area/forsythia"]),
    ("核桃种植面积", ["walnuts_planted_area"]), ("粮食产量增速", ["growth_of/grain_output"]),
    ("贫困户", ["registered_poor_households", "registered_poor_persons"]),
  ])
  func wordsLeadToIds(_ word: String, _ ids: [String]) throws {
    #expect(try Self.catalogue.resolve(word) == ids)
  }

  @Test(
    arguments: [
      ("年末常住人口", .persons, "population_resident"), ("粮食产量", .mass, "grain_output"),
      ("黄芪种植面积", .area, "planted_area/astragalus"), ("地区生产总值", .money, "gdp"),
      ("地区生产总值增速", .percent, "growth_of/gdp"), ("城镇化率", .percent, "urbanization_rate"),
      ("规模以上工业增加值比上年增长", .percent, "growth_of/value_added_industry_above_scale"),
      ("粮食产量", .money, nil), ("手机信号塔", .counter, nil), ("人均粮食产量", .mass, nil),
    ] as [(String, MeasurementUnit.Dimension, String?)])
  func headingsLeadToIds(
    _ heading: String, _ dimension: MeasurementUnit.Dimension, _ id: String?
  ) {
    #expect(Self.catalogue.id(ofHeading: heading, measuring: dimension) == id)
  }

  @Test func unknownWordsNameTheNearest() {
    let error = #expect(throws: IndicatorCatalogue.UnknownIndicator.self) {
      try Self.catalogue.resolve("玉米")
    }
    #expect(error?.description.contains("maize_output") == true)
    #expect(throws: IndicatorCatalogue.UnknownIndicator.self) {
      try Self.catalogue.resolve("没有这种指标")
    }
  }
}
