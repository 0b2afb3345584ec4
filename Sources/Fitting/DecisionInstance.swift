import Decisions

/// One decision of an annotated report: what there was to choose from, and what would be right.
struct DecisionInstance: Sendable {
  let vectors: [FeatureVector]
  /// Which candidates agree with the annotation; at least one, not all.
  let isRight: [Bool]
}
