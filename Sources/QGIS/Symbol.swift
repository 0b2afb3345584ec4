public import Cartography

/// How one class of features is drawn. Lengths are millimetres on paper.
public enum Symbol: Sendable {
  /// A filled area, hatched where `hatch` has a colour; without a fill only its border is drawn.
  case area(fill: Color?, border: Color, width: Double, hatch: Color? = nil)
  /// A circle. Expressions, where given, decide diameter and offset of each feature.
  case circle(
    fill: Color?, border: Color, width: Double, diameter: Double, diameterExpression: String? = nil,
    offsetExpression: String? = nil)

  /// Writes the symbol as element `symbol`.
  func write(name: String, to tree: inout XMLTree) {
    switch self {
    case .area(let fill, let border, let width, let hatch):
      Self.symbol("fill", name, &tree) { tree in
        Self.writeFill(fill, border: border, width: width, to: &tree)
        if let hatch { Self.writeHatch(hatch, symbol: name, to: &tree) }
      }
    case .circle(let fill, let border, let width, let diameter, let size, let offset):
      Self.symbol("marker", name, &tree) { tree in
        tree.element("layer", Self.layer("SimpleMarker")) { tree in
          tree.options([
            "name": "circle", "color": fill.map { Self.text($0) } ?? "255,255,255,0",
            "outline_color": Self.text(border), "outline_style": "solid",
            "outline_width": Self.text(width), "outline_width_unit": "MM",
            "size": Self.text(diameter), "size_unit": "MM", "scale_method": "diameter",
          ])
          let expressions = [("size", size), ("offset", offset)].compactMap { name, expression in
            expression.map { (name, $0) }
          }
          if !expressions.isEmpty { tree.dataDefined("data_defined_properties", expressions) }
        }
      }
    }
  }

  private static func symbol(
    _ type: String, _ name: String, _ tree: inout XMLTree, _ layers: (inout XMLTree) -> Void
  ) {
    tree.element(
      "symbol",
      ["type": type, "name": name, "alpha": "1", "clip_to_extent": "1", "force_rhr": "0"], layers)
  }

  private static func layer(_ kind: String) -> XMLTree.Attributes {
    ["class": kind, "enabled": "1", "locked": "0", "pass": "0"]
  }

  private static func writeFill(
    _ fill: Color?, border: Color, width: Double, to tree: inout XMLTree
  ) {
    tree.element("layer", layer("SimpleFill")) { tree in
      tree.options([
        "color": fill.map { text($0) } ?? "255,255,255,0", "style": fill == nil ? "no" : "solid",
        "outline_color": text(border), "outline_style": "solid", "outline_width": text(width),
        "outline_width_unit": "MM", "joinstyle": "round",
      ])
    }
  }

  private static func writeHatch(_ color: Color, symbol name: String, to tree: inout XMLTree) {
    tree.element("layer", layer("LinePatternFill")) { tree in
      tree.options(["angle": "45", "distance": "2", "distance_unit": "MM", "color": text(color)])
      symbol("line", "@\(name)@1", &tree) { tree in
        tree.element("layer", layer("SimpleLine")) { tree in
          tree.options([
            "line_color": text(color), "line_style": "solid", "line_width": "0.2",
            "line_width_unit": "MM",
          ])
        }
      }
    }
  }

  /// A colour as QGIS writes it.
  static func text(_ color: Color) -> String { "\(color.red),\(color.green),\(color.blue),255" }

  /// A length or number with at most two decimals.
  static func text(_ number: Double) -> String { DecimalText.text(number, decimals: 2) }
}
