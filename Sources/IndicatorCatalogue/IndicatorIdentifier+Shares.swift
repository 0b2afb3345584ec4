import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Reads a percentage or multiple: a rate of its own, a share, or the growth of something.
  func readShare(_ index: Int, _ sentence: inout Sentence, _ carried: [Topic]) {
    let head = head(of: index, in: sentence)
    guard !words.occurs(.comparison, in: head) || head.isEmpty else { return }
    if readRate(index, &sentence, head) { return }
    if let completion = words.last(.completion, in: head) {
      return readCompletion(index, &sentence, head.lowerBound..<completion.lowerBound)
    }
    if let word = words.last(.share, in: head) ?? proportion(in: head) {
      return readPart(index, &sentence, head, word)
    }
    readGrowth(index, &sentence, head, carried)
  }

  /// A rate that has a row: 城镇化率 62.3 %; also its change, in points.
  private func readRate(_ index: Int, _ sentence: inout Sentence, _ head: Range<Int>) -> Bool {
    let figure = sentence.figures[index]
    guard let found = name(before: head, of: figure) else {
      return readReachedRate(index, &sentence, head)
    }
    let row = catalogue.rows[found.row]
    let topic = Topic(
      id: row.id + (found.member.isEmpty ? "" : "." + found.member), row: found.row)
    sentence.topics[index] = topic
    let gap = found.range.upperBound..<figure.quantity.numberRange.lowerBound
    let verb = words.last(.change, in: gap)
    let isLevel = verb.map { words.occurs(.level, in: $0.upperBound..<gap.upperBound) }
    if row.kind != .index, isPoints(figure) || isLevel == false {
      sentence.identities[index] = IndicatorIdentity(id: "change_of/" + topic.id, of: topic.id)
    } else {
      sentence.identities[index] = IndicatorIdentity(
        id: topic.id + gapQualifier(behind: found, to: head.upperBound),
        of: ratioTarget(of: topic))
    }
    return true
  }

  /// What the rate before came to: 由 25 % 提高到 40 %.
  private func readReachedRate(
    _ index: Int, _ sentence: inout Sentence, _ head: Range<Int>
  ) -> Bool {
    guard unknown(in: head).isEmpty, !isPoints(sentence.figures[index]),
      let before = sentence.topics[..<index].last, let before, let row = before.row,
      catalogue.rows[row].isRate, catalogue.rows[row].kind != .index,
      endsInReaching(index, in: sentence)
    else { return false }
    sentence.topics[index] = before
    sentence.identities[index] = IndicatorIdentity(id: before.id, of: ratioTarget(of: before))
    return true
  }

  private func gapQualifier(behind name: Found, to end: Int) -> String {
    // 由2014年建档立卡时的: behind the word for an origin stands when it was.
    guard words.end(.origin, at: name.range.upperBound, to: end) == nil else { return "" }
    let rest = unknown(in: name.range.upperBound..<end)
    return Self.length(rest) > 1 ? "~" + String(decoding: rest, as: UTF8.self) : ""
  }

  /// Whether a percentage is printed in points.
  func isPoints(_ figure: Indicator) -> Bool {
    let unit = figure.quantity.unitRange
    return unit.count >= 3 && bytes.hasWord("点", endingAt: unit.upperBound)
  }

  /// 第二产业增加值比重为: the word for a share behind what is a part of something named before.
  private func proportion(in head: Range<Int>) -> Range<Int>? {
    catalogue.words.all(.proportion).lazy.compactMap { bytes.lastRange(of: $0, in: head) }
      .first { unknown(in: $0.upperBound..<head.upperBound).isEmpty }
  }

  private func readCompletion(
    _ index: Int, _ sentence: inout Sentence, _ front: Range<Int>
  ) {
    let own = amount(before: front).map { self.topic(of: $0) }
    guard let topic = own ?? sentence.topics[..<index].last(where: { $0 != nil }) ?? nil,
      !topic.id.isEmpty
    else { return }
    sentence.topics[index] = topic
    sentence.identities[index] = IndicatorIdentity(id: "completion_of/" + topic.id, of: topic.id)
  }

  /// X 占 Y 的 p %: the part stands in front of 占 or is the number before, the whole behind it.
  private func readPart(
    _ index: Int, _ sentence: inout Sentence, _ head: Range<Int>, _ word: Range<Int>
  ) {
    let before = sentence.topics[..<index].last(where: { $0 != nil }) ?? nil
    let own = lastName(in: head.lowerBound..<word.lowerBound) { row, length in
      !row.isRate && length >= 6
    }
    let isBare = unknown(in: head.lowerBound..<word.lowerBound).isEmpty
    guard let part = own.map({ self.topic(of: $0) }) ?? (isBare ? before : nil), !part.id.isEmpty
    else { return }
    let behind = word.upperBound..<head.upperBound
    let stated = whole(in: behind)
    guard stated != nil || unknown(in: behind).isEmpty || isShareWord(behind) else { return }
    // A subset is nested in its parent, but is told as a share of all.
    let entry = part.row.map { catalogue.rows[$0] }
    let parent = entry.map { $0.role == Self.subsetRole ? "" : $0.parent } ?? ""
    let whole =
      stated ?? (part.whole.isEmpty ? earlierWhole(index, sentence) : part.whole) ?? parent
    var topic = part
    topic.whole = whole
    sentence.topics[index] = topic
    sentence.identities[index] = identity(ofShare: part, in: whole)
  }

  private static let subsetRole = "subset"
  /// The share of all, which needs no name: 优良天数占 71.8 %.
  private static let shareRole = "share"

  /// The indicator named in a text behind 占.
  func whole(in range: Range<Int>) -> String? {
    lastName(in: range) { row, length in !row.isRate && length >= 6 }
      .map { catalogue.rows[$0.row].id }
  }

  /// The identity of a part's share of a whole, which may have a row of its own.
  func identity(ofShare part: Topic, in whole: String) -> IndicatorIdentity {
    // 占全省莜麦产量的两成: a share of another place's.
    if part.id == whole { return IndicatorIdentity() }
    let row = catalogue.kin.parts(of: part.id).first {
      let row = catalogue.rows[$0]
      return row.target(ofRole: "share_in") == whole || whole.isEmpty && row.role == Self.shareRole
    }
    let id =
      row.map { catalogue.rows[$0].id }
      ?? (whole.isEmpty ? "share/\(part.id)" : "share/\(part.id)/in/\(whole)")
    return IndicatorIdentity(id: id, of: part.id)
  }

  /// 比重, 比例, 的: what stands behind 占 without a name of the whole.
  private func isShareWord(_ range: Range<Int>) -> Bool {
    Self.length(unknown(in: range)) <= 2
  }

  private func earlierWhole(_ index: Int, _ sentence: Sentence) -> String? {
    let whole = sentence.topics[..<index].last { $0.map { !$0.whole.isEmpty } ?? false }
    return whole??.whole
  }

  func topic(of found: Found) -> Topic {
    let row = catalogue.rows[found.row]
    return Topic(
      id: row.id + (found.member.isEmpty ? "" : "." + found.member), row: found.row,
      product: IndicatorCatalogue.parts(of: row.composes).last.map(String.init) ?? "")
  }

  // MARK: Growth

  /// The growth of the noun in front of it, or of the number before where it has none.
  private func readGrowth(
    _ index: Int, _ sentence: inout Sentence, _ head: Range<Int>, _ carried: [Topic]
  ) {
    let figure = sentence.figures[index]
    if readEarlierRate(index, &sentence, head) { return }
    let isTold = words.occurs(.up, in: head) || words.occurs(.down, in: head)
    // 增长 1.6 倍, but not 是上年的 2.6 倍, which is a ratio.
    let isGrowth =
      isTold || figure.measure == .growth && !isRatioInTimes(figure, head)
    guard isGrowth, !isPoints(figure) else { return readPoints(index, &sentence, head) }
    guard let topic = grown(index, sentence, head, carried), !topic.id.isEmpty else { return }
    sentence.topics[index] = topic
    sentence.identities[index] = IndicatorIdentity(id: "growth_of/" + topic.id, of: topic.id)
  }

  /// 46.15 %, 比2017年的44.82 %提高, 上年为46.02 %: the value that the rate before had at an earlier time.
  private func readEarlierRate(
    _ index: Int, _ sentence: inout Sentence, _ head: Range<Int>
  ) -> Bool {
    let figure = sentence.figures[index]
    guard figure.quantity.dimension == .percent, !isPoints(figure),
      bytes.hasWord("的", endingAt: head.upperBound)
        || figure.measure == .rate && beginsClause(head, index, sentence) && told(in: head).isEmpty,
      unknown(in: head).isEmpty,
      let before = sentence.topics[..<index].last, let before, let row = before.row,
      catalogue.rows[row].isRate, catalogue.rows[row].kind != .index,
      figure.period != sentence.figures[index - 1].period
    else { return false }
    sentence.topics[index] = before
    sentence.identities[index] = IndicatorIdentity(id: before.id, of: ratioTarget(of: before))
    return true
  }

  private func isRatioInTimes(_ figure: Indicator, _ head: Range<Int>) -> Bool {
    figure.quantity.dimension == .fold && bytes.hasWord("的", endingAt: head.upperBound)
  }

  /// Points without a rate's name are of the rate before, if there is one.
  private func readPoints(_ index: Int, _ sentence: inout Sentence, _ head: Range<Int>) {
    guard unknown(in: head).isEmpty, let before = sentence.topics[..<index].last, let before,
      let row = before.row, catalogue.rows[row].kind == .rate, isPoints(sentence.figures[index])
    else { return }
    sentence.topics[index] = before
    sentence.identities[index] = IndicatorIdentity(id: "change_of/" + before.id, of: before.id)
  }

  private func grown(
    _ index: Int, _ sentence: Sentence, _ head: Range<Int>, _ carried: [Topic]
  ) -> Topic? {
    let figure = sentence.figures[index]
    let earlier = sentence.topics[..<index].reversed().compactMap { $0 }
    if let found = amount(before: head) {
      let gap = found.range.upperBound..<head.upperBound
      if words.occurs(.trade, in: gap) { return nil }
      var topic = topic(of: found)
      topic.id = qualified(topic.id, index, sentence, at: found.range)
      return topic
    }
    if let level = abbreviated(head, figure, earlier + carried) { return level.topic }
    if let topic = lengthened(head) { return topic }
    if let topic = grownProduct(index, sentence, head) { return topic }
    guard unknown(in: head).isEmpty else { return nil }
    let zone = zone(of: index, in: sentence)
    if let found = amount(before: zone) { return topic(of: found) }
    // Only what the number follows: a growth behind an unknown number is of that.
    guard unknown(in: zone).count <= 30, let last = sentence.topics[..<index].last else {
      return nil
    }
    return last
  }

  /// 第一产业增长 3 %: with 增加值 behind it the noun is a name.
  func lengthened(_ head: Range<Int>) -> Topic? {
    let noun = noun(of: head)
    guard noun.count >= 6 else { return nil }
    return catalogue.words.all(.tail).lazy
      .compactMap { whole(bytes[noun] + $0, at: noun) { !$0.isRate } }.first.map { topic(of: $0) }
  }

  /// 原煤产量增长, 生猪存栏下降: a product and what is measured of it.
  private func grownProduct(
    _ index: Int, _ sentence: Sentence, _ head: Range<Int>
  ) -> Topic? {
    let figure = sentence.figures[index]
    guard let found = lastProduct(in: head, for: figure) else { return nil }
    let gap = found.range.upperBound..<head.upperBound
    guard Self.length(unknown(in: gap)) <= 1 else { return nil }
    let slug = catalogue.products[found.product].slug
    for (heading, measure) in catalogue.headingMeasures {
      guard contains(heading, in: gap) else { continue }
      let id = catalogue.standing(for: measure + "/" + slug)
      return Topic(id: id, row: catalogue.number(of: id), product: slug)
    }
    return nil
  }

  private func contains(_ word: [UInt8], in range: Range<Int>) -> Bool {
    guard range.count >= word.count else { return false }
    return (range.lowerBound...range.upperBound - word.count).contains { start in
      bytes[start..<start + word.count].elementsEqual(word)
    }
  }
}
