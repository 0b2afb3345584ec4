import Gazetteers
import Geoparsing
import Indicators
import Industries
import InputFiles
import JintuKit
import SimpleFeatures
import TestSupport
import Testing

/// The library as another program sees it.
@Suite struct JintuTests {
  static let jintu = Result { try Jintu() }
  static let text = "孝义市2022年种植核桃2.1万亩，计划2023年种植核桃3万亩。"

  @Test func aTextHasMentionsAndFacts() throws {
    let report = try Self.jintu.get().read(Self.text, name: "a.txt")
    #expect(report.name == "a.txt" && report.mentions.map(\.text) == ["孝义市"])
    let mention = try #require(report.mentions.first)
    #expect(mention.range == 0..<3 && mention.method == .exact && mention.confidence > 0.5)
    #expect(mention.place.path == "山西省/吕梁市/孝义市" && mention.place.level == .county)
    #expect((mention.place.position?.longitude ?? 0).rounded() == 112)
    let fact = try #require(report.facts.first)
    #expect(fact.value == 21_000 && fact.unit == "亩" && fact.standardUnit == "ha")
    #expect(fact.place == mention.place && fact.period.description == "2022")
    #expect(fact.indicator?.id == "walnuts_planted_area" && fact.measure == .plantedArea)
    #expect(fact.industry?.description == "A0161" && fact.isOfWholePlace)
    #expect(report.facts.map(\.modality) == [.actual, .planned])
    let lines = report.records.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("{\"type\":\"mention\",\"report\":\"a.txt\""))
  }

  @Test func layersCountTheFactsThatAreWanted() throws {
    let jintu = try Self.jintu.get()
    let report = try jintu.read(Self.text)
    let layers = try jintu.layers(of: [report]) { $0.modality == .actual }
    #expect(layers[.facts].features.count == 1 && layers[.counties].features.count == 117)
    let table = layers[.indicators]
    let kind = try #require(table.fieldIndex("kind"))
    #expect(table.features.contains { $0.attributes[kind] == "stated" })
    #expect(try layers.geoJSON(.facts).contains("\"quote\":\"核桃2.1万亩\""))
    for name in Layers.Name.allCases { #expect(layers[name].name == name.rawValue) }
    #expect(try jintu.layers(of: []).geoJSON(.places).contains("\"features\":["))
  }

  @Test func placesAreLookedUp() throws {
    let jintu = try Self.jintu.get()
    let found = jintu.places(named: "交口", in: "灵石县")
    #expect(found.first?.path.contains("灵石县") == true)
    #expect(jintu.places(named: "交口", in: "无此县").isEmpty && !jintu.edition.isEmpty)
  }

  @Test func filesAreReadAndFailuresSaidInALine() throws {
    let jintu = try Self.jintu.get()
    let folder = try TemporaryFolder()
    try folder.write("rows.jsonl", "{\"id\":\"7\",\"text\":\"\(Self.text)\"}\n")
    let reports = try jintu.read(contentsOf: folder.path + "/rows.jsonl", year: 2022)
    #expect(reports.map(\.name) == ["rows.jsonl#7"] && reports[0].year == 2022)
    #expect(throws: Jintu.Failure.self) { try jintu.read("") }
    #expect(throws: Jintu.Failure.self) { try jintu.read(contentsOf: folder.path + "/none.txt") }
    #expect(throws: (any Error).self) { try Jintu(tables: folder.path) }
  }
}
