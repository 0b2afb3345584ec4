import ByteCoding
import Foundation
import TestSupport
import Testing

/// What a reviewer said of facts is put into every output, by content.
@Suite struct CorrectionTests {
  static let text = "孝义市2022年种植核桃2.1万亩。\n\n临县2022年种植红枣82万亩，产量20万吨，养羊300只，养羊300只。\n"

  /// Exports the report with the rows of a file of corrections, in which `@` is the report's hash.
  static func export(
    _ rows: String, as report: String = text, _ more: [String] = []
  ) throws -> (folder: TemporaryFolder, run: ProgramRun) {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", report)
    let hash = SHA256.hexadecimal(Array(text.utf8))
    try folder.write(
      "corrections.csv",
      "report_sha256,quote,occurrence,field,old,new,by,date,note\n"
        + rows.replacingOccurrences(of: "@", with: hash))
    let run = try ProgramRun(
      [
        "export", folder.url.appending(path: "a.txt").path, "--out",
        folder.url.appending(path: "out").path, "--corrections",
        folder.url.appending(path: "corrections.csv").path,
      ] + more)
    return (folder, run)
  }

  static func output(_ name: String, of folder: TemporaryFolder) throws -> String {
    try String(contentsOf: folder.url.appending(path: "out/" + name), encoding: .utf8)
  }

