extension Range<Int> {
  /// The range with what is joined on at both ends, within bounds and up to `most` places: what is one
  /// behind the other without a break.
  ///
  /// - Parameter isJoined: Whether what stands at a place goes on what stands just before.
  /// - Complexity: linear in the places joined on.
  package func joined(
    within bounds: Range<Int>, most: Int = .max, _ isJoined: (Int) -> Bool
  ) -> Range<Int> {
    var (start, end) = (lowerBound, upperBound)
    while end - start < most, start > bounds.lowerBound, isJoined(start) { start -= 1 }
    while end - start < most, end < bounds.upperBound, isJoined(end) { end += 1 }
    return start..<end
  }
}
