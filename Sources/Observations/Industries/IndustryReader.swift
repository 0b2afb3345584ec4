import Decisions
import Indicators
import Industries
import Language
import TextScanning

/// Reads the industries of an article's indicators: words that lead to industries, found and weighed.
struct IndustryReader {
  let lexicon: IndustryLexicon
  let model: DecisionModel

  /// The industries of indicators, in their order.
  /// - Parameters:
  ///   - ranks: how high the place of each indicator stands.
  ///   - names: the bytes of names, ascending, whose words tell of no industry.
  func assignments(
    of indicators: [Indicator], known: [KnownIndicator], ranks: [UInt16], in discourse: Discourse,
    names: [Range<Int>] = [],
    teacher: (any DecisionTeacher)? = nil
  ) -> [IndustryAssignment] {
    // What tables name tells nothing of the industry of running text.
    let tables = discourse.article.blocks.filter { $0.kind == .table }.map(\.range)
    let hits = lexicon.hits(in: discourse.bytes, range: discourse.article.range, excluding: names)
      .filter { hit in !tables.contains { $0.contains(hit.range.lowerBound) } }
    return IndustryLinker(
      discourse: discourse, hits: IndustryHits(hits, in: discourse), model: model
    ).assignments(of: indicators, known: known, ranks: ranks, teacher: teacher)
  }
}
