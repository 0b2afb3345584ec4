/// The words that begin or end a noun phrase beside a number, which are no part of it.
struct Particles {
  let phrases: PhraseLexicon
  let bytes: [UInt8]

  /// The index after the particles that a phrase begins with.
  func skipLeading(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while let next = phrases.end(of: .phraseHead, bytes, at: start, to: range.upperBound) {
      start = next
    }
    return start
  }

  /// The index before the verbs and particles that a phrase ends with.
  func skipTrailing(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while let at = phrases.start(of: .phraseTail, bytes, at: end, from: range.lowerBound) {
      end = at
    }
    return end
  }

  /// Whether the range is exactly one word of measuring.
  func isMeasuring(_ range: Range<Int>) -> Bool {
    phrases.isExactly(.measuring, bytes, range)
  }

  /// Whether a word that ends a noun phrase begins at `index`.
  private func stopsNoun(_ index: Int, _ limit: Int) -> Bool {
    if phrases.has(.locative, bytes, at: index, to: limit) {
      return !phrases.has(.standing, bytes, at: index, to: limit)
    }
    return phrases.has(.nounEnd, bytes, at: index, to: limit)
  }

  /// The end of the noun phrase that begins with a range: the first word that ends one.
  func nounEnd(_ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound, !stopsNoun(end, range.upperBound) {
      end = UTF8Text.scalar(bytes, end).next
    }
    return min(end, range.upperBound)
  }

  /// At most the last sixteen characters of a phrase.
  func tail(_ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    var count = 0
    while count < 16, let (_, at) = UTF8Text.scalarBefore(bytes, start, from: range.lowerBound) {
      start = at
      count += 1
    }
    return start..<range.upperBound
  }
}
