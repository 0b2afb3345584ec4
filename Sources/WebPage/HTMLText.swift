import ByteCoding

/// A growing HTML document.
struct HTMLText {
  private var writer: ByteWriter

  init(capacity: Int) {
    writer = ByteWriter(capacity: capacity)
  }

  /// The document's bytes.
  var finished: [UInt8] { writer.bytes }

  /// Appends markup of the program's own.
  mutating func raw(_ markup: String) {
    writer.append(markup)
  }

  /// Appends markup made elsewhere in the program.
  mutating func bytes(_ markup: [UInt8]) {
    writer.appendBytes(markup)
  }

  /// Appends text, escaped.
  mutating func text(_ text: String) {
    XMLEscaping.append(text, to: &writer)
  }

  /// Appends an attribute, its value escaped.
  mutating func attribute(_ name: String, _ value: String) {
    writer.append(" \(name)=\"")
    XMLEscaping.append(value, to: &writer)
    writer.append("\"")
  }
}
