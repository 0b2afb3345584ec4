import ByteCoding

/// Numbers in attributes and expressions.
enum DecimalText {
  /// At most so many decimals, without trailing zeros.
  static func text(_ number: Double, decimals: Int) -> String {
    var writer = ByteWriter()
    do {
      try writer.append(number, decimals: decimals, trimmingZeros: true)
    } catch {
      preconditionFailure("a number that is not finite reached a style")
    }
    return writer.text
  }

  /// The shortest digits that read back as the number.
  static func exact(_ number: Double) -> String {
    var writer = ByteWriter()
    do {
      try writer.append(shortest: number)
    } catch {
      preconditionFailure("a number that is not finite reached a style")
    }
    return writer.text
  }
}
