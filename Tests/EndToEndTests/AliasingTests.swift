import Foundation
import TestSupport
import Testing

/// No output takes the place of an input, however the two are named.
@Suite struct AliasingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// The command; `@` stands for the folder, `$IN` for a report.
    let command: String
    /// The file that must stay as it was.
    let input: String
    var testDescription: String { name }
  }

  static let sentence = "孝义市2022年种植核桃2.1万亩。"
  static let ring = "[[112.17,37.19],[112.18,37.19],[112.18,37.2],[112.17,37.19]]"
  static let files = [
    "in.txt": sentence, "map.svg": sentence, "v.csv": "name,lon,lat,county\n新庄,111.8,37.1,孝义市\n",
    "o/facts.csv": "县名,产量\n孝义市,1\n汾阳市,4\n",
    "o/townships.geojson":
      #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"140728202"},"#
      + #""geometry":{"type":"Polygon","coordinates":["# + ring + "]}}]}",
    "breaks.svg": #"<svg data-breaks="1 2 3"></svg>"#,
  ]

  @Test(arguments: [
    Case(
      name: "map over its report", command: "map @/in.txt --out @/in.txt --format svg",
      input: "in.txt"),
    Case(
      name: "map over a report called svg", command: "map @/map.svg --out @/map.svg",
      input: "map.svg"),
    Case(name: "map over a link", command: "map @/in.txt --out @/link.svg", input: "in.txt"),
    Case(name: "map over a hard link", command: "map @/in.txt --out @/hard.svg", input: "in.txt"),
    Case(
      name: "map over another spelling", command: "map @/map.svg --out @/o/../map.svg",
      input: "map.svg"),
    Case(
      name: "map over the scale",
      command: "map @/in.txt --breaks-from @/breaks.svg --out @/breaks.svg",
      input: "breaks.svg"),
    Case(name: "no ending", command: "map @/in.txt --out @/v.csv", input: "v.csv"),
    Case(
      name: "import over its file",
      command: "gazetteer import @/v.csv --datum wgs84 --as village --out @/v.csv", input: "v.csv"),
    Case(
      name: "export over its table", command: "export --table @/o/facts.csv --out @/o",
      input: "o/facts.csv"),
    Case(
      name: "export over its areas",
      command: "export @/in.txt --township-areas @/o/townships.geojson --out @/o",
      input: "o/townships.geojson"),
    Case(
      name: "map over standard input", command: "map - --out @/map.svg < @/map.svg",
      input: "map.svg"),
  ])
  func theInputStays(_ row: Case) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/o", withIntermediateDirectories: true)
    for (name, text) in Self.files { try folder.write(name, text) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.svg", withDestinationPath: folder.path + "/in.txt")
    try FileManager.default.linkItem(
      atPath: folder.path + "/in.txt", toPath: folder.path + "/hard.svg")
    let command = row.command.replacingOccurrences(of: "@", with: folder.path)
    let run = try ProgramRun(shell: "\"$JINTU\" " + command)
    #expect(run.exitCode != 0, "\(run.text)")
    #expect(run.errors.contains("overwritten") || run.errors.contains("--format"), "\(run.errors)")
    let after = try String(contentsOfFile: folder.path + "/" + row.input, encoding: .utf8)
    #expect(after == Self.files[row.input])
    #expect(try !Self.partials(in: folder.path))
  }

  @Test func aCollectionInTheOutputFolderStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.txt", Self.sentence)
    let (report, out) = (folder.path + "/in.txt", folder.path + "/o")
    let new = try ProgramRun(["export", report, "--append", out + "/jintu.gpkg", "--out", out])
    #expect(new.exitCode == 1)
    #expect(!FileManager.default.fileExists(atPath: out + "/jintu.gpkg"))
    let store = folder.path + "/store.gpkg"
    #expect(try ProgramRun(["export", report, "--append", store, "--out", out]).exitCode == 0)
    let bytes = try Data(contentsOf: URL(filePath: store))
    try FileManager.default.removeItem(atPath: out + "/jintu.gpkg")
    try FileManager.default.linkItem(atPath: store, toPath: out + "/jintu.gpkg")
    let linked = try ProgramRun(["export", report, "--append", store, "--out", out])
    #expect(linked.exitCode == 1 && linked.errors.contains("would be overwritten"))
    #expect(try Data(contentsOf: URL(filePath: store)) == bytes)
    let map = try ProgramRun(
      ["map", "--collection", store, "--out", store, "--format", "svg"])
    #expect(map.exitCode == 1 && map.errors.contains("would be overwritten"))
    #expect(try Data(contentsOf: URL(filePath: store)) == bytes)
  }

  static func partials(in path: String) throws -> Bool {
    let all = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return all.contains { $0.contains(".jintu-") }
  }
}
