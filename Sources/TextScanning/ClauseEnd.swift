public import ByteScanning

/// Which marks end a clause, each case's and those of the cases before it.
public enum ClauseEnd: Sendable {
  /// `,` `;` `:`, for who takes a text sentence by sentence.
  case pause
  /// Also `。` `!` `?`, for who walks a text of several sentences.
  case sentence
  /// Also `(` `)`, for who takes an aside for a clause of its own.
  case aside

  /// Whether a scalar is one of them.
  @inlinable
  @inline(__always)
  public func holds(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3B, 0x3A: true
    case 0x3002, 0x21, 0x3F: self != .pause
    case 0x28, 0x29: self == .aside
    default: false
    }
  }

  /// Whether one of them begins at a byte.
  @inlinable
  @inline(__always)
  public func stands(in bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return holds(UInt32(byte)) }
    return self != .pause && bytes.hasWord("。", at: index, before: bytes.count)
  }
}
