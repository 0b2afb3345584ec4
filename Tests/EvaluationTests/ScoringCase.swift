import TestSupport

@testable import Evaluation

/// A text with its annotation and the records of it, as small as a rule needs.
struct ScoringCase {
  let text: String
  let places: [ScoringRuleTests.Name]
  let traps: [(surface: String, context: String)]
  let gold: [ScoringRuleTests.Fact]
  let mentions: [ScoringRuleTests.Name]
  let found: [ScoringRuleTests.Fact]

  /// Every fact of a case stands here.
  private static let quote = "小店3个"

  /// The score, from files as a user has them.
  func score() throws -> Score {
    let folder = try TemporaryFolder()
    try write(to: folder)
    let report = try RecordFile(path: folder.path + "/records.jsonl")
      .report(named: "1.txt", text: Array(text.unicodeScalars))
    let gold = try GoldDocument(id: "1", directory: folder.path)
    return DocumentScorer(gold: gold, report: report, province: "山西省").score
  }

  /// Writes the text, its annotation and its records.
  func write(to folder: TemporaryFolder) throws {
    try folder.write("1.txt", text)
    try folder.write(
      "1.places.jsonl",
      lines(
        places.map { ["mention": $0.words, "context": text, "path": $0.path, "level": $0.level] }))
    try folder.write(
      "1.traps.jsonl", lines(traps.map { ["surface": $0.surface, "context": $0.context] }))
    try folder.write(
      "1.indicators.jsonl",
      gold.map { fact in
        object(["quote": Self.quote, "context": text, "place": fact.path], members(fact))
      }.joined(separator: "\n"))
    var ends: [String: Int] = [:]
    let names = mentions.map { name in
      let range = range(name.words, from: ends[name.words] ?? 0)
      ends[name.words] = range.upperBound
      return object(
        ["type": "mention", "report": "1.txt", "path": name.path, "level": name.level],
        position(range))
    }
    let facts = found.map { fact in
      object(
        ["type": "fact", "report": "a/1.txt", "path": fact.path],
        members(fact) + position(range(Self.quote, from: 0)))
    }
    try folder.write("records.jsonl", (names + facts).joined(separator: "\n"))
  }

  private func members(_ fact: ScoringRuleTests.Fact) -> [(String, String)] {
    let words = [
      ("subject", fact.subject), ("measure", fact.measure), ("unit", fact.unit),
      ("approx", fact.approx), ("modality", fact.modality), ("period", fact.period),
      ("industry", fact.industry),
    ]
    return words.map { ($0, "\"\($1)\"") }
      + [("value", "\(fact.value)"), ("value_max", fact.valueMax.map { "\($0)" } ?? "null")]
  }

  private func position(_ range: Range<Int>) -> [(String, String)] {
    [("start", "\(range.lowerBound)"), ("end", "\(range.upperBound)"), ("confidence", "0.5")]
  }

  private func lines(_ objects: [[String: String]]) -> String {
    objects.map { object($0, []) }.joined(separator: "\n")
  }

  private func object(_ words: [String: String], _ others: [(String, String)]) -> String {
    let members = words.map { ($0.key, "\"\($0.value)\"") }.sorted { $0.0 < $1.0 } + others
    return "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// The scalars of the first appearance of words at or after a place.
  private func range(_ words: String, from start: Int) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let found = scalars.indices.first { $0 >= start && scalars[$0...].starts(with: wanted) }
    guard let found else { return scalars.count..<scalars.count }
    return found..<found + wanted.count
  }
}
