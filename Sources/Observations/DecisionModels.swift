public import Decisions
public import TextScanning

/// The models of all decisions about a fact, with the weights that were fitted for them.
public struct DecisionModels: Sendable {
  /// The place that it belongs to.
  public var place: DecisionModel
  /// The industry that it is of.
  public var industry: DecisionModel

  /// The models of a folder's tables of weights.
  /// - Throws: `TableFile.Failure` with file and line.
  public init(directory: String) throws(TableFile.Failure) {
    place = DecisionModel(
      weights: try WeightTable(
        path: directory + "/" + Self.file(of: .place), templates: PlaceFeature.self))
    industry = DecisionModel(
      weights: try WeightTable(
        path: directory + "/" + Self.file(of: .industry), templates: IndustryFeature.self))
  }

  /// Models that know nothing, which fitting begins with.
  public init() {
    place = DecisionModel(weights: .empty)
    industry = place
  }

  /// The decisions that have weights.
  public static let kinds: [DecisionKind] = [.place, .industry]

  /// The name of a decision's table of weights.
  public static func file(of kind: DecisionKind) -> String { "\(kind.rawValue)-weights.tsv" }

  /// The names of a decision's features.
  public static func names(of kind: DecisionKind) -> FeatureNames {
    switch kind {
    case .industry: FeatureNames(IndustryFeature.self)
    default: FeatureNames(PlaceFeature.self)
    }
  }

  /// The model of a decision.
  public subscript(kind: DecisionKind) -> DecisionModel {
    get { kind == .industry ? industry : place }
    set { if kind == .industry { industry = newValue } else { place = newValue } }
  }
}
