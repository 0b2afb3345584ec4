import AreaSums
import Boundaries
import Cartography
import Foundation
import Gazetteers
import Indicators
import Industries
import Observations
import Projections
import Records
import TextScanning
import Testing

@testable import Publishing

/// The words and values of maps made from made-up reports.
@Suite struct ThematicMapTests {
  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Gazetteer")
    .path
  static let analyzer: ReportAnalyzer = {
    do {
      let location = try GazetteerLocation.find(explicit: directory)
      return try ReportAnalyzer(gazetteer: Gazetteer.open(location), directory: directory)
    } catch { fatalError("the gazetteer of the package does not open: \(error)") }
  }()

  private static let reports = [
    "静乐县2022年种植玉米6000亩。静乐县2022年计划种植马铃薯900亩。",
    "保德县2022年种植玉米3000亩。保德县2022年接待游客5000人次。",
    "静乐县2021年种植玉米4500亩。偏关县2022年种植玉米1500亩。",
    "阳泉市郊区2022年种植玉米200亩。",
  ]

  static func map(
    _ reports: [String] = reports, filter: String = "", scope: String = "",
    modalities: Set<Modality> = [.actual]
  ) throws -> ThematicMap {
    var rows: [FactRow] = []
    var population = PopulationFacts(gazetteer: analyzer.gazetteer)
    for (index, text) in reports.enumerated() {
      let report = try ReportReader().read(Array(text.utf8), name: "\(index).txt")
      for article in analyzer.analyze(report).articles {
        rows += article.observations.map { FactRow($0, of: report, in: analyzer.gazetteer) }
      }
    }
    for row in rows { population.add(row) }
    var map = ThematicMap(
      gazetteer: analyzer.gazetteer,
      coverage: try BoundaryCoverage.open(directory: directory, set: .official),
      measures: analyzer.extractor.measures, catalogue: analyzer.catalogue, rows: rows,
      filterText: filter, scopeText: scope, modalities: modalities)
    map.population = population
    return map
  }

  static func planted(
    _ map: ThematicMap, _ normalization: MapTheme.Normalization = .none
  ) throws -> MapTheme {
    let column = try #require(map.columns.first { $0.measure == .plantedArea })
    return MapTheme(subject: .indicator(column), level: .county, normalization: normalization)
  }

