import SimpleFeatures
import Testing

@testable import Publishing
@testable import QGIS

/// What styles ask of a layer is what its kind declares.
@Suite struct LayerKindTests {
  @Test(arguments: LayerKind.allCases)
  func fieldsAreOfTheRightForm(_ kind: LayerKind) throws {
    let names = kind.fields.map(\.name)
    #expect(Set(names).count == names.count && names.allSatisfy(Field.isSnakeCase))
    #expect(try kind.layer([]).name == kind.rawValue)
  }

  /// A field that an expression of QGIS names in double quotes stands in the layer.
  @Test(arguments: [
    (LayerKind.places, LayerStyle.places()),
    (.facts, .facts(sections: [("A", "农业")])),
    (.prefectures, .borders(name: "界")),
  ])
  func stylesAskForFieldsThatAreThere(_ kind: LayerKind, _ style: LayerStyle) throws {
    let layer = try kind.layer([])
    let text = String(decoding: StyleWriter.write(style, of: layer), as: UTF8.self)
      .replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
    let known = Set(layer.fields.map(\.name))
    let asked = text.matches(of: /(?:%|\(|'|\|\| |replace\()\s*"([a-z_]+)"/).map { String($0.1) }
    #expect(!asked.isEmpty)
    #expect(Set(asked).isSubset(of: known), "\(Set(asked).subtracting(known))")
  }
}
