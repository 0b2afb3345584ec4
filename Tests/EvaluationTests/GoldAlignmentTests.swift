import TestSupport
import Testing

@testable import Evaluation

@Suite struct GoldAlignmentTests {
  static let text = "种植谷子300亩、小麦300亩，\n产谷子20\n万斤，养羊500只，修路5公里。"

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Quote, context, value and unit of each annotated fact.
    let gold: [(quote: String, context: String, value: Double, unit: String)]
    /// Words, value and unit of each found quantity.
    let found: [(words: String, value: Double?, unit: String)]
    let answers: [Int?]
    let spurious: [Int]
  }

  @Test(arguments: [
    Row(
      testDescription: "sameValueTwice",
      gold: [("谷子300亩", "种植谷子300亩", 300, "亩"), ("小麦300亩", "小麦300亩", 300, "亩")],
      found: [("小麦300亩", 300, "亩"), ("谷子300亩", 300, "亩")],
      answers: [1, 0], spurious: []),
    Row(
      testDescription: "quoteBrokenByALine",
      gold: [("20万斤", "产谷子20万斤", 200_000, "斤")],
      found: [("20\n万斤", 200_000, "市斤")], answers: [0], spurious: []),
    Row(
      testDescription: "eachAnswersOnce",
      gold: [("羊500只", "养羊500只", 500, "只"), ("500只", "养羊500只", 500, "只")],
      found: [("500只", 500, "只")], answers: [0, nil], spurious: []),
    Row(
      testDescription: "firstOfSeveral",
      gold: [("羊500只", "养羊500只", 500, "只")],
      found: [("养羊", 500, "只"), ("羊500只", 500, "只"), ("500只", 500, "只")],
      answers: [0], spurious: [1, 2]),
    Row(
      testDescription: "anotherValueUnitOrPlace",
      gold: [("5公里", "修路5公里", 5, "公里")],
      found: [("5公里", 50, "公里"), ("5公里", 5, "里"), ("羊500只", 5, "公里"), ("5公里", nil, "公里")],
      answers: [nil], spurious: [0, 1, 2, 3]),
    Row(
      testDescription: "contextNotInText",
      gold: [("5公里", "长5公里", 5, "公里")], found: [("5公里", 5, "km")],
      answers: [nil], spurious: [0]),
  ]) func aligns(_ row: Row) throws {
    let alignment = GoldAlignment(
      try Self.gold(row), text: Self.text.unicodeScalars,
      found: row.found.map {
        GoldAlignment.Found(range: Self.range($0.words), value: $0.value, unit: $0.unit)
      })
    #expect(alignment.answers == row.answers)
    #expect(alignment.spurious == row.spurious)
    #expect(alignment.pairs.map(\.found) == row.answers.compactMap { $0 })
    #expect(alignment.pairs.count + alignment.missed.count == row.gold.count)
  }

  @Test func pairsCarryTheAnnotation() throws {
    let scorer = SmallGold.report.facts.map(\.quantity)
    let folder = try TemporaryFolder()
    try folder.write("700.indicators.jsonl", SmallGold.indicators)
    let gold = try GoldDocument(id: "700", directory: folder.path)
    let alignment = GoldAlignment(gold, text: SmallGold.text.unicodeScalars, found: scorer)
    #expect(alignment.pairs.map(\.found) == [0, 1, 2, 4, 5, 6, 7])
    #expect(alignment.missed.map(\.quote) == ["养羊500只", "用工40人"])
    #expect(alignment.spurious == [3, 8])
    let first = try #require(alignment.pairs.first).gold
    #expect(first.place == "山西省/朔州市/右玉县/杨千河乡")
    #expect([first.measure, first.modality] == ["planted_area", "actual"])
    #expect([first.period, first.industry] == ["2021", "A01"])
  }

  private static func gold(_ row: Row) throws -> GoldDocument {
    let folder = try TemporaryFolder()
    let lines = row.gold.map { fact in
      #"{"quote": "\#(fact.quote)", "context": "\#(fact.context)", "place": "山西省", "subject": "", "#
        + #""measure": "other", "value": \#(fact.value), "unit": "\#(fact.unit)", "#
        + #""approx": "exact", "modality": "actual", "period": "?", "industry": ""}"#
    }
    try folder.write("1.indicators.jsonl", lines.joined(separator: "\n"))
    return try GoldDocument(id: "1", directory: folder.path)
  }

  /// The scalars of the first appearance of words.
  private static func range(_ words: String) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? scalars.count
    return start..<start + wanted.count
  }
}
