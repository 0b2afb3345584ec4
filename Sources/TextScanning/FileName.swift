import Glibc

/// Names of files as text, whatever bytes they are made of.
///
/// Linux takes any bytes for a name; archives made on Windows give names in GBK. A name that is no
/// UTF-8 is carried as text with a private character for each byte beyond ASCII, so that the file can
/// be opened again, and is shown as the GB 18030 that it most likely is.
package enum FileName {
  /// The private characters of the bytes 0x80 to 0xFF, of the last plane of Unicode.
  private static let base: UInt32 = 0x10FE00

  /// A name as text from which `bytes(of:)` makes the same bytes.
  package static func text(of bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = byte < 0x80 ? UInt32(byte) : base + UInt32(byte)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// The bytes of a name.
  package static func bytes(of text: String) -> [UInt8] {
    guard isRaw(text) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isRaw(scalar) {
        bytes.append(UInt8(scalar.value - base))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  /// Calls `body` with a path as the system takes it.
  package static func withPath<R>(_ path: String, _ body: (UnsafePointer<CChar>) -> R) -> R {
    let bytes = bytes(of: path).map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { buffer in
      // The array ends with a zero, so it is never empty.
      buffer.baseAddress.map(body) ?? body("")
    }
  }

  /// A name for readers: GBK decoded, control characters written out, so that no name moves the
  /// cursor of a terminal or breaks a line.
  package static func shown(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return visible(parts.map { decoded(String($0)) }.joined(separator: "/"))
  }

  /// A text with its control characters, line ends and marks of direction written out.
  package static func visible(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) || isRaw($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isRaw(scalar) {
        result += "\\x" + String(scalar.value - base, radix: 16, uppercase: true)
      } else if isControl(scalar), !kept.contains(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func decoded(_ part: String) -> String {
    guard isRaw(part) else { return part }
    let bytes = bytes(of: part)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard let (printed, _) = try? TextDecoder.decode(bytes) else { return part }
    return String(String.UnicodeScalarView(printed))
  }

  private static func isRaw(_ text: String) -> Bool { text.unicodeScalars.contains(where: isRaw) }

  private static func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    (base + 0x80...base + 0xFF).contains(scalar.value)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
