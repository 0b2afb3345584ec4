/// A cell of a table that holds a number, or says that there is none.
enum NumberCell: Hashable {
  case number(Double)
  case missing
  case text
  /// A number that nothing in a province can have.
  case impossible

  /// The numbers that a table can hold, whatever its unit, but for zero.
  private static let possible = 1e-15...1e15

  /// The bytes that a number takes at most.
  private static let longest = 400

  /// Signs and words that yearbooks print where there is no number.
  private static let absent = Set(HeadingWords.absent.words + [""])

  /// Reads a cell: Arabic digits, also full-width ones, thousands separators, a sign, a percent sign.
  init(_ text: String) {
    guard text.utf8.count <= Self.longest else {
      self = text.utf8.contains { !($0 &- 0x30 <= 9) } ? .text : .impossible
      return
    }
    guard let plain = Self.joined(Self.halfWidth(text)) else {
      self = .text
      return
    }
    guard !Self.absent.contains(plain) else {
      self = .missing
      return
    }
    var digits = Substring(plain)
    if digits.last == "%" || digits.last == "‰" { digits.removeLast() }
    if digits.first == "#" || digits.first == "*" { digits.removeFirst() }
    let bare = digits.filter { $0 != "," }
    guard Self.isGrouped(digits), let value = Double(bare),
      bare.allSatisfy({ "+-.0123456789eE".contains($0) })
    else {
      self = .text
      return
    }
    self = value == 0 || Self.possible.contains(abs(value)) ? .number(value) : .impossible
  }

  /// The sign of a share that a cell brings along: `%`, `‰` or none.
  static func sign(of text: String) -> String {
    switch text.unicodeScalars.last(where: { !TableSheet.isBlank($0) }) {
    case "%", "％": "%"
    case "‰": "‰"
    default: ""
    }
  }

  /// The text without blanks, but with commas for those between digits, which only part groups of
  /// three; nil where a line ends between them, for these are two numbers.
  private static func joined(_ text: String) -> String? {
    var scalars = String.UnicodeScalarView()
    var blanks: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if TableSheet.isBlank(scalar) {
        if scalar.properties.isWhitespace { blanks.append(scalar) }
        continue
      }
      if !blanks.isEmpty, isDigit(scalar), let last = scalars.last, isDigit(last) {
        guard blanks.count == 1, !["\n", "\r", "\t"].contains(blanks[0]) else { return nil }
        scalars.append(",")
      }
      blanks = []
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Whether commas stand between groups of three or four digits only: 1,234,567.
  private static func isGrouped(_ text: Substring) -> Bool {
    let groups = text.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return true }
    return !groups[0].isEmpty && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func halfWidth(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x2212: scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
