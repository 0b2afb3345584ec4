/// The scores of a run: a row a report, all together, and whether the confidence can be believed.
public struct EvaluationTable: Sendable {
  var rows: [(id: String, score: Score)] = []
  private var mentionOutcomes: [Reliability.Outcome] = []
  private var factOutcomes: [Reliability.Outcome] = []
  /// What is missed, wrong or too much, a line each, in the order of the reports.
  public private(set) var errors: [String] = []
  /// The counts of all reports.
  public private(set) var total = Score()

  /// A table without rows.
  public init() {}

  /// Adds a report.
  public mutating func append(_ scorer: DocumentScorer) {
    rows.append((scorer.id, scorer.score))
    total.add(scorer.score)
    mentionOutcomes += scorer.mentionOutcomes
    factOutcomes += scorer.factOutcomes
    errors += scorer.errors
  }

  /// The counts of each report, in order.
  public var scores: [Score] { rows.map(\.score) }
  /// Every figure of all reports with its 95 % interval over documents.
  public var estimates: [Estimate<Figure>] { Bootstrap().estimates(scores) }
  /// Whether the confidence of mentions can be believed.
  public var mentionReliability: Reliability { Reliability(mentionOutcomes) }
  /// Whether the confidence of facts can be believed; right is a complete fact.
  public var factReliability: Reliability { Reliability(factOutcomes) }

  /// The figures as lines for `scripts/check-accuracy`.
  public var accuracyLines: [String] { Estimate.accuracyLines(estimates) }
}
