import Evaluation
import Indicators
import Observations
import TextScanning

/// Finds for the numbers of a report the annotated facts that they state.
enum GoldMatching {
  /// The annotated facts by the first byte of their number; of a report that was not annotated those
  /// that somebody checked and did not reject.
  static func facts(
    of annotated: AnnotatedReport, in analysis: ReportAnalysis
  ) -> [Int: AnnotatedFact] {
    guard let gold = annotated.gold else {
      return annotated.checked.compactMapValues(AnnotatedFact.init)
    }
    let observations = analysis.articles.flatMap(\.observations)
    let text = annotated.report.text
    let alignment = GoldAlignment(
      gold, text: text.printed,
      found: observations.map { GoldAlignment.Found($0.indicator, in: text) })
    var facts: [Int: AnnotatedFact] = [:]
    for pair in alignment.pairs {
      facts[observations[pair.found].indicator.quantity.numberRange.lowerBound] = AnnotatedFact(
        pair.gold)
    }
    return facts
  }
}
