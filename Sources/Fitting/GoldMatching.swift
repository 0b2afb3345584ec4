import Evaluation
import Gazetteers
import Indicators
import Observations
import TextScanning

/// Finds for the numbers of a report the annotated facts that they state.
enum GoldMatching {
  /// The annotated facts by the first byte of their number.
  static func facts(
    of annotated: AnnotatedReport, in analysis: ReportAnalysis, gazetteer: Gazetteer
  ) -> [Int: GoldDocument.Indicator] {
    let observations = analysis.articles.flatMap(\.observations)
    let report = EvaluatedReport(analysis, gazetteer: gazetteer)
    var facts: [Int: GoldDocument.Indicator] = [:]
    for (gold, found) in DocumentScorer.pairs(gold: annotated.gold, report: report) {
      facts[observations[found].indicator.quantity.numberRange.lowerBound] = gold
    }
    return facts
  }
}
