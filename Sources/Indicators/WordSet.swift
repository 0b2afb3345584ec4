/// A short list of words looked up in text: a test of the first or last character turns almost
/// every place away before a word is compared.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: [StaticString]
  private let firsts: ScalarSet
  private let lasts: ScalarSet

  /// The words in the order in which they are tried; longer ones first where they share a head.
  init(arrayLiteral words: StaticString...) {
    self.words = words
    let strings = words.map { $0.description }
    firsts = ScalarSet(firstOf: strings)
    lasts = ScalarSet(firstOf: strings.compactMap { $0.unicodeScalars.last.map(String.init) })
  }

  /// The index after the word that begins at `index`, or nil.
  func match(_ bytes: [UInt8], at index: Int, to limit: Int) -> Int? {
    guard index >= 0, index < limit, firsts.contains(UTF8Text.scalar(bytes, index).value) else {
      return nil
    }
    return UTF8Text.first(of: words, bytes, at: index, to: limit)
  }

  /// The index where the word that ends at `index` begins, or nil.
  func matchEnding(_ bytes: [UInt8], at index: Int, from limit: Int) -> Int? {
    guard let (last, _) = UTF8Text.scalarBefore(bytes, index, from: limit), lasts.contains(last)
    else { return nil }
    return UTF8Text.firstEnding(words, bytes, at: index, from: limit)
  }

  /// Whether one of the words is exactly the range.
  func contains(exactly range: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard !range.isEmpty, firsts.contains(UTF8Text.scalar(bytes, range.lowerBound).value) else {
      return false
    }
    return words.contains {
      $0.utf8CodeUnitCount == range.count
        && UTF8Text.has($0, bytes, at: range.lowerBound, to: range.upperBound)
    }
  }

  /// Whether one of the words stands in the range.
  func occurs(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, next) = UTF8Text.scalar(bytes, index)
      if firsts.contains(scalar),
        UTF8Text.first(of: words, bytes, at: index, to: range.upperBound) != nil
      {
        return true
      }
      index = next
    }
    return false
  }
}
