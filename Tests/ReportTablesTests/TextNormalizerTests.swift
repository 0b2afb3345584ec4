import ByteScanning
import TestSupport
import Testing
import TextScanning

@testable import ReportTables

@Suite struct TextNormalizerTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let printed: String
    let read: String
  }

  static let rows = [
    Row(testDescription: "fullWidthDigits", printed: "８０００亩", read: "8000亩"),
    Row(testDescription: "fullWidthLetters", printed: "ＧＤＰ", read: "GDP"),
    Row(testDescription: "fullWidthPunctuation", printed: "（一）：，；！？％", read: "(一):,;!?%"),
    Row(testDescription: "chineseMarksStay", printed: "“县”《乡》、。·…", read: "“县”《乡》、。·…"),
    Row(testDescription: "kangxiRadicals", printed: "⼭西⾥村⾦沙⼤同", read: "山西里村金沙大同"),
    Row(testDescription: "radicalSupplement", printed: "⻄⻓⻢⻰⻔", read: "西长马龙门"),
    Row(testDescription: "compatibility", printed: "\u{F90A}\u{F9DD}\u{F9F4}", read: "金利林"),
    Row(testDescription: "compatibilitySupplement", printed: "\u{FA19}", read: "神"),
    Row(testDescription: "traditional", printed: "左權縣養雞萬畝乾", read: "左权县养鸡万亩乾"),
    Row(testDescription: "compatibleTraditional", printed: "\u{F902}", read: "车"),
    Row(testDescription: "zeroWidth", printed: "代\u{200B}县\u{FEFF}城\u{AD}关\u{2060}", read: "代县城关"),
    Row(testDescription: "variationSelector", printed: "葛\u{FE00}村", read: "葛村"),
    Row(testDescription: "spaces", printed: "代\u{3000}县\u{A0}城\t关\u{2003}镇", read: "代 县 城 关 镇"),
    Row(testDescription: "dashes", printed: "5‐6–7―8−9", read: "5-6—7—8-9"),
    Row(testDescription: "tildes", printed: "5〜6～7", read: "5~6~7"),
    Row(testDescription: "verticalForms", printed: "县︐乡︑村︒", read: "县,乡、村。"),
    Row(testDescription: "smallForms", printed: "县﹐﹙乡﹚", read: "县,(乡)"),
  ]

  @Test(arguments: rows) func normalizes(_ row: Row) {
    let read = row.printed.unicodeScalars.compactMap { TextNormalizer.normalize($0.value) }
    #expect(read == row.read.unicodeScalars.map(\.value))
  }

  @Test(
    "digits across a mark that turns the order are no number together",
    arguments: [
      ("1\u{202A}2亩", "1 2亩"), ("1\u{202C}2亩", "1 2亩"), ("1\u{2066}2亩", "1 2亩"),
      ("1.\u{2069}\u{2067}2亩", "1. 2亩"), ("\u{2066}12\u{2069}亩", "12亩"),
      ("左\u{2066}权", "左权"), ("1\u{200B}2亩", "12亩"),
    ])
  func turns(printed: String, read: String) throws {
    let line = try #require(PrintedLine.lines(of: Array(printed.unicodeScalars)).first)
    #expect(line.scalars == read.unicodeScalars.map(\.value))
    #expect(line.scalars.count == line.origins.count)
  }

  /// One pass is enough, and what is read is a scalar.
  @Test func normalizingTwiceChangesNothing() {
    var changed = 0
    for value in UInt32(0)...0x2FFFF where Unicode.Scalar(value) != nil {
      guard let read = TextNormalizer.normalize(value) else { continue }
      if read != value { changed += 1 }
      if TextNormalizer.normalize(read) != read || Unicode.Scalar(read) == nil {
        Issue.record("U+\(String(value, radix: 16)) is read as U+\(String(read, radix: 16))")
      }
    }
    #expect(changed > 700)
  }

  /// Compatibility ideographs must agree with the canonical decompositions of Unicode.
  @Test func ideographsAgreeWithUnicode() {
    for value in UInt32(0xF900)...0xFAD9 {
      guard let scalar = Unicode.Scalar(value),
        let read = CompatibilityIdeographs.ideograph(for: value),
        let ideograph = Unicode.Scalar(read)
      else { continue }
      // Canonical equivalents are equal strings.
      let same = String(Character(scalar)) == String(Character(ideograph))
      #expect(same, "U+\(String(value, radix: 16))")
    }
    for value in UInt32(0x2F00)...0x2FD5 {
      let read = CompatibilityIdeographs.ideograph(for: value) ?? 0
      #expect((0x4E00...0x9FFF).contains(read), "U+\(String(value, radix: 16))")
    }
  }

  /// Every normalised scalar leads back to exactly the printed scalar that it came from.
  @Test(arguments: 0..<40) func printedRangeLeadsBack(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet = Array("县村８，。\u{200B}⼭\u{F90A}\u{3000}1\n\r\u{FEFF}﹐𠮷—".unicodeScalars)
    var printed = Array("代县".unicodeScalars)
    for _ in 0..<60 { printed.append(alphabet[random.below(alphabet.count)]) }
    let text = String(String.UnicodeScalarView(printed))
    let source = try ReportReader().read(Array(text.utf8), name: "a.txt").text
    var index = 0
    var seen: Set<Int> = []
    while index < source.bytes.count {
      let end = source.bytes.scalarEnd(at: index)
      let range = source.printedRange(index..<end)
      let scalar = source.string(index..<end).unicodeScalars.first?.value
      if scalar != 0x0A {
        #expect(range.count == 1)
        #expect(TextNormalizer.normalize(printed[range.lowerBound].value) == scalar)
        #expect(seen.insert(range.lowerBound).inserted)
      }
      index = end
    }
    for (offset, scalar) in printed.enumerated() {
      guard let read = TextNormalizer.normalize(scalar.value), read != 0x20, read != 0x0A,
        scalar != "\r"
      else { continue }
      #expect(seen.contains(offset), "scalar \(offset) is lost")
    }
  }

  @Test func emptyRangesStandWhereTheyAre() throws {
    let text = try ReportReader().read(Array("代县\u{200B}城关".utf8), name: "a.txt").text
    #expect(text.printedRange(6..<6) == 3..<3)
    #expect(text.printedRange(0..<12) == 0..<5)
  }
}
