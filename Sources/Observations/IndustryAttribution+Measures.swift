import Geoparsing
import Indicators
import Industries
import TextScanning

/// Trades that the measure, the unit or a verb of the clause settles.
extension IndustryAttribution {
  /// What the measure or unit changes: land of a collective is farmland, the income from an orchard
  /// in trusteeship is the orchard's, and orders are e-commerce.
  func adjusted(_ found: IndustryAssignment, for indicator: Indicator)
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
    if code?.section.description == "A", isOnline(indicator) {
      code = isOfParcels(indicator) ? Self.parcels : Self.onlineTrade
    }
    if [.capacity, .slaughter].contains(indicator.measure), code?.division == Self.husbandry,
      isSlaughtered(indicator)
    {
      code = Self.meat
    }
    if says(indicator.clause, ["成交", "代购", "网销", "线上销售", "直播带货"]),
      indicator.quantity.unit == "单" || [.revenue, .perCapitaIncome].contains(indicator.measure)
    {
      code = Self.onlineTrade
    }
    // Rounds of inspection are the state's, unless they are of one trade.
    if ["家次", "户次", "处次"].contains(indicator.quantity.unit), isInspection(indicator) {
      code = Self.state
    }
    // 笔 counts loans and payments.
    if indicator.quantity.unit == "笔", code?.section != Self.finance { code = Self.banking }
    guard code != found.code else { return found }
    return IndustryAssignment(
      code: code, scope: found.scope, evidence: found.evidence, confidence: found.confidence * 0.9)
  }

  private static let farmServices = IndustryCode("A05")
  private static let trusteeship = IndustryCode("A0519")
  private static let state = IndustryCode("S92")
  private static let husbandry = IndustryCode("A03")
  private static let meat = IndustryCode("C135")

  /// Whether the figure's own item of a list (300头肉牛养殖、200头肉驴屠宰) is of a slaughterhouse.
  private func isSlaughtered(_ indicator: Indicator) -> Bool {
    let number = indicator.quantity.range
    let marks = indicator.clause.filter {
      bytes.hasWord("、", at: $0, before: indicator.clause.upperBound)
    }
    let start = marks.last { $0 < number.lowerBound } ?? indicator.clause.lowerBound
    let end = marks.first { $0 >= number.upperBound } ?? indicator.clause.upperBound
    return (start..<end).contains { bytes.hasWord("屠宰", at: $0, before: end) }
  }

  /// Whether one of some words stands in a range.
  func says(_ range: Range<Int>, _ words: [StaticString]) -> Bool {
    words.contains { word in
      range.contains { bytes.hasWord(word, at: $0, before: range.upperBound) }
    }
  }

  private func isInspection(_ indicator: Indicator) -> Bool {
    let before = indicator.sentence.lowerBound..<indicator.quantity.range.lowerBound
    let trades = Set(
      hits.filter { before.contains($0.range.lowerBound) && $0.kind != .body }
        .compactMap { $0.code?.division }.filter { $0.section != IndustryCode("S") })
    return trades.count != 1 && says(before, ["检查", "排查", "执法", "督查"])
  }

  private static let parcels = IndustryCode("G60")
  private static let finance = IndustryCode("J")
  private static let banking = IndustryCode("J66")

  /// Whether the orders are parcels that a station sends: 一天发货500单.
  private func isOfParcels(_ indicator: Indicator) -> Bool {
    guard indicator.quantity.unit == "单" else { return false }
    let paragraph = article.blocks[indicator.blockIndex].range
    func count(_ division: IndustryCode?) -> Int {
      hits.count { $0.range.overlaps(paragraph) && $0.code?.division == division }
    }
    return count(Self.parcels) > count(Self.onlineTrade?.division)
  }

  private static let onlineTrade = IndustryCode("F5292")

  /// Whether a quantity counts orders, or tells the sales of a sentence that opens with e-commerce.
  private func isOnline(_ indicator: Indicator) -> Bool {
    if indicator.quantity.unit == "单" { return true }
    guard [.revenue, .price, .rate].contains(indicator.measure) else { return false }
    let before = indicator.sentence.lowerBound..<indicator.quantity.range.lowerBound
    return hits.contains { $0.code == Self.onlineTrade && before.contains($0.range.lowerBound) }
  }
}
