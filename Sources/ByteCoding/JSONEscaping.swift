/// JSON strings as RFC 8259 wants them.
public enum JSONEscaping {
  /// Appends `text` as a JSON string, quotes included.
  ///
  /// Only what must be escaped is escaped (quote, backslash, U+0000 through U+001F); everything
  /// else stays as UTF-8, so Chinese remains legible in the file.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`, with one copy per run that needs no escape.
  public static func append(_ text: String, to writer: inout ByteWriter) {
    unsafe text.utf8.span.withUnsafeBufferPointer { unsafe append($0, to: &writer) }
  }

  /// The text of `utf8` as a JSON string, quotes included, as `append(_:to:)` writes it.
  public static func string(_ utf8: [UInt8]) -> [UInt8] {
    var writer = ByteWriter(capacity: utf8.count + 16)
    unsafe utf8.withUnsafeBufferPointer { unsafe append($0, to: &writer) }
    return writer.bytes
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to writer: inout ByteWriter) {
    writer.append(UInt8(ascii: "\""))
    var start = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      appendEscape(of: byte, to: &writer)
      start = index + 1
    }
    unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
    writer.append(UInt8(ascii: "\""))
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  private static func appendEscape(of byte: UInt8, to writer: inout ByteWriter) {
    switch byte {
    case UInt8(ascii: "\""): writer.append("\\\"")
    case UInt8(ascii: "\\"): writer.append("\\\\")
    case UInt8(ascii: "\n"): writer.append("\\n")
    case UInt8(ascii: "\r"): writer.append("\\r")
    case UInt8(ascii: "\t"): writer.append("\\t")
    default:
      writer.append("\\u00")
      writer.append(hexDigits[Int(byte >> 4)])
      writer.append(hexDigits[Int(byte & 15)])
    }
  }
}
