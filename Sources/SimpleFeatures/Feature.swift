/// A thing on the map: a stable identifier, perhaps a shape, and its attributes.
public struct Feature: Hashable, Sendable {
  /// An identifier that stays the same from run to run, unique in the layer.
  public var id: String
  /// The shape, or nil when the position is unknown.
  public var geometry: Geometry?
  /// The values in the order of the layer's fields.
  public var attributes: [AttributeValue]

  /// Makes a feature with `attributes` in the order of the layer's fields.
  public init(id: String, geometry: Geometry?, attributes: [AttributeValue]) {
    self.id = id
    self.geometry = geometry
    self.attributes = attributes
  }
}
