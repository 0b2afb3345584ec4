import Testing

@testable import TextScanning

@Suite struct SentenceSegmenterTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let sentences: [String]
  }

  @Test(arguments: [
    Row(testDescription: "fullStops", text: "谷子丰收。羊绒走俏。", sentences: ["谷子丰收。", "羊绒走俏。"]),
    Row(testDescription: "noStopAtTheEnd", text: "谷子丰收。羊绒走俏", sentences: ["谷子丰收。", "羊绒走俏"]),
    Row(testDescription: "marks", text: "丰收了!真的?真的。", sentences: ["丰收了!", "真的?", "真的。"]),
    Row(
      testDescription: "closingQuotes", text: "他说:“丰收了。”大家笑了。", sentences: ["他说:“丰收了。”", "大家笑了。"]),
    Row(testDescription: "closingBracket", text: "(丰收了。)大家笑了。", sentences: ["(丰收了。)", "大家笑了。"]),
    Row(testDescription: "manyStops", text: "丰收了!!!好。", sentences: ["丰收了!!!", "好。"]),
    Row(
      testDescription: "ellipsis", text: "谷子、豆子……今年丰收。", sentences: ["谷子、豆子……", "今年丰收。"]),
    Row(testDescription: "otherMarksOfTheRow", text: "甲—乙“丙”丁。", sentences: ["甲—乙“丙”丁。"]),
    Row(testDescription: "semicolonsStay", text: "谷子3万亩;豆子2万亩。", sentences: ["谷子3万亩;豆子2万亩。"]),
    Row(testDescription: "decimalPointStays", text: "投资1.5亿元。", sentences: ["投资1.5亿元。"]),
    Row(testDescription: "spacesLeftOut", text: " 丰收了。 好。 ", sentences: ["丰收了。", "好。"]),
    Row(testDescription: "nothing", text: "  ", sentences: []),
  ]) func segments(_ row: Row) {
    let bytes = Array(row.text.utf8)
    let found = SentenceSegmenter.sentences(in: bytes, 0..<bytes.count)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == row.sentences)
  }

  @Test func staysInsideItsRange() {
    let bytes = Array("甲。乙。丙。".utf8)
    #expect(SentenceSegmenter.sentences(in: bytes, 6..<12) == [6..<12])
  }
}
