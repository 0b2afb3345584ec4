import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Numbers of one sentence that share what stands in front of the first: 分别增长 6 % 和 10 %.
  struct FigureList {
    let range: Range<Int>
  }

  /// The runs of two and more numbers of one dimension with only 、 and 和 in between.
  func lists(in sentence: Sentence) -> [FigureList] {
    var lists: [FigureList] = []
    var start = 0
    for index in 1...sentence.figures.count {
      let isLinked = index < sentence.figures.count && isLinked(index, in: sentence)
      guard !isLinked else { continue }
      if index - start > 1 { lists.append(FigureList(range: start..<index)) }
      start = index
    }
    return lists
  }

  private func isLinked(_ index: Int, in sentence: Sentence) -> Bool {
    let own = sentence.figures[index].quantity
    let before = sentence.figures[index - 1].quantity
    guard own.dimension == before.dimension else { return false }
    // 城镇化率 47.5 %, 提高 1.2 个百分点: a level and its change.
    if isPoints(sentence.figures[index]) != isPoints(sentence.figures[index - 1]) { return false }
    let between = before.range.upperBound..<own.range.lowerBound
    guard !between.isEmpty, between.count <= 18 else { return false }
    guard let connector = connectors.first(where: { bytes[between].starts(with: $0) }) else {
      return false
    }
    // 13 乡, 571 个行政村: a comma joins no numbers of different things.
    if connector == [UInt8(ascii: ",")], own.dimension == .counter,
      !bytes[own.unitRange].elementsEqual(bytes[before.unitRange])
    {
      return false
    }
    let rest = between.lowerBound + connector.count..<between.upperBound
    func isWhole(_ kind: CatalogueWords.Class) -> Bool {
      words.end(kind, at: rest.lowerBound, to: rest.upperBound) == rest.upperBound
    }
    // 增长 6 %、下降 2 %; of amounts, 43 万亩,增加 2 万亩 is a level and its change.
    return rest.isEmpty || isWhole(.each)
      || own.isShare && (isWhole(.up) || isWhole(.down))
  }

  /// 、 and 和 between names and numbers, longer ones first.
  var connectors: [[UInt8]] { catalogue.words.all(.connector) }

  /// Gives the numbers of a list the names that stand in front of it, one each; leaves them alone
  /// where there are not as many.
  func resolve(_ list: FigureList, in sentence: inout Sentence, _ carried: [Topic]) {
    let zone = zone(of: list.range.lowerBound, in: sentence)
    let isDistributed = words.occurs(.distribution, in: zone)
    let first = sentence.figures[list.range.lowerBound]
    let follows = followsList(list, in: sentence)
    guard isDistributed || follows || !first.quantity.isShare else { return }
    var region = zone.lowerBound..<frontEnd(zone)
    if first.quantity.isShare, let share = words.first(.share, in: region) {
      region = region.lowerBound..<share.lowerBound
    }
    if let topics = coordinated(region, list.range.count, first) {
      return assign(topics, to: list, in: &sentence, zone)
    }
    guard isDistributed || follows else { return }
    if let products = coordinatedProducts(region, list.range.count, first) {
      return assign(products, to: list, in: &sentence, zone)
    }
    if let parts = abbreviatedList(region, list, in: sentence, carried) {
      return assign(parts, to: list, in: &sentence, zone)
    }
    let before = sentence.topics[..<list.range.lowerBound].last ?? nil
    if let shared = shared(region, list.range.count, first, before ?? carried.first) {
      return assign(shared, to: list, in: &sentence, zone)
    }
    // 零售额 4.4 亿元, 收入 2.7 亿元, 分别下降 2.6 % 和 0.6 %: the numbers before, in their order.
    guard unknown(in: zone).isEmpty else { return }
    let levels = sentence.topics[..<list.range.lowerBound].suffix(list.range.count)
    guard levels.count == list.range.count, levels.allSatisfy({ !($0?.id.isEmpty ?? true) }) else {
      return
    }
    assign(levels.compactMap { $0 }, to: list, in: &sentence, zone)
  }

  /// 其中,城镇和乡村分别实现: names that leave out what they share with the one before.
  private func abbreviatedList(
    _ region: Range<Int>, _ list: FigureList, in sentence: Sentence, _ carried: [Topic]
  ) -> [Topic]? {
    let figure = sentence.figures[list.range.lowerBound]
    let all = pieces(of: region)
    let pieces = all.suffix(list.range.count)
    guard !figure.quantity.isShare, pieces.count == list.range.count,
      !isLeftOver(all.dropLast(list.range.count))
    else { return nil }
    let before = sentence.topics[..<list.range.lowerBound].reversed().compactMap { $0 } + carried
    let topics = pieces.compactMap { abbreviated($0, figure, before)?.topic }
    return topics.count == list.range.count ? topics : nil
  }

  /// Whether a number of a list must stay without a name: 肉、蛋、奶产量分别达到 of three numbers gives
  /// none of them a name that is not known of all; without 分别 only the first has the name in front.
  func isUnresolved(_ list: FigureList, _ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.topics[list.range.lowerBound] == nil || index > list.range.lowerBound else {
      return false
    }
    let zone = zone(of: list.range.lowerBound, in: sentence)
    return index > list.range.lowerBound || words.occurs(.distribution, in: zone)
  }

  /// Whether as many numbers, a list too, stand right in front of a list.
  private func followsList(_ list: FigureList, in sentence: Sentence) -> Bool {
    let first = list.range.lowerBound
    guard first >= list.range.count else { return false }
    return (first - list.range.count + 1..<first).allSatisfy { isLinked($0, in: sentence) }
  }

  /// Where the names of a list end: in front of 分别.
  private func frontEnd(_ zone: Range<Int>) -> Int {
    words.last(.distribution, in: zone)?.lowerBound ?? zone.upperBound
  }

  private func assign(
    _ topics: [Topic], to list: FigureList, in sentence: inout Sentence, _ zone: Range<Int>
  ) {
    let isGrowth =
      words.occurs(.up, in: zone.lowerBound..<zone.upperBound)
      || words.occurs(.down, in: zone.lowerBound..<zone.upperBound)
    for (index, topic) in zip(list.range, topics) {
      sentence.topics[index] = topic
      let figure = sentence.figures[index]
      if figure.quantity.isShare, let row = topic.row, !catalogue.rows[row].isRate {
        if let share = words.last(.share, in: zone) {
          let whole = whole(in: share.upperBound..<frontEnd(zone)) ?? catalogue.rows[row].parent
          sentence.topics[index]?.whole = whole
          sentence.identities[index] = identity(ofShare: topic, in: whole)
          continue
        }
        guard isGrowth || figure.measure == .growth else { continue }
        sentence.identities[index] = IndicatorIdentity(id: "growth_of/" + topic.id, of: topic.id)
      } else if endsInChange(list.range.lowerBound, sentence) {
        sentence.identities[index] = IndicatorIdentity(id: "change_of/" + topic.id, of: topic.id)
      } else {
        sentence.identities[index] = IndicatorIdentity(
          id: topic.id + unitQualifier(topic.id, figure), of: ratioTarget(of: topic))
      }
    }
  }

  /// As many names as numbers, what they share written once: 城镇、农村居民人均可支配收入.
  private func coordinated(_ region: Range<Int>, _ count: Int, _ figure: Indicator) -> [Topic]? {
    if let topics = expanded(region, count, figure) { return topics }
    let pieces = pieces(of: region)
    guard let last = pieces.last, let end = lastName(in: last, where: { allowed(figure, $0, $1) })
    else { return nil }
    if let pair = paired(last, end, count, figure) { return pair }
    guard pieces.count >= count else { return nil }
    let form = Array(bytes[end.range])
    var topics = [topic(of: end)]
    var front = pieces.dropLast()
    while topics.count < count {
      guard let (topic, taken) = lastTopic(of: front, sharing: form, figure) else { return nil }
      topics.insert(topic, at: 0)
      front = front.dropLast(taken)
    }
    return isLeftOver(front) ? nil : topics
  }

  /// Whether the last of the pieces in front of as many as there are numbers is one of their list too:
  /// 小麦、玉米、高粱分别为 of two numbers. Which of them has none is not said.
  func isLeftOver(_ pieces: ArraySlice<Range<Int>>) -> Bool {
    // A comma also parts clauses, which are in no list.
    guard let last = pieces.last, last.upperBound < bytes.count,
      bytes[last.upperBound] != UInt8(ascii: ",")
    else { return false }
    return !noun(of: last).isEmpty || names.contains { last.overlaps($0) }
  }

  /// The name that the last piece, or the last ones together (社会保障和就业), make with an ending.
  private func lastTopic(
    of pieces: ArraySlice<Range<Int>>, sharing form: [UInt8], _ figure: Indicator
  ) -> (topic: Topic, taken: Int)? {
    guard let last = pieces.last else { return nil }
    for taken in (1...min(Self.mostJoined, pieces.count)).reversed() {
      let range = pieces[pieces.endIndex - taken].lowerBound..<last.upperBound
      if taken == 1 { return topic(of: range, sharing: form, figure).map { ($0, 1) } }
      if let topic = wholeTopic(of: range, sharing: form, figure) { return (topic, taken) }
    }
    return nil
  }

  /// The most pieces that one name holds: 交通运输、仓储和邮政业 has three.
  private static let mostJoined = 3

  /// The name that all of a range makes with an ending.
  private func wholeTopic(
    of range: Range<Int>, sharing form: [UInt8], _ figure: Indicator
  ) -> Topic? {
    let own = Array(bytes[range])
    return form.indices.lazy.filter { form[$0].beginsScalar }
      .compactMap { topic(text: own + form[$0...], range, figure) }.first
  }

  /// What stands between 、, 和 and commas of a region.
  func pieces(of region: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = region.lowerBound
    var index = start
    while index < region.upperBound {
      let connector = connectors.first {
        index + $0.count <= region.upperBound
          && bytes[index..<index + $0.count].elementsEqual($0)
      }
      if let connector, !isInsideForm(index, from: start, to: region.upperBound) {
        pieces.append(start..<index)
        index += connector.count
        start = index
      } else {
        index = bytes.scalarEnd(at: index)
      }
    }
    return pieces + [start..<region.upperBound]
  }

  /// Whether a name reaches over a place: 批发和零售业增加值.
  private func isInsideForm(_ index: Int, from start: Int, to limit: Int) -> Bool {
    var at = start
    while at < index {
      if let found = catalogue.formTrie.longestMatch(in: bytes, from: at, to: limit),
        found.end > index
      {
        return true
      }
      at = bytes.scalarEnd(at: at)
    }
    return false
  }

  private func topic(of piece: Range<Int>, sharing form: [UInt8], _ figure: Indicator) -> Topic? {
    if let found = lastName(in: piece, where: { allowed(figure, $0, $1) }),
      unknown(in: found.range.upperBound..<piece.upperBound).isEmpty
    {
      return topic(of: found)
    }
    let ends = [piece.upperBound, noun(of: piece).upperBound]
    for end in ends {
      // Only what makes a whole name with the rest of the last one counts, so all beginnings may be tried.
      for first in piece.lowerBound..<end where bytes[first].beginsScalar {
        if let topic = wholeTopic(of: first..<end, sharing: form, figure) { return topic }
      }
    }
    return nil
  }

  func topic(text: [UInt8], _ range: Range<Int>, _ figure: Indicator) -> Topic? {
    whole(text, at: range) { allowed(figure, $0, text.count) }.map { topic(of: $0) }
  }

  func allowed(_ figure: Indicator, _ row: CatalogueRow, _ length: Int) -> Bool {
    figure.quantity.isShare
      ? (fits(figure, row, length) || !row.isRate && length >= 6) : fits(figure, row, length)
  }
}
