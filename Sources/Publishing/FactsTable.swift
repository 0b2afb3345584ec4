import ByteCoding
import SimpleFeatures

/// The facts as a table for spreadsheets, with Chinese headings.
enum FactsTable {
  /// The heading of the identifiers, which are no field of the layer.
  static let identifierAlias = "编号"

  /// The table of a layer, one line a feature, its identifier first.
  static func write(_ layer: Layer) -> [UInt8] {
    let head = ([identifierAlias] + layer.fields.map(\.alias)).map { AttributeValue.text($0) }
    let features = layer.features
    // Row by row, since all of them together take as much room as the layer.
    let rows = (0...features.count).lazy.map { row in
      row == 0 ? head : [.text(features[row - 1].id)] + features[row - 1].attributes
    }
    return CSVTable.write(rows, capacity: features.count * 400) { append($0, to: &$1) }
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
