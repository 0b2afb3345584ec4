internal import Cartography
public import SimpleFeatures

/// Writes styles as QML, the form in which QGIS keeps them beside a layer's file.
///
/// Symbol layers carry only what differs from QGIS' defaults, in the `Option` form that 3.22 and all
/// newer versions read.
public enum StyleWriter {
  /// The version of QGIS that the files are written for.
  static let version = "3.22.16"

  /// The QML document of a layer's style.
  /// - Parameters:
  ///   - style: How the layer looks.
  ///   - layer: The layer, whose field aliases are written.
  ///   - names: The fields whose aliases are written, nil for all.
  public static func write(
    _ style: LayerStyle, of layer: Layer, naming names: Set<String>? = nil
  ) -> [UInt8] {
    var tree = XMLTree()
    tree.element("qgis", attributes(style)) { tree in
      writeBody(style, of: layer, naming: names, to: &tree)
      tree.text("layerGeometryType", isOfAreas(layer) ? "2" : "0")
    }
    return tree.bytes
  }

  /// Whether a layer's shapes are areas.
  static func isOfAreas(_ layer: Layer) -> Bool {
    layer.features.contains { !($0.geometry?.polygons.isEmpty ?? true) }
  }

  private static func attributes(_ style: LayerStyle) -> XMLTree.Attributes {
    [
      "version": version, "styleCategories": "AllStyleCategories",
      "labelsEnabled": style.labels == nil ? "0" : "1", "hasScaleBasedVisibilityFlag": "0",
      "minScale": "100000000", "maxScale": "0", "simplifyLocal": "1", "simplifyDrawingHints": "1",
      "simplifyDrawingTol": "1", "simplifyMaxScale": "1", "symbologyReferenceScale": "-1",
      "readOnly": "0",
    ]
  }

  /// The elements that a style and a layer of a project share.
  /// - Parameter names: the fields whose aliases are written, nil for all.
  static func writeBody(
    _ style: LayerStyle, of layer: Layer, naming names: Set<String>? = nil,
    to tree: inout XMLTree
  ) {
    tree.element("flags") { tree in
      tree.text("Identifiable", "1")
      tree.text("Removable", "1")
      tree.text("Searchable", "1")
      tree.text("Private", "0")
    }
    write(style.renderer, style: style.name, to: &tree)
    if let labels = style.labels { write(labels, to: &tree) }
    tree.text("blendMode", "0")
    tree.text("featureBlendMode", "0")
    tree.text("layerOpacity", "1")
    tree.empty("legend", ["type": "default-vector", "showLabelLegend": "0"])
    tree.element("aliases") { tree in
      for (index, field) in aliased(layer).enumerated()
      where names?.contains(field.name) ?? true {
        tree.empty(
          "alias", ["index": "\(index)", "field": field.name, "name": PlainText.label(field.alias)])
      }
    }
    tree.text("previewExpression", style.displayExpression)
    tree.text("mapTip", style.mapTip, ["enabled": "1"])
  }

  /// The fields with the identifier that GDAL makes the first of them.
  private static func aliased(_ layer: Layer) -> [Field] {
    [Field(name: "id", alias: "编号", kind: .text)] + layer.fields
  }

  private static func write(
    _ renderer: LayerStyle.Renderer, style: String, to tree: inout XMLTree
  ) {
    switch renderer {
    case .rules(let rules):
      tree.element("renderer-v2", rendererAttributes("RuleRenderer")) { tree in
        tree.element("rules", ["key": StableIdentifier.uuid("rules of \(style)")]) { tree in
          for (index, rule) in rules.enumerated() {
            let key = StableIdentifier.uuid("rule \(index) of \(style)")
            if rule.filter.isEmpty {
              tree.empty(
                "rule", ["key": key, "symbol": "\(index)", "label": PlainText.label(rule.label)])
            } else {
              tree.empty(
                "rule",
                [
                  "key": key, "symbol": "\(index)", "label": PlainText.label(rule.label),
                  "filter": rule.filter,
                ])
            }
          }
        }
        write(rules.map(\.symbol), to: &tree)
      }
    case .categories(let expression, let categories):
      tree.element("renderer-v2", rendererAttributes("categorizedSymbol", expression)) { tree in
        tree.element("categories") { tree in
          for (index, category) in categories.enumerated() {
            tree.empty(
              "category",
              [
                "symbol": "\(index)", "value": category.value, "type": "string",
                "label": PlainText.label(category.label), "render": "true",
              ])
          }
        }
        write(categories.map(\.symbol), to: &tree)
      }
    }
  }

  private static func rendererAttributes(
    _ type: String, _ expression: String = ""
  ) -> XMLTree.Attributes {
    [
      "type": type, "attr": expression, "symbollevels": "0", "enableorderby": "0",
      "forceraster": "0", "referencescale": "-1",
    ]
  }

  private static func write(_ symbols: [Symbol], to tree: inout XMLTree) {
    tree.element("symbols") { tree in
      for (index, symbol) in symbols.enumerated() { symbol.write(name: "\(index)", to: &tree) }
    }
  }
}
