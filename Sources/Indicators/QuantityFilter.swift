/// Says which quantities state facts: leaves out slogans, plan names, ages, conditions, time spans
/// and the 一 of ordinary speech.
struct QuantityFilter {
  let context: SentenceContext
  /// The texts between 《 and 》.
  private let titles: [Range<Int>]
  /// The texts between “ and ”.
  private let quotations: [Range<Int>]
  /// Where the sentence says what a word means.
  private let definition: Range<Int>?

  /// The quantities of a sentence that state facts.
  static func facts(in context: SentenceContext) -> [Quantity] {
    let filter = QuantityFilter(context: context)
    return context.quantities.filter { filter.isFact($0) }
  }

  private init(context: SentenceContext) {
    self.context = context
    titles = Self.enclosed(0x300A, 0x300B, context)
    quotations = Self.enclosed(0x201C, 0x201D, context)
    definition = context.phrases.last(.defining, context.bytes, in: context.range)
  }

  var bytes: [UInt8] { context.bytes }
  var phrases: PhraseLexicon { context.phrases }
  var limit: Int { context.range.upperBound }

  private func isFact(_ quantity: Quantity) -> Bool {
    if quantity.value == 0 || isNamePart(quantity) || isScenery(quantity) { return false }
    if isQuotedName(quantity) || isRhetoric(quantity) || isImprint(quantity) { return false }
    if isDenied(quantity) || isDefined(quantity) { return false }
    switch quantity.dimension {
    case .age: return isMeanAge(quantity)
    case .time: return isDuration(quantity)
    case .percent: return true
    case .fold: return quantity.unit != "番" || isSaid(.doubling, quantity)
    case .money where isNameOfCoins(quantity) || isSizeClass(quantity) || isBase(quantity):
      return false
    case .length where isSizeClass(quantity) || isPlaceName(quantity): return false
    default: break
    }
    if quantity.isChinese, phrases.holds(.heldUnits, word: quantity.unit) {
      return isHeld(quantity)
    }
    if quantity.isChinese, !quantity.isBareScale, quantity.value < 11 {
      return isChineseFact(quantity)
    }
    return !isAbstractArabic(quantity)
  }

  /// 规模以上工业企业是指年主营业务收入2000万元及以上的工业法人单位: what a word means is no fact.
  private func isDefined(_ quantity: Quantity) -> Bool {
    if let definition, definition.upperBound <= quantity.range.lowerBound { return true }
    // 年主营业务收入2000万元及以上的工业企业: the note behind a figure.
    return quantity.dimension == .money
      && phrases.ends(
        with: .classBound, bytes, at: quantity.range.upperBound, from: quantity.unitRange.lowerBound
      )
      && quantity.range.upperBound < limit && bytes[quantity.range.upperBound] >= 0xE4
  }

  /// 万元GDP能耗: the sum that something is counted by.
  private func isBase(_ quantity: Quantity) -> Bool {
    quantity.isBareScale
      && context.lexicon.roles(bytes, at: quantity.range.upperBound, to: limit).contains(.account)
  }

  // MARK: Names and slogans

  /// Inside 《》, or inside quotation marks that hold a name and no speech.
  private func isQuotedName(_ quantity: Quantity) -> Bool {
    let at = quantity.numberRange
    if titles.contains(where: { $0.contains(at.lowerBound) }) { return true }
    guard let quoted = quotations.first(where: { $0.contains(at.lowerBound) }) else { return false }
    // “万亩核桃园”: the size in the name of a base is its size.
    if quantity.isBareScale, [.area, .livestock, .plants].contains(quantity.dimension) {
      return false
    }
    let hasClause = context.contains(.clauseMarks, in: quoted)
    if !hasClause { return true }
    let isSmall = quantity.value < 11 || quantity.isBareScale
    return quantity.isChinese && isSmall && quantity.dimension != .percent && quoted.count <= 45
  }

  /// The texts between opening and closing marks that both stand in the sentence.
  private static func enclosed(
    _ open: UInt32, _ close: UInt32, _ context: SentenceContext
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var index = context.range.lowerBound
    while index < context.range.upperBound {
      guard context.bytes[index] >= 0xE2, context.bytes[index] <= 0xE3 else {
        index += 1
        continue
      }
      let (scalar, next) = UTF8Text.scalar(context.bytes, index)
      if scalar == open {
        start = next
      } else if scalar == close, let begun = start {
        found.append(begun..<index)
        start = nil
      }
      index = next
    }
    return found
  }

  private func isSaid(_ phrase: Phrase, _ quantity: Quantity) -> Bool {
    let front = context.clause(around: quantity.range).lowerBound..<quantity.range.lowerBound
    return context.contains(phrase, in: front)
  }

  /// The line of a printer or an office: 印数:300份.
  private func isImprint(_ quantity: Quantity) -> Bool {
    phrases.ends(
      with: .imprint, bytes, at: quantity.range.lowerBound, from: context.range.lowerBound)
  }

