import TextScanning

/// The year that the heading of a part or the dated line of an entry gives to what stands under it.
struct SectionYear {
  /// The year; nil where no heading gives one.
  private(set) var year: Int?
  private var level = 0

  /// Takes in a heading, or a short line that begins with a date: an entry of a diary or digest.
  ///
  /// A heading without a year ends a part of its own or a lower level, as far as both are numbered.
  mutating func enter(
    _ line: Range<Int>, of bytes: [UInt8], times: [TimeExpression], reportYear: Int?
  ) {
    let beginsWithDate = times.first?.range.lowerBound == line.lowerBound
    let level = beginsWithDate ? 0 : Self.level(of: line, bytes)
    let found = times.compactMap { time -> Int? in
      switch time.meaning {
      case .year(let year, _), .years(_, let year): year
      case .relative(let offset, _): reportYear.map { $0 + offset }
      default: nil
      }
    }.last
    if let found {
      year = found
      self.level = level
    } else if level > 0, level <= self.level {
      year = nil
    }
  }

  /// 1 for 一、, 2 for (一), 3 for 1., 0 for a heading without a number.
  private static func level(of line: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard let first = line.first else { return 0 }
    if bytes[first] == 0x28 { return 2 }
    if bytes[first] &- 0x30 <= 9 { return 3 }
    return ChineseNumeral.digit(UTF8Text.scalar(bytes, first).value) != nil ? 1 : 0
  }
}
