import ByteCoding
import GeoPackage
import SimpleFeatures

/// Names, texts and cells as PostgreSQL reads them: what reports and tables say stays between its
/// quotes, whatever it is.
enum SQLText {
  /// A name: `"counties"`.
  static func identifier(_ name: String) -> String { quoted(name, by: "\"") }

  /// A text: `'吕梁市'`. It needs `standard_conforming_strings`, which the script sets.
  static func literal(_ text: String) -> String { quoted(text, by: "'") }

  /// Texts between commas.
  static func literals(_ texts: [String]) -> String {
    texts.map(literal).joined(separator: ", ")
  }

  /// Bytes: `'\x50'`.
  static func literal(_ bytes: [UInt8]) -> String {
    var writer = ByteWriter(capacity: bytes.count * 2 + 4)
    writer.append("'\\x")
    appendHexadecimal(bytes, to: &writer)
    writer.append("'")
    return writer.text
  }

  /// A mark inside is doubled. No text of PostgreSQL can hold the character 0.
  private static func quoted(_ text: String, by mark: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView([mark])
    for scalar in text.unicodeScalars {
      if scalar == mark { result.append(mark) }
      result.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
    result.append(mark)
    return String(result)
  }

  /// Appends a value as a cell of `COPY … FROM STDIN`.
  static func append(_ value: AttributeValue, to writer: inout ByteWriter) {
    switch value {
    case .null: writer.append("\\N")
    case .bool(let flag): writer.append(flag ? "t" : "f")
    case .integer(let number): writer.append(number)
    // The layer holds finite numbers only.
    case .real(let number): try? writer.append(shortest: number)
    case .text(let text): append(text, to: &writer)
    case .list(let values): append(ListText.text(of: values), to: &writer)
    }
  }

  /// Appends text as a cell: what ends cells and rows, and the sign before such marks, is written out.
  static func append(_ text: String, to writer: inout ByteWriter) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): writer.append("\\\\")
      case UInt8(ascii: "\t"): writer.append("\\t")
      case UInt8(ascii: "\n"): writer.append("\\n")
      case UInt8(ascii: "\r"): writer.append("\\r")
      case 0: writer.append("\u{FFFD}")
      default: writer.append(byte)
      }
    }
  }

  /// Appends two digits a byte.
  static func appendHexadecimal(_ bytes: [UInt8], to writer: inout ByteWriter) {
    let digits = Array("0123456789abcdef".utf8)
    for byte in bytes {
      writer.append(digits[Int(byte >> 4)])
      writer.append(digits[Int(byte & 15)])
    }
  }
}