  /// 三元 of a company's or a district's name: a small Chinese number of 元 with a noun behind it.
  private func isNameOfCoins(_ quantity: Quantity) -> Bool {
    quantity.isChinese && quantity.value <= 10 && quantity.approximation == .exact
      && !quantity.isPerUnit
      && !phrases.has(.coinEnd, bytes, at: quantity.unitRange.upperBound, to: limit)
      && quantity.range.upperBound < limit
  }

  /// 亿元以上项目, 4.3米以下焦炉: a class of things, not a quantity.
  private func isSizeClass(_ quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    guard quantity.isBareScale || quantity.dimension == .length,
      phrases.ends(with: .sizeLimits, bytes, at: end, from: quantity.unitRange.upperBound)
    else { return false }
    return end < limit
      && !phrases.has(.sizeEnd, bytes, at: end, to: limit)
  }

  /// 七里铺, 十里河: a Chinese number of 里 that no word of distance follows is part of a name.
  private func isPlaceName(_ quantity: Quantity) -> Bool {
    guard quantity.isChinese, quantity.unit == "里" else { return false }
    return !phrases.has(.distanceEnd, bytes, at: quantity.unitRange.lowerBound + 3, to: limit)
      && !phrases.has(.chineseMiles, bytes, at: quantity.unitRange.lowerBound, to: limit)
  }

  /// A number of festivals, issues or terms counts where they were held.
  private func isHeld(_ quantity: Quantity) -> Bool {
    quantity.value > 1
      && isSaid(.holding, quantity)
  }

  private func isRhetoric(_ quantity: Quantity) -> Bool {
    let roles = context.lexicon.roles(bytes, at: quantity.range.upperBound, to: limit)
    if quantity.value == 365, quantity.unit == "个" { return true }
    return roles.contains(.rhetoric) || roles.contains(.planName)
  }

  // MARK: Ages and times

  /// A mean age or a change of it; the age of a person or an age limit is none.
  private func isMeanAge(_ quantity: Quantity) -> Bool {
    let clause = context.clause(around: quantity.range)
    let front = clause.lowerBound..<quantity.range.lowerBound
    return context.contains(.meanAge, in: front)
  }

  private func isDuration(_ quantity: Quantity) -> Bool {
    let front = context.clause(around: quantity.range).lowerBound..<quantity.range.lowerBound
    let end = quantity.range.upperBound
    if phrases.has(.afterTimeSpan, bytes, at: end, to: limit) { return false }
    let start = quantity.range.lowerBound
    if phrases.ends(with: .ahead, bytes, at: start, from: context.range.lowerBound) { return true }
    if phrases.ends(
      with: .beforeTimeSpan, bytes, at: quantity.range.lowerBound, from: context.range.lowerBound)
    {
      return false
    }
    if phrases.has(.spanNouns, bytes, at: end, to: limit) { return true }
    if phrases.occurs(.durationVerbs, bytes, in: front) { return true }
    if quantity.approximation == .atMost || quantity.approximation == .atLeast { return true }
    if phrases.has(.spanEnds, bytes, at: end, to: limit) {
      return quantity.value != 1
    }
    if quantity.unit == "年" { return false }
    if quantity.isChinese, quantity.value == 1 {
      return quantity.approximation == .about && quantity.unit != "天"
    }
    return !isSetDuration(quantity)
  }

  /// 24小时 is a set phrase: round the clock.
  private func isSetDuration(_ quantity: Quantity) -> Bool {
    (quantity.unit == "小时" && quantity.value == 24)
      || (quantity.unit == "天" && quantity.value >= 365)
  }

  // MARK: Small Chinese numbers

  private func isChineseFact(_ quantity: Quantity) -> Bool {
    if quantity.isPerUnit { return true }
    if isParallel(quantity) { return false }
    let isQualified = quantity.approximation != .exact
    switch quantity.dimension {
    case .persons, .households, .livestock, .plants, .money, .area, .mass, .length, .floor, .volume,
      .power, .energy:
      return quantity.value > 1 || isQualified || quantity.isPerUnit
    default: break
    }
    if quantity.value <= 1 { return isOneCounted(quantity) }
    return isCounted(quantity)
  }

  /// 一院两户, 两园三区: small numbers in a row without a pause are a formula.
  private func isParallel(_ quantity: Quantity) -> Bool {
    guard
      let (_, one) = UTF8Text.scalarBefore(
        bytes, quantity.range.lowerBound, from: context.range.lowerBound),
      let (digit, _) = UTF8Text.scalarBefore(bytes, one, from: context.range.lowerBound)
    else { return false }
    return ChineseNumeral.digit(digit) != nil && quantity.value < 10
  }

