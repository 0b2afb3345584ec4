import Glibc

/// Names of files as text, whatever bytes they are made of.
///
/// Linux takes any bytes for a name; archives made on Windows give names in GBK. A name that is no
/// UTF-8 is carried as text with a private character for each byte beyond ASCII, so that the file can
/// be opened again, and is shown as the GB 18030 that it most likely is.
public enum FileName {
  /// The private characters of the bytes 0x80 to 0xFF, of the last plane of Unicode.
  package static let base: UInt32 = 0x10FE00

  /// A name as text from which `bytes(of:)` makes the same bytes.
  public static func text(of bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = byte < 0x80 ? UInt32(byte) : base + UInt32(byte)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// The bytes of a name.
  public static func bytes(of text: String) -> [UInt8] {
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
  public static func withPath<R>(_ path: String, _ body: (UnsafePointer<CChar>) -> R) -> R {
    let bytes = bytes(of: path).map { CChar(bitPattern: $0) } + [0]
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      // The array ends with a zero, so it is never empty.
      unsafe buffer.baseAddress.map(body) ?? body("")
    }
  }

  package static func isRaw(_ text: String) -> Bool { text.unicodeScalars.contains(where: isRaw) }

  package static func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    (base + 0x80...base + 0xFF).contains(scalar.value)
  }
}
