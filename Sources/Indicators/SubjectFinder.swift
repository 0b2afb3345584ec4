import TextScanning

/// Finds the noun phrase that a quantity is of, and the quote that shows it.
///
/// A counted thing stands right in front (糜子700亩) or right behind (3所小学); of money and
/// rates the noun stands in front of the words of measuring (粮食总产量达), or is what the sentence
/// spoke of before (比上年增长3.4%), or what the money was for (投资80万元建设的冷库).
struct SubjectFinder {
  /// A subject with its quote.
  struct Found {
    var subject: Range<Int>
    var quote: Range<Int>
  }

  /// The subject and quote of the quantity at `index`; `earlier` are the subjects found so far in
  /// the sentence.
  static func find(_ index: Int, in context: SentenceContext, earlier: [Range<Int>]) -> Found {
    var found = SubjectFinder(context: context, index: index, earlierSubject: earlier.last).find()
    if let dealt = DealtSubject(context: context, index: index).find() { found.subject = dealt }
    return found
  }

  private let context: SentenceContext
  private let index: Int
  private let earlierSubject: Range<Int>?

  private var quantity: Quantity { context.quantities[index] }
  private var phrases: PhraseLexicon { context.phrases }
  private var particles: Particles { Particles(phrases: phrases, bytes: context.bytes) }

  private func find() -> Found {
    // The shares of a structure are printed without a unit: each is its own quote.
    if quantity.isOfStructure {
      return Found(
        subject: nounInFront() ?? earlierSubject ?? clauseBefore() ?? quantity.range,
        quote: quantity.range)
    }
    let front = nounInFront()
    switch quantity.dimension {
    case .counter, .persons, .households, .livestock, .plants, .area, .floor, .power, .mass,
      .volume:
      if let front, endsItem || endsInNoun(front) { return found(front) }
      if let behind = nounBehind() ?? verbalNounBehind() { return foundBehind(behind) }
    case .money:
      if front.map({ endsInSpending($0) }) ?? true, let object = purpose() {
        return Found(subject: object, quote: plainQuote)
      }
    default: break
    }
    if let front { return found(front) }
    if let behind = nounBehind() { return foundBehind(behind) }
    return Found(
      subject: earlierSubject ?? clauseBefore() ?? measuringWord() ?? quantity.range,
      quote: plainQuote)
  }

  /// 投资 of 全年完成投资2亿元, where nothing else is named.
  private func measuringWord() -> Range<Int>? {
    var start = max(itemStart(quantity.range.lowerBound), lastEnd)
    for time in context.times where time.range.upperBound <= quantity.range.lowerBound {
      start = max(start, time.range.upperBound)
    }
    let end = particles.skipTrailing(start..<quantity.range.lowerBound)
    return end - start >= 6 ? start..<end : nil
  }

  /// The quantity with the measuring word right in front: 投资80万元, 增长3.4%.
  private var plainQuote: Range<Int> {
    let start = max(itemStart(quantity.range.lowerBound), lastEnd)
    let front = start..<quantity.range.lowerBound
    return front.count <= 18 ? start..<quantity.range.upperBound : quantity.range
  }

  private func found(_ subject: Range<Int>) -> Found {
    Found(
      subject: subject,
      quote: min(subject.lowerBound, quantity.range.lowerBound)..<quantity.range.upperBound)
  }

  private func foundBehind(_ subject: Range<Int>) -> Found {
    Found(subject: subject, quote: quantity.range.lowerBound..<subject.upperBound)
  }

  private var endsItem: Bool {
    let end = context.itemEnd(from: quantity.range.upperBound)
    if end == quantity.range.upperBound { return true }
    return index + 1 < context.quantities.count
      && context.quantities[index + 1].range.lowerBound == quantity.range.upperBound
  }

  /// Whether a phrase right in front of the number ends in a noun that is counted.
  private func endsInNoun(_ front: Range<Int>) -> Bool {
    guard quantity.range.lowerBound - front.upperBound <= 6,
      !phrases.ends(with: .placeKinds, context.bytes, at: front.upperBound, from: front.lowerBound),
      let last = context.cues(in: front).last, last.range.upperBound == front.upperBound
    else { return false }
    let nouns: CueLexicon.Roles = [
      .person, .guest, .household, .firm, .facility, .concrete, .crop, .animal, .farmland,
    ]
    let roles = context.lexicon.entries[last.entry].roles
    return !roles.isDisjoint(with: nouns) && !roles.contains(.verb)
  }

  /// 宇文村投资: a phrase that ends in spending tells who paid, not what for.
  private func endsInSpending(_ front: Range<Int>) -> Bool {
    phrases.ends(with: .paying, context.bytes, at: front.upperBound, from: front.lowerBound)
  }

  /// 3名发展对象: a noun phrase that begins with a verb.
  private func verbalNounBehind() -> Range<Int>? {
    let start = quantity.range.upperBound
    guard nounInFront() == nil || !endsItem else { return nil }
    let end = scalarEnd(min(context.itemEnd(from: start), start + 24))
    let phrase = start..<particles.nounEnd(start..<max(start, end))
    return phrase.count >= 9 && context.itemEnd(from: start) == phrase.upperBound ? phrase : nil
  }

  private var lastEnd: Int {
    guard index > 0 else { return context.range.lowerBound }
    return min(context.quantities[index - 1].range.upperBound, quantity.range.lowerBound)
  }

