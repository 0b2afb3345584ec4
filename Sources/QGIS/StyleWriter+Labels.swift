extension StyleWriter {
  /// The family of all text; where it is missing QGIS takes one that has the characters.
  static let fontFamily = "Noto Sans CJK SC"

  /// Writes labels with a halo of 0.8 mm.
  static func write(_ labels: LayerStyle.Labels, to tree: inout XMLTree) {
    tree.element("labeling", ["type": "simple"]) { tree in
      tree.element("settings", ["calloutType": "simple"]) { tree in
        writeText(labels, to: &tree)
        tree.empty(
          "text-format",
          [
            "wrapChar": "", "multilineAlign": "1", "autoWrapLength": "0", "formatNumbers": "0",
            "decimals": "0", "useMaxLineLengthForAutoWrap": "1",
          ])
        tree.empty("placement", placement(labels))
        tree.empty(
          "rendering",
          [
            "drawLabels": "1", "scaleVisibility": labels.smallestScale > 0 ? "1" : "0",
            "scaleMin": "\(labels.largestScale)", "scaleMax": "\(labels.smallestScale)",
            "displayAll": "0", "obstacle": "1", "obstacleFactor": "1", "obstacleType": "1",
            "fontMinPixelSize": "3", "fontMaxPixelSize": "10000", "fontLimitPixelSize": "0",
            "limitNumLabels": "0", "maxNumLabels": "2000", "minFeatureSize": "0",
            "upsidedownLabels": "0", "labelPerPart": "0", "mergeLines": "0", "zIndex": "0",
            "unplacedVisibility": "0",
          ])
      }
    }
  }

  private static func writeText(_ labels: LayerStyle.Labels, to tree: inout XMLTree) {
    tree.element(
      "text-style",
      [
        "fieldName": labels.expression, "isExpression": "1", "fontFamily": fontFamily,
        "namedStyle": labels.isBold ? "Bold" : "Regular", "fontSize": Symbol.text(labels.size),
        "fontSizeUnit": "Point", "fontWeight": labels.isBold ? "75" : "50", "fontItalic": "0",
        "textColor": "26,26,26,255", "textOpacity": "1", "blendMode": "0", "multilineHeight": "1",
        "textOrientation": "horizontal", "capitalization": "0", "useSubstitutions": "0",
        "allowHtml": "0",
      ]
    ) { tree in
      tree.empty("families")
      tree.empty(
        "text-buffer",
        [
          "bufferDraw": "1", "bufferSize": "0.8", "bufferSizeUnits": "MM",
          "bufferColor": "255,255,255,255", "bufferOpacity": "1", "bufferJoinStyle": "128",
          "bufferNoFill": "1", "bufferBlendMode": "0",
        ])
    }
  }

  /// In areas at the best horizontal place, beside points at the best of eight.
  private static func placement(_ labels: LayerStyle.Labels) -> XMLTree.Attributes {
    [
      "placement": labels.isBesidePoints ? "6" : "1", "dist": labels.isBesidePoints ? "1" : "0",
      "distUnits": "MM", "centroidInside": "1", "centroidWhole": "1", "fitInPolygonOnly": "0",
      "quadOffset": "4", "offsetType": labels.isBesidePoints ? "1" : "0",
      "predefinedPositionOrder": "TR,TL,BR,BL,R,L,TSR,BSR", "priority": "5",
      "polygonPlacementFlags": "2",
      "layerType": labels.isBesidePoints ? "PointGeometry" : "PolygonGeometry",
    ]
  }
}
