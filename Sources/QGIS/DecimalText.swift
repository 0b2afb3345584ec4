import ByteCoding

/// Numbers in attributes and expressions; 0 for what is no number, which neither can hold.
enum DecimalText {
  /// At most so many decimals, without trailing zeros.
  static func text(_ number: Double, decimals: Int) -> String {
    var writer = ByteWriter()
    let isWritten = (try? writer.append(number, decimals: decimals, trimmingZeros: true)) != nil
    return isWritten ? writer.text : "0"
  }

  /// The shortest digits that read back as the number.
  static func exact(_ number: Double) -> String {
    var writer = ByteWriter()
    let isWritten = (try? writer.append(shortest: number)) != nil
    return isWritten ? writer.text : "0"
  }
}
