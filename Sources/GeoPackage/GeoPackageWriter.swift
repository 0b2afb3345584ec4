import Messages
internal import Foundation
internal import GRDB
internal import SimpleFeatures

/// Writes layers into one GeoPackage 1.3 file.
///
/// A feature table a layer: `fid`, `geom` (WGS 84), `id` and the layer's fields; a spatial index; the
/// fields' Chinese names in `gpkg_data_columns`, where GDAL finds them; styles in `layer_styles`, where
/// QGIS does. Missing values are NULL. No date of the run enters the file: the same layers and
/// `lastChange` give the same bytes with the same SQLite.
///
/// Cost: 1,000 features take some 10 ms, most of it SQLite's.
public struct GeoPackageWriter: Sendable {
  /// The date that the file bears as that of its last change: UTC, `2021-12-31T00:00:00.000Z`.
  public let lastChange: String
  private let blob: GeometryBlob

  /// The columns that every table has, which no field may be called.
  static let reservedColumns = ["fid", "geom", "id"]

  /// A writer of files dated `lastChange` whose coordinates keep `decimals` digits.
  public init(lastChange: String, decimals: Int = 7) {
    self.lastChange = lastChange
    blob = GeometryBlob(decimals: decimals)
  }

  /// Writes a new file.
  /// - Parameters:
  ///   - layers: The layers, each with a name of its own, as fields are named.
  ///   - path: Where; what lies there is replaced. A file that cannot be finished is removed.
  /// - Throws: `GeoPackageError` where two layers or columns clash, or the file cannot be written.
  public func write(_ layers: [GeoPackageLayer], to path: String) throws(GeoPackageError) {
    try check(layers, path)
    Self.remove(path)
    do {
      var configuration = Configuration()
      configuration.prepareDatabase { db in
        // A new file beside its place needs no journal: it is removed when it cannot be finished.
        try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try db.execute(sql: "PRAGMA encoding = 'UTF-8'; PRAGMA page_size = 4096")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.write { db in
        try writeSchema(db)
        for layer in layers { try write(layer, db) }
      }
      try queue.close()
    } catch let error as DatabaseError {
      Self.remove(path)
      throw GeoPackageError(
        path: path,
        reason: """
          SQLite says \(error.message ?? "error \(error.resultCode.rawValue)"); is there room, and may \
          the folder be written to?
          """)
    } catch {
      Self.remove(path)
      throw GeoPackageError(path: path, reason: "\(error)")
    }
  }

  private static func remove(_ path: String) {
    for file in [path, path + "-journal"] { unsafe unlink(file) }
  }

  private func check(_ layers: [GeoPackageLayer], _ path: String) throws(GeoPackageError) {
    var names: Set<String> = ["layer_styles"]
    for layer in layers.map(\.layer) {
      guard Field.isSnakeCase(layer.name), !layer.name.hasPrefix("gpkg_"),
        !layer.name.hasPrefix("rtree_"), !layer.name.hasPrefix("sqlite_")
      else {
        throw GeoPackageError(
          path: path, layer: layer.name,
          reason: "no name for a table: take lower-case letters, digits and underscores")
      }
      guard names.insert(layer.name).inserted else {
        throw GeoPackageError(
          path: path, layer: layer.name, reason: "the name is taken: rename one of the layers")
      }
      for field in layer.fields where Self.reservedColumns.contains(field.name) {
        throw GeoPackageError(
          path: path, layer: layer.name,
          reason: "a field may not be called \(field.name), which every table has: rename it")
      }
    }
  }

  private func writeSchema(_ db: Database) throws {
    try GeoPackageSchema.create(in: db)
    for table in ["gpkg_data_columns", "gpkg_data_column_constraints"] {
      try register(
        "gpkg_schema", table: table, column: nil, GeoPackageSchema.schemaExtension, "read-write", db
      )
    }
    try db.execute(
      sql: """
        INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
        VALUES ('layer_styles', 'attributes', 'layer_styles', '', ?, 0)
        """, arguments: [lastChange])
  }

  private func register(
    _ name: String, table: String, column: String?, _ definition: String, _ scope: String,
    _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)",
      arguments: [table, column, name, definition, scope])
  }

  private func write(_ styled: GeoPackageLayer, _ db: Database) throws {
    let layer = styled.layer
    if styled.isTable { return try writeTable(layer, db) }
    let box = layer.envelope.map(blob.rounded)
    try db.execute(
      sql: "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, 4326)",
      arguments: [
        layer.name, layer.name, layer.alias, lastChange, box?.minX, box?.minY, box?.maxX, box?.maxY,
      ])
    let columns = layer.fields.map { "\"\($0.name)\" \(Self.type(of: $0))" }.joined(separator: ", ")
    try db.execute(
      sql: """
        CREATE TABLE "\(layer.name)" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \
        geom \(styled.geometryType), id TEXT NOT NULL UNIQUE\(columns.isEmpty ? "" : ", ")\(columns))
        """)
    try db.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)",
      arguments: [layer.name, styled.geometryType])
    try writeAliases(layer, db)
    try writeFeatures(layer, db)
    try register(
      "gpkg_rtree_index", table: layer.name, column: "geom", GeoPackageSchema.indexExtension,
      "write-only", db)
    try db.execute(sql: GeoPackageSchema.indexTriggers(table: layer.name))
    try writeStyles(styled, db)
  }

  /// A table of attributes: `fid`, `id` and the fields.
  private func writeTable(_ layer: Layer, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
        VALUES (?, 'attributes', ?, ?, ?, 0)
        """, arguments: [layer.name, layer.name, layer.alias, lastChange])
    let columns = layer.fields.map { "\"\($0.name)\" \(Self.type(of: $0))" }.joined(separator: ", ")
    try db.execute(
      sql: """
        CREATE TABLE "\(layer.name)" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \
        id TEXT NOT NULL UNIQUE\(columns.isEmpty ? "" : ", ")\(columns))
        """)
    try writeAliases(layer, db)
    var row = try RowInserter(into: layer.name, count: layer.fields.count + 2, db)
    for (offset, feature) in layer.features.enumerated() {
      row.bind(offset + 1)
      row.bind(feature.id)
      for value in feature.attributes { row.bind(value) }
      try row.insert()
    }
  }

  private static func type(of field: Field) -> String {
    switch field.kind {
    case .bool: "BOOLEAN"
    case .integer: "INTEGER"
    case .real: "REAL"
    case .text, .list: "TEXT"
    }
  }

  private func writeAliases(_ layer: Layer, _ db: Database) throws {
    var taken: Set<String> = []
    for field in [Field(name: "id", alias: "编号", kind: .text)] + layer.fields {
      // Names are unique in a table: of equal ones the later say which column they are of.
      let name =
        taken.insert(field.alias).inserted ? field.alias : "\(field.alias)（\(field.name)）"
      try db.execute(
        sql: "INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, NULL, NULL, NULL)",
        arguments: [layer.name, field.name, name, name])
    }
  }

  private func writeFeatures(_ layer: Layer, _ db: Database) throws {
    let index = "rtree_\(layer.name)_geom"
    try db.execute(sql: "CREATE VIRTUAL TABLE \"\(index)\" USING rtree(id, minx, maxx, miny, maxy)")
    var row = try RowInserter(into: layer.name, count: layer.fields.count + 3, db)
    var entry = try RowInserter(into: index, count: 5, db)
    for (offset, feature) in layer.features.enumerated() {
      row.bind(offset + 1)
      row.bind(feature.geometry.map { blob.bytes(of: $0) })
      row.bind(feature.id)
      for value in feature.attributes { row.bind(value) }
      try row.insert()
      guard let box = feature.geometry?.envelope.map(blob.rounded) else { continue }
      entry.bind(offset + 1)
      for bound in [box.minX, box.maxX, box.minY, box.maxY] { entry.bind(bound) }
      try entry.insert()
    }
  }

  private func writeStyles(_ styled: GeoPackageLayer, _ db: Database) throws {
    for (offset, style) in styled.styles.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, \
          f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, \
          update_time) VALUES ('', '', ?, 'geom', ?, ?, '', ?, ?, '', NULL, ?)
          """,
        arguments: [
          styled.layer.name, style.name, style.qml, offset == 0 ? 1 : 0, styled.layer.alias,
          lastChange,
        ])
    }
  }
}
