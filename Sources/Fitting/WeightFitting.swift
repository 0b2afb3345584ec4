public import Decisions
public import Evaluation
import Gazetteers
import Indicators
public import Observations
import Records
import TextScanning

/// Fits the weights of all decisions to annotated reports.
///
/// Decisions lean on the one before. Weights that were fitted to the annotated answers alone trust
/// it too much, for when the program is run it is sometimes wrong; so the decisions to learn from
/// are those that come of going on from the answers of weights fitted to other reports (DAgger:
/// Ross, Gordon and Bagnell, "A Reduction of Imitation Learning and Structured Prediction to
/// No-Regret Online Learning", 2011).
public struct WeightFitting {
  private let analyzer: ReportAnalyzer
  private let reports: [AnnotatedReport]
  /// How many parts the reports are dealt into for leaving documents out.
  let folds: Int
  /// The annotated facts that each report's numbers state, which no weights change.
  private let facts: [[Int: AnnotatedFact]]
  /// What each report's decisions were where all before had gone well, by kind.
  private let guided: [DecisionsByKind]
  /// How sure each report's facts were, read with weights fitted without it, and which were right.
  private var sureness: [[DecisionInstance]] = []
  /// The models that were fitted without each fold.
  private var foldModels: [DecisionModels] = []

  typealias DecisionsByKind = [DecisionKind: [DecisionInstance]]

  /// How many parts reports are dealt into to see what comes of going on from answers.
  private static let rehearsals = 5

  /// Reads the reports once and keeps their decisions; then reads each with weights fitted without
  /// it and keeps how sure its facts were and which were right.
  /// - Complexity: a fit for each fold and rehearsal of it: about a minute for a hundred reports.
  public init(analyzer: ReportAnalyzer, reports: [AnnotatedReport], folds: Int) {
    self.folds = folds
    var analyzer = analyzer
    analyzer.models = DecisionModels()
    self.analyzer = analyzer
    self.reports = reports
    let facts = reports.map { GoldMatching.facts(of: $0, in: analyzer.analyze($0.report)) }
    self.facts = facts
    guided = zip(reports, facts).map {
      Self.decisions(in: $0, stating: $1, read: analyzer, goesOnFromOwn: false)
    }
    foldModels = (0..<folds).map { models(from: others(than: $0)) }
    sureness = eachLeftOut { Self.confidence(reports[$0], read: $1) }
    for fold in 0..<folds {
      foldModels[fold][.confidence] = confidenceModel(from: others(than: fold))
    }
  }

  /// The reports that are not of a fold.
  private func others(than fold: Int) -> [Int] { reports.indices.filter { $0 % folds != fold } }

  /// How many decisions of a kind there are to learn from.
  public func count(of kind: DecisionKind) -> Int {
    allInstances(of: kind).reduce(0) { $0 + $1.count }
  }

  /// The decisions of a kind, by report, the one before each being as annotated.
  func allInstances(of kind: DecisionKind) -> [[DecisionInstance]] {
    kind == .confidence ? sureness : guided.map { $0[kind] ?? [] }
  }

  /// The tables of weights, fitted to all reports, as they are kept in files.
  public func tables() -> [DecisionKind: String] {
    let decisions = rehearsed(Array(reports.indices))
    var tables: [DecisionKind: String] = [:]
    for kind in DecisionKind.allCases {
      let instances = kind == .confidence ? sureness.flatMap { $0 } : decisions[kind] ?? []
      tables[kind] = Self.table(of: kind, Self.weights(of: kind, from: instances))
    }
    return tables
  }

  private static func table(of kind: DecisionKind, _ weights: [(feature: Feature, weight: Int32)])
    -> String
  {
    let names = DecisionModels.names(of: kind)
    let rows = weights.map { feature, weight in
      let words = names.words(of: feature)
      return "\(words.template)\t\(words.values)\t\(weight)\n"
    }
    return WeightTable.columns.joined(separator: "\t") + "\n" + rows.joined()
  }

  private static func weights(of kind: DecisionKind, from instances: [DecisionInstance])
    -> [(feature: Feature, weight: Int32)]
  {
    LogLinearTrainer.standard(for: kind).fit(instances)
  }

  /// The models fitted to some decisions.
  private static func models(from decisions: DecisionsByKind) -> DecisionModels {
    var models = DecisionModels()
    for (kind, instances) in decisions {
      models[kind] = DecisionModel(weights: WeightTable(weights(of: kind, from: instances)))
    }
    return models
  }

  /// The models fitted to some of the reports.
  private func models(from kept: [Int]) -> DecisionModels {
    var models = Self.models(from: rehearsed(kept))
    if !sureness.isEmpty { models[.confidence] = confidenceModel(from: kept) }
    return models
  }

  private func confidenceModel(from kept: [Int]) -> DecisionModel {
    let instances = kept.flatMap { sureness[$0] }
    return DecisionModel(weights: WeightTable(Self.weights(of: .confidence, from: instances)))
  }

