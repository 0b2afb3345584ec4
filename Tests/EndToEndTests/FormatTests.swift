import Foundation
import TestSupport
import Testing

/// `docs/formats.md` names every field that the program writes, and no other.
@Suite struct FormatTests {
  static let document = Result {
    try String(
      contentsOf: ProgramRun.root.appending(path: "docs/formats.md"), encoding: .utf8)
  }

  /// The fields in the first table under a heading.
  static func fields(_ heading: String) throws -> [String] {
    let lines = try document.get().split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(
      lines.firstIndex { $0.hasPrefix("#") && $0.contains(heading) }, "\(heading)")
    return lines[(start + 1)...].drop { !$0.hasPrefix("| `") }.prefix { $0.hasPrefix("| `") }
      .map { String($0.dropFirst(3).prefix { $0 != "`" }) }
  }

  @Test(arguments: ["mention": "Mention", "fact": "Fact"])
  func recordsHaveTheirFields(type: String, heading: String) throws {
    let run = try ProgramRun(["extract", "seeds"])
    var found: Set<String> = []
    for line in run.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if object?["type"] as? String == type { found.formUnion((object ?? [:]).keys) }
    }
    #expect(found == Set(try Self.fields(heading)))
  }

  @Test func layersAndManifestHaveTheirFields() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["export", "seeds", "--quiet", "--out", folder.path, "--columns", "0"])
    #expect(run.exitCode == 0)
    func object(_ name: String) throws -> [String: Any] {
      let data = try Data(contentsOf: folder.url.appending(path: name))
      return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }
    for (layer, heading) in [
      ("places", "places"), ("facts", "facts"), ("prefectures", "prefectures"),
      ("counties", "prefectures"), ("townships", "prefectures"),
    ] {
      let features = try object(layer + ".geojson")["features"] as? [[String: Any]]
      let properties = features?.first?["properties"] as? [String: Any]
      #expect(Set((properties ?? [:]).keys) == Set(try Self.fields(heading)))
    }
    #expect(Set(try object("manifest.json").keys) == Set(try Self.fields("manifest.json")))
    let table = try String(
      contentsOf: folder.url.appending(path: "indicators.csv"), encoding: .utf8)
    let head = table.drop { $0 == "\u{FEFF}" }.prefix { !$0.isNewline }
    #expect(head.split(separator: ",").map(String.init) == (try Self.fields("indicators")))
  }
}
