public import Decisions
import Indicators

/// Why a decision about a fact went as it did.
public struct DecisionReason: Sendable {
  /// A feature that tells the two best candidates apart.
  public struct Feature: Sendable {
    /// The question and its answer, as the table of weights calls them.
    public let words: String
    /// What it gives to the candidate chosen over the runner-up: the weight, in units of the
    /// logarithm of odds.
    public let weight: Double
  }

  /// Which decision.
  public let kind: DecisionKind
  /// The candidate chosen: a path, a code, empty for none.
  public let chosen: String
  /// The next best, or nil where there was but one.
  public let runnerUp: String?
  /// The features that tell the two apart most, at most five.
  public let features: [Feature]
}

/// Watches decisions being made and keeps the reasons, without a word in them.
final class ReasonCollector: DecisionTeacher {
  /// The reasons by the first byte of the number.
  private(set) var reasons: [Int: [DecisionReason]] = [:]
  private let models: DecisionModels
  private var names: [DecisionKind: FeatureNames] = [:]

  init(models: DecisionModels) { self.models = models }

  func learn(
    _ kind: DecisionKind, position: Int, vectors: [FeatureVector], names: (Int) -> String,
    chosen: Int
  ) -> Int {
    let decision = DecisionModel.decide(vectors.map(\.score))
    reasons[position, default: []].append(
      DecisionReason(
        kind: kind, chosen: names(chosen), runnerUp: decision.runnerUp.map(names),
        features: decision.runnerUp.map { difference(vectors[chosen], vectors[$0], kind) } ?? []))
    return chosen
  }

  private func difference(
    _ chosen: FeatureVector, _ other: FeatureVector, _ kind: DecisionKind
  ) -> [DecisionReason.Feature] {
    let words = names[kind] ?? DecisionModels.names(of: kind)
    names[kind] = words
    let weights = models[kind].weights
    func only(_ one: FeatureVector, _ two: FeatureVector, sign: Double)
      -> [(feature: Feature, weight: Double)]
    {
      let shared = Set(two.features)
      return one.features.filter { !shared.contains($0) && weights[$0] != 0 }
        .map { ($0, sign * Double(weights[$0]) / 1000) }
    }
    let all = only(chosen, other, sign: 1) + only(other, chosen, sign: -1)
    return all.sorted { (abs($0.weight), $1.feature) > (abs($1.weight), $0.feature) }.prefix(5)
      .map { feature, weight in
        let (template, values) = words.words(of: feature)
        return DecisionReason.Feature(
          words: values.isEmpty ? template : template + " " + values, weight: weight)
      }
  }
}

extension [Observation] {
  /// The facts with the reasons that were kept of them.
  func explained(by collector: ReasonCollector?) -> [Observation] {
    guard let collector else { return self }
    return map { observation in
      var explained = observation
      let number = observation.indicator.quantity.numberRange.lowerBound
      explained.reasons = collector.reasons[number] ?? []
      return explained
    }
  }
}