  /// 一个 counts only in a list of things, right behind its noun (瞭望哨一个), or where qualified.
  private func isOneCounted(_ quantity: Quantity) -> Bool {
    if quantity.approximation == .atLeast || quantity.approximation == .atMost { return true }
    if endsItem(quantity) {
      return !nounBefore(quantity).isDisjoint(with: [.facility, .concrete])
        || isListed(quantity)
    }
    guard
      phrases.ends(
        with: .building, bytes, at: quantity.range.lowerBound, from: context.range.lowerBound)
        || phrases.ends(
          with: .joiners, bytes, at: quantity.range.lowerBound, from: context.range.lowerBound)
          && isSaid(.building, quantity)
    else { return false }
    return quantity.unit != "个" && quantity.unit != "批"
      && !nounsBehind(quantity).isDisjoint(with: [.concrete, .facility])
  }

  /// Two to ten of something: things are counted, abstractions are slogans.
  private func isCounted(_ quantity: Quantity) -> Bool {
    let noun = nounsBehind(quantity)
    if phrases.holds(.occasions, word: quantity.unit) { return true }
    if isOfPlaces(quantity) || phrases.holds(.stops, word: quantity.unit) {
      return isAfterList(quantity) || endsItem(quantity) && !nounBefore(quantity).isEmpty
    }
    if phrases.holds(.pieces, word: quantity.unit) {
      return !noun.contains(.abstract)
        || !noun.isDisjoint(with: [.concrete, .facility, .firm, .person])
    }
    if !noun.isDisjoint(with: [.concrete, .facility, .person, .household, .firm]) {
      return quantity.unit != "项" || noun.contains(.concrete)
    }
    if noun.contains(.abstract) { return false }
    if namesInFront(quantity) == Int(quantity.value) { return true }
    return endsItem(quantity)
      && !nounBefore(quantity).isDisjoint(with: [.concrete, .facility, .firm])
  }

  /// 三村, 两县: places themselves are the unit.
  private func isOfPlaces(_ quantity: Quantity) -> Bool {
    phrases.end(
      of: .placeUnits, context.bytes, at: quantity.unitRange.lowerBound,
      to: quantity.unitRange.upperBound) == quantity.unitRange.upperBound
  }

  /// 岗亭2个,瞭望台一个: a neighbour in the list is a counted thing as well.
  private func isListed(_ quantity: Quantity) -> Bool {
    guard let index = context.quantities.firstIndex(where: { $0.range == quantity.range }),
      context.clause(around: quantity.range).lowerBound < quantity.range.lowerBound
    else { return false }
    let neighbours = [index - 1, index + 1].filter(context.quantities.indices.contains)
    return neighbours.contains { neighbour in
      let other = context.quantities[neighbour]
      let gap =
        max(other.range.lowerBound, quantity.range.lowerBound)
        - min(other.range.upperBound, quantity.range.upperBound)
      return other.dimension == .counter && gap <= 36 && endsItem(other)
    }
  }

  /// How many names joined by 、 stand right in front: 东坡、西坡两个 has two.
  private func namesInFront(_ quantity: Quantity) -> Int {
    let start = quantity.range.lowerBound
    let clause = context.clause(around: quantity.range)
    var count = 1
    var index = clause.lowerBound
    while index < start {
      let (scalar, next) = UTF8Text.scalar(bytes, index)
      if scalar == 0x3001 { count += 1 }
      index = next
    }
    return count > 1 && isAfterList(quantity) ? count : 0
  }

  /// 堡内、东关两村: the number sums up the names in front of it.
  private func isAfterList(_ quantity: Quantity) -> Bool {
    let start = quantity.range.lowerBound
    let clause = context.clause(around: quantity.range)
    guard let (before, _) = UTF8Text.scalarBefore(bytes, start, from: clause.lowerBound),
      before != 0x3001
    else { return false }
    return context.contains(.listComma, in: max(clause.lowerBound, start - 45)..<start)
  }

  /// 3个方面 and 5项制度: an Arabic number of an abstraction.
  private func isAbstractArabic(_ quantity: Quantity) -> Bool {
    guard quantity.dimension == .counter, quantity.value < 13, quantity.valueMax == nil else {
      return false
    }
    return phrases.has(.abstractNouns, bytes, at: quantity.range.upperBound, to: limit)
  }

  /// Whether the item ends right behind the quantity.
  private func endsItem(_ quantity: Quantity) -> Bool {
    context.itemEnd(from: quantity.range.upperBound) == quantity.range.upperBound
  }

  /// The roles of the word that ends where the quantity begins.
  private func nounBefore(_ quantity: Quantity) -> CueLexicon.Roles {
    let start = quantity.range.lowerBound
    var roles: CueLexicon.Roles = []
    let near = max(context.range.lowerBound, start - 24)
    for cue in context.cues(in: near..<start) where cue.range.upperBound == start {
      roles.formUnion(context.lexicon.entries[cue.entry].roles)
    }
    return roles
  }

  /// The roles of the words in the noun phrase behind the quantity: some ten characters.
  private func nounsBehind(_ quantity: Quantity) -> CueLexicon.Roles {
    let end = context.itemEnd(from: quantity.range.upperBound)
    return context.roles(in: quantity.range.upperBound..<min(end, quantity.range.upperBound + 36))
  }
}
