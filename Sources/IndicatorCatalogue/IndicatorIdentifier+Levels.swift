import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Reads an amount: what it is of, and whether it is the level or a change of it.
  func readLevel(_ index: Int, _ sentence: inout Sentence, _ carried: [Topic]) {
    if readLoss(index, &sentence, carried) { return }
    guard !isOfWhole(index, in: sentence) else { return }
    guard let topic = level(of: index, in: sentence, carried) else {
      if let kind = kind(of: index, in: sentence) {
        sentence.topics[index] = kind
      } else {
        passOn(index, &sentence)
      }
      return
    }
    sentence.topics[index] = topic.topic
    sentence.names[index] = topic.name
    if let name = topic.name, name.lowerBound >= sentence.nameEnds[index] {
      sentence.nameEnds[index] = name.upperBound
    }
    guard !topic.topic.id.isEmpty else { return }
    var id = qualified(topic.topic.id, index, sentence, at: topic.name)
    if isPart(id, index, sentence, carried) { id += "~part" }
    sentence.topics[index]?.id = id
    // Of the number alone: what follows may be of one village.
    if isOfEvery(index, sentence) { id += "~every" }
    if topic.isChange || isChange(index, in: sentence, behind: topic.name)
      || isChanged(topic.name, index, in: sentence)
    {
      sentence.identities[index] = IndicatorIdentity(id: "change_of/" + id, of: id)
    } else {
      sentence.identities[index].id = id
      sentence.identities[index].of = ratioTarget(of: topic.topic)
    }
  }

  /// 约占全市出口总额(26.3亿元)的八成: a number in brackets behind the whole of a share is of that.
  private func isOfWhole(_ index: Int, in sentence: Sentence) -> Bool {
    let head = head(of: index, in: sentence)
    return bytes[..<head.upperBound].last == UInt8(ascii: "(") && words.occurs(.share, in: head)
  }

  /// 荞麦繁育基地3200亩,平均亩产126公斤: the kind that a number without a name is of, which goes on.
  private func kind(of index: Int, in sentence: Sentence) -> Topic? {
    let figure = sentence.figures[index]
    guard composes(figure) else { return nil }
    return lastProduct(in: head(of: index, in: sentence), for: figure).map {
      Topic(id: "", product: catalogue.products[$0.product].slug)
    }
  }

  /// A round number said of the one before (突破 300 亿元大关) has no name of its own, but what follows
  /// it is still of that one.
  private func passOn(_ index: Int, _ sentence: inout Sentence) {
    guard index > 0, unknown(in: head(of: index, in: sentence)).isEmpty,
      unknown(in: tail(of: index, in: sentence)).isEmpty,
      sentence.figures[index].quantity.dimension == .money
        || sentence.figures[index].quantity.dimension == .mass,
      sentence.figures[index - 1].measure == sentence.figures[index].measure,
      let before = sentence.topics[index - 1], let row = before.row,
      catalogue.rows[row].dimension == sentence.figures[index].quantity.dimension
    else { return }
    sentence.topics[index] = before
  }

  /// Whether a number is 其中 of the one before though both have one name; also one of the sentence
  /// before, where this one begins with the word.
  private func isPart(
    _ id: String, _ index: Int, _ sentence: Sentence, _ carried: [Topic]
  ) -> Bool {
    let zone = zone(of: index, in: sentence)
    // 其中甲村...: what another place has is no part of what the same place has.
    guard !words.nameBegins(in: zone) else { return false }
    let beginning = words.end(
      .part, at: sentence.range.lowerBound, to: sentence.range.upperBound)
    if beginning != nil, carried.first?.id == id || carried.dropFirst().first?.id == id {
      return true
    }
    return words.occurs(.part, in: zone)
      && sentence.topics[..<index].indices.contains {
        sentence.topics[$0]?.id == id
          && sentence.figures[$0].period == sentence.figures[index].period
      }
  }

  /// 村集体经营性收入全部突破5万元: a floor that each village has passed is no sum of the place.
  private func isOfEvery(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.figures[index].quantity.approximation == .atLeast else { return false }
    return listed(.every, endingIn: head(of: index, in: sentence)) != nil
  }

  /// What a number is of, and where its name stands.
  struct Level {
    var topic: Topic
    var name: Range<Int>?
    var isChange = false
  }

  private func level(of index: Int, in sentence: Sentence, _ carried: [Topic]) -> Level? {
    let figure = sentence.figures[index]
    let head = head(of: index, in: sentence)
    if let level = atOtherTime(index, sentence, head) { return level }
    if let level = people(index, sentence, head) { return level }
    if let level = ofSubject(index, sentence, head) { return level }
    lazy var topics = sentence.topics[..<index].reversed().compactMap { $0 } + carried
    if let level = named(index, sentence, in: head) {
      if isElliptic(level), let whole = abbreviated(head, figure, topics) { return whole }
      // 卫生机构实有床位: a longer name may hold what is left behind this one.
      let isWhole = level.name.map { unknown(in: $0.upperBound..<head.upperBound).isEmpty } ?? true
      return isWhole ? level : joined(index, sentence, head) ?? level
    }
    if let level = namedBehind(index, sentence, head) { return level }
    if let level = joined(index, sentence, head) { return level }
    if let level = abbreviated(head, figure, topics) { return level }
    if let level = joined(head, figure, topics) { return level }
    // A noun behind a number that is not known is what it counts: 36 间客房.
    let verb = words.ending(.change, at: head.upperBound, from: head.lowerBound)
    let front = head.lowerBound..<(verb?.lowerBound ?? head.upperBound)
    let isBare = unknown(in: front).isEmpty && !countsAnother(index, sentence)
    if isBare, let level = total(index, sentence, head) ?? beside(index, sentence) { return level }
    if isBare, var level = named(index, sentence, in: zone(of: index, in: sentence)) {
      // What stands in between is of an earlier clause, not of the name.
      if let name = level.name, name.upperBound <= head.lowerBound { level.name = nil }
      return level
    }
    if isBare, let level = openingProduct(index, sentence) { return level }
    guard isBare, let before = sentence.topics[..<index].last(where: { $0 != nil }), let before
    else { return nil }
    return continued(index, sentence, head, before)
  }

  /// 第一产业完成: a name that leaves out what was completed, which what was spoken of before may tell.
  private func isElliptic(_ level: Level) -> Bool {
    guard let name = level.name else { return false }
    return words.ending(.inner, at: name.upperBound, from: name.lowerBound) != nil
  }

  /// 秋粮遭了早霜,产量 4.1 万吨: the product that opens an earlier clause behind the number before.
  private func openingProduct(_ index: Int, _ sentence: Sentence) -> Level? {
    let figure = sentence.figures[index]
    let zone = zone(of: index, in: sentence)
    guard composes(figure), let product = lastProduct(in: zone, for: figure) else { return nil }
    let front = clauseStart(before: product.range.lowerBound, from: zone.lowerBound)
    guard unknown(in: front..<product.range.lowerBound).isEmpty else { return nil }
    // What stands in between is of the clause, not of the name.
    return Level(topic: level(of: product, figure).topic, name: nil)
  }

  /// Whether an unknown noun stands right behind a number of persons, families or things.
  func countsAnother(_ index: Int, _ sentence: Sentence) -> Bool {
    switch sentence.figures[index].quantity.dimension {
    case .persons, .households, .counter: break
    default: return false
    }
    let tail = tail(of: index, in: sentence)
    guard let end = firstNounEnd(of: tail) else { return false }
    return Self.length(unknown(in: tail.lowerBound..<end)) > 1
  }

  /// The row or product that a text in front of a number names.
  private func named(_ index: Int, _ sentence: Sentence, in range: Range<Int>) -> Level? {
    let figure = sentence.figures[index]
    let row = name(before: range, of: figure)
    let product = composes(figure) ? lastProduct(in: range, for: figure) : nil
    if let row {
      let isOfProduct = product.map { isProduct($0, behind: row) } ?? false
      if !isOfProduct { return level(of: row, figure) }
    }
    guard let product else { return nil }
    let gap = unknown(in: product.range.upperBound..<range.upperBound)
    guard Self.length(gap) <= Self.longestGap else { return nil }
    return level(of: product, figure)
  }

  /// Whether a product behind a row's words makes the number one of the product: 粮食播种面积其中小麦.
  private func isProduct(_ product: FoundProduct, behind row: Found) -> Bool {
    let entry = catalogue.rows[row.row]
    // 湖羊存栏 holds 羊存栏, but is of the kind.
    if product.range.lowerBound < row.range.lowerBound,
      product.range.upperBound > row.range.lowerBound
    {
      return true
    }
    guard !entry.composes.isEmpty, product.range.lowerBound >= row.range.upperBound else {
      return false
    }
    return !entry.composes.hasSuffix("/" + catalogue.products[product.product].slug)
  }

  func level(of found: Found, _ figure: Indicator) -> Level {
    let row = catalogue.rows[found.row]
    var id = row.id
    if !found.member.isEmpty { id += "." + found.member }
    if let dimension = row.dimension, figure.quantity.dimension != dimension {
      // 低保户 of persons: one thing counted in two ways is two indicators.
      let isCounter = dimension == .counter
      if figure.quantity.dimension == .households, !isCounter { id += "@households" }
      // 工作队362人 are no 362 teams.
      if figure.quantity.dimension == .persons, !isCounter || found.member.isEmpty {
        id += "@persons"
      }
    }
    let slug = IndicatorCatalogue.parts(of: row.composes).last.map(String.init) ?? ""
    return Level(topic: Topic(id: id, row: found.row, product: slug), name: found.range)
  }

  /// The row or product right behind a number, where nothing in front of it is a name.
  private func namedBehind(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    let figure = sentence.figures[index]
    let tail = tail(of: index, in: sentence)
    if let found = nameBehind(index, sentence) {
      var level = level(of: found, figure)
      let between = unknown(in: tail.lowerBound..<found.range.lowerBound)
      if !between.isEmpty {
        level.topic.id += "~" + String(decoding: between, as: UTF8.self)
      }
      return level
    }
    guard composes(figure), figure.measure != .price, !beginsWithJoiner(tail),
      let end = firstNounEnd(of: tail),
      let product = lastProduct(in: tail.lowerBound..<end, for: figure)
    else { return nil }
    // 17 亩土豆: right behind it a product needs nothing in front.
    let isNext = product.range.lowerBound - tail.lowerBound <= 12
    return isNext || unknown(in: head).isEmpty ? level(of: product, figure) : nil
  }

  /// The end of the run of characters behind a number that may hold its noun.
  private func firstNounEnd(of tail: Range<Int>) -> Int? {
    guard !tail.isEmpty else { return nil }
    var end = tail.lowerBound
    var count = 0
    while end < tail.upperBound, count < 8 {
      end = bytes.scalarEnd(at: end)
      count += 1
    }
    return min(end, tail.upperBound)
  }

  /// A number without a noun of its own, behind one that has: 总产量 13.6 万吨 after a sown area, 比上年
  /// 减少 862 公顷.
  private func continued(
    _ index: Int, _ sentence: Sentence, _ head: Range<Int>, _ before: Topic
  ) -> Level? {
    let figure = sentence.figures[index]
    let families = Self.families(for: figure)
    let family = catalogue.product(before.product)?.family ?? ""
    if composes(figure), !before.product.isEmpty, figure.measure != .price,
      families.isEmpty || families.contains(family), !endsInChange(index, sentence)
    {
      let id = composed(figure, before.product)
      let row = catalogue.number(of: id)
      return Level(topic: Topic(id: id, row: row, product: before.product), name: nil)
    }
    if isOfAnotherPlace(index, sentence, head), let level = sentence.topics[index - 1] {
      return Level(topic: level, name: nil)
    }
    let isReached = endsInReaching(index, in: sentence)
    // A change is of the number in front of it, not of one further off.
    guard isReached || endsInChange(index, sentence), !words.occurs(.comparison, in: head),
      sentence.topics[index - 1] != nil,
      let row = before.row ?? catalogue.number(of: IndicatorCatalogue.base(of: before.id)),
      isLike(catalogue.rows[row], figure.quantity)
    else { return nil }
    return Level(topic: before, name: nil, isChange: !isReached)
  }

  /// Whether a number is in what a row is counted in; of what has no dimension, in its very unit.
  func isLike(_ row: CatalogueRow, _ quantity: Quantity) -> Bool {
    row.dimension == quantity.dimension || isFirm(row, quantity)
      || row.dimension == nil && row.unit == quantity.unit
  }

  /// 甲县农村居民收入 12,898 元, 乙县为 17,089 元, 民宿58家, 其中甲村11家: a place with nothing of its own
  /// has what the one before it has.
  private func isOfAnotherPlace(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Bool {
    let first = names.partition { $0.lowerBound >= head.lowerBound }
    guard index > 0, first < names.count, head.contains(names[first].lowerBound) else {
      return false
    }
    let (own, before) = (sentence.figures[index], sentence.figures[index - 1])
    return own.measure == before.measure && own.quantity.unit == before.quantity.unit
      && saysNothing(head, like: index - 1, sentence)
      && sentence.identities[index - 1].id == sentence.topics[index - 1]?.id
  }

  // MARK: Change

  /// Whether the words behind a name tell a change of it: 粮食产量比上年增加 2 万吨.
  private func isChange(_ index: Int, in sentence: Sentence, behind name: Range<Int>?) -> Bool {
    guard let name, name.upperBound <= sentence.figures[index].quantity.range.lowerBound else {
      return false
    }
    return endsInChange(index, sentence, behind: name.upperBound)
  }

  /// Whether a verb of change has a name in front of a number as its object: 减少核桃 100 亩. Verbs of
  /// one character are parts of other words there (许多, 大多).
  private func isChanged(_ name: Range<Int>?, _ index: Int, in sentence: Sentence) -> Bool {
    guard let name else { return false }
    let zone = zone(of: index, in: sentence)
    guard name.lowerBound >= zone.lowerBound, name.upperBound <= zone.upperBound else {
      return false
    }
    let front = clauseStart(before: name.lowerBound, from: zone.lowerBound)
    guard let verb = words.ending(.change, at: name.lowerBound, from: front) else { return false }
    return Self.length(Array(bytes[verb])) > 1
      && words.ending(.restriction, at: name.lowerBound, from: front) == nil
  }

  /// Whether a verb of change stands in front of a number, without 到 or 至 that makes it a level.
  func endsInChange(_ index: Int, _ sentence: Sentence, behind name: Int = 0) -> Bool {
    let number = sentence.figures[index].quantity
    // Qualifiers such as 近 are part of the quantity; 增收 of 户均增收 is part of the name.
    var head = head(of: index, in: sentence)
    head = min(max(head.lowerBound, name), head.upperBound)..<head.upperBound
    guard let verb = words.ending(.change, at: head.upperBound, from: head.lowerBound)
    else { return false }
    return !words.occurs(.level, in: verb.upperBound..<number.numberRange.lowerBound)
  }

  /// What a ratio or share in its own right is of.
  func ratioTarget(of topic: Topic) -> String {
    guard let number = topic.row else { return "" }
    let row = catalogue.rows[number]
    return row.kind == .rate ? row.parent : ""
  }
}
