/// Reads the shares of a structure: 18.0∶39.0∶43.0 are three numbers of per cent without a unit.
struct StructureReader {
  let bytes: [UInt8]
  let limit: Int

  /// Shares are rounded, so that their sum may miss a hundred by so much.
  private static let tolerance = 0.6
  /// A structure has no more parts than sectors have branches.
  private static let mostParts = 12

  /// The shares that begin at an index, nil where no structure does.
  /// - Complexity: O(their bytes).
  func shares(at start: Int) -> [Quantity]? {
    // Most numbers are no structure: the mark behind tells before anything is read.
    guard bytes[start] &- 0x30 <= 9, colon(at: Self.decimalEnd(bytes, from: start, limit)) != nil
    else { return nil }
    var shares: [Quantity] = []
    var index = start
    while shares.count < Self.mostParts, let (value, end) = decimal(at: index) {
      shares.append(Quantity(unitlessPercent: value, at: index..<end))
      guard let next = colon(at: end) else { break }
      index = next
    }
    let sum = shares.reduce(0) { $0 + $1.value }
    return shares.count >= 3 && abs(sum - 100) <= Self.tolerance ? shares : nil
  }

  /// At most three digits with at most two places behind the point.
  private func decimal(at start: Int) -> (value: Double, end: Int)? {
    let end = Self.decimalEnd(bytes, from: start, limit)
    guard end > start, bytes[end - 1] != 0x2E,
      let value = Double(String(decoding: bytes[start..<end], as: UTF8.self)), value <= 100
    else { return nil }
    return (value, end)
  }

  /// Where a short number of digits and points ends.
  static func decimalEnd(_ bytes: [UInt8], from start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, end - start <= 6, bytes[end] &- 0x30 <= 9 || bytes[end] == 0x2E { end += 1 }
    return end
  }

  /// The index behind `∶` or `:`.
  private func colon(at index: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] == 0x3A { return index + 1 }
    return index + 3 <= limit && bytes[index..<index + 3].elementsEqual([0xE2, 0x88, 0xB6])
      ? index + 3 : nil
  }
}

extension Quantity {
  /// A number of per cent that is printed without its unit.
  init(unitlessPercent value: Double, at range: Range<Int>) {
    self.init(
      range: range, numberRange: range, unitRange: range.upperBound..<range.upperBound,
      value: value, valueMax: nil, unit: "%", dimension: .percent, siUnit: "1", siFactor: 0.01,
      approximation: .exact, isChinese: false, isBareScale: false, isPerUnit: false)
  }
}
