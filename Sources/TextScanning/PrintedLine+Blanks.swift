extension PrintedLine {
  /// The line without the single blanks that house styles set round numbers: 人口 126830 人.
  ///
  /// A number that begins a line keeps its blank: it is the number of a list (1 户籍人口), not of 户.
  /// - Complexity: O(length).
  func withoutBlanksRoundNumbers(from start: Int) -> (
    scalars: ArraySlice<UInt32>, origins: ArraySlice<UInt32>
  ) {
    guard scalars[start...].contains(0x20) else { return (scalars[start...], origins[start...]) }
    let body = scalars[start...].firstIndex { !Self.isOfNumber($0) } ?? scalars.endIndex
    var kept: [Int] = []
    kept.reserveCapacity(scalars.count - start)
    for index in start..<scalars.count where index <= body || !isSetBlank(index) {
      kept.append(index)
    }
    return (kept.map { scalars[$0] }[...], kept.map { origins[$0] }[...])
  }

  /// Whether a blank stands alone between a digit and an ideograph or a sign of a unit.
  private func isSetBlank(_ index: Int) -> Bool {
    guard scalars[index] == 0x20, index > 0, index + 1 < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    return Self.isDigit(before) && (Self.isIdeograph(after) || Self.isUnitSign(after))
      || Self.isDigit(after) && Self.isIdeograph(before)
      || before == 0x25 && Self.isIdeograph(after)
  }

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static func isOfNumber(_ scalar: UInt32) -> Bool { isDigit(scalar) || scalar == 0x2E }

  static func isIdeograph(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }

  /// Whether a sign is of per cent, per mille or degrees.
  private static func isUnitSign(_ scalar: UInt32) -> Bool {
    scalar == 0x25 || scalar == 0x2030 || scalar == 0x2103
  }
}
