import ByteCoding
import TextScanning

extension SourceText {
  /// `printedSentence` as a JSON string, quotes included.
  func printedSentenceJSON(_ range: Range<Int>) -> [UInt8] {
    let json = printedJSON(range)
    let cut = isCut(range)
    guard cut.front || cut.back else { return json }
    let mark = Array("…".utf8)
    return [0x22] + (cut.front ? mark : []) + json.dropFirst().dropLast()
      + (cut.back ? mark : []) + [0x22]
  }

  /// The characters as printed that a byte range came from as a JSON string, quotes included;
  /// layout line breaks left out, as in `printedString`.
  func printedJSON(_ range: Range<Int>) -> [UInt8] {
    var json: [UInt8] = []
    json.reserveCapacity(range.count + 16)
    json.append(0x22)
    var last: UInt32?
    for index in range where origins[index] != last {
      last = origins[index]
      let scalar = printed[Int(origins[index])].value
      switch scalar {
      case 0x0A, 0x0D: break
      case 0..<0x20, 0x22, 0x5C: json += Self.escaped(scalar)
      case 0..<0x80: json.append(UInt8(scalar))
      case 0..<0x800:
        json.append(UInt8(0xC0 | scalar >> 6))
        json.append(UInt8(0x80 | scalar & 0x3F))
      case 0..<0x10000:
        json.append(UInt8(0xE0 | scalar >> 12))
        json.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        json.append(UInt8(0x80 | scalar & 0x3F))
      default:
        json.append(UInt8(0xF0 | scalar >> 18))
        json.append(UInt8(0x80 | scalar >> 12 & 0x3F))
        json.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        json.append(UInt8(0x80 | scalar & 0x3F))
      }
    }
    json.append(0x22)
    return json
  }

  /// A quote, a backslash or a control character, escaped; rare.
  private static func escaped(_ scalar: UInt32) -> ArraySlice<UInt8> {
    var writer = ByteWriter()
    JSONEscaping.append(String(UnicodeScalar(UInt8(scalar))), to: &writer)
    return writer.bytes.dropFirst().dropLast()
  }
}
