/// Finds the noun phrase that a quantity is of, and the quote that shows it.
struct SubjectFinder {
  /// A subject with its place in the text.
  struct Found {
    var subject: Range<Int>
    var quote: Range<Int>
  }

  /// The subject and quote of the quantity at `index`.
  static func find(_ index: Int, in context: SentenceContext) -> Found {
    let finder = SubjectFinder(context: context, index: index)
    return finder.find()
  }

  private let context: SentenceContext
  private let index: Int

  private var quantity: Quantity { context.quantities[index] }

  private func find() -> Found {
    let behind = nounBehind()
    let front = nounInFront()
    switch quantity.dimension {
    case .counter, .persons, .households, .livestock, .plants, .area, .floor, .power:
      if let front, isAdjacent(front), behind == nil || endsItem { return found(front) }
      if let behind { return Found(subject: behind, quote: quantity.range.lowerBound..<behind.upperBound) }
    default: break
    }
    if let front { return found(front) }
    if let behind { return Found(subject: behind, quote: quantity.range.lowerBound..<behind.upperBound) }
    return Found(subject: earlier() ?? quantity.range, quote: quantity.range)
  }

  private func found(_ subject: Range<Int>) -> Found {
    Found(
      subject: subject, quote: min(subject.lowerBound, quantity.range.lowerBound)..<quantity.range.upperBound)
  }

  private func isAdjacent(_ range: Range<Int>) -> Bool {
    quantity.range.lowerBound - range.upperBound <= 6
  }

  private var endsItem: Bool {
    context.itemEnd(from: quantity.range.upperBound) == quantity.range.upperBound
  }

  /// The words in front, from the clause's start or the end of the quantity before, without the
  /// words of time, place and manner that begin a clause and the verb that ends in the number.
  private func nounInFront() -> Range<Int>? {
    var start = itemStart(quantity.range.lowerBound)
    if index > 0 {
      let last = context.quantities[index - 1].range.upperBound
      if last <= quantity.range.lowerBound { start = max(start, last) }
    }
    for time in context.times where time.range.upperBound <= quantity.range.lowerBound {
      start = max(start, time.range.upperBound)
    }
    start = Particles.skipLeading(context.bytes, start..<quantity.range.lowerBound)
    let end = Particles.skipTrailing(context.bytes, start..<quantity.range.lowerBound)
    guard end - start >= 3 else { return nil }
    return Particles.tail(context.bytes, start..<end)
  }

  /// The start of the item: the last clause end or 、 in front.
  private func itemStart(_ index: Int) -> Int {
    var start = index
    while let (scalar, at) = UTF8Text.scalarBefore(
      context.bytes, start, from: context.range.lowerBound),
      !SentenceContext.isClauseEnd(scalar), scalar != 0x3001
    { start = at }
    return start
  }

  /// The noun phrase right behind: up to a particle, a verb or the end of the item.
  private func nounBehind() -> Range<Int>? {
    let start = quantity.range.upperBound
    var end = context.itemEnd(from: start)
    if index + 1 < context.quantities.count {
      end = min(end, max(start, context.quantities[index + 1].range.lowerBound))
    }
    let phrase = Particles.head(context.bytes, start..<min(end, start + 36))
    return phrase.count >= 3 ? phrase : nil
  }

  /// The clause before, where the own clause has no noun.
  private func earlier() -> Range<Int>? {
    var end = itemStart(quantity.range.lowerBound)
    guard let (_, at) = UTF8Text.scalarBefore(context.bytes, end, from: context.range.lowerBound)
    else { return nil }
    end = at
    let start = itemStart(end)
    let trimmed = Particles.skipLeading(context.bytes, start..<end)
    guard end - trimmed >= 3 else { return nil }
    return Particles.tail(context.bytes, trimmed..<end)
  }
}
