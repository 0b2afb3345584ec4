/// A code of GB/T 4754-2017: a section letter followed by 0, 2, 3 or 4 digits.
///
///     let wheat = IndustryCode("A0112")         // 小麦种植
///     wheat?.division.description               // "A01"
///     wheat?.isWithin(IndustryCode("A")!)       // true
///
/// A value always has a letter that owns its division (`A06` cannot be made); whether its group or
/// class exists is known to `IndustryTable`. Codes sort in the order of the standard's table.
public struct IndustryCode: Hashable, Sendable, Comparable {
  /// The letter, the digits padded with zeros to four, and the number of digits, so that integer
  /// order is table order (`A` < `A01` < `A0112` < `A02`).
  private let packed: UInt32

  private init(letter: UInt8, padded: UInt32, digits: Int) {
    packed = UInt32(letter) << 24 | padded << 4 | UInt32(digits)
  }

  /// The code that a text spells, or nil where it spells none. Letters may be of either case.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// The code of a whole text, or nil where it spells none.
  public init?(_ text: String) {
    // Longer texts are none, so that no room is taken for their bytes.
    guard text.utf8.count <= 5 else { return nil }
    self.init(utf8: Array(text.utf8)[...])
  }

  /// The code that bytes spell, or nil where they spell none.
  public init?(utf8 bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, bytes.count <= 5, bytes.count != 2 else { return nil }
    let letter = first & 0xDF
    guard let divisions = Self.divisions(ofSection: letter) else { return nil }
    var padded: UInt32 = 0
    for index in 1...4 {
      var digit: UInt32 = 0
      if index < bytes.count {
        let byte = bytes[bytes.startIndex + index]
        guard (0x30...0x39).contains(byte) else { return nil }
        digit = UInt32(byte - 0x30)
      }
      padded = padded * 10 + digit
    }
    guard bytes.count == 1 || divisions.contains(Int(padded / 100)) else { return nil }
    self.init(letter: letter, padded: padded, digits: bytes.count - 1)
  }

  /// The code of bare digits (`06`, `061`, `0610`), whose section follows from the division.
  public init?(digits text: some StringProtocol) {
    guard (2...4).contains(text.utf8.count), let division = Int(text.prefix(2)) else { return nil }
    let letter = Self.sectionEnds.firstIndex { $0 >= division }.map { 0x41 + UInt8($0) }
    guard let letter else { return nil }
    self.init(String(UnicodeScalar(letter)) + text)
  }

  /// The last division of each section, `A` to `T`.
  private static let sectionEnds = [
    5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97,
  ]

  private static func divisions(ofSection letter: UInt8) -> ClosedRange<Int>? {
    let index = Int(letter) - 0x41
    guard sectionEnds.indices.contains(index) else { return nil }
    return (index == 0 ? 1 : sectionEnds[index - 1] + 1)...sectionEnds[index]
  }

  private var letter: UInt8 { UInt8(packed >> 24) }
  private var padded: UInt32 { packed >> 4 & 0xFFFFF }
  private var digits: Int { Int(packed & 0xF) }

  /// Which level of the standard the code is of.
  public var level: IndustryLevel {
    switch digits {
    case 0: .section
    case 2: .division
    case 3: .group
    default: .class
    }
  }

  /// The code of the section (`A` for `A0112`).
  public var section: IndustryCode { truncated(to: .section) }

  /// The two-digit code (`A01` for `A0112`); a section's is the section itself.
  public var division: IndustryCode { truncated(to: .division) }

  /// Section and division as one small number: the section's place in the alphabet times a hundred,
  /// plus the division's two digits (101 for `A0112`, 100 for `A`).
  public var divisionNumber: UInt16 {
    UInt16(letter - 0x40) * 100 + (digits >= 2 ? UInt16(padded / 100) : 0)
  }

  /// The code one level up, or nil for a section.
  public var parent: IndustryCode? {
    switch level {
    case .section: nil
    case .division: truncated(to: .section)
    case .group: truncated(to: .division)
    case .class: truncated(to: .group)
    }
  }

  /// This code, no narrower than a level.
  public func truncated(to level: IndustryLevel) -> IndustryCode {
    guard digits > level.digits else { return self }
    let unit = Self.unit(digits: level.digits)
    return IndustryCode(
      letter: letter, padded: padded / unit * unit, digits: level.digits)
  }

  private static func unit(digits: Int) -> UInt32 {
    switch digits {
    case 0: 10_000
    case 2: 100
    case 3: 10
    default: 1
    }
  }

  /// Whether this code is another one or stands below it (`A0112` is within `A`, `A01`, `A0112`).
  public func isWithin(_ other: IndustryCode) -> Bool {
    digits >= other.digits && truncated(to: other.level) == other
  }

  /// The narrowest code that both are within, or nil where they share no section.
  public func commonAncestor(with other: IndustryCode) -> IndustryCode? {
    var candidate: IndustryCode? = self
    while let code = candidate, !other.isWithin(code) { candidate = code.parent }
    return candidate
  }

  /// Table order.
  public static func < (left: IndustryCode, right: IndustryCode) -> Bool {
    left.packed < right.packed
  }
}

extension IndustryCode: CustomStringConvertible {
  /// The code as it is written: `A0112`.
  public var description: String {
    unsafe String(unsafeUninitializedCapacity: 5) { text in
      unsafe text[0] = letter
      var rest = padded / Self.unit(digits: digits)
      for index in stride(from: digits, to: 0, by: -1) {
        unsafe text[index] = UInt8(0x30 + rest % 10)
        rest /= 10
      }
      return 1 + digits
    }
  }
}
