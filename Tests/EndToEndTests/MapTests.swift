import Foundation
import FoundationXML
import TestSupport
import Testing

/// `jintu map` by the real program: every option that shapes a map, and what it says of bad values.
@Suite struct MapTests {
  static let report = """
    平顺县2022年种植连翘5000亩。平顺县2022年计划种植连翘9000亩。平顺县2021年总人口15万人，5万户。
    黎城县2022年种植核桃4000亩。武乡县2021年种植谷子30000亩。阳曲县2022年种植谷子12000亩。
    静乐县2022年养羊8000只。平顺县青羊镇2022年种植土豆300亩。平顺县龙溪镇2022年种植土豆500亩。武乡县2022年生产原煤300万吨。

    """
  static let table = """
    地区,2022年粮食产量（吨）,2022年常住人口（万人）,2020年城镇化率（%）,2023年城镇化率（%）,2020年谷子播种面积（公顷）
    平顺县,12000,15,40.5,43,
    黎城县,8000,16,48,47.2,
    武乡县,30000,-,,45,1600

    """

  /// The SVG that a run draws of the report, with the scratch folder's path put for DIR.
  static func draw(_ arguments: [String], into name: String = "x.svg") throws -> (
    run: ProgramRun, bytes: Data?
  ) {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", report)
    try folder.write("t.csv", table)
    try folder.write("series.json", "{\"breaks\": [1, 20, 300]}")
    try folder.write("falling.json", "[300, 20]")
    let all = ["map", "DIR/a.txt", "--quiet", "--out", "DIR/" + name] + arguments
    let run = try ProgramRun(all.map { $0.replacingOccurrences(of: "DIR", with: folder.path) })
    return (run, try? Data(contentsOf: folder.url.appending(path: name)))
  }

  static func svg(_ arguments: [String]) throws -> String {
    let (run, bytes) = try draw(arguments)
    #expect(run.exitCode == 0, "\(run.errors)")
    let data = try #require(bytes)
    #expect(XMLParser(data: data).parse(), "no valid XML")
    #expect(data.count < 150_000)
    return String(decoding: data, as: UTF8.self)
  }

