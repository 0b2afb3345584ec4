/// The features that hold of one candidate, each with the same strength.
public struct FeatureVector: Sendable {
  /// The features, in the order in which they were found; none twice.
  public private(set) var features: [Feature] = []

  /// An empty vector.
  public init() { features.reserveCapacity(64) }

  /// Adds a feature; one that is there already stays as it is.
  @inline(__always)
  public mutating func add(_ feature: Feature) { features.append(feature) }

  /// Adds a template's feature.
  @inline(__always)
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: UInt16 = 0, _ second: UInt16 = 0, _ third: UInt16 = 0
  ) {
    features.append(Feature(template, first, second, third))
  }

  /// Adds a template's feature with the case of an enumeration.
  @inline(__always)
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: some FeatureValue
  ) {
    features.append(Feature(template, first.rawValue))
  }

  /// Adds a template's feature with two cases.
  @inline(__always)
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: some FeatureValue, _ second: some FeatureValue
  ) {
    features.append(Feature(template, first.rawValue, second.rawValue))
  }

  /// Adds a template's feature with three cases.
  @inline(__always)
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: some FeatureValue, _ second: some FeatureValue,
    _ third: some FeatureValue
  ) {
    features.append(Feature(template, first.rawValue, second.rawValue, third.rawValue))
  }

  /// Removes all features, keeping the room.
  public mutating func clear() { features.removeAll(keepingCapacity: true) }
}
