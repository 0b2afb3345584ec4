import QGIS
import SimpleFeatures

/// Where the layers that a project opens lie.
enum LayerLocation {
  /// Beside the project, in one of the formats.
  case files(Set<LayerFormat>)
  /// In a database, a table each.
  case database(DatabaseSource)

  /// What of QGIS reads them.
  var provider: String {
    switch self {
    case .files: "ogr"
    case .database: "postgres"
    }
  }

  /// A layer as QGIS finds it.
  /// - Parameter shapes: The kind of shape that is shown of a layer with several, nil for all.
  func source(of layer: Layer, shapes: String?) -> String {
    switch self {
    case .files(let formats):
      let format = LayerFormat.ofLayers.first(where: formats.contains) ?? .geoJSON
      let file =
        formats.contains(.geoPackage)
        ? "./jintu.gpkg|layername=\(layer.name)" : "./\(layer.name)." + format.rawValue
      return file + (shapes.map { "|geometrytype=\($0)" } ?? "")
    case .database(let source):
      let areas = layer.features.contains { !($0.geometry?.polygons.isEmpty ?? true) }
      return source.uri(table: layer.name, shapes: shapes ?? (areas ? "MultiPolygon" : "Point"))
    }
  }
}
