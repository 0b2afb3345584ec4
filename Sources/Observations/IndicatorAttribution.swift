import Gazetteers
import Geoparsing
import Indicators
import TextScanning

/// Finds for each indicator of an article the most specific place that it belongs to.
///
/// From near to far: the place or area word before the number in its sentence, the topic of the
/// paragraph (the last place that opened a clause), the place the article is about. Over several
/// places of one area a number belongs to the area, unless 分别 deals the numbers out.
struct IndicatorAttribution {
  let gazetteer: Gazetteer
  let bytes: [UInt8]
  let article: Article
  let reading: Geoparser.Reading
  /// The references of each block, and area words resolved among them.
  private let references: [[PlaceReference]]

  init(gazetteer: Gazetteer, bytes: [UInt8], article: Article, reading: Geoparser.Reading) {
    self.gazetteer = gazetteer
    self.bytes = bytes
    self.article = article
    self.reading = reading
    references = Self.references(gazetteer, bytes, article, reading)
  }

  /// The places of the article's indicators, in their order.
  func attributions(of indicators: [Indicator]) -> [PlaceAttribution?] {
    indicators.map { indicator in
      dealtOut(indicator, among: indicators) ?? inSentence(indicator)
        ?? inParagraph(indicator) ?? ofArticle()
    }
  }

  // MARK: References

  private static func references(
    _ gazetteer: Gazetteer, _ bytes: [UInt8], _ article: Article, _ reading: Geoparser.Reading
  ) -> [[PlaceReference]] {
    let builder = ReferenceBuilder(gazetteer: gazetteer, bytes: bytes)
    var resolver = AreaWordResolver(gazetteer: gazetteer, focus: reading.focus)
    return article.blocks.map { block in
      let mentions = reading.mentions.filter {
        block.range.contains($0.range.lowerBound) && gazetteer.level(of: $0.anchor) != .province
      }
      let named = builder.references(of: mentions)
      let words = AreaWord.words(in: bytes, block.range).filter { word in
        !mentions.contains { $0.range.overlaps(word.range) }
      }
      return resolver.merge(named, words)
    }
  }

  // MARK: Scopes

  /// 分别: the n-th of as many numbers as the list has places.
  private func dealtOut(_ indicator: Indicator, among all: [Indicator]) -> PlaceAttribution? {
    let number = indicator.quantity.range.lowerBound
    guard
      let list = references[indicator.blockIndex].last(where: {
        $0.members.count > 1 && $0.range.upperBound <= number
          && indicator.sentence.contains($0.range.lowerBound)
      }),
      let word = position(of: "分别", in: list.range.upperBound..<number)
    else { return nil }
    let dealt = all.filter {
      $0.quantity.range.lowerBound > word && indicator.sentence.contains($0.quantity.range.lowerBound)
    }
    guard dealt.count == list.members.count,
      let index = dealt.firstIndex(where: { $0.quantity.range.lowerBound == number })
    else { return nil }
    return PlaceAttribution(referent: list.members[index], scope: .clause)
  }

  private func position(of word: String, in range: Range<Int>) -> Int? {
    range.first { bytes.hasWord(word, at: $0, before: range.upperBound) }
  }

  /// The last reference before the number in its sentence.
  private func inSentence(_ indicator: Indicator) -> PlaceAttribution? {
    let number = indicator.quantity.range.lowerBound
    let before = references[indicator.blockIndex].filter {
      $0.range.lowerBound >= indicator.sentence.lowerBound && $0.range.upperBound <= number
    }
    if let nearest = before.last {
      let scope: PlaceAttribution.Scope =
        nearest.range.lowerBound >= indicator.clause.lowerBound ? .clause : .sentence
      return PlaceAttribution(referent: nearest.referent, scope: scope)
    }
    // 1500亩耕地 of a village named just behind, in the same clause.
    let after = references[indicator.blockIndex].first {
      $0.range.lowerBound >= number && $0.range.upperBound <= indicator.clause.upperBound
        && $0.range.lowerBound - number <= 24 && opensClause(indicator)
    }
    guard let after, isSpecific(after.referent) else { return nil }
    return PlaceAttribution(referent: after.referent, scope: .clause)
  }

  private func isSpecific(_ referent: ToponymMention.Referent) -> Bool {
    guard case .place(let place) = referent else { return true }
    return gazetteer.level(of: place) == .village
  }

  private func opensClause(_ indicator: Indicator) -> Bool {
    indicator.quantity.range.lowerBound - indicator.clause.lowerBound <= 6
  }

  /// The topic of the paragraph: the last reference in an earlier sentence that opened a clause.
  private func inParagraph(_ indicator: Indicator) -> PlaceAttribution? {
    let earlier = references[indicator.blockIndex].filter {
      $0.range.upperBound <= indicator.sentence.lowerBound
    }
    let topic = earlier.last { isTopic($0) } ?? earlier.first
    return topic.map { PlaceAttribution(referent: $0.referent, scope: .paragraph) }
  }

  private static let topicOpenings = ["在", "如今,", "目前,", "近年来,", "今年,", "其中,", "同时,", "以"]

  /// Whether a reference opens its clause, so that what follows speaks of it.
  private func isTopic(_ reference: PlaceReference) -> Bool {
    var start = reference.range.lowerBound
    for opening in Self.topicOpenings where bytes.hasWord(opening, endingAt: start) {
      start -= opening.utf8.count
    }
    guard let before = bytes.scalarStart(before: start) else { return true }
    let byte = bytes[before]
    if byte == 0x2C || byte == 0x3B || byte == 0x0A || byte == 0x3A || byte == 0x20 { return true }
    return bytes.hasWord("。", endingAt: start) || bytes.hasWord("“", endingAt: start)
      || bytes.hasWord("”", endingAt: start) || bytes.hasWord("!", endingAt: start)
  }

  private func ofArticle() -> PlaceAttribution? {
    reading.focus.place.map { PlaceAttribution(referent: .place($0), scope: .article) }
  }
}
