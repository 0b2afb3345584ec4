public import Evaluation
import Observations
public import TextScanning

/// A report with what a careful reader says of it.
public struct AnnotatedReport: Sendable {
  /// The report.
  public let report: Report
  /// Its annotation.
  public let gold: GoldDocument

  /// A report with its annotation.
  public init(report: Report, gold: GoldDocument) {
    self.report = report
    self.gold = gold
  }
}
