import TextScanning
import Testing

@Suite struct ReportDateTests {
  @Test(arguments: [
    ("2021", "2021"), ("2021-03", "2021-03"), ("2021/3/5", "2021-03-05"), ("202103", "2021-03"),
    ("20210305", "2021-03-05"), ("2021-03-05T08:00:00+08:00", "2021-03-05"),
    ("D:20210305120000+08'00'", "2021-03-05"), ("2021年3月5日", "2021-03-05"),
    ("2021-13-05", "2021"), ("2021-03-55", "2021-03"),
  ])
  func datesAreRead(_ text: String, _ date: String) {
    #expect(ReportDate(text, basis: .given)?.description == date)
  }

  @Test(arguments: ["", "yesterday", "1648", "21-03-05", "3.14159265358979323846", "5 March 2021"])
  func allElseIsNone(_ text: String) {
    #expect(ReportDate(text, basis: .given) == nil)
  }

  @Test func positionsCountPagesAndParagraphs() {
    var layout = ReportLayout()
    #expect(layout.position(of: 3) == nil)
    layout.paragraphs = [0, 4, 9]
    #expect(layout.position(of: 5) == ReportLayoutTests.position(nil, 2))
    layout.pages = [.init(start: 0), .init(start: 4, isScanned: true)]
    #expect(layout.position(of: 3) == ReportLayoutTests.position(1, 1))
    #expect(layout.position(of: 12) == ReportLayoutTests.position(2, 2))
    #expect(layout.isScanned(4) && !layout.isScanned(3))
  }
}

private enum ReportLayoutTests {
  static func position(_ page: Int?, _ paragraph: Int?) -> ReportLayout.Position {
    var layout = ReportLayout()
    if page != nil { layout.pages = (0..<(page ?? 0)).map { .init(start: $0 * 10) } }
    let start = ((page ?? 1) - 1) * 10
    layout.paragraphs = (0..<(paragraph ?? 0)).map { start + $0 }
    guard let position = layout.position(of: start + (paragraph ?? 1) - 1) else {
      preconditionFailure("a layout has positions")
    }
    return position
  }
}
