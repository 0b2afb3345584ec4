internal import SimpleFeatures

/// Writes projects as `.qgs`, with paths relative to the project's own folder.
public enum ProjectWriter {
  /// The project file.
  public static func write(_ project: Project) -> [UInt8] {
    var tree = XMLTree()
    var names = NamedFields(project)
    tree.element(
      "qgis", ["projectname": PlainText.label(project.title), "version": StyleWriter.version]
    ) { tree in
      tree.empty("homePath", ["path": ""])
      tree.text("title", PlainText.label(project.title))
      tree.element("projectCrs") { write(project.system, to: &$0) }
      writeTree(project, to: &tree)
      writeCanvas(project, to: &tree)
      tree.element("projectlayers") { tree in
        for group in project.groups {
          for entry in group.entries {
            write(entry, naming: names.fields(of: entry), to: &tree)
          }
        }
      }
      tree.element("layerorder") { tree in
        for group in project.groups {
          for entry in group.entries { tree.empty("layer", ["id": entry.identifier]) }
        }
      }
      writeProperties(of: project, to: &tree)
      tree.element("Layouts") { writeLayout(project, to: &$0) }
      tree.element("ProjectViewSettings", ["UseProjectScales": "0", "rotation": "0"]) { tree in
        tree.empty("Scales")
        tree.element("DefaultViewExtent", attributes(project.projectedExtent)) {
          write(project.system, to: &$0)
        }
      }
    }
    return tree.bytes
  }

  static func write(_ system: ReferenceSystem, to tree: inout XMLTree) {
    tree.element("spatialrefsys") { tree in
      tree.text("wkt", system.definition)
      tree.text("srid", system.number)
      tree.text("authid", "EPSG:" + system.number)
      tree.text("description", system.name)
      tree.text("projectionacronym", system.projection)
      tree.text("ellipsoidacronym", system.ellipsoid)
      tree.text("geographicflag", system.isGeographic ? "true" : "false")
    }
  }

  static func attributes(_ box: Envelope) -> XMLTree.Attributes {
    [
      "xmin": number(box.minX), "ymin": number(box.minY), "xmax": number(box.maxX),
      "ymax": number(box.maxY),
    ]
  }

  private static func writeBox(_ name: String, _ box: Envelope, to tree: inout XMLTree) {
    tree.element(name) { tree in
      for (side, value) in attributes(box) { tree.text(side, value) }
    }
  }

  private static func writeTree(_ project: Project, to tree: inout XMLTree) {
    tree.element("layer-tree-group") { tree in
      for group in project.groups {
        let isExpanded = group.entries.contains { $0.isVisible }
        tree.element(
          "layer-tree-group",
          [
            "name": PlainText.label(group.name), "checked": "Qt::Checked",
            "expanded": isExpanded ? "1" : "0",
          ]
        ) { tree in
          for entry in group.entries { writeTreeEntry(entry, to: &tree) }
        }
      }
    }
  }

  static func writeTreeEntry(_ entry: Project.Entry, to tree: inout XMLTree) {
    tree.empty(
      "layer-tree-layer",
      [
        "id": entry.identifier, "name": PlainText.label(entry.name), "source": entry.source,
        "providerKey": entry.provider,
        "checked": entry.isVisible ? "Qt::Checked" : "Qt::Unchecked",
        "expanded": entry.isVisible ? "1" : "0",
      ])
  }

  private static func writeCanvas(_ project: Project, to tree: inout XMLTree) {
    tree.element("mapcanvas", ["name": "theMapCanvas", "annotationsVisible": "1"]) { tree in
      tree.text("units", "meters")
      writeBox("extent", project.projectedExtent, to: &tree)
      tree.text("rotation", "0")
      tree.element("destinationsrs") { write(project.system, to: &$0) }
    }
  }

  private static func write(
    _ entry: Project.Entry, naming names: Set<String>?, to tree: inout XMLTree
  ) {
    tree.element(
      "maplayer",
      [
        "type": "vector", "geometry": StyleWriter.isOfAreas(entry.layer) ? "Polygon" : "Point",
        "wkbType": StyleWriter.isOfAreas(entry.layer) ? "MultiPolygon" : "Point",
        "labelsEnabled": entry.style.labels == nil ? "0" : "1",
        "styleCategories": "AllStyleCategories", "hasScaleBasedVisibilityFlag": "0",
        "minScale": "100000000", "maxScale": "0", "simplifyLocal": "1",
        "simplifyDrawingHints": "1", "simplifyDrawingTol": "1", "simplifyMaxScale": "1",
        "symbologyReferenceScale": "-1", "readOnly": "0", "refreshOnNotifyEnabled": "0",
        "autoRefreshEnabled": "0", "autoRefreshTime": "0",
      ]
    ) { tree in
      if let box = entry.layer.envelope { writeBox("extent", box, to: &tree) }
      tree.text("id", entry.identifier)
      tree.text("datasource", entry.source)
      tree.text("layername", PlainText.label(entry.name))
      tree.element("srs") { write(.wgs84, to: &$0) }
      tree.text("provider", entry.provider, ["encoding": "UTF-8"])
      tree.element("map-layer-style-manager", ["current": "default"]) { tree in
        tree.empty("map-layer-style", ["name": "default"])
      }
      StyleWriter.writeBody(entry.style, of: entry.layer, naming: names, to: &tree)
    }
  }

  /// Relative paths, areas and lengths on the ellipsoid in reader's units.
  private static func writeProperties(of project: Project, to tree: inout XMLTree) {
    tree.element("properties") { tree in
      tree.element("Gui") { tree in
        for channel in ["Red", "Green", "Blue"] {
          tree.text("CanvasColor\(channel)Part", "255", ["type": "int"])
        }
      }
      tree.element("Measure") { tree in
        tree.text("Ellipsoid", "EPSG:7030", ["type": "QString"])
      }
      tree.element("Measurement") { tree in
        tree.text("AreaUnits", "km2", ["type": "QString"])
        tree.text("DistanceUnits", "km", ["type": "QString"])
      }
      tree.element("Paths") { tree in tree.text("Absolute", "false", ["type": "bool"]) }
      tree.element("SpatialRefSys") { tree in
        tree.text("ProjectCrs", Project.referenceSystem(over: project.extent), ["type": "QString"])
        tree.text("ProjectionsEnabled", "1", ["type": "int"])
      }
    }
  }

  /// A coordinate with at most six decimals.
  static func number(_ value: Double) -> String { DecimalText.text(value, decimals: 6) }
}
