import TestSupport
import Testing

@testable import Evaluation

@Suite struct EvaluationTableTests {
  /// The small report under several names, once with all its records and once with some.
  private func table(_ facts: Int...) throws -> EvaluationTable {
    var table = EvaluationTable()
    for count in facts {
      let report = EvaluatedReport(
        name: "700.txt", printed: SmallGold.report.printed, mentions: SmallGold.report.mentions,
        facts: Array(SmallGold.report.facts.prefix(count)))
      table.append(try SmallGold.scorer(report))
    }
    return table
  }

  private func text(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  @Test func tables() throws {
    let table = try table(9, 3, 6)
    Snapshot.verify(
      text(table.scoreLines + table.figureLines + table.reliabilityLines + table.errors),
      name: "table.txt")
    Snapshot.verify(text(table.accuracyLines), name: "table.tsv")
  }

  @Test func json() throws {
    let new = try table(9, 3, 6)
    let comparison = RunComparison(new, since: try table(2, 3, 1), named: "old.jsonl")
    Snapshot.verify(Array(new.json(comparison: comparison).utf8), name: "table.json")
    Snapshot.verify(text(comparison.lines), name: "comparison.txt")
  }

  @Test func withoutFiguresJSONHasNull() {
    let json = EvaluationTable().json()
    #expect(json.contains(#""complete_fact_f1":null"#))
    #expect(json.contains(#""sure":{"count":0}"#))
  }

  @Test func countsHaveTheNamesOfTheTables() throws {
    let counts = try SmallGold.scorer().score.counts
    #expect(Set(counts.map(\.name)).count == 21)
    #expect(counts.first { $0.name == "ok_value_max" }?.count == 7)
    #expect(Set(Figure.allCases.map(\.name)).count == Figure.allCases.count)
  }

  @Test func sureFacts() {
    let outcomes = [(0.95, true), (0.9, true), (0.91, false), (1.0, true), (0.89, false)].map {
      Reliability.Outcome(confidence: $0.0, isRight: $0.1)
    }
    let sure = Reliability(outcomes).sure
    #expect(sure == (4, 0.8, 0.75))
    let unsure = Reliability([outcomes[4]]).sure
    #expect(unsure.count == 0 && unsure.share == 0 && unsure.accuracy.isNaN)
    #expect(Reliability([]).sure.share.isNaN)
  }
}
