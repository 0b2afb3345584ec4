import ByteCoding
import Foundation
import TestSupport
import Testing

/// A collection keeps what a reviewer said, for every export, map and briefing that is made of it.
@Suite struct StoredCorrectionTests {
  static let text = CorrectionTests.text
  static let hash = SHA256.hexadecimal(Array(text.utf8))
  static let head = "report_sha256,quote,occurrence,field,old,new,by,date,note\n"

  /// A collection of the report and the rows of corrections, in which `@` is the report's hash.
  static func collection(_ rows: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("reports")
    try folder.write("reports/a.txt", text)
    let run = try export(folder, rows, [folder.path + "/reports"])
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  /// An export of the collection, with corrections where there are rows.
  static func export(
    _ folder: TemporaryFolder, _ rows: String = "", _ more: [String] = []
  ) throws -> ProgramRun {
    var arguments = ["export", "--append", folder.path + "/s.gpkg", "--out", folder.path + "/out"]
    if !rows.isEmpty {
      try folder.write("c.csv", head + rows.replacingOccurrences(of: "@", with: hash))
      arguments += ["--corrections", folder.path + "/c.csv"]
    }
    return try ProgramRun(arguments + more)
  }

  static func stored(_ folder: TemporaryFolder) throws -> [Substring] {
    let file = try CorrectionTests.output("stored-corrections.csv", of: folder)
    return file.replacingOccurrences(of: hash, with: "@").split(separator: "\r\n").dropFirst(1)
      .map { $0 }
  }

  @Test func everythingMadeOfTheCollectionHasThem() throws {
    let folder = try Self.collection("@,核桃2.1万亩,1,value,21000,22000,a,2022-05-01,misread\n")
    let first = try CollectionTests.files(folder.path + "/out")
    let run = try Self.export(folder)
    #expect(run.exitCode == 0 && !run.errors.contains("corrections"), "\(run.errors)")
    #expect(try CollectionTests.files(folder.path + "/out") == first)
    #expect(try CorrectionTests.output("facts.csv", of: folder).contains("value=21000"))
    #expect(
      try Self.stored(folder) == ["@,核桃2.1万亩,1,value,21000,22000,a,2022-05-01,misread"])
    let store = folder.path + "/s.gpkg"
    let map = folder.path + "/m.svg"
    let drawn = try ProgramRun([
      "map", "--collection", store, "--indicator", "walnuts_planted_area", "--out", map, "--quiet",
    ])
    #expect(drawn.exitCode == 0, "\(drawn.errors)")
    #expect(try String(contentsOfFile: map, encoding: .utf8).contains("22,000"))
    let page = folder.path + "/b.html"
    let briefed = try ProgramRun(["brief", "--collection", store, "--out", page])
    #expect(briefed.exitCode == 0, "\(briefed.errors)")
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("22,000"))
  }

  /// The same as with the file at hand, but for the list of them and the options in the manifest.
  @Test func storedOrGivenTheFilesAreTheSame() throws {
    let rows = "@,核桃2.1万亩,1,value,21000,22000,a,,\n@,红枣82万亩,1,status,,rejected,a,,\n"
    let folder = try Self.collection(rows)
    var stored = try CollectionTests.files(folder.path + "/out")
    #expect(stored.removeValue(forKey: "stored-corrections.csv") != nil)
    let (given, run) = try CorrectionTests.export(rows)
    #expect(run.exitCode == 0)
    var direct = try CollectionTests.files(given.path + "/out")
    // The page tells the command with which it was made.
    for page in [
      stored.removeValue(forKey: "index.html"), direct.removeValue(forKey: "index.html"),
    ] {
      #expect(page != nil)
    }
    #expect(stored == direct)
    let map = try ProgramRun([
      "map", given.path + "/a.txt", "--corrections", given.path + "/corrections.csv", "--out",
      given.path + "/m.svg", "--indicator", "walnuts_planted_area",
    ])
    #expect(map.exitCode == 0, "\(map.errors)")
    #expect(try String(contentsOfFile: given.path + "/m.svg", encoding: .utf8).contains("22,000"))
  }

  @Test func aLaterOneTakesThePlaceOfTheEarlier() throws {
    let folder = try Self.collection("@,核桃2.1万亩,1,value,21000,22000,a,,\n")
    // As the page of the corrected run says it, and as somebody says it who has not seen that page.
    for (old, new, others) in [
      ("22000", "23000", "21000; 22000"), ("21000", "24000", "21000; 22000"),
    ] {
      let run = try Self.export(folder, "@,核桃2.1万亩,1,value,\(old),\(new),b,,\n")
      #expect(run.errors.contains("corrections kept: 1, in place of earlier ones: 1\n"))
      #expect(!run.errors.contains("no longer"), "\(run.errors)")
      #expect(try Self.stored(folder) == ["@,核桃2.1万亩,1,value,\"\(others)\",\(new),b,,"])
      #expect(try CorrectionTests.output("facts.csv", of: folder).contains(",\(new),"))
    }
    let same = try Self.export(folder, "@,核桃2.1万亩,1,value,21000,24000,b,,\n")
    #expect(same.errors.contains("corrections kept: 1\n"), "\(same.errors)")
  }

  @Test func theyOutliveTheirReportAndAreListedWhereTheyDoNotApply() throws {
    let folder = try Self.collection(
      "@,核桃3万亩,1,status,,rejected,a,,\n@,核桃2.1万亩,1,period,2022,2021,a,,\n")
    let stale = "s.gpkg, correction 1: 核桃3万亩: no fact of the report has this quote"
    #expect(try Self.export(folder).errors.contains(stale))
    for command in ["map", "brief"] {
      let out = folder.path + (command == "map" ? "/m.svg" : "/b.html")
      let run = try ProgramRun([command, "--collection", folder.path + "/s.gpkg", "--out", out])
      #expect(run.errors.contains(stale), "\(run.errors)")
    }
    try folder.write("reports/b.txt", "临县2021年养羊10只。\n")
    let without = try Self.export(
      folder, "", [folder.path + "/reports/b.txt", "--remove", "a.txt"])
    #expect(without.exitCode == 0 && !without.errors.contains("no longer"), "\(without.errors)")
    let manifest = try CorrectionTests.output("manifest.json", of: folder)
    #expect(manifest.contains("of reports that this run did not read"))
    let again = try Self.export(folder, "", [folder.path + "/reports"])
    #expect(again.exitCode == 0)
    #expect(try CorrectionTests.output("facts.csv", of: folder).contains("period=2022"))
  }

  @Test func theyAreDroppedTogetherAndReplacedTogether() throws {
    let folder = try Self.collection(
      "@,核桃2.1万亩,1,value,21000,22000,a,,\n@,红枣82万亩,1,status,,rejected,a,,\n")
    let replaced = try Self.export(
      folder, "@,核桃2.1万亩,1,value,21000,25000,a,,\n", ["--drop-corrections"])
    #expect(replaced.errors.contains("corrections kept: 1, dropped before: 2\n"))
    #expect(try Self.stored(folder).count == 1)
    #expect(try CorrectionTests.output("facts.csv", of: folder).contains("红枣82万亩"))
    let dropped = try Self.export(folder, "", ["--drop-corrections"])
    #expect(dropped.errors.contains("corrections kept: 0, dropped before: 1\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/stored-corrections.csv"))
    #expect(try !CorrectionTests.output("facts.csv", of: folder).contains("复核"))
    let usage = try ProgramRun([
      "export", folder.path + "/reports", "--drop-corrections", "--out", "x",
    ])
    #expect(usage.exitCode == 2 && usage.errors.contains("--drop-corrections needs --append"))
  }

  /// What cannot be meant is left out and the rest kept, what another program changed is left out.
  @Test func nothingWrongIsKeptOrApplied() throws {
    let folder = try Self.collection(
      "@,核桃2.1万亩,1,value,21000,22000,a,,\n@,养羊300只,1,status,,rejected,a,,\n")
    let wrong = try Self.export(
      folder, "@,核桃2.1万亩,1,value,,26000,a,,\n@,养羊300只,1,value,,many,a,,\n")
    #expect(wrong.exitCode == 3)
    #expect(wrong.errors.contains("c.csv:3: many is no number: the row is left out\n"))
    #expect(try Self.export(folder).errors.contains("corrections") == false)
    #expect(try CorrectionTests.output("facts.csv", of: folder).contains(",26000,"))
    try DamagedCollectionTests.change(
      folder, "update jintu_corrections set new = '27000' where field = 'value'")
    let run = try Self.export(folder)
    #expect(run.exitCode == 3)
    #expect(
      run.errors.contains("s.gpkg: correction 1 (核桃2.1万亩) is damaged or was edited: give it again"))
    #expect(try CorrectionTests.output("facts.csv", of: folder).contains(",21000,"))
    #expect(try Self.stored(folder) == ["@,养羊300只,1,status,,rejected,a,,"])
    let mended = try Self.export(folder, "@,核桃2.1万亩,1,value,21000,28000,a,,\n")
    #expect(mended.exitCode == 0, "\(mended.errors)")
    #expect(try Self.stored(folder).count == 2)
  }

  /// A confirmation that notes what it confirms holds of that alone.
  @Test(arguments: [
    ("same", "place=山西省/吕梁市/孝义市; value=21000; period=2022", true),
    ("nothing noted", "", true), ("another year", "value=21000; period=2021", false),
    ("another place", "place=山西省/吕梁市/临县", false),
  ])
  func aConfirmationIsOfWhatWasSeen(_ name: String, _ seen: String, _ holds: Bool) throws {
    let (folder, run) = try CorrectionTests.export("@,核桃2.1万亩,1,status,\(seen),confirmed,a,,\n")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("no longer applies") == !holds, "\(name): \(run.errors)")
    #expect(try CorrectionTests.output("facts.csv", of: folder).contains(",confirmed,") == holds)
  }

  @Test func aModalityIsCorrected() throws {
    let (folder, run) = try CorrectionTests.export("@,核桃2.1万亩,1,modality,actual,planned,a,,\n")
    #expect(run.exitCode == 0)
    let facts = try CorrectionTests.output("facts.csv", of: folder)
    #expect(facts.contains(",planned,") && facts.contains("modality=actual"))
    #expect(try !CorrectionTests.output("indicators.csv", of: folder).contains("walnuts"))
    let (_, wrong) = try CorrectionTests.export("@,核桃2.1万亩,1,modality,,done,a,,\n")
    #expect(wrong.errors.contains(":2: done is no modality: write one of actual, planned"))
  }
}
