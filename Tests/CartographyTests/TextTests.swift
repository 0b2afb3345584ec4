import Cartography
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    (0.0, 0, "0"), (1234567.0, 0, "1,234,567"), (-1234.5, 1, "−1,234.5"), (0.25, 4, "0.25"),
    (999.96, 1, "1,000"), (-0.001, 1, "0"), (100, 2, "100"), (12.30, 2, "12.3"),
  ])
  func groupsThousands(value: Double, decimals: Int, text: String) {
    #expect(NumberText.grouped(value, decimals: decimals) == text)
  }

  @Test(arguments: [(8000.0, "8,000"), (12.345, "12.3"), (1.234, "1.23"), (0.0456, "0.046")])
  func shortens(value: Double, text: String) {
    #expect(NumberText.short(value) == text)
  }

  @Test func measuresChineseAsFullEms() {
    #expect(TextMetrics.width("太原市", size: 10) == 30)
    #expect(abs(TextMetrics.width("2021", size: 10) - 22.2) < 1e-9)
  }

  @Test func wrapsWithoutOrphanedMarks() {
    let lines = TextMetrics.lines("资料来源：各县新闻报道，边界。", width: 50, size: 10)
    #expect(lines.joined() == "资料来源：各县新闻报道，边界。")
    #expect(!lines.contains { "，。：".contains($0.first ?? "x") })
    #expect(TextMetrics.lines("", width: 10, size: 10).isEmpty)
    #expect(TextMetrics.lines("2021年产量", width: 30, size: 10).first == "2021年")
  }

  @Test func balancesTitles() {
    let lines = TextMetrics.balancedLines("中药材种植面积，2021年", width: 90, size: 10)
    #expect(lines == ["中药材种植面积，", "2021年"])
  }
}
