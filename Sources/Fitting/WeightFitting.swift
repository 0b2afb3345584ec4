public import Decisions
public import Evaluation
import Foundation
public import Observations
import TextScanning

/// Fits the weights of all decisions to annotated reports.
public struct WeightFitting {
  private let analyzer: ReportAnalyzer
  private let reports: [AnnotatedReport]
  /// What each report's decisions were, by kind.
  private let instances: [[DecisionKind: [DecisionInstance]]]

  /// Reads the reports once and keeps their decisions.
  public init(analyzer: ReportAnalyzer, reports: [AnnotatedReport]) {
    var analyzer = analyzer
    analyzer.models = DecisionModels()
    self.analyzer = analyzer
    self.reports = reports
    instances = reports.map { annotated in
      let first = analyzer.analyze(annotated.report)
      let collector = DecisionCollector(
        GoldMatching.facts(of: annotated, in: first, gazetteer: analyzer.gazetteer))
      _ = analyzer.analyze(annotated.report, teacher: collector)
      return collector.instances
    }
  }

  /// How many decisions of a kind there are to learn from.
  public func count(of kind: DecisionKind) -> Int {
    instances.reduce(0) { $0 + ($1[kind]?.count ?? 0) }
  }

  /// The weights fitted to all reports but those left out.
  public func weights(of kind: DecisionKind, without left: Set<Int> = [])
    -> [(feature: Feature, weight: Int32)]
  {
    let kept = instances.indices.filter { !left.contains($0) }.flatMap { instances[$0][kind] ?? [] }
    return LogLinearTrainer.standard(for: kind).fit(kept)
  }

  /// The models fitted to all reports but those left out.
  public func models(without left: Set<Int> = []) -> DecisionModels {
    var models = DecisionModels()
    for kind in DecisionModels.kinds {
      models[kind] = DecisionModel(weights: WeightTable(weights(of: kind, without: left)))
    }
    return models
  }

  /// What was decided wrongly of a kind in each report, read with weights fitted without it.
  public func review(_ kind: DecisionKind, folds: Int) -> [String] {
    var lines: [Int: [String]] = [:]
    for fold in 0..<folds {
      let left = Set(reports.indices.filter { $0 % folds == fold })
      var reader = analyzer
      reader.models = models(without: left)
      for index in left {
        let first = reader.analyze(reports[index].report)
        let review = DecisionReview(
          GoldMatching.facts(of: reports[index], in: first, gazetteer: reader.gazetteer),
          models: reader.models, kind: kind)
        _ = reader.analyze(reports[index].report, teacher: review)
        lines[index] = review.lines.map { "\(reports[index].gold.id) \($0)" }
      }
    }
    return reports.indices.flatMap { lines[$0] ?? [] }
  }

  /// The scores of each report, read with weights fitted to reports of other folds.
  public func leaveDocumentsOut(folds: Int) -> [DocumentScorer] {
    var scores: [Int: DocumentScorer] = [:]
    for fold in 0..<folds {
      let left = Set(reports.indices.filter { $0 % folds == fold })
      var reader = analyzer
      reader.models = models(without: left)
      for index in left {
        let analysis = reader.analyze(reports[index].report)
        scores[index] = DocumentScorer(
          gold: reports[index].gold,
          report: EvaluatedReport(analysis, gazetteer: reader.gazetteer))
      }
    }
    return reports.indices.compactMap { scores[$0] }
  }
}

extension LogLinearTrainer {
  /// How each decision is fitted.
  static func standard(for kind: DecisionKind) -> LogLinearTrainer {
    LogLinearTrainer(leastSupport: 6, penalty: 5)
  }
}
