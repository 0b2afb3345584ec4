import ByteCoding
import SimpleFeatures

/// Lists in a text column, as JSON, which SQLite's own functions read.
enum ListText {
  /// The JSON of a list.
  static func text(of values: [AttributeValue]) -> String {
    var writer = ByteWriter()
    append(values, to: &writer)
    return writer.text
  }

  private static func append(_ values: [AttributeValue], to writer: inout ByteWriter) {
    writer.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: ",")) }
      switch value {
      case .null: writer.append("null")
      case .bool(let flag): writer.append(flag ? "true" : "false")
      case .integer(let number): writer.append(number)
      case .real(let number):
        if (try? writer.append(shortest: number)) == nil { writer.append("null") }
      case .text(let text): JSONEscaping.append(text, to: &writer)
      case .list(let inner): append(inner, to: &writer)
      }
    }
    writer.append(UInt8(ascii: "]"))
  }
}