  @Test func saysWhatIsBehindIt() throws {
    let map = try Self.map()
    let sheet = try #require(map.specification(of: Self.planted(map)))
    #expect(sheet.title == "各县（市、区）玉米播种面积，2022年")
    #expect(sheet.unit == "亩")
    #expect(sheet.subtitles[0] == "全部行业、年份和地区；2022年")
    #expect(
      sheet.subtitles[1]
        == "据4份报告的5条指标，计入4条；4个县（市、区）有数据")
    #expect(sheet.sources.contains { $0.hasPrefix("取值：") })
    #expect(!sheet.isDensityOrRate && sheet.drawsSymbols)
    let values = Dictionary(uniqueKeysWithValues: sheet.values.map { ($0.code, $0.value) })
    #expect(values == ["140926": 6000, "140931": 3000, "140932": 1500, "140311": 200])
  }

  @Test func theFilterStandsInTitleAndSubtitle() throws {
    let map = try Self.map(filter: "行业：种植", scope: "忻州市种植")
    let sheet = try #require(map.specification(of: Self.planted(map)))
    #expect(sheet.title.hasPrefix("忻州市种植：各县（市、区）玉米播种面积"))
    #expect(sheet.subtitles[0].hasPrefix("行业：种植；"))
  }

  @Test func plansAreMarkedAmongCounts() throws {
    let map = try Self.map()
    let theme = MapTheme(subject: .factCount, level: .county)
    let sheet = try #require(map.specification(of: theme))
    #expect(sheet.subtitles[1].hasSuffix("其中1条为计划、预计或目标"))
    #expect(sheet.unit == "条")
    #expect(sheet.values.map(\.value).reduce(0, +) == 7)
  }

  @Test func perAreaDividesByTheEllipsoid() throws {
    let map = try Self.map()
    let sheet = try #require(map.specification(of: Self.planted(map, .area)))
    let coverage = try BoundaryCoverage.open(directory: Self.directory, set: .official)
    let unit = try #require(coverage.units(.county).first { $0.code == "140926" })
    let density = try #require(sheet.values.first { $0.code == "140926" }?.value)
    #expect(abs(density * Ellipsoid.wgs84.area(of: unit.geometry) - 6000) < 1e-6)
    #expect(sheet.unit == "亩/平方公里" && sheet.isDensityOrRate)
    #expect(sheet.title.hasPrefix("各县（市、区）每平方公里玉米播种面积"))
  }

  @Test func sharesAddUpToAHundred() throws {
    let map = try Self.map()
    let sheet = try #require(map.specification(of: Self.planted(map, .share)))
    #expect(abs(sheet.values.map(\.value).reduce(0, +) - 100) < 1e-9)
    #expect(sheet.unit == "%" && sheet.sources.contains { $0.hasPrefix("占比：") })
  }

  @Test func combinedHoldsBoth() throws {
    let map = try Self.map()
    let sheet = try #require(map.combined(of: Self.planted(map)))
    #expect(sheet.kind == .combined && sheet.symbolUnit == "亩" && sheet.unit == "亩/平方公里")
    #expect(sheet.symbolValues.map(\.code) == sheet.values.map(\.code))
    #expect(sheet.symbolValues.map(\.value).max() == 6000)
  }

  @Test func yearsMakePanels() throws {
    let map = try Self.map()
    let sheet = try #require(
      map.multiples(of: Self.planted(map), by: .year, industries: Self.analyzer.industries))
    #expect(sheet.panels.map(\.title) == ["2021年", "2022年"])
    #expect(sheet.panels.map { $0.values.count } == [1, 4])
    #expect(sheet.base.title == "各县（市、区）玉米播种面积，按年份")
    #expect(!sheet.base.subtitles[0].contains("最近一年"))
  }

  @Test func sectionsMakePanelsInTheirColours() throws {
    let map = try Self.map()
    let sheet = map.multiples(
      of: MapTheme(subject: .factCount, level: .county), by: .industry,
      industries: Self.analyzer.industries)
    let panels = try #require(sheet?.panels)
    #expect(panels.count >= 2)
    #expect(panels.first?.title == "A 农、林、牧、渔业")
    #expect(panels.first?.color == SectionPalette.color(section: "A"))
    #expect(panels.map(\.title) == panels.map(\.title).sorted())
  }

  @Test func oneSectionIsNoSheet() throws {
    let map = try Self.map(["静乐县2022年种植玉米6000亩。"])
    let sheet = map.multiples(
      of: MapTheme(subject: .factCount, level: .county), by: .industry,
      industries: Self.analyzer.industries)
    #expect(sheet == nil)
  }

  @Test func focusKeepsOnlyWhatLiesInside() throws {
    let city = try #require(Self.analyzer.gazetteer.place(code: "140900"))
    let map = try #require(try Self.map().focused(on: city))
    let sheet = try #require(map.specification(of: Self.planted(map)))
    #expect(sheet.focus == "140900")
    #expect(sheet.values.allSatisfy { $0.code.hasPrefix("1409") } && sheet.values.count == 3)
    #expect(sheet.title.hasPrefix("忻州市："))
  }

  @Test func plansAreMappedWhereTheyAreAskedFor() throws {
    let map = try Self.map(modalities: [.planned])
    let sheet = try #require(map.specification(of: Self.planted(map)))
    #expect(sheet.title == "各县（市、区）马铃薯种植面积（计划数），2022年")
    #expect(sheet.values.map(\.value) == [900])
    #expect(sheet.subtitles.contains("图上是计划数，不是已实现的数"))
    #expect(!sheet.subtitles[1].contains("未计入"))
  }

  @Test func whatIsAddedUpFromSomePartsIsMarkedAndNotDivided() throws {
    let map = try Self.map([
      "静乐县2022年种植玉米6000亩。保德县义门镇2022年种植玉米700亩。保德县桥头镇2022年种植玉米300亩。"
    ])
    let sheet = try #require(map.specification(of: Self.planted(map)))
    let partial = try #require(sheet.values.first { $0.code == "140931" })
    #expect(partial.value == 1000 && partial.isPartial)
    #expect(partial.note?.contains("不是全境总量") == true)
    #expect(sheet.subtitles.contains { $0.hasPrefix("其中1个只有部分下级单位的数") })
    let density = try #require(map.specification(of: Self.planted(map, .area)))
    #expect(density.values.map(\.code) == ["140926"])
    #expect(density.subtitles.contains { $0.contains("不能相除，未画") })
    let scene = try MapComposer(coverage: map.coverage).scene(for: sheet)
    #expect(!scene.groups.isEmpty)
  }

  @Test func nothingIsNoMap() throws {
    let map = try Self.map(["今天天气很好。"])
    #expect(map.specification(of: MapTheme(subject: .factCount, level: .county)) == nil)
  }

  @Test func areaHoldsForAreasOnly() {
    let theme = MapTheme(subject: .factCount, level: .village, normalization: .area)
    #expect(theme.normalization == .none && theme.fileStem == "map-facts-village")
  }
}
