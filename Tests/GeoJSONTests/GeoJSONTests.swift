import Foundation
import GeoJSON
import InputFiles
import SimpleFeatures
import Testing

@Suite struct GeoJSONTests {
  static let fields = [
    Field(name: "name", alias: "名称", kind: .text), Field(name: "value", alias: "值", kind: .real),
    Field(name: "count", alias: "数", kind: .integer),
    Field(name: "actual", alias: "实际", kind: .bool),
    Field(name: "years", alias: "年", kind: .list),
  ]

  static func layer(_ geometry: Geometry?) throws -> Layer {
    try Layer(
      name: "sample", fields: fields,
      features: [
        Feature(
          id: "140425", geometry: geometry,
          attributes: ["平\"顺\n", 533.3, 8, true, .list([2020, 2021])])
      ])
  }

  static func clockwiseSquare() throws -> LinearRing {
    try LinearRing(
      [(112.0, 36.0), (112, 37), (113, 37), (113, 36), (112, 36)].map {
        Coordinate(x: $0.0, y: $0.1)
      })
  }

  @Test func writesAPoint() throws {
    let point = Geometry.point(Coordinate(x: 112.543342, y: 37.8699140049))
    let text = String(decoding: try GeoJSONWriter().write(Self.layer(point)), as: UTF8.self)
    #expect(
      text == """
        {"type":"FeatureCollection","name":"sample","bbox":[112.543342,37.869914,112.543342,37.869914],"features":[
        {"type":"Feature","id":"140425","properties":{"name":"平\\"顺\\n","value":533.3,"count":8,"actual":true,"years":[2020,2021]},"geometry":{"type":"Point","coordinates":[112.543342,37.869914]}}
        ]}

        """)
  }

  @Test func writesMissingShapesAndValues() throws {
    let layer = try Layer(
      name: "x", fields: Self.fields,
      features: [Feature(id: "1", geometry: nil, attributes: Array(repeating: .null, count: 5))])
    let text = String(decoding: try GeoJSONWriter().write(layer), as: UTF8.self)
    #expect(text.contains("\"value\":null"))
    #expect(text.contains("\"geometry\":null"))
    #expect(!text.contains("bbox"))
  }

  @Test func windsExteriorsCounterClockwise() throws {
    let polygon = Polygon(exterior: try Self.clockwiseSquare())
    let bytes = try GeoJSONWriter().write(Self.layer(.polygon(polygon)))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("[[[112,36],[113,36],[113,37],[112,37],[112,36]]]"))
    #expect(!text.contains("crs"))
  }

  @Test func roundTrips() throws {
    let polygon = Polygon(exterior: try Self.clockwiseSquare())
    for geometry in [
      Geometry.point(Coordinate(x: 112.5, y: 37)), .polygon(polygon),
      .multiPolygon(try MultiPolygon([polygon, polygon])),
      .lineString([Coordinate(x: 1, y: 2), Coordinate(x: 3, y: 4)]),
    ] {
      let bytes = try GeoJSONWriter().write(Self.layer(geometry))
      let read = try GeoJSONReader(bytes: bytes, source: "test").layer(name: "sample")
      #expect(read.features.map(\.geometry) == [geometry])
      #expect(read.features.map(\.id) == ["140425"])
      let names = read.fields.map(\.name)
      #expect(names == ["actual", "count", "name", "value", "years"])
      #expect(read.features[0].attributes[0] == true)
      #expect(read.features[0].attributes[1] == 8)
      #expect(read.features[0].attributes[2] == "平\"顺\n")
    }
  }

  @Test func writesTextSequences() throws {
    let bytes = try GeoJSONWriter().writeTextSequence(Self.layer(nil))
    #expect(bytes.first == 0x1E && bytes.last == 0x0A)
    #expect(try JSONSerialization.jsonObject(with: Data(bytes.dropFirst())) is [String: Any])
  }

  @Test func refusesProjectedAndUnfiniteNumbers() throws {
    #expect(throws: InputError.self) {
      try GeoJSONWriter().write(Self.layer(.point(Coordinate(x: 500_000, y: 4_100_000))))
    }
    let layer = try Layer(
      name: "x", fields: [Self.fields[1]],
      features: [Feature(id: "1", geometry: nil, attributes: [.real(.nan)])])
    #expect(throws: InputError.self) { try GeoJSONWriter().write(layer) }
  }

  @Test(arguments: [
    "", "[]", "{\"type\":\"Feature\"}", "{\"type\":\"FeatureCollection\"}",
  ])
  func refusesOtherJSON(text: String) {
    #expect(throws: InputError.self) { try GeoJSONReader(bytes: Array(text.utf8), source: "t") }
  }

  @Test(arguments: [
    "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[1,2]]]}",
    "{\"type\":\"Polygon\",\"coordinates\":[]}",
    "{\"type\":\"Point\",\"coordinates\":[1]}",
    "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
  ])
  func namesTheFeatureThatIsBroken(geometry: String) throws {
    let text =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
      + "\"properties\":{},\"geometry\":\(geometry)}]}"
    let reader = try GeoJSONReader(bytes: Array(text.utf8), source: "t.geojson")
    let error = #expect(throws: InputError.self) { try reader.layer() }
    #expect(error?.description.hasPrefix("t.geojson:1: feature 1: ") == true)
  }
}
