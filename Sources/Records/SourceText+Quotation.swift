public import TextScanning

extension SourceText {
  /// The characters as printed that a byte range came from, layout line breaks left out.
  public func printedString(_ range: Range<Int>) -> String {
    String(decoding: printedUTF8(range), as: UTF8.self)
  }

  /// A sentence as read; one that was longer than the limit is quoted by its part with the number,
  /// and `…` stands where it goes on.
  public func printedSentence(_ range: Range<Int>) -> String {
    String(decoding: printedSentenceUTF8(range), as: UTF8.self)
  }

  /// The bytes of `printedSentence`.
  func printedSentenceUTF8(_ range: Range<Int>) -> [UInt8] {
    let cut = isCut(range)
    let text = printedUTF8(range)
    guard cut.front || cut.back else { return text }
    let mark = Array("…".utf8)
    return (cut.front ? mark : []) + text + (cut.back ? mark : [])
  }

  /// The bytes of `printedString`.
  func printedUTF8(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count + 16)
    var last: UInt32?
    for index in range where origins[index] != last {
      last = origins[index]
      let scalar = printed[Int(origins[index])]
      guard scalar != "\n", scalar != "\r", let encoded = UTF8.encode(scalar) else { continue }
      for byte in encoded { bytes.append(byte) }
    }
    return bytes
  }

  /// The part of a byte range round `anchor` that is printed in one piece.
  ///
  /// Where a sentence was put together from two columns, a quotation across the seam would enclose
  /// all that is printed between them.
  public func unbroken(_ range: Range<Int>, around anchor: Int) -> Range<Int> {
    let longestGap: UInt32 = 8
    var low = anchor
    while low > range.lowerBound, follows(low - 1, low, within: longestGap) { low -= 1 }
    var high = anchor
    while high + 1 < range.upperBound, follows(high, high + 1, within: longestGap) { high += 1 }
    return low..<high + 1
  }

  private func follows(_ first: Int, _ second: Int, within gap: UInt32) -> Bool {
    origins[second] >= origins[first] && origins[second] - origins[first] <= gap
  }
}
