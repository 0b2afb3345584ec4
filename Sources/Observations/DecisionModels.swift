public import Decisions
public import InputFiles

/// The models of all decisions about a fact, with the weights that were fitted for them.
public struct DecisionModels: Sendable {
  private var models: [DecisionKind: DecisionModel] = [:]

  /// The models of a folder's tables of weights.
  /// - Throws: `InputError` with file and line.
  public init(directory: String) throws(InputError) {
    for kind in DecisionKind.allCases {
      let path = directory + "/" + Self.file(of: kind)
      let weights: WeightTable =
        switch kind {
        case .place: try WeightTable(path: path, templates: PlaceFeature.self)
        case .industry: try WeightTable(path: path, templates: IndustryFeature.self)
        case .confidence: try WeightTable(path: path, templates: ConfidenceFeature.self)
        }
      models[kind] = DecisionModel(weights: weights)
    }
  }

  /// Models that know nothing, which fitting begins with.
  public init() {}

  /// The name of a decision's table of weights.
  public static func file(of kind: DecisionKind) -> String { "\(kind.rawValue)-weights.tsv" }

  /// The names of all tables of weights.
  public static let files = DecisionKind.allCases.map { file(of: $0) }

  /// The names of a decision's features.
  public static func names(of kind: DecisionKind) -> FeatureNames {
    switch kind {
    case .place: FeatureNames(PlaceFeature.self)
    case .industry: FeatureNames(IndustryFeature.self)
    case .confidence: FeatureNames(ConfidenceFeature.self)
    }
  }

  /// The model of a decision.
  public subscript(kind: DecisionKind) -> DecisionModel {
    get { models[kind] ?? DecisionModel(weights: .empty) }
    set { models[kind] = newValue }
  }
}
