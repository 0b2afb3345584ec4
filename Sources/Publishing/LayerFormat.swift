/// A form in which layers are written.
public enum LayerFormat: String, Sendable, CaseIterable {
  /// A GeoJSON file a layer (RFC 7946).
  case geoJSON = "geojson"
  /// A text sequence of GeoJSON features a layer (RFC 8142), for programs that read line by line.
  case geoJSONSequence = "geojsonl"
  /// One GeoPackage with all layers.
  case geoPackage = "gpkg"

  /// What is written unless asked otherwise.
  public static let standard: Set<LayerFormat> = [.geoJSON, .geoPackage]
}
