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
  let context: ArticleIndustryContext
  private let themes: [IndustryTheme?]

  /// - Parameter hits: the words of the article that lead to industries, ascending.
  init(bytes: [UInt8], article: Article, hits: [IndustryHit]) {
    self.bytes = bytes
    self.article = article
    let hits = hits.filter { !Self.isOfPerson($0, bytes) }
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
        continue
      }
      var own = adjusted(assignment(of: indicator), for: indicator)
      if index > 0, own.code == nil,
        isPart(indicator, of: indicators[index - 1]), found[index - 1].code != nil
      {
        own = found[index - 1]
      }
      if index > 0, own.code == nil, isOfTrade(indicator),
        indicators[index - 1].sentence == indicator.sentence, found[index - 1].code != nil
      {
        own = found[index - 1]
      }
      found.append(isPopulation(indicator, own) ? Self.none : own)
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
      article: context, measureHint: Self.hint(indicator),
      theme: themes[indicator.blockIndex], hits: hits)
  }

  /// What a measure says of the trade by itself.
  private static func hint(_ indicator: Indicator) -> IndustryCode? {
    switch indicator.measure {
    case .plantedArea: IndustryCode("A01")
    case .stock where indicator.quantity.dimension == .livestock && indicator.quantity.unit == "头":
      IndustryCode("A03")
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

  /// Whether an indicator is a part of the one before it in the same sentence: 入社90户,其中脱贫户30户.
  private func isPart(_ indicator: Indicator, of previous: Indicator) -> Bool {
    guard previous.sentence == indicator.sentence,
      previous.quantity.range.upperBound <= indicator.quantity.range.lowerBound
    else { return false }
    let between = previous.quantity.range.upperBound..<indicator.quantity.range.lowerBound
    return between.count <= 60 && says(between, ["其中"])
  }

  /// 规模以上企业20家, 从业人员5000人, 出口额3亿元 behind a figure of a trade: firms, people and sales
  /// that a trade has as well as the economy as a whole.
  private func isOfTrade(_ indicator: Indicator) -> Bool {
    let around = indicator.clause.lowerBound..<indicator.quantity.range.lowerBound
    return says(
      around,
      [
        "规模以上企业", "规上企业", "从业人员", "出口额", "出口总额", "民营企业", "就业岗位", "工人", "员工", "职工", "安置劳动力",
        "吸纳", "安排",
      ])
  }

  /// 210户人家, 600口人: the people of a place, of no trade that is only named elsewhere.
  private func isPopulation(_ indicator: Indicator, _ found: IndustryAssignment) -> Bool {
    guard indicator.measure == .households || indicator.measure == .persons else { return false }
    if isResettled(indicator) { return true }
    guard ["户", "口", "人", "户人家"].contains(indicator.quantity.unit),
      found.scope != .subject, found.scope != .clause
    else { return false }
    let end = min(indicator.sentence.upperBound, indicator.quantity.range.upperBound + 6)
    let tail = indicator.quantity.range.upperBound..<end
    let bare =
      indicator.quantity.unit == "口"
      || bytes.hasWord("人家", at: tail.lowerBound, before: end)
      || bytes.hasWord("口人", endingAt: indicator.quantity.range.upperBound)
      || isInDescription(indicator)
    return bare && !hits.contains { $0.range.overlaps(indicator.clause) && $0.kind == .link }
  }

  /// 200户搬进新居, 搬迁安置120户: people who are resettled are of no trade.
  private func isResettled(_ indicator: Indicator) -> Bool {
    let clause = indicator.clause
    return says(indicator.clause, ["搬进", "搬入", "搬迁安置", "迁入", "搬到"])
      && !hits.contains { $0.range.overlaps(clause) && $0.kind == .link }
  }

  /// 辖8个村,2000户6000口人: a list of households and people by themselves.
  private func isInDescription(_ indicator: Indicator) -> Bool {
    let before = indicator.sentence.lowerBound..<indicator.quantity.range.lowerBound
    return says(before, ["辖", "总面积", "全村有", "全村共有", "村有"])
      && (indicator.subject.utf8.count <= 6 || indicator.subject.first?.isNumber == true)
  }

  private static let none = IndustryAssignment(
    code: nil, scope: .clause, evidence: nil, confidence: 0.7)

  /// Whether a character that names a thing ends a person's name: 王小牛家, 李杏花说.
  private static func isOfPerson(_ hit: IndustryHit, _ bytes: [UInt8]) -> Bool {
    guard hit.range.count <= 3 else { return false }
    return ["家", "说", "告诉", "介绍", "笑", "算"].contains {
      bytes.hasWord($0, at: hit.range.upperBound, before: bytes.count)
    }
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
      if let lead = itemLead(of: block, bytes) {
        return IndustryTheme(lead: lead, isItem: true, hits: hits) ?? heading
      }
      guard let lead = lead(of: block, bytes) else { return heading }
      return IndustryTheme(lead: lead, hits: hits) ?? heading
    }
  }

  /// The name of a project at the head of an item of a list: 3.某乡50兆瓦风力发电。 Everything in the
  /// item is of it.
  private static func itemLead(of block: TextBlock, _ bytes: [UInt8]) -> Range<Int>? {
    guard block.sentences.count > 1, let first = block.sentences.first, first.count <= 120 else {
      return nil
    }
    var index = first.lowerBound
    while index < first.upperBound, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > first.lowerBound, index < first.upperBound,
      bytes[index] == 0x2E || bytes.hasWord("、", at: index, before: first.upperBound)
    else { return nil }
    return first
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
