internal import Cartography
internal import SimpleFeatures

/// The print layout: an A4 sheet with title, map, legend, scale bar and sources.
extension ProjectWriter {
  /// The kinds of layout items, as QGIS numbers them.
  private enum Item: String {
    case page = "65638"
    case map = "65639"
    case label = "65641"
    case legend = "65642"
    case scaleBar = "65646"
  }

  /// A rectangle of the sheet in millimetres.
  private struct Frame {
    let x, y, width, height: Double
  }

  private static let layoutName = "A4 专题图"

  static func writeLayout(_ project: Project, to tree: inout XMLTree) {
    let printed = project.groups.flatMap(\.entries).filter(\.isPrinted)
    tree.element(
      "Layout", ["name": layoutName, "units": "mm", "printResolution": "300", "worldFileMap": ""]
    ) { tree in
      tree.element("PageCollection") { tree in
        writePageSymbol(to: &tree)
        item(.page, "页面", Frame(x: 0, y: 0, width: 210, height: 297), background: true, &tree) {
          writePageSymbol(to: &$0)
        }
        tree.empty("GuideCollection", ["visible": "1"])
      }
      writeMap(project, printed, to: &tree)
      writeLegend(printed, to: &tree)
      writeScaleBar(to: &tree)
      writeLabel(
        "标题", project.sheet.title, Frame(x: 15, y: 12, width: 180, height: 10), size: 18,
        isBold: true,
        color: 26, to: &tree)
      writeLabel(
        "副标题", project.sheet.subtitle, Frame(x: 15, y: 23, width: 180, height: 10), size: 9.5,
        isBold: false, color: 74, to: &tree)
      writeLabel(
        "资料来源", project.sheet.sources.joined(separator: "\n"),
        Frame(x: 15, y: 274, width: 180, height: 16), size: 7.5, isBold: false, color: 102,
        to: &tree)
    }
  }

  private static func item(
    _ kind: Item, _ name: String, _ frame: Frame, background: Bool = false, _ tree: inout XMLTree,
    attributes: [(String, String)] = [], _ content: (inout XMLTree) -> Void
  ) {
    let position = "\(Symbol.text(frame.x)),\(Symbol.text(frame.y)),mm"
    let own: [(String, String)] = [
      ("type", kind.rawValue), ("id", name), ("uuid", StableIdentifier.uuid(name)),
      ("templateUuid", StableIdentifier.uuid(name)), ("position", position),
      ("positionOnPage", position),
      ("size", "\(Symbol.text(frame.width)),\(Symbol.text(frame.height)),mm"),
      ("referencePoint", "0"), ("itemRotation", "0"), ("opacity", "1"), ("visibility", "1"),
      ("frame", "false"), ("background", background ? "true" : "false"), ("zValue", "1"),
      ("positionLock", "false"), ("excludeFromExports", "0"), ("blendMode", "0"),
      ("groupUuid", ""),
    ]
    tree.element("LayoutItem", list: own + attributes) { tree in
      tree.empty("FrameColor", ["red": "0", "green": "0", "blue": "0", "alpha": "255"])
      tree.empty("BackgroundColor", ["red": "255", "green": "255", "blue": "255", "alpha": "255"])
      content(&tree)
    }
  }

  private static func writePageSymbol(to tree: inout XMLTree) {
    Symbol.area(fill: .white, border: .white, width: 0).write(name: "", to: &tree)
  }

