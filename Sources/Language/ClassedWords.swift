import TextScanning

/// The words of a text with their classes, to be asked for by where they begin or end.
public struct ClassedWords: Sendable {
  /// A word: its bytes and classes.
  public struct Word: Sendable {
    /// Where it begins.
    public let start: Int32
    /// Where it ends.
    public let end: Int32
    /// Its classes.
    public let classes: WordClasses
  }

  /// The words by where they begin.
  public let words: [Word]
  /// The same by where they end, the longest of each end only.
  private let byEnd: [Word]

  init(_ words: [Word]) {
    self.words = words
    var byEnd: [Word] = []
    byEnd.reserveCapacity(words.count)
    for word in words.sorted(by: { ($0.end, $0.start) < ($1.end, $1.start) })
    where byEnd.last?.end != word.end {
      byEnd.append(word)
    }
    self.byEnd = byEnd
  }

  /// The classes of the longest word that begins here.
  /// - Complexity: O(log n).
  public func classes(at index: Int) -> WordClasses { word(at: index)?.classes ?? [] }

  /// The longest word that begins here.
  public func word(at index: Int) -> Word? {
    let found = first(from: index)
    return found < words.count && words[found].start == Int32(index) ? words[found] : nil
  }

  /// The classes of the longest word that ends here.
  public func classes(endingAt end: Int) -> WordClasses { word(endingAt: end)?.classes ?? [] }

  /// The longest word that ends here.
  /// - Complexity: O(log n).
  public func word(endingAt end: Int) -> Word? {
    let low = byEnd.partition { $0.end >= Int32(end) }
    return low < byEnd.count && byEnd[low].end == Int32(end) ? byEnd[low] : nil
  }

  /// The words that begin in a range, in order.
  /// - Complexity: O(log n), and linear in what is found.
  public func words(in range: Range<Int>) -> ArraySlice<Word> {
    let low = first(from: range.lowerBound)
    // Whoever asks walks over them anyway.
    var high = low
    while high < words.count, words[high].start < Int32(range.upperBound) { high += 1 }
    return words[low..<high]
  }

  /// Whether a word of a class lies wholly in a range.
  public func has(_ wordClass: WordClass, in range: Range<Int>) -> Bool {
    words(in: range).contains {
      $0.classes.contains(wordClass) && Int($0.end) <= range.upperBound
    }
  }

  /// The position among the words of the first that begins at or behind an index.
  private func first(from index: Int) -> Int {
    words.partition { $0.start >= Int32(index) }
  }
}
