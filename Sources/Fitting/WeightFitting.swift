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
        GoldMatching.facts(of: annotated, in: first))
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

  /// The scores of each report, read with weights fitted to reports of other folds.
  public func leaveDocumentsOut(folds: Int) -> [DocumentScorer] {
    eachLeftOut(folds: folds) { Self.score(reports[$0], read: $1) }
  }

  /// What was decided wrongly of a kind in each report, read with weights fitted without it.
  public func review(_ kind: DecisionKind, folds: Int) -> [String] {
    eachLeftOut(folds: folds) { Self.review(kind, reports[$0], read: $1) }.flatMap { $0 }
  }

  /// The scores of reports that are not among those to learn from.
  public func scores(unseen: [AnnotatedReport]) -> [DocumentScorer] {
    var reader = analyzer
    reader.models = models()
    return unseen.map { Self.score($0, read: reader) }
  }

  /// What was decided wrongly of a kind in reports that are not among those to learn from.
  public func review(_ kind: DecisionKind, unseen: [AnnotatedReport]) -> [String] {
    var reader = analyzer
    reader.models = models()
    return unseen.flatMap { Self.review(kind, $0, read: reader) }
  }

  /// Calls `body` for each report with an analyzer that was fitted without its fold.
  private func eachLeftOut<Result>(
    folds: Int, _ body: (_ report: Int, _ reader: ReportAnalyzer) -> Result
  ) -> [Result] {
    var results: [Int: Result] = [:]
    for fold in 0..<folds {
      let left = Set(reports.indices.filter { $0 % folds == fold })
      var reader = analyzer
      reader.models = models(without: left)
      for index in left { results[index] = body(index, reader) }
    }
    return reports.indices.compactMap { results[$0] }
  }

  private static func score(_ annotated: AnnotatedReport, read reader: ReportAnalyzer)
    -> DocumentScorer
  {
    let analysis = reader.analyze(annotated.report)
    return DocumentScorer(
      gold: annotated.gold, report: EvaluatedReport(analysis, gazetteer: reader.gazetteer))
  }

  private static func review(
    _ kind: DecisionKind, _ annotated: AnnotatedReport, read reader: ReportAnalyzer
  ) -> [String] {
    let first = reader.analyze(annotated.report)
    let review = DecisionReview(
      GoldMatching.facts(of: annotated, in: first), models: reader.models, kind: kind)
    _ = reader.analyze(annotated.report, teacher: review)
    return review.lines.map { "\(annotated.gold.id) \($0)" }
  }
}

extension LogLinearTrainer {
  /// How each decision is fitted.
  static func standard(for kind: DecisionKind) -> LogLinearTrainer {
    let e = ProcessInfo.processInfo.environment
    return LogLinearTrainer(leastSupport: Int(e["SUP"] ?? "3")!, penalty: Double(e[kind == .place ? "PEN" : kind == .industry ? "IPEN" : kind == .measure ? "MPEN" : "DPEN"] ?? (kind == .place ? "30" : "2"))!)
  }
}
