/// What was decided among candidates, and how surely.
public struct Decision: Sendable {
  /// The index of the best candidate.
  public let best: Int
  /// The index of the one after it, or nil where there was but one.
  public let runnerUp: Int?
  /// The share of the best candidate, 0...1: a softmax over the sums of weights.
  public let probability: Double
}

/// Decides among candidates by the sum of their features' weights: a conditional log-linear model
/// (A. L. Berger, S. A. Della Pietra, V. J. Della Pietra, "A maximum entropy approach to natural
/// language processing", Computational Linguistics 22(1), 1996).
public struct DecisionModel: Sendable {
  /// The weights.
  public let weights: WeightTable

  /// A model with these weights.
  public init(weights: WeightTable) { self.weights = weights }

  /// A vector for the features of a candidate.
  public func vector(keepingFeatures keeps: Bool) -> FeatureVector {
    FeatureVector(weights: weights, keepsFeatures: keeps)
  }

  /// The decision among candidates with these scores; of equal ones the first is best.
  /// - Precondition: at least one score.
  public static func decide(_ scores: [Int]) -> Decision {
    var best = 0
    var second: Int?
    for index in scores.indices.dropFirst() {
      if scores[index] > scores[best] {
        second = best
        best = index
      } else if second.map({ scores[index] > scores[$0] }) ?? true {
        second = index
      }
    }
    var total = 0.0
    for score in scores { total += exponential(score - scores[best]) }
    return Decision(best: best, runnerUp: second, probability: 1 / total)
  }
}
