import ByteScanning
import TextScanning

extension ReportYearFinder {
  /// The year that a yearbook named in the first lines or the last ones tells of, which is the one
  /// before that of its name: 某县年鉴(2021), 某县年鉴·2004.
  func yearbookYear(of blocks: [TextBlock], _ bytes: [UInt8]) -> Int? {
    for block in blocks.prefix(3) + blocks.suffix(2) where Self.isLine(block, bytes) {
      guard let end = scanner.lexicon.first(.yearbook, in: bytes, block.range)?.upperBound else {
        continue
      }
      if let year = Self.bareYear(bytes, near: end, before: block.range.upperBound) {
        return year - 1
      }
    }
    return nil
  }

  /// The bare year that a title begins with, in front of a pause: 2019,某县的文旅账单.
  static func openingYear(of block: TextBlock, _ bytes: [UInt8]) -> Int? {
    let end = block.range.lowerBound + 4
    guard end < block.range.upperBound, [0x2C, 0x3A, 0x20].contains(bytes[end]) else { return nil }
    return bareYear(bytes, near: block.range.lowerBound, before: end)
  }

  /// A year of four digits behind at most one mark.
  private static func bareYear(_ bytes: [UInt8], near start: Int, before limit: Int) -> Int? {
    let digits = bytes[start..<min(limit, start + longestMark + 4)]
    guard let first = digits.firstIndex(where: \.isASCIIDigit), first - start <= longestMark,
      first + 4 <= limit, bytes[first..<first + 4].allSatisfy(\.isASCIIDigit),
      first + 4 == bytes.count || !bytes[first + 4].isASCIIDigit
    else { return nil }
    let year = bytes[first..<first + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1950...2100).contains(year) ? year : nil
  }

  /// The bytes of the longest mark between a yearbook's name and its year.
  private static let longestMark = 6
}
