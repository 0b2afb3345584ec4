import ReportSources
import TextScanning
import Testing

@Suite struct SourceFormatsTests {
  @Test(arguments: [
    ("a.txt", true), ("2021.年报.TXT", true), ("b.Md", true), (".md", true), ("c.JSONL", true),
    ("txt", false), ("a.txt~", false), ("a.", false), ("", false), ("a.txt.zip", false),
  ])
  func theEndingTells(_ name: String, _ isReport: Bool) {
    #expect(SourceFormats.isReport(name) == isReport)
  }

  /// What no ending tells, such as standard input, is text: the file's own bytes.
  @Test func allElseIsText() throws {
    let bytes = Array("孝义市种植核桃3亩。".utf8)
    for name in ["-", "a.txt", "a.md", "a.log"] {
      let file = SourceFile(path: name, name: name, bytes: bytes, limit: 1 << 20)
      let document = try #require(try SourceFormats.documents(of: file).first?.get())
      #expect(document.text == bytes && document.origin == ReportOrigin())
    }
  }
}
