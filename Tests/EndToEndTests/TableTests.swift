import Foundation
import TestSupport
import Testing

/// `--table` and `--column` as a user runs them.
@Suite struct TableTests {
  static let report = "平遥县岳壁乡2021年种植长山药300亩。"
  static let table = "地区,粮食产量（吨）,城镇化率（%）\n平遥县,\"12,000\",45.2\n灵石县,8000,…\n没有县,1,2\n"

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", report)
    try folder.write("t.csv", table)
    return folder
  }

  static func properties(_ path: String, code: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(filePath: path))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let features = try #require(json["features"] as? [[String: Any]])
    let found = features.compactMap { $0["properties"] as? [String: Any] }
      .first { $0["code"] as? String == code }
    return try #require(found)
  }

  @Test func columnsJoinTheLayers() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      [
        "export", folder.path + "/a.txt", "--table", folder.path + "/t.csv", "--out",
        folder.path + "/x",
      ])
    #expect(run.exitCode == 0)
    #expect(
      run.errors.contains("t.csv: 2 rows matched; 1 no such place in the gazetteer (line 4 没有县)"))
    let county = try Self.properties(folder.path + "/x/counties.geojson", code: "140728")
    #expect(county["table_output_a011"] as? Double == 12000)
    #expect(county["table_output_a011_kind"] as? String == "given")
    #expect(county["table_output_a011_lines"] as? String == "2")
    #expect(county["facts"] as? Int == 1)
    let other = try Self.properties(folder.path + "/x/counties.geojson", code: "140729")
    #expect(other["table_rate"] is NSNull)
    let city = try Self.properties(folder.path + "/x/prefectures.geojson", code: "140700")
    #expect(city["table_output_a011"] as? Double == 20000)
    #expect(city["table_output_a011_kind"] as? String == "summed")
    let style = try String(contentsOfFile: folder.path + "/x/counties.qml", encoding: .utf8)
    #expect(style.contains("粮食产量（吨）"))
  }

  @Test func theFilterHoldsForTablesToo() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      [
        "export", folder.path + "/a.txt", "--table", folder.path + "/t.csv", "--industry", "B",
        "--within", "灵石县", "--out", folder.path + "/x",
      ])
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("1 column outside the filter (粮食产量（吨）)"))
    #expect(run.errors.contains("1 row outside the filter (平遥县)"))
  }

  @Test func aColumnBecomesAMap() throws {
    let folder = try Self.folder()
    let out = folder.path + "/m.svg"
    let run = try ProgramRun(
      ["map", "--table", folder.path + "/t.csv", "--column", "粮食产量", "--out", out])
    #expect(run.exitCode == 0)
    let svg = try String(contentsOfFile: out, encoding: .utf8)
    #expect(svg.contains("各县（市、区）粮食产量") && svg.contains("t.csv第2行"))
    let wrong = try ProgramRun(
      ["map", "--table", folder.path + "/t.csv", "--column", "煤炭", "--out", out])
    #expect(wrong.exitCode == 1)
    #expect(wrong.errors.contains("no such column; there are 粮食产量（吨） (table_output_a011)"))
  }

  @Test func aMapOfAPartHoldsThatPartOnly() throws {
    let folder = try Self.folder()
    let out = folder.path + "/m.svg"
    let run = try ProgramRun(
      [
        "map", "--table", folder.path + "/t.csv", "--column", "粮食产量", "--within", "灵石县", "--out",
        out,
      ])
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("1 row outside the filter (平遥县)"))
    let svg = try String(contentsOfFile: out, encoding: .utf8)
    #expect(svg.contains("t.csv第3行") && !svg.contains("t.csv第2行"))
  }

  @Test(arguments: [
    (["map", "--out", "x.svg"], "nothing to map"),
    (["map", "seeds", "--column", "产量", "--out", "x.svg"], "--column needs a --table"),
    (["export", "--out", "x"], "nothing to export"),
    (["export", "seeds", "--table-unit", "吨", "--out", "x"], "need a --table"),
    (["export", "seeds", "--table", "t", "--table-year", "12", "--out", "x"], "1949"),
  ])
  func wrongUsage(_ arguments: [String], _ says: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func aMissingTable() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      ["export", folder.path + "/a.txt", "--table", "no.csv", "--out", folder.path + "/x"])
    #expect(run.exitCode == 1)
    #expect(run.errors == "jintu: no.csv: the table cannot be read; does it exist?\n")
  }
}
