import TextScanning

/// The year that the heading of a part, or the dated line of an entry, gives to what stands under it.
struct SectionYear {
  /// The year; nil where no heading gives one.
  private(set) var year: Int?
  /// The months of that year, where the heading is of several: 二、下半年工作打算.
  private(set) var months: ClosedRange<Int>?
  /// Whether the heading speaks of what that year shall bring, not from it.
  private(set) var isPlanned = false
  private var level = 0

  /// Takes in a heading; the dated line of a diary or digest is one.
  ///
  /// A heading without a year ends a part of its own or a lower level, as far as both are numbered.
  mutating func enter(
    _ line: Range<Int>, of bytes: [UInt8], times: [TimeExpression], lexicon: TimeLexicon,
    reportYear: Int?
  ) {
    let level = Self.level(of: line, bytes)
    // 存在问题和2021年工作思路: what is short is not of the year of the plans.
    let tellsState = lexicon.occurs(.accountHeading, in: bytes, line)
    let found = times.compactMap { time -> (year: Int, months: ClosedRange<Int>?)? in
      let rest = time.range.upperBound..<line.upperBound
      if tellsState, lexicon.occurs(.titlePlan, in: bytes, rest) { return nil }
      switch time.meaning {
      case .year(let year, let months): return (year, months)
      case .years(_, let year): return (year, nil)
      case .relative(let offset, let months):
        // 去年工作回顾, but not a line of text that was taken for a heading.
        return bytes[line].contains(0x2C) ? nil : reportYear.map { ($0 + offset, months) }
      case .months(let months) where months.count > 1: return reportYear.map { ($0, months) }
      default: return nil
      }
    }.max { $0.year < $1.year }
    if let found {
      year = found.year
      months = found.months.flatMap { $0.count > 1 ? $0 : nil }
      isPlanned = lexicon.occurs(.titlePlan, in: bytes, line)
      self.level = level
    } else if level > 0, level <= self.level {
      (year, months) = (nil, nil)
    }
  }

  /// 1 for 一、, 2 for (一), 3 for 1., 0 for a line without such a number.
  static func level(of line: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard let first = line.first else { return 0 }
    let isBracketed = bytes[first] == 0x28
    var index = isBracketed ? first + 1 : first
    var isDecimal = false
    var count = 0
    while index < line.upperBound {
      let (scalar, next) = UTF8Text.scalar(bytes, index)
      let isDigit = bytes[index] &- 0x30 <= 9
      guard
        isDigit || ChineseNumeral.digit(scalar) != nil || ChineseNumeral.smallUnit(scalar) != nil
      else { break }
      isDecimal = isDecimal || isDigit
      count += 1
      index = next
    }
    guard (1...3).contains(count), index < line.upperBound else { return 0 }
    let mark = UTF8Text.scalar(bytes, index).value
    if isBracketed { return mark == 0x29 ? 2 : 0 }
    return mark == 0x3001 || mark == 0x2E ? (isDecimal ? 3 : 1) : 0
  }
}

extension Article {
  /// Whether a block is a short line over a table, which it names: no text behind the table is under
  /// it. A line with the unit may stand between the two.
  func isOverTable(_ index: Int) -> Bool {
    guard blocks[index].kind != .body else { return false }
    return blocks[(index + 1)...].prefix(2).prefix { $0.kind != .body }.contains {
      $0.kind == .table
    }
  }
}
