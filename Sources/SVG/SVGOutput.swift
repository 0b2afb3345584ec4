internal import ByteCoding
internal import Cartography

/// The document under construction: every attribute and text passes through the escaping here.
struct SVGOutput {
  private var writer = ByteWriter(capacity: 1 << 17)
  let idPrefix: String

  init(idPrefix: String) {
    self.idPrefix = idPrefix
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
    do {
      try writer.append(value, decimals: decimals, trimmingZeros: true)
    } catch {
      preconditionFailure("a scene has finite numbers: \(name) is \(value)")
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
