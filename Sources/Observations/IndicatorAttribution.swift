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

  init(
    gazetteer: Gazetteer, bytes: [UInt8], article: Article, reading: Geoparser.Reading, year: Int?
  ) {
    self.gazetteer = gazetteer
    self.bytes = bytes
    self.article = article
    self.reading = reading
    references = Self.references(gazetteer, bytes, article, reading, year)
  }

  /// The places of the article's indicators, in their order.
  func attributions(of indicators: [Indicator]) -> [PlaceAttribution?] {
    indicators.map { indicator in
      let found =
        dealtOut(indicator, among: indicators) ?? inSentence(indicator)
        ?? inParagraph(indicator) ?? ofSpeaker(indicator) ?? ofSection(indicator) ?? ofArticle()
      return found.flatMap { builtIn(indicator, within: $0) } ?? found
    }
  }

  /// Money for works that the same or the next clause sites in a part of the place:
  /// 乡里投资280万元在东庄村新建市场; 计划投资1200万元,在东庄村建设园区.
  private func builtIn(_ indicator: Indicator, within found: PlaceAttribution) -> PlaceAttribution?
  {
    guard indicator.measure == .investment, case .place(let area) = found.referent else {
      return nil
    }
    let number = indicator.quantity.range.upperBound
    let first = clauseEnd(of: number, to: indicator.sentence.upperBound)
    let end =
      first < indicator.sentence.upperBound && bytes[first] == 0x2C
      ? clauseEnd(of: first + 1, to: indicator.sentence.upperBound) : first
    let site = references[indicator.blockIndex].first {
      $0.range.lowerBound >= number && $0.range.upperBound <= end && !$0.isAreaWord
    }
    guard let site, case .place(let place) = site.referent, place != area,
      gazetteer.level(of: place) > .county, gazetteer.isWithin(place, area),
      ["在", "于", "选址", "位于", "落户", "落地"].contains(where: {
        bytes.hasWord($0, endingAt: site.range.lowerBound)
      })
    else { return nil }
    return PlaceAttribution(referent: site.referent, scope: .clause)
  }

  // MARK: References

  private static func references(
    _ gazetteer: Gazetteer, _ bytes: [UInt8], _ article: Article, _ reading: Geoparser.Reading,
    _ year: Int?
  ) -> [[PlaceReference]] {
    let builder = ReferenceBuilder(gazetteer: gazetteer, bytes: bytes)
    var resolver = AreaWordResolver(gazetteer: gazetteer, focus: reading.focus, year: year)
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
      $0.quantity.range.lowerBound > word
        && indicator.sentence.contains($0.quantity.range.lowerBound)
    }
    guard dealt.count >= list.members.count,
      dealt.prefix(list.members.count).allSatisfy({ $0.quantity.unit == dealt[0].quantity.unit }),
      let index = dealt.prefix(list.members.count)
        .firstIndex(where: { $0.quantity.range.lowerBound == number })
    else { return nil }
    return PlaceAttribution(referent: list.members[index], scope: .clause)
  }

  private func position(of word: StaticString, in range: Range<Int>) -> Int? {
    range.first { bytes.hasWord(word, at: $0, before: range.upperBound) }
  }

  /// The last reference before the number in its sentence that can hold it.
  private func inSentence(_ indicator: Indicator) -> PlaceAttribution? {
    let number = indicator.quantity.range.lowerBound
    let before = references[indicator.blockIndex].filter {
      $0.range.lowerBound >= indicator.sentence.lowerBound && $0.range.upperBound <= number
    }
    let clause = clauseStart(of: number, from: indicator.sentence.lowerBound)
    for (index, reference) in before.enumerated().reversed() {
      if isOfEarlierItem(reference, number) || isLost(reference, indicator) { continue }
      let isNear = reference.range.lowerBound >= clause
      let holds =
        isTopic(reference)
        || (!isPassing(reference, before[..<index], indicator) && (isNear || !isItem(reference)))
      if holds, !isAgent(reference), !standsIn(before[..<index].last, reference) {
        return PlaceAttribution(
          referent: widened(reference.referent, clause..<number),
          scope: isNear ? .clause : .sentence)
      }
    }
    return behind(indicator)
  }

  /// A village or township named in an earlier item of a list of tasks: 三是启动东庄村民宿;四是...
  private func isOfEarlierItem(_ reference: PlaceReference, _ number: Int) -> Bool {
    guard isBelowCounty(reference), !reference.isAreaWord else { return false }
    let between = reference.range.upperBound..<number
    guard let end = between.last(where: { bytes[$0] == 0x3B }) else { return false }
    return ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].contains {
      bytes.hasWord($0 + "是", at: end + 1, before: number)
    }
  }

  /// Those who act for an area, where the paragraph speaks of a part of it: 县里投资修缮古街.
  private func isLost(_ reference: PlaceReference, _ indicator: Indicator) -> Bool {
    guard reference.isLoose, case .place(let area) = reference.referent else { return false }
    return references[indicator.blockIndex].contains { other in
      guard !other.isLoose, other.range.upperBound <= reference.range.lowerBound,
        case .place(let place) = other.referent
      else { return false }
      return place != area && gazetteer.isWithin(place, area)
    }
  }

  /// A place named behind the number in its clause: 投资280万元在东庄村新建市场,
  /// 投资17亿元建设的东庄物流园, 1500亩耕地 of the village that follows.
  private func behind(_ indicator: Indicator) -> PlaceAttribution? {
    let number = indicator.quantity.range
    let end = clauseEnd(of: number.upperBound, to: indicator.sentence.upperBound)
    let after = references[indicator.blockIndex].first {
      $0.range.lowerBound >= number.upperBound && $0.range.upperBound <= end && !$0.isAreaWord
    }
    guard let after else { return nil }
    let start = after.range.lowerBound
    let isTied = ["在", "于", "的"].contains { bytes.hasWord($0, endingAt: start) }
    let isNear =
      start - number.lowerBound <= 24 && opensClause(indicator) && isSpecific(after.referent)
    guard isNear || (isTied && start - number.upperBound <= 36) else { return nil }
    return PlaceAttribution(referent: after.referent, scope: .clause)
  }

  /// Whether a sight or works belong to the village named just before them.
  private func standsIn(_ earlier: PlaceReference?, _ site: PlaceReference) -> Bool {
    guard site.isSite, let earlier, case .place(let area) = site.referent,
      case .place(let place) = earlier.referent, place != area, gazetteer.isWithin(place, area)
    else { return false }
    let gap = earlier.range.upperBound..<site.range.lowerBound
    return position(of: "、", in: gap) == nil && position(of: "和", in: gap) == nil
  }

  /// The start of the clause that a place of the text is in.
  private func clauseStart(of position: Int, from start: Int) -> Int {
    var index = position
    while index > start {
      let byte = bytes[index - 1]
      if byte == 0x2C || byte == 0x3B || byte == 0x3A { return index }
      index -= 1
    }
    return start
  }

  /// The end of the clause that a place of the text is in.
  private func clauseEnd(of position: Int, to end: Int) -> Int {
    (position..<end).first { [0x2C, 0x3B, 0x3A].contains(bytes[$0]) } ?? end
  }

  /// One item among others of its clause (社区网格员5名、矿区网格员9名) holds no later clause.
  private func isItem(_ reference: PlaceReference) -> Bool {
    bytes.hasWord("、", endingAt: reference.range.lowerBound) && reference.members.count == 1
  }

  /// A wider area named in passing inside the clause, of which the text is about a part: 位居全县前列.
  private func isPassing(
    _ reference: PlaceReference, _ earlier: ArraySlice<PlaceReference>, _ indicator: Indicator
  ) -> Bool {
    guard case .place(let area) = reference.referent, gazetteer.level(of: area) < .township else {
      return false
    }
    if reference.isAreaWord, !isRanked(reference) { return false }
    let topics =
      earlier.map(\.referent) + [reading.focus.place.map { .place($0) }].compactMap { $0 }
    return topics.contains { topic in
      guard case .place(let place) = topic else { return true }
      return place != area && gazetteer.isWithin(place, area)
    }
  }

  /// 占全县的四成, 位居全市前列, 是全省最大的: an area that something is only compared with.
  private func isRanked(_ reference: PlaceReference) -> Bool {
    let start = reference.range.lowerBound
    let end = reference.range.upperBound
    if ["占", "占到", "居", "列", "是", "为", "于", "比", "较", "属", "获", "被", "乃至", "成为"].contains(
      where: { bytes.hasWord($0, endingAt: start) })
    {
      return true
    }
    return ["前列", "第", "首", "率先", "平均", "唯一", "最", "范围", "的", "同类", "排名", "先进", "优秀", "十佳"].contains
    {
      bytes.hasWord($0, at: end, before: bytes.count)
    }
  }

  /// Whoever grants, ranks or approves is not where the fact is: 被市委评为.
  private func isAgent(_ reference: PlaceReference) -> Bool {
    ["被", "经", "获", "获得", "荣获", "受到"].contains {
      bytes.hasWord($0, endingAt: reference.range.lowerBound)
    } || isNeighbour(reference) || isElsewhere(reference)
  }

  /// What only borders on the place spoken of: 东与薛庄镇相邻.
  private func isNeighbour(_ reference: PlaceReference) -> Bool {
    let end = reference.range.upperBound
    return ["相邻", "接壤", "毗邻", "相连", "交界", "相望", "为邻", "相接", "相距", "相隔"].contains { word in
      (0...2).contains { bytes.hasWord(word, at: end + 3 * $0, before: bytes.count) }
    }
  }

  /// A place outside the county that the article is about, where people only go to or come from.
  private func isElsewhere(_ reference: PlaceReference) -> Bool {
    guard let county = reading.focus.county, case .place(let place) = reference.referent,
      gazetteer.ancestor(of: place, at: .county) != county,
      !gazetteer.isWithin(county, place)
    else { return false }
    return [
      "到", "赴", "往", "从", "与", "和", "同", "在", "向", "由", "去", "供货", "供应", "直供", "远销", "畅销", "来自",
    ].contains {
      bytes.hasWord($0, endingAt: reference.range.lowerBound)
    }
  }

  /// What the villages round a village do counts for their township: 带动周边村庄种植300亩.
  private func widened(_ referent: ToponymMention.Referent, _ range: Range<Int>)
    -> ToponymMention.Referent
  {
    guard case .place(let place) = referent, gazetteer.level(of: place) == .village,
      let township = gazetteer.parent(of: place),
      ["周边村", "周边各村", "附近村", "周围村", "邻近村", "邻村"].contains(where: { word in
        position(of: word, in: range) != nil
      })
    else { return referent }
    return .place(township)
  }

  private func isSpecific(_ referent: ToponymMention.Referent) -> Bool {
    guard case .place(let place) = referent else { return true }
    return gazetteer.level(of: place) == .village
  }

  private func opensClause(_ indicator: Indicator) -> Bool {
    indicator.quantity.range.lowerBound - indicator.clause.lowerBound <= 6
  }

  /// The topic of the paragraph: the last reference in an earlier sentence that opened a clause.
  ///
  /// In a numbered paragraph of a township's report a village holds its own sentence only; where
  /// the article is about a county or more, any township or village named before does.
  private func inParagraph(_ indicator: Indicator) -> PlaceAttribution? {
    let earlier = references[indicator.blockIndex].filter {
      $0.range.upperBound <= indicator.sentence.lowerBound && !isAgent($0) && !$0.isLoose
    }
    let focus = reading.focus.place.map { gazetteer.level(of: $0) }
    let isNumbered =
      focus == .township && (opensWithNumber(article.blocks[indicator.blockIndex]) || isAccount)
    // In an article about a county a place named late in a paragraph holds its own sentence only.
    let isWide = (focus ?? .province) < .township
    let block = article.blocks[indicator.blockIndex]
    let opening = block.sentences.prefix(2).last?.upperBound ?? block.range.upperBound
    let topic =
      earlier.last {
        (isTopic($0) || ($0.isAreaWord && isBelowCounty($0))) && !(isNumbered && isVillage($0))
          && !(isWide && isBelowCounty($0) && $0.range.lowerBound >= opening)
      }
      ?? (isWide ? earlier.last { isBelowCounty($0) && $0.range.lowerBound < opening } : nil)
    return topic.map { PlaceAttribution(referent: $0.referent, scope: .paragraph) }
  }

  /// Whether the article gives account of a year's work, sentence by sentence.
  private var isAccount: Bool {
    article.titleBlocks.contains { block in
      ["总结", "工作报告", "汇报", "述职", "工作要点", "工作情况"].contains { word in
        block.range.contains { bytes.hasWord(word, at: $0, before: block.range.upperBound) }
      }
    }
  }

  /// `(三)` at the head of a paragraph.
  private func opensWithNumber(_ block: TextBlock) -> Bool {
    bytes[block.range.lowerBound] == 0x28
  }

  private func isVillage(_ reference: PlaceReference) -> Bool {
    guard case .place(let place) = reference.referent else { return true }
    return gazetteer.level(of: place) == .village
  }

  private func isBelowCounty(_ reference: PlaceReference) -> Bool {
    guard case .place(let place) = reference.referent else { return true }
    return gazetteer.level(of: place) > .county
  }

  /// Speech belongs to the place of who speaks, named behind it: “...”大庄村村民老李说.
  private func ofSpeaker(_ indicator: Indicator) -> PlaceAttribution? {
    let block = article.blocks[indicator.blockIndex].range
    let number = indicator.quantity.range.upperBound
    guard bytes.hasWord("“", at: block.lowerBound, before: block.upperBound),
      let end = position(of: "”", in: number..<block.upperBound)
    else { return nil }
    let speaker = references[indicator.blockIndex].first {
      $0.range.lowerBound > end && $0.range.lowerBound - end <= 120
    }
    return speaker.map { PlaceAttribution(referent: $0.referent, scope: .paragraph) }
  }

  /// The place that the heading above names.
  private func ofSection(_ indicator: Indicator) -> PlaceAttribution? {
    for index in article.blocks.indices[..<indicator.blockIndex].reversed()
    where article.blocks[index].kind == .heading {
      let named = references[index].first { isBelowCounty($0) && !$0.isAreaWord }
      return named.map { PlaceAttribution(referent: $0.referent, scope: .article) }
    }
    return nil
  }

  private static let topicOpenings: [StaticString] = [
    "目前", "如今", "近年来", "今年", "去年", "其中", "同时", "当前", "现在", "走进", "来到", "眼下", "在", "以",
  ]

  /// Whether a reference opens its clause, so that what follows speaks of it.
  private func isTopic(_ reference: PlaceReference) -> Bool {
    var start = reference.range.lowerBound
    for opening in Self.topicOpenings where bytes.hasWord(opening, endingAt: start) {
      start -= opening.utf8CodeUnitCount
    }
    guard let before = bytes.scalarStart(before: start) else { return true }
    if bytes.hasWord("的", endingAt: start), opensSentence(reference) { return true }
    let byte = bytes[before]
    if byte == 0x2C || byte == 0x3B || byte == 0x0A || byte == 0x3A || byte == 0x20 { return true }
    return bytes.hasWord("。", endingAt: start) || bytes.hasWord("“", endingAt: start)
      || bytes.hasWord("”", endingAt: start) || bytes.hasWord("!", endingAt: start)
  }

  /// The head of a sentence's first phrase: 与东庄村相邻的西庄村...
  private func opensSentence(_ reference: PlaceReference) -> Bool {
    let block = article.blocks.first { $0.range.contains(reference.range.lowerBound) }
    guard
      let sentence = block?.sentences.first(where: { $0.contains(reference.range.lowerBound) })
    else { return false }
    return clauseStart(of: reference.range.lowerBound, from: sentence.lowerBound)
      == sentence.lowerBound
  }

  private func ofArticle() -> PlaceAttribution? {
    reading.focus.place.map { PlaceAttribution(referent: .place($0), scope: .article) }
  }
}
