import ByteCoding
import Foundation
import TestSupport
import Testing

/// `jintu evaluate --corrections` as a user runs it: only what somebody checked is counted.
@Suite struct CheckedFactTests {
  static let text = "孝义市2022年种植核桃2.1万亩。\n\n临县2022年种植红枣82万亩，产量20万吨，养羊300只，养羊300只。\n"

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Rows without the report's hash.
    let rows: [String]
    /// Counts and figures as JSON has them.
    let expected: [String: Double]
    var errors: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "confirmed", rows: ["核桃2.1万亩,1,status,,confirmed"],
      expected: [
        "facts_checked": 1, "facts_complete": 1, "ok_place": 1, "checked_place_accuracy": 1,
      ]),
    Case(
      testDescription: "rejected", rows: ["核桃2.1万亩,1,status,,rejected"],
      expected: [
        "facts_checked": 1, "facts_rejected": 1, "facts_complete": 0, "ok_place": 0,
        "checked_fact_precision": 0,
      ], errors: ["a.txt rejected: 核桃2.1万亩"]),
    Case(
      testDescription: "one field changed, the rest right",
      rows: ["核桃2.1万亩,1,period,2022,2021"],
      expected: [
        "facts_checked": 1, "facts_complete": 0, "ok_period": 0, "ok_place": 1, "ok_value": 1,
        "ok_indicator": 1, "ok_industry": 1, "ok_modality": 1,
      ], errors: ["a.txt period: 核桃2.1万亩 -> 2022 but 2021"]),
    Case(
      testDescription: "changed to what it says now", rows: ["核桃2.1万亩,1,period,2020,2022"],
      expected: ["facts_checked": 1, "facts_complete": 1, "ok_period": 1]),
    Case(
      testDescription: "the same place by another name", rows: ["核桃2.1万亩,1,place,,141181"],
      expected: ["facts_complete": 1, "ok_place": 1]),
    Case(
      testDescription: "another place", rows: ["核桃2.1万亩,1,place,,临县"],
      expected: ["facts_complete": 0, "ok_place": 0, "ok_period": 1],
      errors: ["a.txt place: 核桃2.1万亩 -> 山西省/吕梁市/孝义市 but 山西省/吕梁市/临县"]),
    Case(
      testDescription: "confirmed when it said something else",
      rows: ["核桃2.1万亩,1,status,period=2021; value=21000,confirmed"],
      expected: ["facts_checked": 1, "facts_complete": 0, "ok_period": 0, "ok_value": 1]),
    Case(
      testDescription: "not read any more", rows: ["养牛3头,1,status,,confirmed"],
      expected: ["facts_checked": 0, "facts_gone": 1]),
    Case(
      testDescription: "rejected and not read any more", rows: ["养牛3头,1,status,,rejected"],
      expected: ["facts_checked": 0, "facts_gone": 0]),
    Case(
      testDescription: "half of two",
      rows: [
        "养羊300只,1,status,,confirmed", "养羊300只,2,value,,30", "养羊300只,2,modality,,target",
      ],
      expected: [
        "facts_checked": 2, "facts_complete": 1, "checked_value_accuracy": 0.5,
        "checked_modality_accuracy": 0.5, "checked_complete_precision": 0.5,
        "checked_place_accuracy": 1,
      ]),
  ]

  /// A folder with the report and its corrections.
  static func folder(_ rows: [String], of text: String = text) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", text)
    let hash = SHA256.hexadecimal(Array(Self.text.utf8))
    let lines = ["report_sha256,quote,occurrence,field,old,new"] + rows.map { hash + "," + $0 }
    try folder.write("c.csv", lines.map { $0 + "\n" }.joined())
    return folder
  }

  static func evaluate(_ folder: TemporaryFolder, _ more: [String]) throws -> ProgramRun {
    try ProgramRun(
      ["evaluate", "--corrections", folder.path + "/c.csv", folder.path + "/a.txt"] + more)
  }

  @Test(arguments: cases) func whatWasCheckedIsCounted(_ given: Case) throws {
    let folder = try Self.folder(given.rows)
    let run = try Self.evaluate(folder, ["--json"])
    #expect(run.exitCode == 0, "\(run.errors)")
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: NSObject])
    let counts = try #require(json["counts"] as? [String: Double])
    let figures = try #require(json["figures"] as? [String: NSObject])
    for (name, value) in given.expected {
      #expect((counts[name] ?? figures[name] as? Double) == value, "\(name)")
    }
    let text = try Self.evaluate(folder, ["--errors", "9"])
    #expect(
      text.lines.filter { $0.hasPrefix("  a.txt") }.map { String($0.dropFirst(2)) }
        .starts(with: given.errors))
    #expect(text.lines.contains("recall: not known; only facts that somebody checked are counted"))
  }

  @Test func tablesForPrograms() throws {
    let run = try Self.evaluate(try Self.folder(["核桃2.1万亩,1,status,,confirmed"]), ["--tsv"])
    #expect(run.lines.first == "attribute\tvalue\tlow\thigh")
    #expect(run.lines.dropFirst().first == "checked_fact_precision\t1.000000\tnan\tnan")
    #expect(run.lines.count == 9)
  }

  /// A report is known by its bytes.
  @Test func anotherTextIsNotScored() throws {
    let folder = try Self.folder(["核桃2.1万亩,1,status,,confirmed"], of: Self.text + "\n")
    let run = try Self.evaluate(folder, [])
    #expect(run.exitCode == 1 && run.text.isEmpty)
    #expect(run.errors.contains("c.csv: has no correction of these reports"))
  }

  @Test(arguments: [
    ["a.txt"], ["--gold", "g", "--corrections", "c.csv", "a.txt"], ["--corrections", "c.csv"],
    ["--corrections", "c.csv", "a.txt", "--compare", "b.jsonl"],
    ["--corrections", "c.csv", "a.txt", "--records", "b.jsonl"],
  ]) func wrongUsage(_ options: [String]) throws {
    #expect(try ProgramRun(["evaluate"] + options).exitCode == 2)
  }
}
