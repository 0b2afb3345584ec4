public import Decisions
public import Evaluation
import Gazetteers
public import Observations
import TextScanning

/// Fits the weights of all decisions to annotated reports.
public struct WeightFitting {
  private let analyzer: ReportAnalyzer
  private let reports: [AnnotatedReport]
  /// How many parts the reports are dealt into for leaving documents out.
  let folds: Int
  /// What each report's decisions were, by kind.
  private var instances: [[DecisionKind: [DecisionInstance]]]

  /// Reads the reports once and keeps their decisions; then reads each with weights fitted without
  /// it and keeps how sure its facts were and which were right.
  public init(analyzer: ReportAnalyzer, reports: [AnnotatedReport], folds: Int) {
    self.folds = folds
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
    let sureness = eachLeftOut { Self.confidence(reports[$0], read: $1) }
    for (index, found) in sureness.enumerated() { instances[index][.confidence] = found }
  }

  /// How many decisions of a kind there are to learn from.
  public func count(of kind: DecisionKind) -> Int {
    instances.reduce(0) { $0 + ($1[kind]?.count ?? 0) }
  }

  /// The decisions of a kind, by report.
  func allInstances(of kind: DecisionKind) -> [[DecisionInstance]] {
    instances.map { $0[kind] ?? [] }
  }

  /// The table of a kind's weights, fitted to all reports, as it is kept in a file.
  public func table(of kind: DecisionKind) -> String {
    let names = DecisionModels.names(of: kind)
    let rows = weights(of: kind, from: instances.indices).map { feature, weight in
      let words = names.words(of: feature)
      return "\(words.template)\t\(words.values)\t\(weight)\n"
    }
    return WeightTable.columns.joined(separator: "\t") + "\n" + rows.joined()
  }

  private func weights(of kind: DecisionKind, from kept: some Sequence<Int>)
    -> [(feature: Feature, weight: Int32)]
  {
    LogLinearTrainer.standard(for: kind).fit(kept.flatMap { instances[$0][kind] ?? [] })
  }

  /// The models fitted to some of the reports.
  private func models(from kept: some Sequence<Int>) -> DecisionModels {
    var models = DecisionModels()
    for kind in DecisionKind.allCases {
      models[kind] = DecisionModel(weights: WeightTable(weights(of: kind, from: kept)))
    }
    return models
  }

  /// The scores of each report, read with weights fitted to reports of other folds, or to so many
  /// of them.
  public func leaveDocumentsOut(learningFrom count: Int? = nil) -> [DocumentScorer] {
    eachLeftOut(learningFrom: count) { Self.score(reports[$0], read: $1) }
  }

  /// What was decided wrongly of a kind in each report, read with weights fitted without it.
  public func review(_ kind: DecisionKind) -> [String] {
    eachLeftOut { Self.review(kind, reports[$0], read: $1) }.flatMap { $0 }
  }

  /// The scores of reports that are not among those to learn from.
  public func scores(unseen: [AnnotatedReport]) -> [DocumentScorer] {
    var reader = analyzer
    reader.models = models(from: reports.indices)
    return unseen.map { Self.score($0, read: reader) }
  }

  /// What was decided wrongly of a kind in reports that are not among those to learn from.
  public func review(_ kind: DecisionKind, unseen: [AnnotatedReport]) -> [String] {
    var reader = analyzer
    reader.models = models(from: reports.indices)
    return unseen.flatMap { Self.review(kind, $0, read: reader) }
  }

  /// Calls `body` for each report with an analyzer that was fitted without its fold.
  private func eachLeftOut<Result>(
    learningFrom count: Int? = nil,
    _ body: (_ report: Int, _ reader: ReportAnalyzer) -> Result
  ) -> [Result] {
    var results: [Int: Result] = [:]
    for fold in 0..<folds {
      let others = reports.indices.filter { $0 % folds != fold }
      var reader = analyzer
      reader.models = models(from: Self.sample(others, count ?? others.count))
      for index in reports.indices where index % folds == fold {
        results[index] = body(index, reader)
      }
    }
    return reports.indices.compactMap { results[$0] }
  }

  /// So many of some reports, evenly from first to last.
  private static func sample(_ reports: [Int], _ count: Int) -> [Int] {
    guard count < reports.count else { return reports }
    return (0..<max(0, count)).map { reports[$0 * reports.count / max(1, count)] }
  }

  private static func score(_ annotated: AnnotatedReport, read reader: ReportAnalyzer)
    -> DocumentScorer
  {
    let analysis = reader.analyze(annotated.report)
    return DocumentScorer(
      gold: annotated.gold, report: EvaluatedReport(analysis, gazetteer: reader.gazetteer),
      province: reader.gazetteer.provinceName)
  }

  /// How sure each fact of a report is, and whether it is right.
  private static func confidence(_ annotated: AnnotatedReport, read reader: ReportAnalyzer)
    -> [DecisionInstance]
  {
    let analysis = reader.analyze(annotated.report)
    let scorer = DocumentScorer(
      gold: annotated.gold, report: EvaluatedReport(analysis, gazetteer: reader.gazetteer),
      province: reader.gazetteer.provinceName)
    let vectors = analysis.articles.flatMap { reader.confidenceFeatures(of: $0.observations) }
    return zip(vectors, scorer.factOutcomes).map { vector, outcome in
      let nothing = FeatureVector(weights: .empty, keepsFeatures: false)
      return DecisionInstance(
        vectors: [nothing, vector],
        isRight: [!outcome.isRight, outcome.isRight])
    }
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
  /// How each decision is fitted; what served best on documents left out.
  static func standard(for kind: DecisionKind) -> LogLinearTrainer {
    switch kind {
    case .place: LogLinearTrainer(leastSupport: 6, penalty: 30)
    case .industry: LogLinearTrainer(leastSupport: 3, penalty: 2)
    case .confidence: LogLinearTrainer(leastSupport: 30, penalty: 7)
    }
  }
}
