import InputFiles
import ByteCoding
import GeoPackage
import SimpleFeatures
import Testing

@testable import PostGIS

/// Text from outside stays text.
@Suite struct SQLTextTests {
  @Test func marksAreDoubled() {
    #expect(SQLText.literal("a'); DROP TABLE facts; --") == "'a''); DROP TABLE facts; --'")
    #expect(SQLText.literal("back\\slash\0") == "'back\\slash\u{FFFD}'")
    #expect(SQLText.identifier("a\"; DROP SCHEMA jintu; --") == "\"a\"\"; DROP SCHEMA jintu; --\"")
    // A mark with an accent is one character to Swift and a mark all the same.
    #expect(SQLText.literal("'\u{301}") == "'''\u{301}'")
    #expect(SQLText.literal([0x50, 0x4B, 0]) == "'\\x504b00'")
  }

  @Test func cellsEndOnlyWhereTheyDo() {
    var writer = ByteWriter()
    let values: [AttributeValue] = [
      .null, .text("\\N"), .text("a\tb\nc\r\\.\0"), .bool(true), .integer(-3), .real(0.1),
      .list([1, "x"]),
    ]
    for value in values {
      SQLText.append(value, to: &writer)
      writer.append("|")
    }
    #expect(writer.text == "\\N|\\\\N|a\\tb\\nc\\r\\\\.\u{FFFD}|t|-3|0.1|[1,\"x\"]|")
  }

  private func table(_ layer: Layer) -> DatabaseTable {
    DatabaseTable(
      source: GeoPackageLayer(layer), geometryType: "public.geometry",
      blob: GeometryBlob(decimals: 6))
  }

  @Test func aTableHasKeysIndexesAndComments() throws {
    let layer = try Layer(
      name: "facts", alias: "it's",
      fields: [
        Field(name: "industry", alias: "行业'; --", kind: .text),
        Field(name: "end", alias: "止", kind: .integer),
      ],
      features: [
        Feature(
          id: "1", geometry: .point(Coordinate(x: 1, y: 2)),
          attributes: ["A01\\.", .integer(1 << 40)])
      ])
    var script = ByteWriter()
    table(layer).appendStructure(to: &script)
    table(layer).appendRows(to: &script)
    let text = script.text
    #expect(text.contains("geom public.geometry(POINT, 4326), id text NOT NULL UNIQUE"))
    #expect(text.contains("\"industry\" text, \"end\" bigint);"))
    #expect(text.contains("ON \"facts\" (\"industry\" text_pattern_ops);"))
    #expect(text.contains("USING gist (geom);") && text.contains("IS '行业''; --'"))
    #expect(text.contains("COMMENT ON TABLE \"facts\" IS 'it''s (jintu "))
    let point = "0101000020e6100000000000000000f03f0000000000000040"
    #expect(text.contains("\n1\t\(point)\t1\tA01\\\\.\t1099511627776\n\\.\n"))
  }

  @Test func theServersWordsBecomeAdvice() {
    let said = ServerMessage(
      """
      psql:/tmp/x/script.sql:4: 错误:  42501: permission denied for schema public
      LINE 1: CREATE TABLE a
      LOCATION:  aclcheck_error, aclchk.c:3650
      """)
    #expect(said.code == "42501" && said.text == "permission denied for schema public")
    let unknown = ServerMessage(
      """
      psql: error: connection to server at "a" (::1), port 1 failed: Connection refused
      \tIs the server running on that host and accepting TCP/IP connections?
      """)
    #expect(unknown.code == nil)
    #expect(
      unknown.advice.description.hasPrefix(
        "cannot connect: connection to server at \"a\" (::1), port 1 failed: Connection refused;"))
  }
}
