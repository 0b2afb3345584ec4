public import Corrections
public import Evaluation
import Indicators
public import Observations
public import TextScanning

/// A report with what a careful reader says of it: all of it, or some facts that somebody checked.
public struct AnnotatedReport: Sendable {
  /// The report.
  public let report: Report
  /// Its annotation; nil where only some of its facts were checked.
  public let gold: GoldDocument?
  /// The checked facts by the first byte of their number; nothing is known of all others.
  let checked: [Int: CheckedFact]

  /// A report with its annotation.
  public init(report: Report, gold: GoldDocument) {
    self.report = report
    self.gold = gold
    checked = [:]
  }

  /// A report some of whose facts were checked.
  /// - Parameters:
  ///   - report: The report.
  ///   - analysis: What the program says of it.
  ///   - checked: The checked ones among its facts, as the analysis has them.
  public init(report: Report, analysis: ReportAnalysis, checked: [CheckedFact]) {
    self.report = report
    gold = nil
    let observations = analysis.articles.flatMap(\.observations)
    var facts: [Int: CheckedFact] = [:]
    for fact in checked where observations.indices.contains(fact.index) {
      facts[observations[fact.index].indicator.quantity.numberRange.lowerBound] = fact
    }
    self.checked = facts
  }

  /// What it is called: its annotation's id, or its name.
  var id: String { gold?.id ?? report.name }
}
