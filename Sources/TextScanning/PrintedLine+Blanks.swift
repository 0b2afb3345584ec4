import ReportTables

extension PrintedLine {
  /// The line without the single blanks that house styles set round numbers (人口 126830 人) and
  /// without the marks of footnotes inside its words: 规模以上工业③企业, 常住人口[2]为.
  ///
  /// A number that begins a line keeps its blank: it is the number of a list (1 户籍人口), not of 户.
  /// - Complexity: O(length).
  func withoutBlanksAndNotes(from start: Int) -> (
    scalars: ArraySlice<UInt32>, origins: ArraySlice<UInt32>
  ) {
    guard scalars[start...].contains(where: { $0 == 0x20 || Self.opensNote($0) }) else {
      return (scalars[start...], origins[start...])
    }
    let body = scalars[start...].firstIndex { !Self.isOfNumber($0) } ?? scalars.endIndex
    var kept: [Int] = []
    kept.reserveCapacity(scalars.count - start)
    var index = start
    while index < scalars.count {
      if let end = noteEnd(at: index) {
        index = end
        continue
      }
      if index <= body || !isSetBlank(index) { kept.append(index) }
      index += 1
    }
    return (kept.map { scalars[$0] }[...], kept.map { origins[$0] }[...])
  }

  /// The index behind the mark of a footnote between two ideographs, or nil.
  private func noteEnd(at index: Int) -> Int? {
    guard Self.opensNote(scalars[index]), index > 0, Self.isIdeograph(scalars[index - 1]) else {
      return nil
    }
    var end = index + 1
    if scalars[index] == Self.openBracket {
      while end < scalars.count, end - index <= 2, Self.isDigit(scalars[end]) { end += 1 }
      guard end > index + 1, end < scalars.count, scalars[end] == Self.closeBracket else {
        return nil
      }
      end += 1
    }
    return end < scalars.count && Self.isIdeograph(scalars[end]) ? end : nil
  }

  private static let openBracket: UInt32 = 0x5B
  private static let closeBracket: UInt32 = 0x5D

  /// Whether a mark of a footnote begins: ①…⑳ or [.
  private static func opensNote(_ scalar: UInt32) -> Bool {
    (0x2460...0x2473).contains(scalar) || scalar == openBracket
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
