import Glibc

/// Words and numbers in columns of fixed width.
enum FixedText {
  /// A text with blanks before it, or behind it, to a width.
  static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    return left ? text + blanks : blanks + text
  }

  /// A number with fixed decimals, rounded as C does; `nan` for none.
  static func number(
    _ value: Double, _ decimals: Int32 = 3, width: Int = 0, signed: Bool = false
  ) -> String {
    guard !value.isNaN else { return padded("nan", width) }
    var buffer = [CChar](repeating: 0, count: 64)
    let format = signed ? "%+.*f" : "%.*f"
    let count = unsafe withVaList([decimals, value]) {
      unsafe vsnprintf(&buffer, buffer.count, format, $0)
    }
    let text = String(
      decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return padded(text, width)
  }
}
