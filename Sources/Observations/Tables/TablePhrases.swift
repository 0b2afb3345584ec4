import Gazetteers
import IndicatorCatalogue
import Indicators
import Industries
import Language
import TextScanning

/// Reads what the headings of a cell mean by making a sentence of them: 2021年,粮食产量为37万吨。
///
/// Measure, unit, modality and industry are decided by the same classifiers as in running text.
struct TablePhrases {
  /// What a sentence said.
  struct Meaning {
    let indicator: Indicator
    let industry: IndustryAssignment
    /// Whether a word of the sentence leads to an industry.
    let namesIndustry: Bool
    let identity: IndicatorIdentity

    /// The same of no named indicator.
    var unnamed: Meaning {
      Meaning(
        indicator: indicator, industry: industry, namesIndustry: namesIndustry,
        identity: IndicatorIdentity())
    }

    /// Whether this is a bare 面积 that the same under its caption tells is sown: 大蒜生产情况.
    func isBareArea(sownIn captioned: Meaning) -> Bool {
      indicator.measure == .landArea && identity.id.isEmpty
        && captioned.indicator.measure == .plantedArea
    }
  }

  let extractor: IndicatorExtractor
  let language: Lexicon
  let industries: IndustryReader
  let catalogue: IndicatorCatalogue
  /// The year that the table speaks from.
  let year: Int?
  private var known: [String: Meaning?] = [:]

  init(
    extractor: IndicatorExtractor, language: Lexicon, industries: IndustryReader,
    catalogue: IndicatorCatalogue, year: Int?
  ) {
    self.extractor = extractor
    self.language = language
    self.industries = industries
    self.catalogue = catalogue
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

  /// A meaning with its indicator by those of the rows above, where the sentence alone names none:
  /// 第一产业 below 地区生产总值 is its value added.
  /// - Parameter topics: The ids of the rows above, the last one first.
  mutating func named(_ own: Meaning, in sentence: String, behind topics: [String]) -> Meaning {
    guard own.identity.id.isEmpty, !topics.isEmpty else { return own }
    let key = ([sentence] + topics).joined(separator: "\t")
    if let known = known[key] { return known ?? own }
    let found = read(sentence, behind: topics).flatMap { $0.identity.id.isEmpty ? nil : $0 }
    known[key] = .some(found)
    return found ?? own
  }

  private func read(_ sentence: String, behind topics: [String] = []) -> Meaning? {
    guard
      let report = try? ReportReader(statedYear: year).read(Array(sentence.utf8), name: ""),
      report.articles.count == 1
    else { return nil }
    let article = report.articles[0]
    let discourse = Discourse(article: article, of: report.text.bytes, lexicon: language)
    let indicators = extractor.indicators(in: discourse, of: report)
    guard indicators.count == 1 else { return nil }
    // A sentence made of headings speaks of an area as a whole.
    let county = UInt16(AdministrativeLevel.county.rawValue)
    let identities = IndicatorIdentifier(
      catalogue: catalogue, bytes: report.text.bytes, names: []
    ).identities(of: indicators, behind: topics)
    let found = industries.assignments(
      of: indicators, known: identities.map { KnownIndicator($0, in: catalogue) },
      ranks: [county], in: discourse)
    let hits = industries.lexicon.hits(in: report.text.bytes, range: article.range)
    let isTold = !hits.isEmpty || Self.telling.contains(indicators[0].measure)
    let row = catalogue.row(IndicatorCatalogue.base(of: identities[0].id))
    // What the rows above name has that name's measure, whatever the label alone would be.
    let isUntold = indicators[0].measure == .other || !topics.isEmpty
    let isNamedOnly = isUntold && row?.id == identities[0].id
    return Meaning(
      indicator: isNamedOnly
        ? indicators[0].measured(as: row?.measure ?? .other) : indicators[0],
      // What no word tells is not guessed: 0—14岁 is of no industry.
      industry: isTold ? found[0] : IndustryAssignment(code: nil, confidence: Self.untold),
      namesIndustry: hits.contains { $0.code != nil }, identity: identities[0])
  }

  /// The measures that tell the industry by themselves.
  private static let telling: Set<Measure> = [.plantedArea, .stock, .slaughter, .yield]
  /// The confidence that what no word tells is of no industry.
  private static let untold = 0.7
}
