import SimpleFeatures
import Testing

@Suite struct LayerTests {
  let fields = [
    Field(name: "name", alias: "名称", kind: .text), Field(name: "area_1", alias: "面积", kind: .real),
  ]

  func feature(_ id: String, _ values: [AttributeValue]) -> Feature {
    Feature(id: id, geometry: nil, attributes: values)
  }

  @Test func acceptsMatchingRows() throws {
    let layer = try Layer(
      name: "x", fields: fields, features: [feature("1", ["甲", 2]), feature("2", [.null, .null])])
    #expect(layer.fieldIndex("area_1") == 1)
    #expect(layer.envelope == nil)
  }

  @Test func refusesRowsThatDoNotFit() {
    #expect(throws: LayerError(layer: "x", .duplicateFeature("1"))) {
      try Layer(
        name: "x", fields: fields, features: [feature("1", ["a", 1]), feature("1", ["b", 1])])
    }
    #expect(throws: LayerError(layer: "x", .wrongCount(feature: "1"))) {
      try Layer(name: "x", fields: fields, features: [feature("1", ["a"])])
    }
    #expect(throws: LayerError(layer: "x", .wrongKind(feature: "1", field: "area_1"))) {
      try Layer(name: "x", fields: fields, features: [feature("1", ["a", "b"])])
    }
    #expect(throws: LayerError(layer: "x", .duplicateField("name"))) {
      try Layer(name: "x", fields: [fields[0], fields[0]], features: [])
    }
  }

  @Test func knowsFieldNames() {
    #expect(["a", "planted_area", "x1"].allSatisfy(Field.isSnakeCase))
    #expect(!["", "A", "1a", "_a", "面积", "a-b"].contains(where: Field.isSnakeCase))
  }
}
