import Indicators
import TextScanning

/// What a value was before, and what it came to: 由 300 亩减少到 100 亩.
extension IndicatorIdentifier {
  /// Whether a number tells what a value was before a change that its clause ends with.
  ///
  /// Where it has a time of its own it is the value of that time, as any other.
  func isOrigin(_ index: Int, in sentence: Sentence) -> Bool {
    let figure = sentence.figures[index]
    let number = figure.quantity.range
    if isBehindOrigin(figure.quantity, in: sentence) { return true }
    guard let verb = reachingVerb(behind: number.upperBound, in: sentence) else { return false }
    let front = clauseStart(before: number.lowerBound, from: sentence.range.lowerBound)
    let isTold =
      words.last(.origin, in: front..<number.lowerBound).map {
        !occursReaching(in: $0.upperBound..<number.lowerBound)
      } ?? false
    // 300 亩减少到 100 亩 needs no word in front.
    guard isTold || verb.lowerBound == number.upperBound else { return false }
    let next = sentence.figures.first { $0.quantity.range.upperBound > verb.upperBound }
    guard let next, next.quantity.numberRange.lowerBound < figure.clause.upperBound else {
      return true
    }
    let hasOwnTime = figure.period != .unknown && figure.period != next.period
    return next.quantity.dimension == figure.quantity.dimension && !hasOwnTime
  }

  /// 由81.9亿元跨越百亿台阶: an amount right behind the word for an origin, whatever verb follows. What
  /// is counted (由3户农户组成) may act instead.
  private func isBehindOrigin(_ quantity: Quantity, in sentence: Sentence) -> Bool {
    switch quantity.dimension {
    case .counter, .persons, .households, .time: false
    default:
      words.ending(
        .origin, at: quantity.range.lowerBound, from: sentence.range.lowerBound) != nil
    }
  }

  /// Whether the text in front of a number ends in the verb of what a change led to: 减少到.
  func endsInReaching(_ index: Int, in sentence: Sentence) -> Bool {
    let head = head(of: index, in: sentence)
    let end = sentence.figures[index].quantity.numberRange.lowerBound
    var at = head.lowerBound
    while at < end {
      if let verb = reachingEnd(at: at, to: end) {
        if unknown(in: verb..<end).isEmpty { return true }
        at = verb
      } else {
        at += 1
      }
    }
    return false
  }

  /// The first verb of what a change led to behind a place, in its clause.
  private func reachingVerb(behind place: Int, in sentence: Sentence) -> Range<Int>? {
    var index = place
    while index < sentence.range.upperBound, !isMark(index) {
      if let end = reachingEnd(at: index, to: sentence.range.upperBound) { return index..<end }
      index += 1
    }
    return nil
  }

  private func occursReaching(in range: Range<Int>) -> Bool {
    range.contains { reachingEnd(at: $0, to: range.upperBound) != nil }
  }

  /// The end of 减少到, 增加至, 发展到 at a place, or nil.
  private func reachingEnd(at index: Int, to limit: Int) -> Int? {
    if let end = words.end(.reached, at: index, to: limit) { return end }
    for kind in [CatalogueWords.Class.change, .up, .down] {
      if let verb = words.end(kind, at: index, to: limit),
        let end = words.end(.level, at: verb, to: limit)
      {
        return end
      }
    }
    return nil
  }
}