  @Test func everyKindOfCorrectionHolds() throws {
    let (folder, run) = try Self.export(
      """
      @,核桃2.1万亩,1,value,21000,22000,a,2022-05-01,misread
      @,核桃2.1万亩,1,period,2022,2021,a,,
      @,红枣82万亩,1,status,,rejected,a,,
      @,产量20万吨,1,place,山西省/吕梁市/临县,孝义市,a,,
      @,产量20万吨,1,indicator,,核桃产量,a,,
      @,产量20万吨,1,industry,,A0161,a,,
      @,养羊300只,2,status,,confirmed,a,,

      """)
    #expect(run.exitCode == 0, "\(run.errors)")
    let values = try Self.output("indicators.csv", of: folder)
    #expect(
      values.contains(
        "141181,孝义市,山西省/吕梁市/孝义市,county,walnuts_planted_area,核桃种植面积,2021,22000,亩,stated,1,1"))
    #expect(values.contains("孝义市,山西省/吕梁市/孝义市,county,walnuts_output,核桃产量,2022,200000,吨,stated,1,1"))
    #expect(!values.contains("红枣"))
    let facts = try Self.output("facts.csv", of: folder).split(separator: "\r\n")
    #expect(facts[0].hasSuffix("复核,复核前"))
    #expect(facts[1].contains(",1,0,\"value, period\",\"value=21000; period=2022\""))
    #expect(facts.count == 5, "the rejected one is gone")
    #expect(facts[3].hasSuffix(",") && facts[4].hasSuffix(",confirmed,"), "\(facts)")
    let manifest = try Self.output("manifest.json", of: folder)
    #expect(manifest.contains("\"corrections_applied\": 7"))
    #expect(manifest.contains("\"facts_rejected\": 1"))
    // The layers that GIS programs open say the same.
    #expect(try Self.output("facts.geojson", of: folder).contains("\"reviewed\":\"confirmed\""))
  }

  /// Tables guard what would be a formula with spaces, in front of numbers below zero too.
  @Test func whatATableGuardsIsFound() throws {
    let report = "平遥县2021年财政收入-3.5万元。\n"
    let plain = try TemporaryFolder()
    try plain.write("a.txt", report)
    let out = plain.url.appending(path: "out").path
    let first = try ProgramRun(["export", plain.path + "/a.txt", "--out", out])
    #expect(first.exitCode == 0)
    let facts = try String(contentsOfFile: out + "/facts.csv", encoding: .utf8)
    #expect(facts.contains("-35000"))
    let quote = facts.contains("财政收入-3.5万元") ? "财政收入-3.5万元" : "-3.5万元"
    let hash = SHA256.hexadecimal(Array(report.utf8))
    try plain.write(
      "c.csv",
      "report_sha256,quote,occurrence,field,old,new\n\(hash),\" \(quote)\",1,value,\" -35000\",\" -7\"\n"
        .replacingOccurrences(of: "\" 财", with: "\"财"))
    let second = try ProgramRun(
      ["export", plain.path + "/a.txt", "--out", out, "--corrections", plain.path + "/c.csv"])
    #expect(
      second.exitCode == 0 && second.errors.contains("no longer") == false, "\(second.errors)")
    #expect(try String(contentsOfFile: out + "/facts.csv", encoding: .utf8).contains(",-7,"))
  }

  @Test func whatNoLongerAppliesIsSaidAndNothingElseIsTouched() throws {
    let (folder, run) = try Self.export(
      """
      @,核桃3万亩,1,status,,rejected,a,,
      @,核桃2.1万亩,1,value,5,6,a,,
      @,养羊300只,3,status,,rejected,a,,
      0000,核桃2.1万亩,1,status,,rejected,a,,

      """)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("line 2: 核桃3万亩: no fact of the report has this quote"))
    #expect(run.errors.contains("line 3: 核桃2.1万亩: its value is now 21000"))
    #expect(run.errors.contains("line 4: 养羊300只: no fact of the report has this quote"))
    #expect(try !Self.output("facts.csv", of: folder).contains("复核"))
    let manifest = try Self.output("manifest.json", of: folder)
    #expect(manifest.contains("of reports that this run did not read"))
  }

  /// A report that was changed is another one: its facts stay as they are read.
  @Test func anotherTextIsNotCorrected() throws {
    let (folder, _) = try Self.export(
      "@,核桃2.1万亩,1,status,,rejected,a,,\n", as: Self.text + "末尾。\n")
    #expect(try Self.output("facts.csv", of: folder).contains("核桃2.1万亩"))
  }

  @Test(arguments: [
    ("@,核桃2.1万亩,1,size,,1,a,,", ":2: size is no field: write one of status, place"),
    ("@,核桃2.1万亩,0,value,,1,a,,", ":2: 0 is no occurrence"),
    ("@,核桃2.1万亩,1,value,,many,a,,", ":2: many is no number"),
    ("@,核桃2.1万亩,1,value,,nan,a,,", ":2: nan is no number"),
    ("@,核桃2.1万亩,1,value,,inf,a,,", ":2: inf is no number"),
    ("@,核桃2.1万亩,1,value,,1e400,a,,", ":2: 1e400 is no number"),
    ("@,核桃2.1万亩,1,period,,last,a,,", ":2: last is no period"),
    ("@,核桃2.1万亩,1,period,,0,a,,", ":2: 0 is no period"),
    ("@,核桃2.1万亩,1,period,,99999,a,,", ":2: 99999 is no period"),
    ("@,核桃2.1万亩,1,period,,2021-13,a,,", ":2: 2021-13 is no period"),
    ("@,核桃2.1万亩,1,period,,2022..2021,a,,", ":2: 2022..2021 is no period"),
    ("@,核桃2.1万亩,1,industry,,A9999,a,,", ":2: A9999 is no code"),
    ("@,核桃2.1万亩,1,indicator,,月球产量,a,,", ":2: indicator 月球产量"),
    ("@,核桃2.1万亩,1,place,,孝议市,a,,", ":2: 孝议市 is no place that is known: perhaps 141181"),
    ("@,核桃2.1万亩,1,status,,maybe,a,,", ":2: maybe is no status"),
    (",核桃2.1万亩,1,status,,rejected,a,,", ":2: names no report or no quote"),
  ])
  func whatCannotBeMeantIsOneLineAndTheRestHolds(_ row: String, _ said: String) throws {
    let (folder, run) = try Self.export(row + "\n@,红枣82万亩,1,status,,rejected,a,,\n", as: Self.text)
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("corrections.csv" + said), "\(run.errors)")
    let lines = run.errors.split(separator: "\n").filter { $0.hasSuffix("the row is left out") }
    #expect(lines.count == 1)
    let manifest = try Self.output("manifest.json", of: folder)
    #expect(manifest.contains("cannot be meant") && manifest.contains("\"facts_rejected\": 1"))
    #expect(manifest.contains("\"corrections_applied\": 1"))
  }

  /// A later row that is wrong does not take the place of an earlier one that holds.
  @Test func aWrongRowReplacesNone() throws {
    let (folder, run) = try Self.export(
      """
      @,核桃2.1万亩,1,value,,22000,a,,
      @,核桃2.1万亩,1,value,,1e400,a,,

      """)
    #expect(run.exitCode == 3)
    #expect(run.errors.contains(":3: 1e400 is no number"))
    #expect(try Self.output("facts.csv", of: folder).contains(",22000,"))
  }

  /// A collection keeps what holds.
  @Test func aCollectionKeepsTheRest() throws {
    let store = try TemporaryFolder()
    let (folder, run) = try Self.export(
      "@,核桃2.1万亩,1,value,,many,a,,\n@,核桃2.1万亩,1,value,,23000,a,,\n", as: Self.text,
      ["--append", store.url.appending(path: "s.gpkg").path])
    #expect(run.exitCode == 3, "\(run.errors)")
    #expect(run.errors.contains("corrections kept: 1"))
    #expect(try Self.output("stored-corrections.csv", of: folder).contains(",23000,"))
    #expect(try Self.output("manifest.json", of: folder).contains("cannot be meant"))
  }
}
