/// The first characters of some words, a bit for each by its third byte or the last of fewer: it
/// settles nearly every place of a text before a word is compared.
public struct FirstCharacters: Sendable {
  @usableFromInline var bits: UInt64 = 0

  /// The characters of no words.
  public init() {}

  /// Takes in the character that begins at an index of a text.
  public mutating func insert(_ bytes: [UInt8], at index: Int) {
    let telling = index + Self.place(bytes[index])
    if telling < bytes.count { bits |= Self.bit(bytes[telling]) }
  }

  /// Whether one of the words may begin at an index of a text.
  @inlinable
  @inline(__always)
  public func mayStand(in bytes: [UInt8], at index: Int) -> Bool {
    let lead = bytes[index]
    guard lead & 0xC0 != 0x80 else { return false }
    let telling = index + Self.place(lead)
    return telling < bytes.count && bits & Self.bit(bytes[telling]) != 0
  }

  @inlinable
  static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  /// Where the byte stands that tells a character from most others.
  @inlinable
  static func place(_ lead: UInt8) -> Int { lead < 0x80 ? 0 : lead < 0xE0 ? 1 : 2 }
}
