public import Decisions
public import Indicators
public import TextScanning

/// The models of all decisions about a fact, with the weights that were fitted for them.
public struct DecisionModels: Sendable {
  /// What is measured, and whether it is so or shall be.
  public var indicators: IndicatorModels
  /// The place that it belongs to.
  public var place: DecisionModel
  /// The industry that it is of.
  public var industry: DecisionModel

  /// The models of a folder's tables of weights.
  /// - Throws: `TableFile.Failure` with file and line.
  public init(directory: String) throws(TableFile.Failure) {
    indicators = try IndicatorModels(directory: directory)
    place = DecisionModel(
      weights: try WeightTable(
        path: directory + "/" + Self.file(of: .place), templates: PlaceFeature.self))
    industry = DecisionModel(
      weights: try WeightTable(
        path: directory + "/" + Self.file(of: .industry), templates: IndustryFeature.self))
  }

  /// Models that know nothing, which fitting begins with.
  public init() {
    indicators = IndicatorModels()
    place = DecisionModel(weights: .empty)
    industry = place
  }

  /// The name of a decision's table of weights.
  public static func file(of kind: DecisionKind) -> String { "\(kind.rawValue)-weights.tsv" }

  /// The names of a decision's features.
  public static func names(of kind: DecisionKind) -> FeatureNames {
    switch kind {
    case .place: FeatureNames(PlaceFeature.self)
    case .industry: FeatureNames(IndustryFeature.self)
    case .modality: FeatureNames(ModalityFeature.self)
    case .measure: FeatureNames(MeasureFeature.self)
    }
  }

  /// The model of a decision.
  public subscript(kind: DecisionKind) -> DecisionModel {
    get {
      switch kind {
      case .place: place
      case .industry: industry
      case .modality: indicators.modality
      case .measure: indicators.measure
      }
    }
    set {
      switch kind {
      case .place: place = newValue
      case .industry: industry = newValue
      case .modality: indicators.modality = newValue
      case .measure: indicators.measure = newValue
      }
    }
  }
}
