import TextScanning
import Testing

@Suite struct ReportFormatTests {
  @Test(arguments: [
    ("a.txt", ReportFormat.text), ("2021.年报.TXT", .text), ("b.Md", .markdown), (".md", .markdown),
    ("txt", nil), ("a.txt~", nil), ("a.csv", nil), ("a.", nil), ("", nil), ("a.txt.zip", nil),
  ])
  func theEndingTells(_ name: String, _ format: ReportFormat?) {
    #expect(ReportFormat(fileName: name) == format)
  }

  /// What no ending tells, such as standard input, is text.
  @Test func allElseIsText() throws {
    for name in ["-", "a.txt", "a.md", "a.csv"] {
      let report = try ReportReader().read(Array("孝义市种植核桃3亩。".utf8), name: name)
      #expect(String(decoding: report.text.bytes, as: UTF8.self).contains("核桃3亩"))
    }
  }
}
