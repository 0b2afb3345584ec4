/// What a table's cell looks like, before anything is known of its column.
public enum CellShape: Sendable, Hashable {
  /// Nothing is printed.
  case empty
  /// A sign for no number: `-`, `…`, `/`.
  case missing
  /// A number and nothing else, with the digits as `Double` reads them; `%` and `‰` may follow.
  case number(digits: String, sign: String)
  /// A number with a short word behind it: 12.5万吨.
  case measured
  /// Words.
  case text

  /// Whether a number is printed.
  public var isNumeric: Bool {
    switch self {
    case .number, .measured: true
    case .empty, .missing, .text: false
    }
  }

  /// The year that four digits alone may be, else nil.
  public var year: Int? {
    guard case .number(let digits, "") = self, digits.utf8.count == 4, let year = Int(digits),
      (1949...2099).contains(year)
    else { return nil }
    return year
  }

  /// The shape of a run of normalised scalars.
  /// - Complexity: linear in its length.
  init(_ scalars: some Collection<UInt32>) {
    var rest = scalars.filter { $0 != 0x20 }[...]
    while let last = rest.last, Self.isNoteMark(last) { rest.removeLast() }
    Self.dropBracketedNote(&rest)
    guard let first = rest.first else {
      self = scalars.contains { $0 != 0x20 } ? .missing : .empty
      return
    }
    if rest.allSatisfy(Self.isMissingMark) {
      self = .missing
      return
    }
    if first == 0x23 || first == 0x2A { rest.removeFirst() }  // # a part of the row above
    self = Self.numeric(rest)
  }

  private static func numeric(_ scalars: ArraySlice<UInt32>) -> CellShape {
    var rest = scalars
    var digits = ""
    if rest.first == 0x2B { rest.removeFirst() }
    if rest.first == 0x2D {
      digits = "-"
      rest.removeFirst()
    }
    guard let number = number(&rest) else { return .text }
    digits += number
    if rest.isEmpty { return .number(digits: digits, sign: "") }
    if rest.count == 1, rest.first == 0x25 { return .number(digits: digits, sign: "%") }
    if rest.count == 1, rest.first == 0x2030 { return .number(digits: digits, sign: "‰") }
    return isUnitLike(rest) ? .measured : .text
  }

  /// Digits with thousands separators and a decimal point, taken from the front.
  private static func number(_ rest: inout ArraySlice<UInt32>) -> String? {
    var digits = ""
    var hasPoint = false
    var run = 0
    var isGrouped = false
    while let scalar = rest.first {
      if (0x30...0x39).contains(scalar) {
        digits.unicodeScalars.append(Unicode.Scalar(UInt8(scalar)))
        run += 1
      } else if scalar == 0x2E, !hasPoint, run > 0, !isGrouped || run == 3 {
        digits += "."
        hasPoint = true
        isGrouped = false
        run = 0
      } else if scalar == 0x2C, !hasPoint, isGrouped ? run == 3 : (1...3).contains(run) {
        isGrouped = true
        run = 0
      } else {
        break
      }
      rest.removeFirst()
    }
    guard run > 0, !isGrouped || run == 3, digits.utf8.count <= 16 else { return nil }
    return digits
  }

  /// At most eight characters, none of them of a date, a sentence or another number.
  private static func isUnitLike(_ rest: ArraySlice<UInt32>) -> Bool {
    guard rest.count <= 8, let first = rest.first, !datings.contains(first) else { return false }
    return rest.allSatisfy { scalar in
      scalar > 0x7F && !PrintedLine.isSentenceStop(scalar) && scalar != 0x3001 && scalar != 0x2014
        || scalar == 0x2F || scalar == 0x25 || (0x61...0x7A).contains(scalar | 0x20)
    }
  }

  /// What follows a number that is no quantity: 年, 月, 日, 时, 号, 期, 版.
  private static let datings = Set("年月日时号期版届".unicodeScalars.map(\.value))

  private static func isMissingMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2014, 0x2026, 0x2F, 0x5C, 0x23: true
    default: false
    }
  }

  /// Signs of footnotes: ①, *, superscript digits.
  private static func isNoteMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2460...0x2473, 0x2A, 0xB9, 0xB2, 0xB3, 0x2070...0x2079: true
    default: false
    }
  }

  /// `[1]` behind a number.
  private static func dropBracketedNote(_ rest: inout ArraySlice<UInt32>) {
    guard rest.last == 0x5D, let open = rest.lastIndex(of: 0x5B), rest.endIndex - open <= 5 else {
      return
    }
    rest = rest[..<open]
  }
}
