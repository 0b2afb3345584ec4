public import Decisions
import Evaluation
import Observations

/// What features and reports are worth.
extension WeightFitting {
  /// How often each kind's best candidate is right in reports left out, with all templates of
  /// features and without each: a line a template, the most useful first.
  ///
  /// Each decision is judged by itself, the one before it being as annotated.
  /// - Complexity: one fit a template and fold.
  public func ablation(of kind: DecisionKind) -> [String] {
    let names = DecisionModels.names(of: kind)
    let all = accuracy(of: kind) { _ in true }
    let lines = templates(of: kind, names).map { template in
      (template, accuracy(of: kind) { names.words(of: $0).template != template })
    }
    return ["all \(Self.percent(all))"]
      + lines.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { template, without in
        "without \(template) \(Self.percent(without)) (\(Self.percent(without - all)))"
      }
  }

  /// The figures of reports read with weights fitted to only so many others.
  public func curve(reports count: Int) -> String {
    var table = EvaluationTable()
    for scorer in leaveDocumentsOut(learningFrom: count) { table.append(scorer) }
    let figures = table.accuracyLines.dropFirst().filter {
      $0.hasPrefix("fact_place") || $0.hasPrefix("fact_industry") || $0.hasPrefix("complete")
    }
    return "\(count) reports: " + figures.joined(separator: "  ")
  }

  private func templates(of kind: DecisionKind, _ names: FeatureNames) -> [String] {
    var templates: Set<String> = []
    for instance in allInstances(of: kind).joined() {
      for vector in instance.vectors {
        for feature in vector.features { templates.insert(names.words(of: feature).template) }
      }
    }
    return templates.sorted()
  }

  private func accuracy(of kind: DecisionKind, keeping: (Feature) -> Bool) -> Double {
    let instances = allInstances(of: kind)
    let trainer = LogLinearTrainer.standard(for: kind)
    var right = 0
    var total = 0
    for fold in 0..<folds {
      let kept = instances.indices.filter { $0 % folds != fold }.flatMap { instances[$0] }
      let weights = WeightTable(trainer.fit(kept, keeping: keeping))
      for index in instances.indices where index % folds == fold {
        for instance in instances[index] {
          let scores = instance.vectors.map { vector in
            vector.features.reduce(0) { $0 + Int(weights[$1]) }
          }
          right += instance.isRight[DecisionModel.decide(scores).best] ? 1 : 0
          total += 1
        }
      }
    }
    return total == 0 ? 0 : Double(right) / Double(total)
  }

  private static func percent(_ share: Double) -> String {
    "\((share * 10_000).rounded() / 100) %"
  }
}
