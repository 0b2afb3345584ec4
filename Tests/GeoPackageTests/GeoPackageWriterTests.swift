import Messages
import Foundation
import GRDB
import GeoPackage
import SimpleFeatures
import TestSupport
import Testing

@Suite struct GeoPackageWriterTests {
  static let date = "2021-12-31T00:00:00.000Z"

  static func square(_ x: Double, _ y: Double, side: Double) throws -> LinearRing {
    try LinearRing(
      [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)].map {
        Coordinate(x: $0.0, y: $0.1)
      })
  }

  static func areas() throws -> Layer {
    let hole = try square(112.2, 36.2, side: 0.1)
    let polygon = Polygon(exterior: try square(112, 36, side: 1), holes: [hole])
    return try Layer(
      name: "counties", alias: "县",
      fields: [
        Field(name: "name", alias: "名称", kind: .text),
        Field(name: "planted_area_ha", alias: "面积", kind: .real),
        Field(name: "land_area_ha", alias: "面积", kind: .real),
        Field(name: "facts", alias: "指标数", kind: .integer),
        Field(name: "known", alias: "已知", kind: .bool),
        Field(name: "years", alias: "年份", kind: .list),
      ],
      features: [
        Feature(
          id: "140425", geometry: .polygon(polygon),
          attributes: ["平'顺\"县;--", 533.25, .null, 3, true, .list([2020, "二\"一"])]),
        Feature(
          id: "141181", geometry: .multiPolygon(MultiPolygon(polygon)),
          attributes: Array(repeating: .null, count: 6)),
        Feature(id: "x", geometry: nil, attributes: Array(repeating: .null, count: 6)),
      ])
  }

  static func points() throws -> Layer {
    try Layer(
      name: "places", alias: "地名", fields: [],
      features: [
        Feature(
          id: "a", geometry: .point(Coordinate(x: 111.123456789, y: 37.00000004)), attributes: [])
      ])
  }

  static func write(
    _ layers: [GeoPackageLayer], in folder: TemporaryFolder, _ name: String = "a.gpkg"
  )
    throws -> String
  {
    let path = folder.path + "/" + name
    try GeoPackageWriter(lastChange: date, decimals: 6).write(layers, to: path)
    return path
  }

  static func sample() throws -> [GeoPackageLayer] {
    [
      GeoPackageLayer(
        try areas(),
        styles: [.init(name: "甲", qml: "<qgis/>"), .init(name: "乙", qml: "<qgis a='1'/>")]),
      GeoPackageLayer(try points()),
    ]
  }

  /// Rows of a query, every value as SQLite prints it.
  static func rows(_ path: String, _ sql: String) throws -> [[String]] {
    try DatabaseQueue(path: path).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "NULL" : (String.fromDatabaseValue($0) ?? "\($0)") }
      }
    }
  }

  @Test func twoWritingsAreByteIdentical() throws {
    let folder = try TemporaryFolder()
    let first = try Self.write(try Self.sample(), in: folder, "a.gpkg")
    let second = try Self.write(try Self.sample(), in: folder, "b.gpkg")
    let third = try Self.write(try Self.sample(), in: folder, "a.gpkg")
    let bytes = try [first, second, third].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0] == bytes[2])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "a.gpkg", "b.gpkg",
      ])
  }

  struct Requirement: CustomTestStringConvertible, Sendable {
    let name: String
    let sql: String
    let rows: [[String]]
    var testDescription: String { name }
  }

  static let requirements = [
    Requirement(name: "application id", sql: "PRAGMA application_id", rows: [["1196444487"]]),
    Requirement(name: "version", sql: "PRAGMA user_version", rows: [["10300"]]),
    Requirement(name: "integrity", sql: "PRAGMA integrity_check", rows: [["ok"]]),
    Requirement(name: "foreign keys", sql: "PRAGMA foreign_key_check", rows: []),
    Requirement(
      name: "reference systems",
      sql:
        "SELECT srs_id, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys ORDER BY 1",
      rows: [["-1", "NONE", "-1"], ["0", "NONE", "0"], ["4326", "EPSG", "4326"]]),
    Requirement(
      name: "contents",
      sql: """
        SELECT table_name, data_type, identifier, description, last_change, min_x, max_y, srs_id
        FROM gpkg_contents ORDER BY table_name
        """,
      rows: [
        ["counties", "features", "counties", "县", date, "112.0", "37.0", "4326"],
        ["layer_styles", "attributes", "layer_styles", "", date, "NULL", "NULL", "0"],
        ["places", "features", "places", "地名", date, "111.123457", "37.0", "4326"],
      ]),
    Requirement(
      name: "geometry columns",
      sql:
        "SELECT table_name, column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns",
      rows: [
        ["counties", "geom", "MULTIPOLYGON", "4326", "0", "0"],
        ["places", "geom", "POINT", "4326", "0", "0"],
      ]),
    Requirement(
      name: "spatial index",
      sql:
        "SELECT id, minx <= 112 AND minx > 111.99, maxy >= 37 AND maxy < 37.01 FROM rtree_counties_geom",
      rows: [["1", "1", "1"], ["2", "1", "1"]]),
    Requirement(
      name: "index triggers",
      sql: "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'counties'",
      rows: [["6"]]),
    Requirement(
      name: "extensions",
      sql: "SELECT table_name, extension_name FROM gpkg_extensions ORDER BY 2, 1",
      rows: [
        ["counties", "gpkg_rtree_index"], ["places", "gpkg_rtree_index"],
        ["gpkg_data_column_constraints", "gpkg_schema"], ["gpkg_data_columns", "gpkg_schema"],
      ]),
    Requirement(
      name: "aliases, made unique in their table",
      sql:
        "SELECT column_name, name FROM gpkg_data_columns WHERE table_name = 'counties' ORDER BY rowid LIMIT 4",
      rows: [
        ["id", "编号"], ["name", "名称"], ["planted_area_ha", "面积"],
        ["land_area_ha", "面积（land_area_ha）"],
      ]),
    Requirement(
      name: "values and nulls",
      sql:
        "SELECT id, name, planted_area_ha, land_area_ha, facts, known, years FROM counties LIMIT 2",
      rows: [
        ["140425", "平'顺\"县;--", "533.25", "NULL", "3", "1", "[2020,\"二\\\"一\"]"],
        ["141181", "NULL", "NULL", "NULL", "NULL", "NULL", "NULL"],
      ]),
    Requirement(
      name: "missing shapes", sql: "SELECT id FROM counties WHERE geom IS NULL", rows: [["x"]]),
    Requirement(
      name: "styles, the first by default",
      sql: "SELECT f_table_name, styleName, useAsDefault, styleQML, update_time FROM layer_styles",
      rows: [
        ["counties", "甲", "1", "<qgis/>", date], ["counties", "乙", "0", "<qgis a='1'/>", date],
      ]),
  ]

  @Test(arguments: requirements) func holds(_ requirement: Requirement) throws {
    let folder = try TemporaryFolder()
    let path = try Self.write(try Self.sample(), in: folder)
    #expect(try Self.rows(path, requirement.sql) == requirement.rows)
  }

  @Test func blobOfAPoint() throws {
    let bytes = GeometryBlob(decimals: 6).bytes(
      of: .point(Coordinate(x: 111.123456789, y: 37.00000004)))
    var expected: [UInt8] = [0x47, 0x50, 0, 1, 0xE6, 0x10, 0, 0, 1, 1, 0, 0, 0]
    for value in [111.123457, 37.0] {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { expected += Array($0) }
    }
    #expect(bytes == expected)
  }

  @Test func blobOfAnAreaHasItsEnvelopeAndAllRings() throws {
    let hole = try Self.square(112.2, 36.2, side: 0.1)
    let polygon = Polygon(exterior: try Self.square(112, 36, side: 1), holes: [hole])
    let bytes = GeometryBlob().bytes(of: .polygon(polygon))
    #expect(bytes[3] == 3)
    func number(_ offset: Int) -> Double {
      Double(bitPattern: (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[offset + $1]) << (8 * $1) })
    }
    #expect([8, 16, 24, 32].map(number) == [112, 113, 36, 37])
    // Header 8, envelope 32, multipolygon 9, polygon 9, two rings of a count and five positions.
    #expect(bytes.count == 8 + 32 + 9 + 9 + 2 * (4 + 5 * 16))
    #expect(Array(bytes[40..<49]) == [1, 6, 0, 0, 0, 1, 0, 0, 0])
    #expect(GeometryBlob().bytes(of: .multiPolygon(MultiPolygon(polygon))) == bytes)
  }

  struct Clash: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let layers: [String]
    let field: String
    let says: String
  }

  @Test(arguments: [
    Clash(testDescription: "two layers", layers: ["a", "a"], field: "x", says: "taken"),
    Clash(testDescription: "style table", layers: ["layer_styles"], field: "x", says: "taken"),
    Clash(
      testDescription: "reserved table", layers: ["gpkg_contents"], field: "x", says: "no name"),
    Clash(testDescription: "quote in a name", layers: ["a\"b"], field: "x", says: "no name"),
    Clash(testDescription: "reserved column", layers: ["a"], field: "geom", says: "geom"),
  ]) func refuses(_ clash: Clash) throws {
    let folder = try TemporaryFolder()
    let layers = try clash.layers.map { name in
      GeoPackageLayer(
        try Layer(
          name: name, fields: [Field(name: clash.field, alias: "甲", kind: .text)], features: []))
    }
    let error = #expect(throws: GeoPackageError.self) { try Self.write(layers, in: folder) }
    #expect(error?.description.contains(clash.says) == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func saysWhereAFileCannotBeMade() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/missing/a.gpkg"
    let error = #expect(throws: GeoPackageError.self) {
      try GeoPackageWriter(lastChange: Self.date).write([], to: path)
    }
    #expect(error?.path == path)
    #expect(error?.description.contains("SQLite") == true)
  }
}