  /// The noun phrase in front, from the clause's start, the quantity before or the last verb on;
  /// nil where only words of measuring stand there.
  private func nounInFront() -> Range<Int>? {
    let limit = quantity.range.lowerBound
    var start = max(itemStart(limit), lastEnd)
    var end = limit
    for time in context.times where time.range.upperBound <= limit && time.range.upperBound > start
    {
      // 人均收入由2016年的2870元: the noun stands in front of the time.
      let behind = particles.skipTrailing(time.range.upperBound..<limit)
      if behind == time.range.upperBound, time.range.lowerBound > start {
        end = time.range.lowerBound
      } else {
        start = time.range.upperBound
      }
    }
    start = particles.skipLeading(start..<end)
    end = particles.skipTrailing(start..<end)
    if isBare(start..<end) { return nil }
    // The verb in front of a thing is no part of its name: 修建水渠.
    for cue in context.cues(in: start..<end).reversed()
    where context.lexicon.entries[cue.entry].roles.contains(.verb) {
      let rest = cue.range.upperBound..<end
      if rest.count >= 6, !isBare(rest),
        !phrases.has(.nounSuffixes, context.bytes, at: rest.lowerBound, to: end)
      {
        start = cue.range.upperBound
        break
      }
    }
    start = particles.skipLeading(start..<end)
    end = max(start, end)
    guard end - start >= 3 else { return nil }
    return particles.tail(start..<end)
  }

  /// Whether a phrase is empty or wholly a word of measuring (投资, 同比增长, 占地).
  private func isBare(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    return particles.isMeasuring(range)
  }

  /// The start of the item: the last clause end or 、 in front.
  private func itemStart(_ index: Int) -> Int {
    var start = index
    while let (scalar, at) = UTF8Text.scalarBefore(
      context.bytes, start, from: context.range.lowerBound),
      !ClauseEnd.aside.holds(scalar), scalar != 0x3001
    { start = at }
    return afterComparison(start..<index)
  }

  /// 比去年涨了1.5元: what is compared with is no part of the figure, which begins at its change.
  private func afterComparison(_ item: Range<Int>) -> Int {
    guard
      phrases.has(.comparing, context.bytes, at: item.lowerBound, to: item.upperBound),
      let change = phrases.last(.changing, context.bytes, in: item.lowerBound..<item.upperBound),
      item.upperBound - change.lowerBound <= 15,
      !phrases.has(.comparingNouns, context.bytes, at: item.lowerBound, to: item.upperBound)
    else { return item.lowerBound }
    var start = change.lowerBound
    // 减少, 增加: the change begins with the first of its characters.
    if let earlier = phrases.start(
      of: .changeHeads, context.bytes, at: start, from: item.lowerBound)
    {
      start = earlier
    }
    return start
  }

  /// The noun phrase right behind: up to a particle, a verb or the end of the item.
  private func nounBehind() -> Range<Int>? {
    var start = quantity.range.upperBound
    if let next = phrases.end(
      of: .possessive, context.bytes, at: start, to: context.range.upperBound)
    {
      start = next
    }
    var end = min(context.itemEnd(from: start), start + 36)
    if index + 1 < context.quantities.count {
      end = min(end, max(start, context.quantities[index + 1].range.lowerBound))
    }
    end = particles.nounEnd(start..<max(start, scalarEnd(end)))
    for cue in context.cues(in: start..<end)
    where context.lexicon.entries[cue.entry].roles.contains(.verb) && !isModifier(cue, end) {
      end = cue.range.lowerBound
      break
    }
    guard end - start >= 3, !isBare(start..<end) else { return nil }
    return start..<end
  }

  /// 农产品加工企业: a verb that with the noun behind it names a thing.
  private func isModifier(_ cue: CueLexicon.Cue, _ end: Int) -> Bool {
    guard
      phrases.has(.modifiers, context.bytes, at: cue.range.lowerBound, to: cue.range.upperBound)
    else { return false }
    let nouns: CueLexicon.Roles = [.firm, .facility, .concrete, .person, .household]
    return !context.lexicon.roles(context.bytes, at: cue.range.upperBound, to: end)
      .isDisjoint(with: nouns)
  }

  /// Moves an index back to the beginning of its scalar.
  private func scalarEnd(_ index: Int) -> Int {
    var index = index
    while index < context.bytes.count, context.bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// What money was for: the object of the verb behind it, 投资80万元建设了水渠.
  private func purpose() -> Range<Int>? {
    var start = quantity.range.upperBound
    var end = scalarEnd(min(context.clause(around: quantity.range).upperBound, start + 48))
    if index + 1 < context.quantities.count {
      end = max(start, min(end, context.quantities[index + 1].range.lowerBound))
    }
    start = phrases.end(of: .purpose, context.bytes, at: start, to: end) ?? start
    while let found = context.lexicon.verbEnd(context.bytes, at: start, to: end) {
      start = phrases.end(of: .verbTails, context.bytes, at: found, to: end) ?? found
    }
    guard start < end, start > quantity.range.upperBound else { return nil }
    let phrase = start..<particles.nounEnd(start..<end)
    return phrase.count >= 3 ? phrase : nil
  }

  /// The clause before, where the own clause and the sentence so far have no noun.
  private func clauseBefore() -> Range<Int>? {
    var end = itemStart(quantity.range.lowerBound)
    guard let (_, at) = UTF8Text.scalarBefore(context.bytes, end, from: context.range.lowerBound)
    else { return nil }
    end = at
    let start = particles.skipLeading(itemStart(end)..<end)
    guard end - start >= 3 else { return nil }
    return particles.tail(start..<end)
  }
}
