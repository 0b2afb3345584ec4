import ByteCoding
import GeoPackage
import SimpleFeatures

/// A layer as a table: its columns, indexes, words for readers and rows.
struct DatabaseTable {
  let source: GeoPackageLayer
  /// The type of shapes as PostgreSQL finds it: `public.geometry`.
  let geometryType: String
  let blob: GeometryBlob

  private var layer: Layer { source.layer }
  var name: String { layer.name }
  private var quotedName: String { SQLText.identifier(name) }

  /// What tells tables of this program from others, at the end of their comments.
  static let mark = "(jintu"

  /// The table's comment: the layer's name for readers, the mark, and what tells another structure.
  var comment: String {
    "\(layer.alias) \(Self.mark) \(SHA256.hexadecimal(Array(columns.utf8)).prefix(12)))"
  }

  /// The columns with their types: those that the layer has in a GeoPackage.
  private var columns: String {
    var columns = ["fid integer PRIMARY KEY"]
    if let shape { columns.append("geom \(geometryType)(\(shape), 4326)") }
    columns.append("id text NOT NULL UNIQUE")
    for (index, field) in layer.fields.enumerated() {
      columns.append(SQLText.identifier(field.name) + " " + type(of: field, at: index))
    }
    return columns.joined(separator: ", ")
  }

  /// The kind of shape, nil for a table without.
  private var shape: String? { source.isTable ? nil : source.geometryType }

  /// A whole number takes four bytes where it can: a row of a wide layer must fit a page.
  private func type(of field: Field, at index: Int) -> String {
    switch field.kind {
    case .bool: return "boolean"
    case .integer:
      let isShort = layer.features.allSatisfy {
        if case .integer(let number) = $0.attributes[index] {
          Int32(exactly: number) != nil
        } else {
          true
        }
      }
      return isShort ? "integer" : "bigint"
    case .real: return "double precision"
    case .text, .list: return "text"
    }
  }

  /// The fields that users ask by, with how their index is made: of paths and codes of industries
  /// also by how they begin.
  private static let indexed = [
    ("code", ""), ("path", " text_pattern_ops"), ("indicator", ""),
    ("industry", " text_pattern_ops"), ("period", ""),
  ]

  /// Makes the table where it is not there, and empties it.
  func appendStructure(to script: inout ByteWriter) {
    script.append("CREATE TABLE IF NOT EXISTS \(quotedName) (\(columns));\n")
    let index = {
      "CREATE INDEX IF NOT EXISTS \(SQLText.identifier(name + "_" + $0)) ON \(quotedName) "
    }
    if shape != nil { script.append(index("geom") + "USING gist (geom);\n") }
    for (field, operators) in Self.indexed where layer.fieldIndex(field) != nil {
      script.append(index(field) + "(\(SQLText.identifier(field))\(operators));\n")
    }
    script.append("COMMENT ON TABLE \(quotedName) IS \(SQLText.literal(comment))")
    // In one message: a statement a column would be a journey to the server each.
    for field in layer.fields {
      script.append(" \\;\nCOMMENT ON COLUMN \(quotedName).\(SQLText.identifier(field.name)) IS ")
      script.append(SQLText.literal(field.alias))
    }
    script.append(";\nDELETE FROM \(quotedName);\n")
  }

  /// The rows, in the order of the layer.
  func appendRows(to script: inout ByteWriter) {
    let names = ["fid"] + (shape == nil ? [] : ["geom"]) + ["id"] + layer.fields.map(\.name)
    script.append("COPY \(quotedName) (")
    script.append(names.map(SQLText.identifier).joined(separator: ", "))
    script.append(") FROM STDIN;\n")
    for (offset, feature) in layer.features.enumerated() {
      script.append(offset + 1)
      script.append("\t")
      if shape != nil {
        append(feature.geometry, to: &script)
        script.append("\t")
      }
      SQLText.append(feature.id, to: &script)
      for value in feature.attributes {
        script.append("\t")
        SQLText.append(value, to: &script)
      }
      script.append("\n")
    }
    script.append("\\.\nANALYZE \(quotedName);\n")
  }

  /// A shape as PostGIS' own binary form: well-known binary with the number of the reference system.
  private func append(_ geometry: Geometry?, to script: inout ByteWriter) {
    guard let geometry else { return script.append("\\N") }
    var bytes = blob.wellKnownBinary(of: geometry)
    bytes[4] |= 0x20
    bytes.insert(contentsOf: [0xE6, 0x10, 0, 0], at: 5)
    SQLText.appendHexadecimal(bytes, to: &script)
  }
}
