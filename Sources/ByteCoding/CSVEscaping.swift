/// Cells of comma-separated files (RFC 4180) that no spreadsheet takes for a formula.
public enum CSVEscaping {
  /// Appends one text cell, in quotes unless it is a plain word or number.
  ///
  /// Spreadsheets split a line at semicolons, tabs and blanks too when their dialog says so, and a
  /// cell cut there may begin like a formula. What is in quotes is not cut; and inside, a blank parts
  /// such a mark from the sign behind it, for programs that do not heed quotes.
  ///
  /// Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, and in
  /// East Asian locales also with the full-width `＝ ＋ － ＠`. Such text gets one leading space: the
  /// programs then keep it as text, a reader does not see it, and any reader of CSV removes it by
  /// trimming. An apostrophe would not do, as it only hides itself when typed: read from a file it
  /// stays in the data. Numbers do not come here: write them with `ByteWriter`, where a leading
  /// minus is a sign.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  public static func append(_ text: String, to writer: inout ByteWriter) {
    var copy = text
    copy.withUTF8 { bytes in
      let guarded = unsafe startsFormula(bytes, at: 0)
      let quoted = unsafe guarded || needsQuotes(bytes)
      if quoted { writer.append(UInt8(ascii: "\"")) }
      unsafe appendGuarded(bytes, doublesQuotes: true, to: &writer)
      if quoted { writer.append(UInt8(ascii: "\"")) }
    }
  }

  /// A text as a reader gets it back from a cell, with the spaces that guard it: what was read from a
  /// table is compared with what went into it in this form, which is that of a guarded text too.
  public static func guarded(_ text: String) -> String {
    var writer = ByteWriter(capacity: text.utf8.count + 1)
    var copy = text
    copy.withUTF8 { unsafe appendGuarded($0, doublesQuotes: false, to: &writer) }
    return writer.text
  }

  /// What stands between the quotes of a cell.
  private static func appendGuarded(
    _ bytes: UnsafeBufferPointer<UInt8>, doublesQuotes: Bool, to writer: inout ByteWriter
  ) {
    if unsafe startsFormula(bytes, at: 0) { writer.append(UInt8(ascii: " ")) }
    var start = 0
    for index in 0..<bytes.count {
      let isQuote = unsafe doublesQuotes && bytes[index] == UInt8(ascii: "\"")
      guard unsafe isQuote || isCutBeforeFormula(bytes, at: index) else { continue }
      unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start...index]))
      writer.append(isQuote ? UInt8(ascii: "\"") : UInt8(ascii: " "))
      start = index + 1
    }
    unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
  }

  /// Everything but letters, digits, points and signs of words goes into quotes.
  private static func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<bytes.count {
      switch unsafe bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "#"):
        continue
      default: return true
      }
    }
    return false
  }

  /// Whether a mark that some program cuts cells at stands before the sign of a formula.
  private static func isCutBeforeFormula(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    switch unsafe bytes[index] {
    case UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, 0x0A, 0x0D, 0x7C:
      return unsafe startsFormula(bytes, at: index + 1)
    default: return false
    }
  }

  private static func startsFormula(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard bytes.count > start + 1 || start > 0 && bytes.count > start else { return false }
    switch unsafe bytes[start] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      return true
    case 0xEF:
      // U+FF1D, U+FF0B, U+FF0D and U+FF20 are EF BC 9D, 8B, 8D and A0.
      guard bytes.count > start + 2, unsafe bytes[start + 1] == 0xBC else { return false }
      return unsafe [0x9D, 0x8B, 0x8D, 0xA0].contains(bytes[start + 2])
    default: return false
    }
  }
}
