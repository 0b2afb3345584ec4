public import Messages

/// A number that no text format can carry: not a number, or infinite.
public struct NonFiniteNumber: MessageError, Equatable {
  /// What was found, `nan`, `inf` or `-inf`.
  public let fullMessage: Message

  /// Describes the offending `value`.
  public init(_ value: Double) {
    fullMessage = "not a finite number: \(value)"
  }
}

extension ByteWriter {
  /// Powers of ten that an `Int64` can be multiplied with.
  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  /// Appends an integer in decimal.
  public mutating func append(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude, atLeast: 1)
  }

  /// Appends `value` rounded once, half away from zero, to a fixed number of decimals.
  ///
  /// The digits come from integer arithmetic. Zero is never written with a sign, and with
  /// `trimmingZeros` neither trailing zeros nor a bare point remain. Values beyond 2^53 in the
  /// last place are written in their shortest exact form instead.
  ///
  /// - Parameters:
  ///   - value: The number to write.
  ///   - decimals: Digits after the point, 0 through 9.
  ///   - trimmingZeros: Whether `1.50` is written as `1.5` and `2.00` as `2`.
  /// - Throws: `NonFiniteNumber` for NaN and the infinities.
  public mutating func append(
    _ value: Double, decimals: Int, trimmingZeros: Bool = false
  ) throws(NonFiniteNumber) {
    precondition((0...9).contains(decimals), "decimals must be 0 through 9")
    let scaled = (value.magnitude * Self.powers[decimals]).rounded()
    guard scaled < 9_007_199_254_740_992 else {
      try append(shortest: value)
      return
    }
    var digits = UInt(scaled)
    if value < 0, digits != 0 { append(UInt8(ascii: "-")) }
    var places = decimals
    if trimmingZeros {
      while places > 0, digits % 10 == 0 {
        digits /= 10
        places -= 1
      }
    }
    appendDigits(digits, atLeast: places + 1, pointBefore: places)
  }

  /// Appends the shortest digits that read back as `value`; whole numbers carry no `.0`.
  ///
  /// - Throws: `NonFiniteNumber` for NaN and the infinities.
  public mutating func append(shortest value: Double) throws(NonFiniteNumber) {
    guard value.isFinite else { throw NonFiniteNumber(value) }
    if value.magnitude < 9_007_199_254_740_992, value == value.rounded(.towardZero) {
      append(Int(value))
    } else {
      append(value.description)
    }
  }

  /// Appends `digits`, padded with zeros to `atLeast`, with a point before the last `pointBefore`.
  private mutating func appendDigits(_ digits: UInt, atLeast: Int, pointBefore: Int = 0) {
    var rest = digits
    var written = 0
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
      var position = 32
      while rest > 0 || written < atLeast {
        if written == pointBefore, written > 0 {
          position -= 1
          unsafe buffer[position] = UInt8(ascii: ".")
        }
        position -= 1
        unsafe buffer[position] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
        written += 1
      }
      unsafe appendBytes(UnsafeBufferPointer(rebasing: buffer[position...]))
    }
  }
}
