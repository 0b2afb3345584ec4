/// Cells of comma-separated files (RFC 4180) that no spreadsheet takes for a formula.
public enum CSVEscaping {
  /// Appends one text cell, quoted only when it must be.
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
      let guarded = unsafe startsFormula(bytes)
      let quoted = unsafe needsQuotes(bytes)
      if quoted { writer.append(UInt8(ascii: "\"")) }
      if guarded { writer.append(UInt8(ascii: " ")) }
      var start = 0
      for index in 0..<bytes.count where unsafe bytes[index] == UInt8(ascii: "\"") {
        unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start...index]))
        writer.append(UInt8(ascii: "\""))
        start = index + 1
      }
      unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
      if quoted { writer.append(UInt8(ascii: "\"")) }
    }
  }

  private static func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 0 else { return false }
    // A space at either end is kept by quoting it: some readers trim bare cells.
    if unsafe bytes[0] == 0x20 || bytes[bytes.count - 1] == 0x20 { return true }
    for index in 0..<bytes.count {
      switch unsafe bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, 0x09: return true
      default: continue
      }
    }
    return false
  }

  private static func startsFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 1 else { return false }
    switch unsafe bytes[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      return true
    case 0xEF:
      // U+FF1D, U+FF0B, U+FF0D and U+FF20 are EF BC 9D, 8B, 8D and A0.
      guard bytes.count > 2, unsafe bytes[1] == 0xBC else { return false }
      return unsafe [0x9D, 0x8B, 0x8D, 0xA0].contains(bytes[2])
    default: return false
    }
  }
}
