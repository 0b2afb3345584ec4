import ByteCoding
import SimpleFeatures

/// The facts as a table for spreadsheets: UTF-8 with a byte order mark, which Excel and WPS need to
/// read the Chinese; CRLF line ends; Chinese headings; no cell that runs as a formula.
enum FactsTable {
  /// The heading of the identifiers, which are no field of the layer.
  static let identifierAlias = "编号"

  /// The table of a layer, one line a feature, its identifier first.
  static func write(_ layer: Layer) -> [UInt8] {
    var writer = ByteWriter(capacity: layer.features.count * 400)
    writer.appendBytes([0xEF, 0xBB, 0xBF])
    CSVEscaping.append(identifierAlias, to: &writer)
    for field in layer.fields {
      writer.append(0x2C as UInt8)
      CSVEscaping.append(field.alias, to: &writer)
    }
    writer.append("\r\n")
    for feature in layer.features {
      CSVEscaping.append(feature.id, to: &writer)
      for value in feature.attributes {
        writer.append(0x2C as UInt8)
        append(value, to: &writer)
      }
      writer.append("\r\n")
    }
    return writer.bytes
  }

  static func append(_ value: AttributeValue, to writer: inout ByteWriter) {
    switch value {
    case .null: break
    case .bool(let flag): writer.append(flag ? "1" : "0")
    case .integer(let number): writer.append(number)
    case .real(let number):
      // An empty cell is what a table has for a value that is no number.
      try? writer.append(shortest: number)
    case .text(let text): CSVEscaping.append(text, to: &writer)
    case .list(let values):
      for (index, value) in values.enumerated() {
        if index > 0 { writer.append(0x20 as UInt8) }
        append(value, to: &writer)
      }
    }
  }
}
