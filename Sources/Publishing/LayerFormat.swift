import GeoJSON
import SimpleFeatures

/// A form in which layers are written; the raw values are the endings of files and what users ask
/// for.
///
/// In the order in which a project prefers them, but for a GeoPackage, which comes first of all.
public enum LayerFormat: String, Sendable, CaseIterable {
  /// A GeoJSON file a layer (RFC 7946).
  case geoJSON = "geojson"
  /// A text sequence of GeoJSON features a layer (RFC 8142), for programs that read line by line.
  case geoJSONSequence = "geojsonl"
  /// One GeoPackage with all layers.
  case geoPackage = "gpkg"

  /// What is written unless asked otherwise.
  public static let standard: Set<LayerFormat> = [.geoJSON, .geoPackage]

  /// Digits after the point of a coordinate: 6 are a tenth of a metre.
  public static let decimals = 6

  /// The formats with a file a layer.
  static let ofLayers = allCases.filter { $0 != .geoPackage }

  /// The file of a layer; empty in a format that holds all layers in one.
  /// - Parameters:
  ///   - layer: The layer, in WGS 84.
  ///   - decimals: Digits after the point of a coordinate.
  func bytes(of layer: Layer, decimals: Int) throws -> [UInt8] {
    switch self {
    case .geoJSON: try GeoJSONWriter(decimals: decimals).write(layer)
    case .geoJSONSequence: try GeoJSONWriter(decimals: decimals).writeTextSequence(layer)
    case .geoPackage: []
    }
  }
}
