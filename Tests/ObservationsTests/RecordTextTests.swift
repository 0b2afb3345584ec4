import ByteCoding
import TextScanning
import Testing

@testable import Observations

@Suite struct RecordTextTests {
  /// Every range of a text with quotes, backslashes, broken lines, full-width and rare characters.
  @Test func printedJSONIsThePrintedStringEscaped() throws {
    let text = "平遥县\"岳壁\\乡\"种植小麦\n３０００亩,a\u{1A}é\u{20000}，\r\n收\u{2F00}入。\n\n第二段。\n"
    let source = try ReportReader().read(Array(text.utf8), name: "a.txt").text
    let starts = source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 }
    for start in starts {
      for end in starts + [source.bytes.count] where end >= start {
        var expected = ByteWriter()
        JSONEscaping.append(source.printedString(start..<end), to: &expected)
        #expect(source.printedJSON(start..<end) == expected.bytes)
      }
    }
  }
}
