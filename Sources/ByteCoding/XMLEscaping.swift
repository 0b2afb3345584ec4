/// Text and attribute values of XML 1.0 documents.
public enum XMLEscaping {
  /// Appends `text` so that it is safe both as element content and inside quoted attributes.
  ///
  /// `& < > " '` become references, and so do tab and line ends, which an attribute would lose
  /// otherwise. Characters that XML 1.0 forbids even as references (most of U+0000 through U+001F,
  /// U+FFFE, U+FFFF; section 2.2 of the Recommendation) are left out.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  public static func append(_ text: String, to writer: inout ByteWriter) {
    var copy = text
    copy.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard let (replacement, width) = unsafe replacement(in: bytes, at: index) else {
          index += 1
          continue
        }
        unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        writer.append(replacement)
        index += width
        start = index
      }
      unsafe writer.appendBytes(UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
    }
  }

  /// What stands for the bytes at `index`, and how many of them; nil when they stand as they are.
  @inline(__always)
  private static func replacement(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (String, Int)? {
    let byte = unsafe bytes[index]
    switch byte {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0x09: return ("&#9;", 1)
    case 0x0A: return ("&#10;", 1)
    case 0x0D: return ("&#13;", 1)
    case 0x00..<0x20: return ("", 1)
    case 0xEF:
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      guard index + 2 < bytes.count, unsafe bytes[index + 1] == 0xBF,
        unsafe bytes[index + 2] >= 0xBE
      else { return nil }
      return ("", 3)
    default: return nil
    }
  }
}
