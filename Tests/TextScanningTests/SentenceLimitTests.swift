import Testing

@testable import TextScanning

/// No sentence is longer than the limit, and no number is cut.
@Suite struct SentenceLimitTests {
  static func parts(_ text: String, limit: Int) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceLimit.cut([0..<bytes.count], in: bytes, limit: limit)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("短句。", ["短句。"]),
    ("种植核桃100亩,养殖肉牛200头,产值3万元", ["种植核桃100亩,", "养殖肉牛200头,", "产值3万元"]),
    ("甲、乙、丙、丁、戊、己、庚、辛、", ["甲、乙、丙、丁、", "戊、己、庚、辛、"]),
    ("总数为12,345,678,901,234亩地", ["总数为12,345,678,901,234", "亩地"]),
    ("一二三四五六七八九十甲乙丙丁", ["一二三四五六七八九", "十甲乙丙丁"]),
    ("1%,1%,1%,1%,1%,1%,1%,1%,1%,1%", ["1%,1%,1%,1%,1%,1%,1%,1%,", "1%,1%"]),
  ])
  func cutsBehindClauses(_ text: String, _ expected: [String]) {
    #expect(Self.parts(text, limit: 25) == expected)
  }

  @Test(arguments: ["1", "亩", ",", "、", "1,", "12 ", "é", "𠀀", "1%，"])
  func isBoundedForAnyText(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 5000).utf8)
    let parts = SentenceLimit.cut([0..<bytes.count], in: bytes, limit: 300)
    #expect(parts.allSatisfy { $0.count <= 300 + 70 && !$0.isEmpty })
    #expect(parts.allSatisfy { String(validating: bytes[$0], as: UTF8.self) != nil })
    #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound ?? 0 >= bytes.count - 1)
  }
}
