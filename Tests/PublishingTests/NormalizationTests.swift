import Messages
import AreaSums
import Boundaries
import Cartography
import Gazetteers
import Observations
import Testing

@testable import Publishing

/// Values per head and the like: whole populations only, plain units, nothing guessed.
@Suite struct NormalizationTests {
  private static func place(_ code: String) throws -> PlaceID {
    try #require(ThematicMapTests.analyzer.gazetteer.place(code: code))
  }

  private static let reports = [
    "静乐县2022年种植玉米6000亩。静乐县2021年总人口12万人，4万户。",
    "保德县2022年种植玉米3000亩。保德县脱贫人口3万人。保德县从业人员1200人。",
    "偏关县2022年种植玉米1500亩。偏关县2020年常住人口8万人。偏关县2021年常住人口7.5万人。",
  ]

  @Test func populationsOfPartsAreNone() throws {
    let map = try ThematicMapTests.map(Self.reports)
    let head = try map.denominator(.head, at: .county)
    #expect(head.values == [try Self.place("140926"): 120_000, try Self.place("140932"): 75_000])
    let house = try map.denominator(.household, at: .county)
    #expect(house.values == [try Self.place("140926"): 40_000])
  }

  @Test func perHeadSaysWhatIsMissing() throws {
    let map = try ThematicMapTests.map(Self.reports)
    let head = try map.denominator(.head, at: .county)
    let theme = try ThematicMapTests.planted(map, .per(head))
    let sheet = try #require(map.specification(of: theme))
    #expect(sheet.title.hasPrefix("各县（市、区）人均玉米播种面积"))
    #expect(sheet.unit == "亩/人" && sheet.isDensityOrRate && !sheet.drawsSymbols)
    #expect(sheet.values.map(\.code) == ["140926", "140932"])
    #expect(sheet.values.map(\.value) == [0.05, 0.02])
    #expect(sheet.subtitles.contains("另有1个有数字而人口不明，未画"))
    #expect(sheet.sources.contains { $0.hasPrefix("人口：") })
    #expect(theme.fileStem == "map-maize_planted_area_mu-county-per-head")
  }

  /// An English map says all of it in English and has the Chinese map's values.
  @Test(arguments: [
    (PopulationFacts.Kind.head, "Sown area of maize per head", "mu per person", "population: "),
    (.household, "Sown area of maize per household", "mu per household", "households: "),
  ])
  func quotientsHaveEnglishNames(
    _ kind: PopulationFacts.Kind, _ title: String, _ unit: String, _ source: String
  ) throws {
    var map = try ThematicMapTests.map(Self.reports)
    let chinese = try #require(
      map.specification(
        of: ThematicMapTests.planted(map, .per(map.denominator(kind, at: .county)))))
    map.language = .english
    let theme = try ThematicMapTests.planted(map, .per(map.denominator(kind, at: .county)))
    let sheet = try #require(map.specification(of: theme))
    #expect(sheet.title.hasPrefix(title), "\(sheet.title)")
    #expect(sheet.unit == unit)
    #expect(sheet.values.map(\.value) == chinese.values.map(\.value))
    #expect(sheet.sources.contains { $0.hasPrefix(source) })
    let lines = sheet.subtitles + sheet.sources + [sheet.title, sheet.unit]
    #expect(!lines.joined().unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func withoutAPopulationThereIsOneClearLine() throws {
    let map = try ThematicMapTests.map(["静乐县2022年种植玉米6000亩。"])
    let error = #expect(throws: MapError.self) {
      try map.denominator(.head, at: .county)
    }
    #expect(error?.description.contains("population of a whole county") == true)
    #expect(error?.description.contains("--table") == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test(arguments: [
    ("万吨", "人", 10_000.0, "吨/人"), ("亩", "人", 1, "亩/人"), ("亿元", "人", 1e8, "元/人"),
    ("万元", "元", 1e6, "%"), ("", "人", 1, "每人"), ("万", "人", 1, "万/人"),
  ])
  func unitsLoseTheirThousands(
    _ unit: String, _ per: String, _ factor: Double, _ quotient: String
  ) {
    let denominator = Denominator(
      stem: "x", title: "人口", kind: nil, unit: per, source: "", values: [:])
    #expect(denominator.factor(of: unit) == factor)
    let captions = Captions(language: .chinese)
    #expect(denominator.unit(dividing: unit, captions) { $0 } == quotient)
  }
}

/// Townships as areas on a map of their county.
@Suite struct TownshipMapTests {
  @Test func townshipsAreFilledAndSaidToBeGuessed() throws {
    let gazetteer = ThematicMapTests.analyzer.gazetteer
    let county = try #require(gazetteer.place(code: "140926"))
    let map = try #require(
      try ThematicMapTests.map([
        "静乐县娘子神乡2022年种植玉米6000亩。静乐县杜家村镇2022年种植玉米900亩。保德县2022年种植玉米3000亩。"
      ]).focused(on: county))
    let column = try #require(map.columns.first { $0.name == "maize_planted_area_mu" })
    let theme = MapTheme(subject: .indicator(column), level: .township, fillsTownships: true)
    let sheet = try #require(map.specification(of: theme))
    #expect(sheet.focus == "140926" && sheet.kind == .choropleth && sheet.drawsClasses)
    #expect(sheet.values.map(\.value).sorted() == [900, 6000] && sheet.points.isEmpty)
    let division = try #require(sheet.subdivision)
    #expect(Set(sheet.values.map(\.code)).isSubset(of: division.names.map(\.code)))
    #expect(division.names.allSatisfy { $0.code.hasPrefix("140926") && $0.code.count == 9 })
    #expect(division.names.count > 5)
    #expect(sheet.sources.contains { $0.contains("推算") && $0.contains("泰森") })
    let areas = try division.areas(on: map.coverage.simplified(tolerance: 400))
    #expect(areas.map(\.code) == division.names.map(\.code))
    #expect(areas.allSatisfy { $0.isEstimate })
    let scene = try MapComposer(coverage: map.coverage).scene(for: sheet)
    #expect(scene.groups.contains { $0.id == "estimated-borders" })
  }

  /// A township that is known by its county only has no area: it stands as a point.
  @Test func aTownshipWithoutAPositionIsAPoint() throws {
    let gazetteer = ThematicMapTests.analyzer.gazetteer
    let county = try #require(gazetteer.place(code: "140122"))
    let map = try #require(
      try ThematicMapTests.map(["阳曲县2022年种植玉米3000亩。"]).focused(on: county))
    let unplaced = try #require(
      gazetteer.children(of: county).first {
        gazetteer.level(of: $0) == .township && gazetteer.precision(of: $0) == .county
      })
    var sheet = MapSpecification(title: "标题")
    sheet.focus = "140122"
    map.fillTownships(
      &sheet,
      [
        ThematicMap.Value(
          place: unplaced, value: 5, facts: 1, reports: 1, note: nil, years: [], isSummed: false)
      ])
    #expect(sheet.values.isEmpty && sheet.points.count == 1)
    #expect(sheet.points.first?.isOwnPosition == false)
    #expect(sheet.sources.contains { $0.hasPrefix("圆点：") })
  }
}
