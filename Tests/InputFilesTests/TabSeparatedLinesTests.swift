import TestSupport
import Testing

@testable import InputFiles

@Suite struct TabSeparatedLinesTests {
  /// Lines and fields by splitting.
  private static func naive(_ bytes: [UInt8]) -> [(Int, [String])] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && $0.element.first != 0x23 }
      .map { number, line in
        (
          number + 1,
          line.split(separator: 0x09, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        )
      }
  }

  @Test(arguments: 0..<40) func randomTables(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = ["\n", "\t", "#", "a", "村"]
    let text = (0..<random.below(60)).map { _ in pieces[random.below(pieces.count)] }.joined()
    let bytes = Array(text.utf8)
    let lines = TabSeparatedLines(bytes)
    let expected = Self.naive(bytes)
    #expect(lines.rows.map { lines.number(of: $0) } == expected.map(\.0))
    #expect(lines.rows.map { lines.strings(of: $0) } == expected.map(\.1))
  }
}
