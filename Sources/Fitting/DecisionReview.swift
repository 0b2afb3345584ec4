import Decisions
import Observations

/// Watches a report being read by models fitted without it, and says of each wrong decision which
/// features spoke for the answer given and for the right one.
final class DecisionReview: DecisionTeacher {
  private(set) var lines: [String] = []
  private let facts: [Int: AnnotatedFact]
  private let models: DecisionModels
  private let kind: DecisionKind

  init(_ facts: [Int: AnnotatedFact], models: DecisionModels, kind: DecisionKind) {
    self.facts = facts
    self.models = models
    self.kind = kind
  }

  func learn(
    _ kind: DecisionKind, position: Int, vectors: [FeatureVector], names: (Int) -> String,
    chosen: Int
  ) -> Int {
    guard kind == self.kind, let fact = facts[position], !fact.agrees(kind, names(chosen)) else {
      return chosen
    }
    let right = vectors.indices.filter { fact.agrees(kind, names($0)) }
    let model = models[kind]
    let best = right.max { vectors[$0].score < vectors[$1].score }
    lines.append(
      "\(fact.quote) in \(fact.context): \(names(chosen)), not \(best.map(names) ?? "a candidate")")
    if let best { lines += difference(vectors[chosen], vectors[best], model) }
    return chosen
  }

  private func difference(_ chosen: FeatureVector, _ right: FeatureVector, _ model: DecisionModel)
    -> [String]
  {
    let names = DecisionModels.names(of: kind)
    func only(_ one: FeatureVector, _ other: FeatureVector) -> String {
      let others = Set(other.features)
      let own = one.features.filter { !others.contains($0) && model.weights[$0] != 0 }
      let sorted = own.sorted { abs(model.weights[$0]) > abs(model.weights[$1]) }
      return sorted.prefix(14).map { feature in
        let words = names.words(of: feature)
        return "\(words.template) \(words.values) \(model.weights[feature])"
      }.joined(separator: " | ")
    }
    return ["  chosen: " + only(chosen, right), "  right:  " + only(right, chosen)]
  }
}
