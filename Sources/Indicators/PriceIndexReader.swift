/// Reads the number of an index of prices: 居民消费价格总指数为106.8 is in per cent of the year before,
/// though no unit is printed.
enum PriceIndexReader {
  /// The indices that are told: what is below or above them counts something else.
  private static let values = 50.0...250.0

  /// The number of an index at a place, nil where none stands there.
  /// - Complexity: O(its bytes).
  static func read(_ bytes: [UInt8], at start: Int, in range: Range<Int>, _ phrases: PhraseLexicon)
    -> Quantity?
  {
    let end = StructureReader.decimalEnd(bytes, from: start, range.upperBound)
    guard end - start >= 2, bytes[end - 1] != 0x2E,
      phrases.ends(with: .priceIndex, bytes, at: start, from: range.lowerBound),
      end == range.upperBound || isMark(bytes, at: end),
      let value = Double(String(decoding: bytes[start..<end], as: UTF8.self)),
      values.contains(value)
    else { return nil }
    return Quantity(unitlessPercent: value, at: start..<end)
  }

  private static func isMark(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case 0x28, 0x29, 0x2C, 0x3B: true
    default: UTF8Text.has("。", bytes, at: index, to: bytes.count)
    }
  }
}
