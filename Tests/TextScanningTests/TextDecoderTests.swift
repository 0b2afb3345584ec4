import Messages
import ReportTables
import Testing

@testable import TextScanning

/// `代县今年种植谷子3000亩。`, a line end of two bytes and 镕, in every encoding that reports come in.
private let sample = "代县今年种植谷子3000亩。\r\n镕"
private let sampleGB: [UInt8] = [
  0xB4, 0xFA, 0xCF, 0xD8, 0xBD, 0xF1, 0xC4, 0xEA, 0xD6, 0xD6, 0xD6, 0xB2, 0xB9, 0xC8, 0xD7, 0xD3,
  0x33, 0x30, 0x30, 0x30, 0xC4, 0xB6, 0xA1, 0xA3, 0x0D, 0x0A, 0xE9, 0x46,
]

private func littleEndian(_ text: String) -> [UInt8] {
  text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}

private func bigEndian(_ text: String) -> [UInt8] {
  text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
}

@Suite struct TextDecoderTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let encoding: TextEncoding
    var text = sample
  }

  static let samples = [
    Sample(testDescription: "utf8", bytes: Array(sample.utf8), encoding: .utf8),
    Sample(
      testDescription: "utf8Mark", bytes: [0xEF, 0xBB, 0xBF] + Array(sample.utf8), encoding: .utf8),
    Sample(testDescription: "ascii", bytes: Array("A 1\n".utf8), encoding: .utf8, text: "A 1\n"),
    Sample(testDescription: "gbk", bytes: sampleGB, encoding: .gb18030),
    Sample(
      testDescription: "gb18030FourBytes",
      bytes: [0xB4, 0xE5, 0x81, 0x39, 0xEE, 0x39] + sampleGB, encoding: .gb18030,
      text: "村㐀" + sample),
    Sample(
      testDescription: "gb18030BeyondTheBasicPlane",
      bytes: [0xB4, 0xE5, 0x95, 0x32, 0x82, 0x36, 0xA8, 0xBF] + sampleGB, encoding: .gb18030,
      text: "村𠀀ǹ" + sample),
    Sample(
      testDescription: "utf16LittleMark", bytes: [0xFF, 0xFE] + littleEndian(sample),
      encoding: .utf16LittleEndian),
    Sample(
      testDescription: "utf16BigMark", bytes: [0xFE, 0xFF] + bigEndian(sample),
      encoding: .utf16BigEndian),
    Sample(
      testDescription: "utf16Little", bytes: littleEndian(sample), encoding: .utf16LittleEndian),
    Sample(testDescription: "utf16Big", bytes: bigEndian(sample), encoding: .utf16BigEndian),
    // 一 is U+4E00: a zero byte on the other side than that of the digits.
    Sample(
      testDescription: "utf16LittleWithOne", bytes: littleEndian("一是种植谷子30亩\n"),
      encoding: .utf16LittleEndian, text: "一是种植谷子30亩\n"),
    Sample(
      testDescription: "utf16BigWithOne", bytes: bigEndian("一是种植谷子30亩\n"),
      encoding: .utf16BigEndian, text: "一是种植谷子30亩\n"),
  ]

  @Test(arguments: samples) func decodes(_ row: Sample) throws {
    let (scalars, encoding) = try TextDecoder.decode(row.bytes)
    #expect(scalars == Array(row.text.unicodeScalars))
    #expect(encoding == row.encoding)
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let error: TextDecodingError
  }

  static let refusals = [
    Refusal(testDescription: "nothing", bytes: [], error: .empty),
    Refusal(
      testDescription: "nul", bytes: [0x41, 0x42, 0x00, 0x01, 0x02], error: .binary(byteOffset: 2)),
    Refusal(testDescription: "control", bytes: [0x41, 0x07, 0x42], error: .binary(byteOffset: 1)),
    Refusal(
      testDescription: "controlBehindChinese", bytes: Array("县\u{8}".utf8),
      error: .binary(byteOffset: 3)),
    Refusal(
      testDescription: "controlBehindMark", bytes: [0xEF, 0xBB, 0xBF, 0x41, 0x07],
      error: .binary(byteOffset: 4)),
    Refusal(
      testDescription: "controlInUTF16", bytes: [0xFF, 0xFE, 0xBF, 0x53, 0x07, 0x00],
      error: .binary(byteOffset: 4)),
    Refusal(
      testDescription: "halfUnit", bytes: [0xFF, 0xFE, 0xBF, 0x53, 0x07],
      error: .undecodable(byteOffset: 4)),
    Refusal(
      testDescription: "loneSurrogateBehindPair",
      bytes: [0xFF, 0xFE, 0x42, 0xD8, 0xB7, 0xDF, 0xBF, 0x53, 0x00, 0xDC],
      error: .undecodable(byteOffset: 8)),
    Refusal(
      testDescription: "cutUTF8", bytes: Array("山西省代县".utf8.dropLast()),
      error: .undecodable(byteOffset: 12)),
    Refusal(
      testDescription: "badByteInGBK", bytes: sampleGB + [0xFF, 0xFF],
      error: .undecodable(byteOffset: 28)),
    Refusal(
      testDescription: "latin", bytes: [0x43, 0x61, 0x66, 0xE9], error: .undecodable(byteOffset: 3)),
  ]

  @Test(arguments: refusals) func refuses(_ row: Refusal) {
    #expect(throws: row.error) { try TextDecoder.decode(row.bytes) }
    #expect(row.error.description.contains(row.error == .empty ? "empty" : "offset"))
  }

  @Test(arguments: [" \n\t\r\n", "\u{3000}\n", "\u{FEFF}", "\u{200B}\n\n"])
  func whiteSpaceIsEmpty(_ text: String) {
    #expect(throws: TextDecodingError.empty) {
      try ReportReader().read(Array(text.utf8), name: "a.txt")
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func everyLineEndIsOne(_ end: String) throws {
    let lines = PrintedLine.lines(of: Array(("代县" + end + end + "繁峙县" + end).unicodeScalars))
    #expect(lines.map(\.scalars) == ["代县", "繁峙县"].map { $0.unicodeScalars.map(\.value) })
    #expect(lines.map(\.blankBefore) == [0, 1])
    #expect(lines[1].origins.first == UInt32(2 + 2 * end.unicodeScalars.count))
  }
}