  /// The decisions of some of the reports, each going on from the answers of weights that were
  /// fitted to others of them.
  private func rehearsed(_ kept: [Int]) -> DecisionsByKind {
    var found: [Int: DecisionsByKind] = [:]
    for part in 0..<Self.rehearsals {
      let isPart = { (place: Int) in place % Self.rehearsals == part }
      var others: DecisionsByKind = [:]
      for place in kept.indices where !isPart(place) {
        others.merge(guided[kept[place]]) { $0 + $1 }
      }
      var reader = analyzer
      reader.models = Self.models(from: others)
      for place in kept.indices where isPart(place) {
        let report = kept[place]
        found[report] = Self.decisions(
          in: reports[report], stating: facts[report], read: reader, goesOnFromOwn: true)
      }
    }
    return kept.reduce(into: [:]) { all, report in
      all.merge(found[report] ?? [:]) { $0 + $1 }
    }
  }

  private static func decisions(
    in annotated: AnnotatedReport, stating facts: [Int: AnnotatedFact],
    read reader: ReportAnalyzer, goesOnFromOwn: Bool
  ) -> DecisionsByKind {
    let collector = DecisionCollector(facts, goesOnFromOwn: goesOnFromOwn)
    _ = reader.analyze(annotated.report, teacher: collector)
    return collector.instances
  }

  /// The scores of each annotated report, read with weights fitted to reports of other folds, or to
  /// so many of them.
  public func leaveDocumentsOut(learningFrom count: Int? = nil) -> [DocumentScorer] {
    eachLeftOut(learningFrom: count) { Self.score(reports[$0], read: $1) }.compactMap { $0 }
  }

  /// What was decided wrongly of a kind in each report, read with weights fitted without it.
  public func review(_ kind: DecisionKind) -> [String] {
    eachLeftOut { Self.review(kind, reports[$0], read: $1) }.flatMap { $0 }
  }

  /// The scores of reports that are not among those to learn from.
  public func scores(unseen: [AnnotatedReport]) -> [DocumentScorer] {
    var reader = analyzer
    reader.models = models(from: Array(reports.indices))
    return unseen.compactMap { Self.score($0, read: reader) }
  }

  /// What was decided wrongly of a kind in reports that are not among those to learn from.
  public func review(_ kind: DecisionKind, unseen: [AnnotatedReport]) -> [String] {
    var reader = analyzer
    reader.models = models(from: Array(reports.indices))
    return unseen.flatMap { Self.review(kind, $0, read: reader) }
  }

  /// Calls `body` for each report with an analyzer that was fitted without its fold.
  private func eachLeftOut<Result>(
    learningFrom count: Int? = nil,
    _ body: (_ report: Int, _ reader: ReportAnalyzer) -> Result
  ) -> [Result] {
    var results: [Int: Result] = [:]
    for fold in 0..<folds {
      var reader = analyzer
      if let count {
        reader.models = models(from: Self.sample(others(than: fold), count))
      } else {
        reader.models = foldModels[fold]
      }
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

  /// The score of a report; nil where it is not annotated as a whole.
  private static func score(_ annotated: AnnotatedReport, read reader: ReportAnalyzer)
    -> DocumentScorer?
  {
    annotated.gold.map { gold in
      let analysis = reader.analyze(annotated.report)
      return DocumentScorer(
        gold: gold, report: EvaluatedReport(analysis, gazetteer: reader.gazetteer),
        province: reader.gazetteer.provinceName)
    }
  }

  /// How sure each fact of a report is, and whether it is right; of a report that is not annotated as a
  /// whole, of each that somebody checked.
  private static func confidence(_ annotated: AnnotatedReport, read reader: ReportAnalyzer)
    -> [DecisionInstance]
  {
    let analysis = reader.analyze(annotated.report)
    let vectors = analysis.articles.flatMap { reader.confidenceFeatures(of: $0.observations) }
    return zip(vectors, outcomes(of: annotated, analysis, reader.gazetteer)).compactMap {
      vector, isRight in
      guard let isRight else { return nil }
      let nothing = FeatureVector(weights: .empty, keepsFeatures: false)
      return DecisionInstance(vectors: [nothing, vector], isRight: [!isRight, isRight])
    }
  }

  /// Whether each fact of a report is right, nil where nobody knows.
  private static func outcomes(
    of annotated: AnnotatedReport, _ analysis: ReportAnalysis, _ gazetteer: Gazetteer
  ) -> [Bool?] {
    guard let gold = annotated.gold else {
      return analysis.articles.flatMap(\.observations).map { observation in
        let number = observation.indicator.quantity.numberRange.lowerBound
        let row = FactRow(observation, of: analysis.report, in: gazetteer)
        return annotated.checked[number]?.isRight(readAs: row)
      }
    }
    let scorer = DocumentScorer(
      gold: gold, report: EvaluatedReport(analysis, gazetteer: gazetteer),
      province: gazetteer.provinceName)
    return scorer.factOutcomes.map(\.isRight)
  }

  private static func review(
    _ kind: DecisionKind, _ annotated: AnnotatedReport, read reader: ReportAnalyzer
  ) -> [String] {
    let first = reader.analyze(annotated.report)
    let review = DecisionReview(
      GoldMatching.facts(of: annotated, in: first), models: reader.models, kind: kind)
    _ = reader.analyze(annotated.report, teacher: review)
    return review.lines.map { "\(annotated.id) \($0)" }
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