  private static func writeMap(
    _ project: Project, _ entries: [Project.Entry], to tree: inout XMLTree
  ) {
    let frame = Frame(x: 15, y: 34, width: 126, height: 226)
    // The extent takes the shape of the frame round its middle, or QGIS would stretch the item.
    var box = project.projectedExtent
    let scale =
      max((box.maxX - box.minX) / frame.width, (box.maxY - box.minY) / frame.height) * 1.02
    let (x, y) = ((box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2)
    box.minX = x - scale * frame.width / 2
    box.maxX = x + scale * frame.width / 2
    box.minY = y - scale * frame.height / 2
    box.maxY = y + scale * frame.height / 2
    item(
      .map, "地图", frame, &tree,
      attributes: [
        ("keepLayerSet", "true"), ("followPreset", "false"), ("followPresetName", ""),
        ("drawCanvasItems", "true"), ("mapRotation", "0"), ("labelMargin", "0,mm"),
        ("mapFlags", "0"),
      ]
    ) { tree in
      tree.empty("Extent", attributes(box))
      tree.element("LayerSet") { tree in
        for entry in entries {
          tree.text(
            "Layer", entry.identifier,
            [
              "name": PlainText.label(entry.name), "provider": entry.provider,
              "source": entry.source,
            ])
        }
      }
    }
  }

  private static func writeLegend(_ entries: [Project.Entry], to tree: inout XMLTree) {
    item(
      .legend, "图例", Frame(x: 146, y: 34, width: 50, height: 120), &tree,
      attributes: [
        ("map_uuid", StableIdentifier.uuid("地图")), ("title", ""), ("resizeToContents", "1"),
        ("symbolWidth", "5"), ("symbolHeight", "3.5"), ("boxSpace", "0"), ("columnCount", "1"),
        ("columnSpace", "2"), ("splitLayer", "0"), ("equalColumnWidth", "0"), ("wrapChar", "|"),
        ("fontColor", "#1a1a1a"), ("symbolAlignment", "1"), ("legendFilterByAtlas", "0"),
      ]
    ) { tree in
      tree.element("styles") { tree in
        let styles: [(String, Double, Bool, Double)] = [
          ("title", 10, true, 2), ("group", 9, true, 3), ("subgroup", 9, true, 4),
          ("symbol", 8, false, 0.8), ("symbolLabel", 8, false, 1),
        ]
        for (name, size, isBold, top) in styles {
          tree.element(
            "style",
            [
              "name": name, "alignment": "1", "marginTop": Symbol.text(top), "indent": "0",
              "marginLeft": name == "symbolLabel" ? "2" : "0",
            ]
          ) { tree in
            tree.empty("styleFont", ["description": font(size, isBold: isBold), "style": ""])
          }
        }
      }
      tree.element("layer-tree-group") { tree in
        for entry in entries.reversed() { writeTreeEntry(entry, to: &tree) }
      }
    }
  }

  private static func writeScaleBar(to tree: inout XMLTree) {
    item(
      .scaleBar, "比例尺", Frame(x: 15, y: 262, width: 70, height: 9), &tree,
      attributes: [
        ("mapUuid", StableIdentifier.uuid("地图")), ("style", "Single Box"), ("unitType", "km"),
        ("unitLabel", "公里"), ("numUnitsPerSegment", "50"), ("numSegments", "2"),
        ("numSegmentsLeft", "0"), ("numMapUnitsPerScaleBarUnit", "1"), ("segmentSizeMode", "0"),
        ("minBarWidth", "20"), ("maxBarWidth", "80"), ("height", "1.5"), ("labelBarSpace", "1"),
        ("boxContentSpace", "0"), ("alignment", "0"), ("labelVerticalPlacement", "0"),
        ("labelHorizontalPlacement", "0"), ("outlineWidth", "0.2"), ("numSubdivisions", "1"),
        ("subdivisionsHeight", "1"), ("lineJoinStyle", "miter"), ("lineCapStyle", "square"),
      ]
    ) { tree in
      tree.element(
        "text-style",
        [
          "fontFamily": StyleWriter.fontFamily, "namedStyle": "Regular", "fontSize": "7.5",
          "fontSizeUnit": "Point", "fontWeight": "50", "textColor": "74,74,74,255",
          "textOpacity": "1", "blendMode": "0", "multilineHeight": "1",
        ]
      ) { $0.empty("families") }
      tree.element("numericFormat", ["id": "basic"]) { tree in
        tree.element("Option", ["type": "Map"]) { tree in
          tree.empty("Option", ["type": "int", "name": "decimals", "value": "0"])
          tree.empty(
            "Option", ["type": "bool", "name": "show_thousand_separator", "value": "true"])
        }
      }
      tree.empty("fillColor", ["red": "74", "green": "74", "blue": "74", "alpha": "255"])
      tree.empty("fillColor2", ["red": "255", "green": "255", "blue": "255", "alpha": "255"])
      tree.empty("strokeColor", ["red": "74", "green": "74", "blue": "74", "alpha": "255"])
    }
  }

  private static func writeLabel(
    _ name: String, _ text: String, _ frame: Frame, size: Double, isBold: Bool, color: Int,
    to tree: inout XMLTree
  ) {
    item(
      .label, name, frame, &tree,
      attributes: [
        ("labelText", PlainText.label(text)), ("htmlState", "0"), ("halign", "1"), ("valign", "32"),
        ("marginX", "0"), ("marginY", "0"),
      ]
    ) { tree in
      tree.empty("LabelFont", ["description": font(size, isBold: isBold), "style": ""])
      tree.empty(
        "FontColor",
        ["red": "\(color)", "green": "\(color)", "blue": "\(color)", "alpha": "255"])
    }
  }

  /// A font as Qt writes it.
  private static func font(_ size: Double, isBold: Bool) -> String {
    "\(StyleWriter.fontFamily),\(Symbol.text(size)),-1,5,\(isBold ? 75 : 50),0,0,0,0,0"
  }
}
