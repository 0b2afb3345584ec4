import Foundation
import TestSupport
import Testing

/// Another province is another folder of tables: an invented one of three counties and ten villages
/// goes from reports to layers and maps without a line of code.
@Suite struct ProvinceTests {
  static let counties = ["东溪县", "西溪县", "北溪县"]
  static let towns = ["青石镇", "白水镇", "黄坡镇"]
  static let villages = ["甲子沟村", "乙丑湾村", "丙寅坪村", "丁卯岭村"]

  static var places: String {
    var rows = [
      "path\tcode\tlevel\tfirst\tlast\tlon\tlat\tprecision\tbasis\terror_m\tsource\tsuccessor\tpinyin"
    ]
    func add(_ path: String, _ code: String, _ level: String, _ x: Double, _ y: Double) {
      rows.append(
        "\(path)\t\(code)\t\(level)\t2009\t\t\(x)\t\(y)\t\(level)\tseat\t500\ttest\t\t")
    }
    add("云川省", "970000", "province", 100.75, 30.5)
    add("云川省/溪州市", "970100", "prefecture", 100.75, 30.5)
    for (index, county) in counties.enumerated() {
      let path = "云川省/溪州市/\(county)"
      let (code, x) = ("97012\(index + 1)", 100.25 + Double(index) / 2)
      add(path, code, "county", x, 30.5)
      add("\(path)/\(towns[index])", code + "100", "township", x + 0.1, 30.6)
      // Four, three and three villages.
      for (number, village) in villages.prefix(index == 0 ? 4 : 3).enumerated() {
        add(
          "\(path)/\(towns[index])/\(village)", code + "10020\(number)", "village", x + 0.1,
          30.6 + Double(number) / 50)
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  static let units = """
    code\tlevel\tname
    970000\tprovince\t云川省
    970100\tprefecture\t溪州市
    970121\tcounty\t东溪县
    970122\tcounty\t西溪县
    970123\tcounty\t北溪县

    """
  /// Three rectangles side by side, the third one shorter.
  static let arcs = """
    left\tright\tlongitude\tlatitude\tsteps
    970121\t970122\t100500000\t30000000\t0 1000000
    970122\t970123\t101000000\t30400000\t0 600000
    970121\t-\t100500000\t31000000\t-500000 0 0 -1000000 500000 0
    970122\t-\t101000000\t31000000\t-500000 0
    970122\t-\t100500000\t30000000\t500000 0 0 400000
    970123\t-\t101000000\t30400000\t500000 0 0 600000 -500000 0

    """
  static let province = """
    kind\tname\tenglish\tvalue
    province\t云川省\tYunchuan\t970000
    box\t\t\t99.9,29.9 101.6,31.1
    label\t山外省\tShanwai\t101.25,30.2
    border\t山外省\tShanwai\t99.9,30.5 101.6,30.5

    """
  static let report = """
    东溪县青石镇甲子沟村2022年种植玉米300亩。东溪县青石镇2022年种植玉米3000亩。
    东溪县2022年种植玉米9000亩。西溪县2022年种植玉米5000亩。北溪县2022年种植玉米7000亩。

    """

  /// The project's vocabulary with the tables of another province.
  static func gazetteer() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let own = ProgramRun.root.appending(path: "Gazetteer")
    for name in try FileManager.default.contentsOfDirectory(atPath: own.path)
    where name.hasSuffix(".tsv") && !name.hasPrefix("boundaries") {
      try FileManager.default.copyItem(
        at: own.appending(path: name), to: folder.url.appending(path: name))
    }
    for (name, text) in [
      ("places.tsv", places), ("former.tsv", "path\tkind\tvalue\tfirst\tlast\n"),
      ("outside.tsv", "code\tlevel\tname\tparent\tshort\n"), ("province.tsv", province),
      ("boundaries-detailed.units.tsv", units), ("boundaries-detailed.arcs.tsv", arcs),
      ("boundaries-official.units.tsv", units), ("boundaries-official.arcs.tsv", arcs),
    ] {
      try? FileManager.default.removeItem(at: folder.url.appending(path: name))
      try folder.write(name, text)
    }
    return folder
  }

  @Test func anotherProvinceGoesFromReportsToMaps() throws {
    let tables = try Self.gazetteer()
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.report)
    try folder.write("t.csv", "代码,产量（吨）\n970121,5\n970122,6\n970123000000,7\n")
    let options = ["--gazetteer", tables.path, "--quiet"]
    let run = try ProgramRun(
      [
        "export", folder.path + "/a.txt", "--table", folder.path + "/t.csv", "--out",
        folder.path + "/out",
      ] + options)
    #expect(run.exitCode == 0, "\(run.errors)")
    let counties = try Self.properties(folder.path + "/out/counties.geojson")
    #expect(counties.map { $0["name"] as? String } == Self.counties)
    #expect(counties.map { $0["maize_planted_area_mu"] as? Double } == [9000, 5000, 7000])
    #expect(counties.map { $0["table_output"] as? Double } == [5, 6, 7])
    let facts = try Self.properties(folder.path + "/out/facts.geojson")
    #expect(facts.first?["path"] as? String == "云川省/溪州市/东溪县/青石镇/甲子沟村")
    let project = try String(contentsOfFile: folder.path + "/out/jintu.qgs", encoding: .utf8)
    #expect(project.contains("EPSG:4506") && !project.contains("EPSG:4508"))
    let page = try String(contentsOfFile: folder.path + "/out/index.html", encoding: .utf8)
    #expect(page.contains("云川省/溪州市/东溪县") && !page.contains("山西"))
  }

  @Test(arguments: [
    ("zh", "云川省3个县（市、区）中3个有数据", "山外省"), ("en", "3 of 3 counties of Yunchuan have data", "Shanwai"),
  ])
  func itsMapsNameIt(language: String, description: String, neighbor: String) throws {
    let tables = try Self.gazetteer()
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.report)
    let run = try ProgramRun([
      "map", folder.path + "/a.txt", "--gazetteer", tables.path, "--quiet", "--language", language,
      "--indicator", "玉米种植面积", "--out", folder.path + "/map.svg",
    ])
    #expect(run.exitCode == 0, "\(run.errors)")
    let map = try String(contentsOfFile: folder.path + "/map.svg", encoding: .utf8)
    #expect(map.contains(description) && map.contains(neighbor), "\(map.prefix(800))")
  }

  @Test func itsTablesPassTheCheck() throws {
    let tables = try Self.gazetteer()
    let run = try ProgramRun(["gazetteer", "check", "--gazetteer", tables.path])
    #expect(run.text.contains("no problems"), "\(run.errors)")
  }

  private static func properties(_ path: String) throws -> [[String: Any]] {
    let data = try Data(contentsOf: URL(filePath: path))
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let features = root?["features"] as? [[String: Any]] ?? []
    return features.compactMap { $0["properties"] as? [String: Any] }
  }
}
