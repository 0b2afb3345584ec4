import Cartography
import Foundation
import FoundationXML
import QGIS
import SimpleFeatures
import Testing

@Suite struct ProjectWriterTests {
  static func project() throws -> Project {
    let layer = try StyleWriterTests.layer()
    let box = Envelope(minX: 110, minY: 34, maxX: 115, maxY: 41)
    let area = LayerStyle.areas(StyleWriterTests.theme([1, 2, 3]), smallestScale: 1)
    func entry(_ name: String, _ style: LayerStyle, printed: Bool) -> Project.Entry {
      Project.Entry(
        name: name, layer: layer, style: style, source: "./jintu.gpkg|layername=counties",
        isVisible: printed, isPrinted: printed)
    }
    return Project(
      title: "晋图 <&\">",
      groups: [
        Project.Group(name: "界线", entries: [entry("市界", .borders(name: "市界"), printed: true)]),
        Project.Group(
          name: "县", entries: [entry("面积", area, printed: true), entry("二", area, printed: false)]),
      ], extent: box,
      projectedExtent: Envelope(minX: 430_000, minY: 3_830_000, maxX: 806_000, maxY: 4_516_000),
      sheet: Project.Sheet(title: "标题 <b>", subtitle: "副", sources: ["甲", "乙"]))
  }

  static func document() throws -> XMLDocument {
    try XMLDocument(data: Data(ProjectWriter.write(try project())), options: [])
  }

  static func values(_ path: String) throws -> [String] {
    try document().nodes(forXPath: path).compactMap(\.stringValue)
  }

  /// Of a table that is drawn once for each of many columns only the first layer has all aliases.
  @Test(arguments: [3, 60]) func aliasesDoNotGrowWithTheSquareOfColumns(columns: Int) throws {
    let fields = (0..<columns).map { Field(name: "c\($0)", alias: "列\($0)", kind: .real) }
    let layer = try Layer(name: "counties", fields: fields, features: [])
    let entries = fields.map { field in
      let theme = AreaTheme(
        title: field.alias, field: field.name, expression: "\"\(field.name)\"", unit: "亩",
        scale: StyleWriterTests.theme([1, 2, 3]).scale)
      return Project.Entry(
        name: field.alias, layer: layer, style: .areas(theme, smallestScale: 1),
        source: "./jintu.gpkg|layername=counties", isVisible: false)
    }
    let project = try Self.project()
    let many = Project(
      title: "", groups: [Project.Group(name: "县", entries: entries)], extent: project.extent,
      projectedExtent: project.projectedExtent, sheet: project.sheet)
    let document = try XMLDocument(data: Data(ProjectWriter.write(many)), options: [])
    let counts = try document.nodes(forXPath: "//maplayer").map {
      try $0.nodes(forXPath: "aliases/alias").count
    }
    #expect(counts[0] == columns + 1)
    #expect(counts.dropFirst().allSatisfy { columns == 3 ? $0 == 4 : $0 == 1 })
    let shown = try document.nodes(forXPath: "//maplayer[last()]/aliases/alias/@field")
    #expect(shown.contains { $0.stringValue == "c\(columns - 1)" })
  }

  @Test func isStable() throws {
    #expect(ProjectWriter.write(try Self.project()) == ProjectWriter.write(try Self.project()))
  }

  @Test func everyReferenceLeadsToALayer() throws {
    let layers = try Self.values("//projectlayers/maplayer/id")
    #expect(layers.count == 3)
    #expect(Set(layers).count == 3)
    for path in [
      "/qgis/layer-tree-group//layer-tree-layer/@id", "//layerorder/layer/@id",
    ] {
      #expect(try Self.values(path) == layers)
    }
    let printed = try Self.values("//LayoutItem/LayerSet/Layer")
    #expect(printed == Array(layers.prefix(2)))
    #expect(Set(try Self.values("//LayoutItem//layer-tree-layer/@id")) == Set(printed))
  }

  @Test func pathsAreRelativeAndCarryTheSystem() throws {
    #expect(try Self.values("//datasource").allSatisfy { $0.hasPrefix("./") })
    #expect(try Self.values("//Paths/Absolute") == ["false"])
    #expect(try Self.values("/qgis/projectCrs/spatialrefsys/authid") == ["EPSG:4508"])
    #expect(
      try Self.values("//maplayer/srs/spatialrefsys/authid")
        == Array(repeating: "EPSG:4326", count: 3))
  }

  @Test func theSheetHasAllItsParts() throws {
    let kinds = try Self.values("//Layout/LayoutItem/@type")
    #expect(Set(kinds) == ["65639", "65641", "65642", "65646"])
    let words = try Self.values("//LayoutItem/@labelText")
    #expect(words == ["标题 <b>", "副", "甲\n乙"])
    let map = try Self.values("//LayoutItem[@type='65639']/@uuid")
    #expect(try Self.values("//LayoutItem[@type='65646']/@mapUuid") == map)
    #expect(try Self.values("//LayoutItem[@type='65642']/@map_uuid") == map)
  }
}

/// Tables of a database as QGIS names them.
@Suite struct DatabaseSourceTests {
  @Test func partsAreQuoted() {
    let source = DatabaseSource(
      database: "it's", host: "server", port: "5432", service: "", security: "require",
      schema: "we\"ird")
    #expect(
      source.uri(table: "facts", shapes: "Point")
        == "dbname='it\\'s' host='server' port='5432' sslmode='require' key='fid' srid=4326"
        + " type=Point checkPrimaryKeyUnicity='0' table=\"we\\\"ird\".\"facts\" (geom)")
    let service = DatabaseSource(
      database: "county", host: "server", port: "5432", service: "maps", security: "", schema: "a")
    #expect(
      service.uri(table: "b", shapes: "Point").hasPrefix("dbname='county' service='maps' key"))
  }
}
