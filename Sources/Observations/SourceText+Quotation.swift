public import TextScanning

extension SourceText {
  /// The characters as printed that a byte range came from, layout line breaks left out.
  public func printedString(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var last: UInt32?
    for index in range where origins[index] != last {
      last = origins[index]
      let scalar = printed[Int(origins[index])]
      if scalar != "\n" && scalar != "\r" { text.append(scalar) }
    }
    return String(text)
  }

  /// A sentence as read; one that was longer than the limit is quoted by its part with the number,
  /// and `…` stands where it goes on.
  public func printedSentence(_ range: Range<Int>) -> String {
    let cut = isCut(range)
    return (cut.front ? "…" : "") + printedString(range) + (cut.back ? "…" : "")
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
