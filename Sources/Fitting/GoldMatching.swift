import Evaluation
import Indicators
import Observations
import TextScanning

/// Finds for the numbers of a report the annotated facts that they state.
enum GoldMatching {
  /// The annotated facts by the first byte of their number.
  static func facts(
    of annotated: AnnotatedReport, in analysis: ReportAnalysis
  ) -> [Int: GoldDocument.Indicator] {
    let observations = analysis.articles.flatMap(\.observations)
    let text = annotated.report.text
    let alignment = GoldAlignment(
      annotated.gold, text: text.printed,
      found: observations.map { GoldAlignment.Found($0.indicator, in: text) })
    var facts: [Int: GoldDocument.Indicator] = [:]
    for pair in alignment.pairs {
      facts[observations[pair.found].indicator.quantity.numberRange.lowerBound] = pair.gold
    }
    return facts
  }
}
