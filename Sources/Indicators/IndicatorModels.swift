public import Decisions
public import TextScanning

/// The models of the decisions that quantities ask for by themselves.
public struct IndicatorModels: Sendable {
  /// What is measured.
  public var measure: DecisionModel
  /// Fact, plan, forecast or target.
  public var modality: DecisionModel

  /// Models that know nothing, which fitting begins with.
  public init() {
    measure = DecisionModel(weights: .empty)
    modality = measure
  }

  /// The models of a folder's tables of weights.
  /// - Throws: `TableFile.Failure` with file and line.
  public init(directory: String) throws(TableFile.Failure) {
    measure = DecisionModel(
      weights: try WeightTable(
        path: directory + "/measure-weights.tsv", templates: MeasureFeature.self))
    modality = DecisionModel(
      weights: try WeightTable(
        path: directory + "/modality-weights.tsv", templates: ModalityFeature.self))
  }
}
