import GeoJSON
import Publishing
public import SimpleFeatures

/// The layers of a run: points of places and facts, areas with joined indicators, the long table.
public struct Layers: Sendable {
  /// What a layer is of.
  public enum Name: String, Sendable, CaseIterable {
    /// Places that reports name, as points.
    case places
    /// Facts, as points.
    case facts
    /// Prefectures with their values.
    case prefectures
    /// Counties with their values.
    case counties
    /// Townships with their values.
    case townships
    /// Every joined value, a row each, without shapes.
    case indicators
  }

  private let layers: [String: Layer]

  init(_ layers: [Layer]) {
    self.layers = Dictionary(uniqueKeysWithValues: layers.map { ($0.name, $0) })
  }

  /// A layer with its fields and features.
  public subscript(name: Name) -> Layer {
    guard let layer = layers[name.rawValue] else { preconditionFailure("no layer \(name)") }
    return layer
  }

  /// A layer as GeoJSON (RFC 7946), as `jintu export` writes it.
  /// - Throws: Where a number is none that JSON can hold, which no layer of reports has.
  public func geoJSON(_ name: Name) throws -> String {
    String(
      decoding: try GeoJSONWriter(decimals: LayerFormat.decimals).write(self[name]), as: UTF8.self)
  }
}
