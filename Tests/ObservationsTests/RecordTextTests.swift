import TextScanning
import Testing

@testable import Records

@Suite struct RecordTextTests {
  /// A sentence longer than the limit is quoted by the part with the number, and says so.
  @Test func longSentencesAreQuotedInPart() throws {
    let list = (1...400).map { "第\($0)家合作社种植谷子\($0)亩" }
    let rows = try Analysis.rows("静乐县2022年" + list.joined(separator: "，") + "。种植玉米3亩。")
    #expect(rows.count == 401)
    for row in rows { #expect(row.sentence.utf8.count < 1_700 && row.sentence.contains(row.quote)) }
    #expect(rows[0].sentence.hasPrefix("静乐县") && rows[0].sentence.hasSuffix("…"))
    #expect(rows[200].sentence.hasPrefix("…") && rows[200].sentence.hasSuffix("…"))
    #expect(rows[399].sentence.hasPrefix("…") && rows[399].sentence.hasSuffix("。"))
    #expect(rows[400].sentence == "种植玉米3亩。")
  }

  static let comparable: [(value: Double, per: Double, read: String)] = [
    (9e14, 15, "60000000000000.0"), (9_876_543_211_230, 2, "4938272000000.0"),
    (123_456_789_000, 15, "8230453000.0"), (8000, 15, "533.3333"), (2, 15, "0.1333333"),
    (1e15, 1, "1000000000000000.0"), (-9e14, 15, "-60000000000000.0"), (0, 15, "0.0"),
  ]

  /// Seven digits and none behind them, however large the value.
  @Test(arguments: comparable)
  func comparableValuesHaveNoNoise(value: Double, per: Double, read: String) throws {
    let expected = try #require(Double(read))
    #expect(RecordWriter.rounded(value * (1 / per)) == expected)
  }

  /// Every range of a text with quotes, backslashes, broken lines, full-width and rare characters.
  @Test func printedBytesAreThePrintedCharactersWithoutLineBreaks() throws {
    let text = "平遥县\"岳壁\\乡\"种植小麦\n３０００亩,a\u{1A}é\u{20000}，\r\n收\u{2F00}入。\n\n第二段。\n"
    let source = try ReportReader().read(Array(text.utf8), name: "a.txt").text
    let starts = source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 }
    for start in starts {
      for end in starts + [source.bytes.count] where end >= start {
        var expected = String.UnicodeScalarView()
        var last: UInt32?
        for origin in source.origins[start..<end] where origin != last {
          last = origin
          let scalar = source.printed[Int(origin)]
          if scalar != "\n" && scalar != "\r" { expected.append(scalar) }
        }
        #expect(source.printedUTF8(start..<end) == Array(String(expected).utf8))
      }
    }
  }
}
