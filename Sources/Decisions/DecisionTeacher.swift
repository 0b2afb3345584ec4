/// Which of the decisions about a fact is meant.
public enum DecisionKind: String, Sendable, CaseIterable {
  /// The place that it belongs to; the industry that it is of; whether all of it is right.
  case place, industry, confidence
}

/// Whoever watches decisions being made: the fitting of weights, which also says what is right.
///
/// The program decides with and without a teacher in the same code, so that what is fitted is what
/// is run.
public protocol DecisionTeacher: AnyObject {
  /// Called once for each decision, in the order of the text.
  /// - Parameters:
  ///   - kind: which decision.
  ///   - position: the byte where the number begins that the decision is about.
  ///   - vectors: the features of each candidate.
  ///   - names: what a candidate is called in an annotation: a path, a code, a word.
  ///   - chosen: the candidate that the model prefers.
  /// - Returns: the candidate that later decisions shall take for the answer.
  func learn(
    _ kind: DecisionKind, position: Int, vectors: [FeatureVector], names: (Int) -> String,
    chosen: Int
  ) -> Int
}
