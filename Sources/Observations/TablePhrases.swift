import Gazetteers
import Indicators
import Industries
import TextScanning

/// Reads what the headings of a cell mean by making a sentence of them: 2021年,粮食产量为37万吨。
///
/// Measure, unit, modality and industry are decided by the same classifiers as in running text.
struct TablePhrases {
  /// What a sentence said.
  struct Meaning {
    let indicator: Indicator
    let industry: IndustryAssignment
  }

  let extractor: IndicatorExtractor
  let lexicon: IndustryLexicon
  /// The year that the table speaks from.
  let year: Int?
  private var known: [String: Meaning?] = [:]

  init(extractor: IndicatorExtractor, lexicon: IndustryLexicon, year: Int?) {
    self.extractor = extractor
    self.lexicon = lexicon
    self.year = year
  }

  /// The meaning of a sentence that holds one quantity, nil of any other.
  /// - Complexity: linear in the sentence; what was read once is remembered.
  mutating func meaning(of sentence: String) -> Meaning? {
    if let known = known[sentence] { return known }
    let meaning = read(sentence)
    known[sentence] = .some(meaning)
    return meaning
  }

  private func read(_ sentence: String) -> Meaning? {
    guard
      let report = try? ReportReader(statedYear: year).read(Array(sentence.utf8), name: ""),
      report.articles.count == 1
    else { return nil }
    let article = report.articles[0]
    let indicators = extractor.indicators(in: article, of: report)
    guard indicators.count == 1 else { return nil }
    let bytes = report.text.bytes
    let hits = lexicon.hits(in: bytes, range: article.range, excluding: [])
    let industries = IndustryAttribution(bytes: bytes, article: article, hits: hits)
      .assignments(of: indicators)
    return Meaning(indicator: indicators[0], industry: industries[0])
  }
}
