import Foundation
import TestSupport
import Testing

/// The page of a run, as far as no browser is needed to see it.
@Suite struct PageTests {
  static func data(_ folder: TemporaryFolder) throws -> [String: Any] {
    let page = try String(contentsOfFile: folder.path + "/out/index.html", encoding: .utf8)
    let start = try #require(page.firstRange(of: "id=\"data\">")).upperBound
    let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
    let json = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8))
    return try #require(json as? [String: Any])
  }

  /// The values of a field of the facts, fact by fact.
  static func values(_ field: String, _ data: [String: Any]) throws -> [AnyHashable] {
    for column in try #require(data["columns"] as? [[String: Any]]) {
      let names = try #require(column["names"] as? [String])
      guard let index = names.firstIndex(of: field) else { continue }
      let rows = try #require(column["rows"] as? [Int])
      let values = try #require(column["values"] as? [[AnyHashable]])
      return values.isEmpty ? rows : rows.map { values[index][$0] }
    }
    return []
  }

  static func export(_ report: String, _ options: [String] = []) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", report)
    let run = try ProgramRun(
      ["export", folder.path + "/a.txt", "--out", folder.path + "/out"] + options)
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  static let report = "孝义市2022年种植核桃2.1万亩。\n\n临县2022年养羊300只，养羊300只，计划养羊500只。\n"

  @Test func everyFactIsThereWithWhatFindsItAgain() throws {
    let data = try Self.data(Self.export(Self.report))
    #expect(try Self.values("quote", data).count == data["count"] as? Int)
    #expect(try Self.values("occurrence", data).prefix(3) == [1, 1, 2])
    #expect(try Self.values("place", data)[0] == AnyHashable("孝义市"))
    #expect(try Self.values("sha256", data).allSatisfy { "\($0)".count == 64 })
    // A fact is found below everything that holds it, by the codes that the command line takes.
    let places = try #require(data["places"] as? [[Any]])
    let anchors = try #require(data["anchors"] as? [[Any]])
    let anchor = try #require(try Self.values("anchor", data)[0] as? Int)
    let within = try #require(anchors[anchor][1] as? [Int]).map { places[$0][0] as? String }
    #expect(within.contains("141181") && within.contains("141100") && within.contains("140000"))
  }

  /// The rounded confidence of the layer may lie above the number that the filter looks at.
  @Test func confidenceIsKeptAsTheFilterSeesIt() throws {
    let data = try Self.data(Self.export(Self.report))
    let hundredths = try Self.values("hundredths", data).compactMap { $0 as? Int }
    let rounded = try Self.values("confidence", data).compactMap { $0 as? Double }
    #expect(hundredths.count == rounded.count)
    for (part, number) in zip(hundredths, rounded) {
      #expect([0, 1].contains(Int((number * 100).rounded()) - part))
    }
  }

  @Test func reasonsAreThereWhereTheyAreAskedFor() throws {
    #expect(try Self.values("reasons", Self.data(Self.export(Self.report))).isEmpty)
    let folder = try Self.export(Self.report, ["--explain"])
    let reasons = try Self.values("reasons", Self.data(folder)).map { "\($0)" }
    #expect(reasons.allSatisfy { $0.contains("[\"place\"") && $0.contains("[\"period\"") })
    let manifest = try String(contentsOfFile: folder.path + "/out/manifest.json", encoding: .utf8)
    #expect(manifest.contains("\"explain\": \"yes\""))
  }

  @Test func aCollectionKeepsNoReasons() throws {
    let run = try ProgramRun(
      ["export", "seeds", "--explain", "--append", "/nowhere/a.gpkg", "--out", "/nowhere/o"])
    #expect(run.exitCode == 2 && run.errors.contains("a collection keeps no reasons"))
  }

  @Test func mapsOfOneIndicatorAreThoseOfARunOfIt() throws {
    let folder = try TemporaryFolder()
    for (name, options) in [("out", []), ("one", ["--indicator", "village_clinics"])] {
      let run = try ProgramRun(
        ["export", "seeds", "--out", folder.path + "/" + name] + options)
      #expect(run.exitCode == 0, "\(run.errors)")
    }
    let sheets = try #require(try Self.data(folder)["sheets"] as? [String: Any])
    let pieces = try #require(sheets["pieces"] as? [String])
    var compared = 0
    for file in try #require(sheets["files"] as? [[String: Any]]) {
      let indicator = file["indicator"] as? String
      guard indicator == "" || indicator == "village_clinics" else { continue }
      let name = try #require(file["name"] as? String)
      let made = try #require(file["parts"] as? [Int]).map { pieces[$0] }.joined()
      let path = folder.path + (indicator == "" ? "/out/" : "/one/") + name
      #expect(try made == String(contentsOfFile: path, encoding: .utf8), "\(name)")
      compared += 1
    }
    #expect(compared > 3)
  }
}
