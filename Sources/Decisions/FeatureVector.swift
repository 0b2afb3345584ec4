/// The features that hold of one candidate, summed up by their weights as they are found.
///
/// Features themselves are kept only where somebody wants to see them: when weights are fitted and
/// when a decision is explained.
public struct FeatureVector: Sendable {
  /// The sum of the weights, in thousandths.
  public var score: Int { sum }
  @usableFromInline var sum = 0
  /// The features, in the order in which they were found; empty where none are kept.
  public private(set) var features: [Feature] = []
  @usableFromInline let weights: WeightTable
  /// Whether features are kept besides their sum.
  public let keepsFeatures: Bool

  /// An empty vector to be summed up by these weights.
  public init(weights: WeightTable, keepsFeatures: Bool) {
    self.weights = weights
    self.keepsFeatures = keepsFeatures
    if keepsFeatures { features.reserveCapacity(64) }
  }

  /// Begins anew, with no features.
  public mutating func removeAll() {
    sum = 0
    guard keepsFeatures else { return }
    features = []
    features.reserveCapacity(64)
  }

  /// Adds the weights of features that were summed up before; none of them is kept.
  public mutating func add(sum: Int) { self.sum &+= sum }

  /// Adds a feature.
  @inlinable
  mutating func add(_ feature: Feature) {
    sum &+= Int(weights[feature])
    if keepsFeatures { keep(feature) }
  }

  /// Apart from the sum, so that adding needs no room on the stack.
  @inline(never)
  @usableFromInline
  mutating func keep(_ feature: Feature) { features.append(feature) }

  /// Adds a template's feature.
  @inlinable
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: UInt16 = 0, _ second: UInt16 = 0, _ third: UInt16 = 0
  ) {
    add(Feature(template, first, second, third))
  }

  /// Adds a template's feature with the case of an enumeration.
  @inlinable
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: some FeatureValue
  ) {
    add(template, first.number)
  }

  /// Adds a template's feature with two cases.
  @inlinable
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: some FeatureValue, _ second: some FeatureValue
  ) {
    add(template, first.number, second.number)
  }

  /// Adds a template's feature with three cases.
  @inlinable
  public mutating func add<Template: FeatureTemplate>(
    _ template: Template, _ first: some FeatureValue, _ second: some FeatureValue,
    _ third: some FeatureValue
  ) {
    add(template, first.number, second.number, third.number)
  }
}
