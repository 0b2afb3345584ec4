import Foundation
import TestSupport
import Testing

/// `jintu evaluate` as a user runs it, on the smallest annotated report.
@Suite struct EvaluateCommandTests {
  private static let reports = "Tests/Corpus/reports"

  /// A corpus of one report whose text lies elsewhere.
  private func corpus() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("notes")
    try folder.makeFolder("texts")
    for kind in ["places.jsonl", "traps.jsonl", "indicators.jsonl", "txt"] {
      let file = ProgramRun.root.appending(path: "\(Self.reports)/b04.\(kind)")
      let target = kind == "txt" ? "texts/b04_a.txt" : "notes/b04.\(kind)"
      try FileManager.default.copyItem(at: file, to: folder.url.appending(path: target))
    }
    try folder.write("index.tsv", "annotation\treports\nnotes\ttexts\n")
    return folder
  }

  @Test func recordsScoreAsTheReadingThatMadeThem() throws {
    let folder = try corpus()
    let anew = try ProgramRun(["evaluate", "--gold", folder.path, "--json"])
    #expect(anew.exitCode == 0)
    #expect(anew.errors == "")
    let records = try ProgramRun(["extract", folder.path + "/texts"]).text
    try folder.write("run.jsonl", records)
    let again = try ProgramRun([
      "evaluate", "--gold", folder.path, "--json", "--records", folder.path + "/run.jsonl",
    ])
    // Records round the confidence, so that its bins may differ in the last digits.
    for part in ["counts", "documents", "figures", "intervals"] {
      #expect(try Self.part(part, of: anew) == Self.part(part, of: again))
    }
    #expect(anew.text.contains(#""facts_gold":24"#))
    let table = try ProgramRun(["evaluate", "--gold", folder.path, "--tsv"])
    #expect(table.lines.first == "attribute\tvalue\tlow\thigh")
    #expect(table.lines.count == 17)
  }

  @Test func whatChangedSinceNothingWasFound() throws {
    let folder = try corpus()
    try folder.write("old.jsonl", "")
    let run = try ProgramRun([
      "evaluate", "--gold", folder.path, "--compare", folder.path + "/old.jsonl",
    ])
    #expect(run.exitCode == 0)
    #expect(run.errors == "jintu: \(folder.path)/old.jsonl: no record of b04_a.txt\n")
    #expect(run.lines.contains("since \(folder.path)/old.jsonl (* more than chance)"))
    #expect(run.lines.contains { $0.hasPrefix("facts R        0.000  1.000  +1.000") })
  }

  @Test func reportsBesideTheAnnotation() throws {
    let folder = try corpus()
    #expect(try ProgramRun(["evaluate", "--gold", folder.path + "/notes"]).exitCode == 2)
    try FileManager.default.copyItem(
      at: folder.url.appending(path: "texts/b04_a.txt"),
      to: folder.url.appending(path: "notes/b04.txt"))
    let run = try ProgramRun(["evaluate", "--gold", folder.path + "/notes", "--errors", "1"])
    #expect(run.exitCode == 0)
    #expect(run.lines.dropFirst().first?.hasPrefix("b04  ") == true)
  }

  @Test(arguments: [
    ["--json", "--tsv"], ["--tsv", "--compare", "a.jsonl"], ["--errors", "-1"],
  ]) func wrongUsage(_ options: [String]) throws {
    #expect(try ProgramRun(["evaluate", "--gold", "Tests/Corpus"] + options).exitCode == 2)
  }

  private static func part(_ name: String, of run: ProgramRun) throws -> NSObject {
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: NSObject]
    return try #require(object?[name])
  }
}
