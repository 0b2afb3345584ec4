import Gazetteers
import Geoparsing
import Indicators
import Industries
import TextScanning

/// Finds for each indicator of an article the trade that it is of.
///
/// The words round the number decide, as `IndustryClassifier` reads them; what they leave open
/// follows the theme that a lead phrase or heading announces, and a rate of change without words of
/// its own the figure that it tells the change of.
struct IndustryAttribution {
  let bytes: [UInt8]
  let article: Article
  let hits: [IndustryHit]
  private let context: ArticleIndustryContext
  private let themes: [IndustryTheme?]

  /// - Parameter hits: the words of the article that lead to industries, ascending.
  init(bytes: [UInt8], article: Article, hits: [IndustryHit]) {
    self.bytes = bytes
    self.article = article
    self.hits = hits
    let titles = article.titleBlocks
    let title = titles.first.map {
      $0.range.lowerBound..<(titles.last?.range.upperBound ?? $0.range.upperBound)
    }
    context = ArticleIndustryContext(hits: hits, title: title)
    themes = Self.themes(bytes, article, hits)
  }

  /// The trades of the article's indicators, in their order.
  func assignments(of indicators: [Indicator]) -> [IndustryAssignment] {
    var found: [IndustryAssignment] = []
    for (index, indicator) in indicators.enumerated() {
      if index > 0, isChange(indicator, of: indicators[index - 1]) {
        found.append(found[index - 1])
      } else {
        found.append(adjusted(assignment(of: indicator), for: indicator))
      }
    }
    return found
  }

  private func assignment(of indicator: Indicator) -> IndustryAssignment {
    let subject = indicator.subjectRange
    let quote = indicator.quote
    let whole =
      min(subject.lowerBound, quote.lowerBound)..<max(subject.upperBound, quote.upperBound)
    return IndustryClassifier().classify(
      subject: whole.count <= 120 ? whole : quote,
      anchor: indicator.quantity.numberRange.lowerBound, clause: indicator.clause,
      sentence: indicator.sentence, paragraph: article.blocks[indicator.blockIndex].range,
      article: context, measureHint: Self.hint(indicator.measure),
      theme: themes[indicator.blockIndex], hits: hits)
  }

  /// What the measure or unit changes: land of a collective is farmland, the income from an orchard
  /// in trusteeship is the orchard's, and orders are e-commerce.
  private func adjusted(_ found: IndustryAssignment, for indicator: Indicator)
    -> IndustryAssignment
  {
    var code = found.code
    let income: [Measure] = [.revenue, .perCapitaIncome, .yield]
    switch (indicator.measure, found.code?.division.description) {
    case (.landArea, "L72"): code = IndustryCode("A01")
    case (let measure, "A05") where income.contains(measure) && found.code == Self.trusteeship:
      code = IndustryCode("A01")
    case (let measure, "A01") where !income.contains(measure) && found.scope != .subject:
      if let topic = context.dominant, topic.division == Self.farmServices { code = topic }
    default: break
    }
    if code?.section.description == "A", isOnline(indicator) { code = Self.onlineTrade }
    guard code != found.code else { return found }
    return IndustryAssignment(
      code: code, scope: found.scope, evidence: found.evidence, confidence: found.confidence * 0.9)
  }

  private static let farmServices = IndustryCode("A05")
  private static let trusteeship = IndustryCode("A0519")
  private static let onlineTrade = IndustryCode("F5292")

  /// Whether a quantity counts orders, or tells the sales of a sentence that opens with e-commerce.
  private func isOnline(_ indicator: Indicator) -> Bool {
    if indicator.quantity.unit == "单" { return true }
    guard [.revenue, .price, .rate].contains(indicator.measure) else { return false }
    let before = indicator.sentence.lowerBound..<indicator.quantity.range.lowerBound
    return hits.contains { $0.code == Self.onlineTrade && before.contains($0.range.lowerBound) }
  }

  /// What a measure says of the trade by itself.
  private static func hint(_ measure: Measure) -> IndustryCode? {
    switch measure {
    case .plantedArea: IndustryCode("A01")
    case .slaughter: IndustryCode("A03")
    case .stock, .yield: IndustryCode("A")
    default: nil
    }
  }

  /// Whether an indicator is the growth or share of the one before it: its clause follows in the
  /// same sentence and names no trade.
  private func isChange(_ indicator: Indicator, of previous: Indicator) -> Bool {
    guard indicator.measure == .growth || indicator.measure == .rate,
      previous.sentence == indicator.sentence,
      previous.quantity.range.lowerBound < indicator.quantity.range.lowerBound
    else { return false }
    let between = previous.quantity.range.upperBound..<indicator.clause.upperBound
    return between.count <= 90
      && !hits.contains { $0.range.overlaps(between) && ($0.code != nil || $0.kind != .link) }
  }

  // MARK: Names

  /// What the name of a works ends in, so that it also says what is done there.
  private static let worksEndings = ["园", "园区", "厂", "矿", "市场", "电站", "馆", "基地"]

  /// The parts of mentions whose words tell of no trade: whole names of places, of a works only its
  /// first two characters (城东|现代物流园).
  static func properNames(_ mentions: [ToponymMention], in bytes: [UInt8]) -> [Range<Int>] {
    mentions.map { mention in
      let range = mention.range
      guard case .local(_, .other, _) = mention.referent, range.count > 6,
        worksEndings.contains(where: { bytes.hasWord($0, endingAt: range.upperBound) }),
        !bytes.hasWord("公园", endingAt: range.upperBound)
      else { return range }
      return range.lowerBound..<range.lowerBound + 6
    }
  }

  // MARK: Themes

  /// The theme of each block: of its lead phrase, else of the heading above it.
  private static func themes(
    _ bytes: [UInt8], _ article: Article, _ hits: [IndustryHit]
  ) -> [IndustryTheme?] {
    var heading: IndustryTheme?
    return article.blocks.map { block in
      if block.kind == .heading || block.kind == .title {
        heading =
          block.kind == .title ? nil : IndustryTheme(lead: block.range, isHeading: true, hits: hits)
        return heading
      }
      guard let lead = lead(of: block, bytes) else { return heading }
      return IndustryTheme(lead: lead, hits: hits) ?? heading
    }
  }

  /// The lead phrase of a block: a first sentence of at most thirty characters that more text
  /// follows, or the first clause of one that a list number opens.
  private static func lead(of block: TextBlock, _ bytes: [UInt8]) -> Range<Int>? {
    guard block.sentences.count > 1, let first = block.sentences.first, first.count <= 90,
      !bytes[first].contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    return first
  }
}
