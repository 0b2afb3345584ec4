internal import ByteCoding
internal import Cartography

/// The document under construction: every attribute and text passes through the escaping here.
struct SVGOutput {
  private var writer = ByteWriter(capacity: 1 << 17)
  /// How often each identifier was asked for.
  private var identifiers: [String: Int] = [:]
  let idPrefix: String

  init(idPrefix: String) {
    self.idPrefix = idPrefix
  }

  /// An identifier of letters, digits and hyphens that no element has yet.
  mutating func uniqueIdentifier(kind: String, code: String) -> String {
    let safe = code.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
    let base = idPrefix + kind + "-" + (safe && !code.isEmpty ? code : "x")
    identifiers[base, default: 0] += 1
    let count = identifiers[base] ?? 1
    return count == 1 ? base : "\(base)-\(count)"
  }

  var bytes: [UInt8] { writer.bytes }

  /// Markup of our own, not escaped.
  mutating func raw(_ markup: String) { writer.append(markup) }

  /// Text content.
  mutating func text(_ text: String) { XMLEscaping.append(text, to: &writer) }

  mutating func attribute(_ name: String, _ value: String) {
    writer.append(" \(name)=\"")
    XMLEscaping.append(value, to: &writer)
    writer.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: String, _ value: Double, decimals: Int = 1) {
    writer.append(" \(name)=\"")
    // What has no number is not drawn: a radius, width or opacity of zero.
    if (try? writer.append(value, decimals: decimals, trimmingZeros: true)) == nil {
      writer.append(UInt8(ascii: "0"))
    }
    writer.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: String, _ color: Color?) {
    attribute(name, color?.hex ?? "none")
  }

  mutating func path(_ build: (inout ByteWriter) -> Void) {
    writer.append(" d=\"")
    build(&writer)
    writer.append(UInt8(ascii: "\""))
  }
}