  /// Nothing but what the user typed is Chinese on an English map.
  @Test(arguments: [
    ["--indicator", "planted_area/forsythia"],
    ["--indicator", "planted_area/forsythia", "--per", "area"],
    ["--measure", "planted_area", "--multiples", "year"],
  ])
  func anEnglishMapIsEnglish(_ arguments: [String]) throws {
    let text = try Self.svg(arguments + ["--language", "en"])
    let title = text.firstRange(of: "<title id=\"map-title\">").map {
      text[$0.upperBound...].prefix { $0 != "<" }
    }
    #expect(title?.contains("by county") == true, "\(title ?? "")")
    #expect(text.contains("Pingshun") || text.contains("Wuxiang"))
    let printed = text.split(separator: ">").compactMap { $0.split(separator: "<").first }
    let chinese = printed.filter { piece in
      piece.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    #expect(chinese.isEmpty, "\(chinese.prefix(5))")
  }

  @Test(arguments: [("chinese", "平顺县", "Pingshun"), ("both", "平顺县 Pingshun", "平顺县<")])
  func placesAreNamedAsAsked(form: String, shows: String, lacks: String) throws {
    let text = try Self.svg([
      "--indicator", "planted_area/forsythia", "--language", "en", "--place-names", form,
    ])
    #expect(text.contains(shows) && !text.contains(lacks))
  }

  struct Option: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    /// What stands in the file.
    var shows: [String] = []
    /// What does not.
    var lacks: [String] = []
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let area = ["--measure", "planted_area"]
  private static let forsythia = ["--indicator", "连翘种植面积"]
  private static let density = area + ["--per", "area"]

  @Test(arguments: [
    Option(
      arguments: area, shows: ["id=\"symbols\"", "data-greatest-symbol"], lacks: ["data-breaks"]),
    Option(
      arguments: density, shows: ["亩/平方公里", "data-breaks=", "no-data-hatch"], lacks: ["<circle"]),
    Option(arguments: area + ["--per-area"], shows: ["亩/平方公里"]),
    Option(arguments: area + ["--normalize", "share"], shows: ["data-unit=\"%\""]),
    Option(arguments: density + ["--print"], lacks: ["#253494", "#41b6c4", "#1d6296"]),
    Option(
      arguments: density + ["--graticule"], shows: ["id=\"graticule\"", "39°N"]),
    Option(
      arguments: ["--within", "长治市", "--zoom"],
      shows: ["id=\"locator\"", "id=\"focus-border\"", "晋城市"],
      lacks: ["province-border", "data-code=\"140122\""]),
    Option(
      arguments: ["--multiples", "industry"], shows: ["panel-1-heading", "panel-2-heading", "A 农"]),
    Option(arguments: area + ["--multiples", "year"], shows: ["2021年", "2022年", "panel-2-"]),
    Option(
      arguments: area + ["--kind", "combined"], shows: ["class=\"symbol\"", "亩/平方公里", "class-1"]),
    Option(
      arguments: density + ["--breaks-from", "DIR/series.json"],
      shows: ["data-breaks=\"1.0 20.0 300.0\""]),
    Option(arguments: density + ["--breaks", "2,5"], shows: ["data-breaks=\"2.0 5.0\""]),
    Option(
      arguments: area + ["--modality", "planned"], shows: ["（计划数）", "data-value=\"9000\""],
      lacks: ["data-value=\"4000\""]),
    Option(
      arguments: forsythia + ["--per", "head"],
      shows: ["人均连翘种植面积", "亩/人", "data-value=\"0.033333\""]),
    Option(
      arguments: forsythia + ["--per", "household"],
      shows: ["户均连翘种植面积", "data-value=\"0.1\""]),
    Option(
      arguments: ["--indicator", "planted_area/potatoes"],
      shows: ["不是全境总量", "data-value=\"800\"", "部分下级单位之和"]),
    Option(
      arguments: ["--table", "DIR/t.csv", "--column", "粮食产量", "--per", "head"],
      shows: ["吨/人", "data-value=\"0.08\"", "data-value=\"0.05\""], lacks: ["data-value=\"30000\""]),
    Option(
      arguments: ["--table", "DIR/t.csv", "--column", "粮食产量", "--per", "常住人口"],
      shows: ["粮食产量与常住人口之比"]),
    Option(
      arguments: forsythia + ["--per", "population_resident"] + ["--table", "DIR/t.csv"],
      shows: ["连翘种植面积与常住人口之比", "data-value=\"0.033333\""]),
    Option(
      arguments: ["--table", "DIR/t.csv", "--column", "城镇化率", "--change", "2020:2023"],
      shows: [
        "城镇化率增减，2020–2023年", "data-unit=\"个百分点\"", "data-value=\"2.5\"",
        "data-value=\"-0.8\"", "另有1个只有其中一年的数", "以零为界",
      ], lacks: ["<circle"]),
    Option(
      arguments: ["--table", "DIR/t.csv", "--indicator", "谷子播种面积", "--change", "2020:2021"],
      shows: ["谷子播种面积增减百分比", "data-value=\"25\"", "并据表格t.csv", "除以2020年的数"]),
    Option(
      arguments: [
        "--table", "DIR/t.csv", "--indicator", "谷子播种面积", "--change", "2020:2021",
        "--change-as", "amount",
      ], shows: ["谷子播种面积增减，", "data-value=\"6000\"", "data-unit=\"亩\""]),
    Option(
      arguments: ["--table", "DIR/t.csv", "--indicator", "谷子播种面积", "--multiples", "year"],
      shows: ["2020年", "2021年", "2022年", "panel-3-", "data-value=\"24000\""]),
    Option(
      arguments: ["--table", "DIR/t.csv", "--column", "城镇化率", "--multiples", "year"],
      shows: ["2020年", "2023年", "panel-2-", "data-value=\"40.5\""]),
    Option(
      arguments: area + ["--level", "township", "--kind", "choropleth", "--within", "平顺县"],
      shows: [
        "id=\"townships\"", "id=\"estimated-borders\"", "stroke-dasharray", "推算", "id=\"locator\"",
        "乡镇数", "data-value=\"500\"", "黎城县", "河南",
      ], lacks: ["id=\"counties\""]),
    Option(arguments: area + ["--language", "en"], shows: ["xml:lang=\"en\"", "Sources:"]),
    Option(arguments: ["--no-labels"], lacks: [">阳曲县<"]),
    Option(arguments: ["--approval-number", "晋S（2026）1号"], shows: ["晋S（2026）1号"]),
    Option(arguments: ["--title", "<甲&乙>"], shows: ["&lt;甲&amp;乙&gt;"]),
    Option(arguments: ["--crs", "EPSG:4547"], shows: ["id=\"symbols\""]),
    Option(arguments: ["--crs", "+proj=utm +zone=49"], shows: ["id=\"symbols\""]),
  ])
  func anOptionShowsInTheMap(_ option: Option) throws {
    let text = try Self.svg(option.arguments)
    for words in option.shows { #expect(text.contains(words), "\(words) is missing") }
    for words in option.lacks { #expect(!text.contains(words), "\(words) should not be there") }
  }

  @Test(arguments: [
    ("a4", "210mm", "297mm"), ("a4-landscape", "297mm", "210mm"), ("a5", "148mm", "210mm"),
    ("slide", "338.67mm", "190.5mm"), ("square", "180mm", "180mm"), ("column", "120mm", "185mm"),
  ])
  func aSheetHasItsSize(_ size: String, _ width: String, _ height: String) throws {
    let text = try Self.svg(["--size", size])
    #expect(text.contains("width=\"\(width)\" height=\"\(height)\""))
  }

  /// Breaks are numbers that rise.
  @Test(arguments: ["1e400", "1,nan", "1,inf", "5,2", ","])
  func breaksAreNumbers(_ breaks: String) throws {
    let run = try ProgramRun(["map", "x.txt", "--out", "x.svg", "--breaks", breaks])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("--breaks \(breaks): give rising numbers"))
  }

  /// A map of the series takes the classes of the first from its file.
  @Test func aSeriesAgrees() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.report)
    let first = folder.path + "/first.svg"
    let base = ["map", folder.path + "/a.txt", "--quiet"] + Self.density
    #expect(try ProgramRun(base + ["--out", first, "--breaks", "0.5,3"]).exitCode == 0)
    let second = folder.path + "/second.svg"
    let run = try ProgramRun(
      base + ["--period", "2022", "--out", second, "--breaks-from", first])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try String(contentsOfFile: second, encoding: .utf8).contains("data-breaks=\"0.5 3.0\""))
    let other = try ProgramRun([
      "map", folder.path + "/a.txt", "--quiet", "--out", second, "--breaks-from", first,
    ])
    #expect(other.exitCode == 1 && other.errors.contains("that map is in 亩/平方公里, this one in 条"))
  }

  /// Pictures need a helper program: they are pictures where it is installed, and one line that
  /// names it where it is not.
  @Test(arguments: [
    (["--format", "png", "--dpi", "50"], "x.png", "\u{89}PNG", "rsvg-convert"),
    ([], "x.pdf", "%PDF", "rsvg-convert"),
    (["--outline-text"], "x.svg", "<?xml", "inkscape"),
  ])
  func picturesAreMadeByPrograms(
    _ arguments: [String], _ name: String, _ start: String, _ program: String
  ) throws {
    let isThere = try ProgramRun(shell: "command -v \(program)").exitCode == 0
    let (run, bytes) = try Self.draw(arguments, into: name)
    guard isThere else {
      #expect(run.exitCode == 1 && run.errors.contains(program) && bytes == nil)
      return
    }
    #expect(run.exitCode == 0, "\(run.errors)")
    let data = try #require(bytes)
    #expect(data.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    if arguments.contains("--outline-text") {
      #expect(!String(decoding: data, as: UTF8.self).contains("<text"))
    }
  }

  /// Wrong usage: exit code 2, one line that says what is right, no file.
  @Test(arguments: [
    (["--per", "无此指标"], "give one of none, area, head, household, share"),
    (["--per", "area", "--level", "village"], "use --level county or prefecture"),
    (["--per-area", "--per", "head"], "exclude each other"),
    (["--kind", "choropleth", "--level", "township"], "needs one --within"),
    (["--kind", "choropleth", "--level", "village"], "villages have no areas"),
    (["--township-areas", "x.geojson"], "--level township --kind choropleth"),
    (["--kind", "combined", "--multiples", "year"], "not combined"),
    (["--kind", "combined", "--level", "township"], "use --level county or prefecture"),
    (
      ["--kind", "choropleth", "--level", "township", "--within", "平顺县", "--multiples", "year"],
      "small maps show"
    ),
    (["--zoom"], "needs one --within"),
    (["--change", "2023:2020", "--indicator", "谷子播种面积"], "the earlier one first"),
    (["--change", "2020", "--indicator", "谷子播种面积"], "give two years"),
    (["--change", "2020:2023"], "say of what"),
    (["--change-as", "amount"], "needs --change"),
    (["--change", "2020:2023", "--change-as", "倍", "--measure", "stock"], "percent or amount"),
    (["--change", "2020:2023", "--measure", "stock", "--level", "village"], "needs areas"),
    (["--change", "2020:2023", "--measure", "stock", "--per", "area"], "leave out --per"),
    (["--breaks", "5,2"], "rising numbers"),
    (["--breaks", "1,2", "--breaks-from", "x.svg"], "give one of them"),
    (["--classes", "1"], "2 to 9"),
    (["--size", "a3"], "a4-landscape"),
    (["--palette", "rainbow"], "viridis"),
    (["--classification", "jenks"], "fisher-jenks"),
    (["--multiples", "county"], "industry"),
    (["--dpi", "10"], "36 to 1200"),
    (["--format", "jpg"], "png"),
    (["--outline-text", "--format", "png"], "needs no fonts"),
    (["--measure", "stock", "--measure", "output"], "give it once"),
    (["--column", "粮食产量"], "needs a --table"),
    (["--table-unit", "吨"], "need a --table"),
  ])
  func wrongUsage(_ arguments: [String], _ says: String) throws {
    let (run, bytes) = try Self.draw(arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").first?.hasPrefix("Error: ") == true)
    #expect(bytes == nil)
  }

  /// What cannot be drawn from the data: exit code 1, one line, no file.
  @Test(arguments: [
    (
      ["--per", "head", "--indicator", "谷子播种面积", "--level", "prefecture"],
      "population of a whole prefecture"
    ),
    (["--table", "DIR/t.csv", "--column", "粮食产量", "--per", "面积"], "--per 面积: no such column"),
    (["--table", "DIR/t.csv", "--column", "棉花"], "--column 棉花: no such column"),
    (["--crs", "EPSG:999999"], "EPSG code"),
    (["--breaks-from", "DIR/falling.json", "--measure", "planted_area"], "no rising class breaks"),
    (["--breaks-from", "DIR/none.svg"], "No such file"),
    (["--multiples", "year", "--period", "2021"], "fewer than two"),
    (["--within", "平顺县青羊镇", "--zoom"], "--within"),
    (["--measure", "tax"], "no indicator of it has a value"),
    (["--indicator", "gdp"], "no value of it at the level county"),
    (
      ["--indicator", "谷子播种面积", "--level", "prefecture", "--per", "area"], "not divided by anything"
    ),
    (["--period", "1999"], "nothing drawn"),
    (
      [
        "--level", "township", "--kind", "choropleth", "--within", "平顺县", "--township-areas",
        "DIR/none.geojson",
      ], "none.geojson"
    ),
  ])
  func whatCannotBeDrawn(_ arguments: [String], _ says: String) throws {
    let (run, bytes) = try Self.draw(arguments)
    #expect(run.exitCode == 1 || (says == "--within" && run.exitCode == 2), "\(run.exitCode)")
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(bytes == nil)
  }
}
