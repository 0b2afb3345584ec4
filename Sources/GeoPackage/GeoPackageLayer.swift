public import SimpleFeatures

/// A layer with the QGIS styles that are stored beside it.
public struct GeoPackageLayer: Sendable {
  /// A style of QGIS.
  public struct Style: Sendable {
    /// Its name in the list of styles.
    public let name: String
    /// The QML document.
    public let qml: String

    /// A style to store.
    public init(name: String, qml: String) {
      self.name = name
      self.qml = qml
    }
  }

  /// The features, WGS 84, longitude first.
  public let layer: Layer
  /// The styles; the first is the one that QGIS takes by itself.
  public let styles: [Style]

  /// A layer to write.
  public init(_ layer: Layer, styles: [Style] = []) {
    self.layer = layer
    self.styles = styles
    isTable = false
  }

  /// A table without shapes.
  public init(table: Layer) {
    layer = table
    styles = []
    isTable = true
  }

  /// Whether it is a table without shapes.
  package let isTable: Bool

  /// Whether all shapes are points; a layer without shapes counts as one of points.
  var isOfPoints: Bool {
    layer.features.allSatisfy {
      switch $0.geometry {
      case .point, nil: true
      case .lineString, .polygon, .multiPolygon: false
      }
    }
  }

  /// The type that `gpkg_geometry_columns` declares, which every shape must have.
  package var geometryType: String {
    if isOfPoints { return "POINT" }
    let areas = layer.features.allSatisfy {
      switch $0.geometry {
      case .polygon, .multiPolygon, nil: true
      case .point, .lineString: false
      }
    }
    return areas ? "MULTIPOLYGON" : "GEOMETRY"
  }
}
