import ByteScanning
import TextScanning

/// A text with what begins at each of its bytes: words by their classes, printed forms, products and
/// places.
///
/// Every number of a sentence asks for many classes of words in nearly the same text, and nearly all
/// answers are no. So the sentence is walked once, and most questions are settled by one bit.
struct MarkedText {
  /// What stands at a byte, besides the classes of words in the lower bits.
  enum Sign {
    static let form: UInt32 = 1 << 29
    static let product: UInt32 = 1 << 30
    /// A byte of a place's name, not its first alone.
    static let place: UInt32 = 1 << 31
  }

  private let bytes: [UInt8]
  private let catalogue: IndicatorCatalogue
  /// Where places are named, in order.
  private let names: [Range<Int>]
  /// The part of the text that was walked.
  private var extent: Range<Int>
  /// The signs at its bytes.
  private var signs: [UInt32]

  /// A text of which nothing was read yet; every question goes to the tables.
  init(_ bytes: [UInt8], names: [Range<Int>], catalogue: IndicatorCatalogue) {
    self.bytes = bytes
    self.names = names
    self.catalogue = catalogue
    extent = 0..<0
    signs = []
  }

  /// Walks a sentence, the only one that is marked from then on.
  mutating func read(_ sentence: Range<Int>) {
    extent = sentence
    signs.removeAll(keepingCapacity: true)
    signs.append(contentsOf: repeatElement(0, count: sentence.count))
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      signs[index - sentence.lowerBound] = sign(at: index)
      index = bytes.scalarEnd(at: index)
    }
    var name = firstName(endingBehind: sentence.lowerBound)
    while name < names.count, names[name].lowerBound < sentence.upperBound {
      for index in names[name].clamped(to: sentence) {
        signs[index - sentence.lowerBound] |= Sign.place
      }
      name += 1
    }
  }

  private func sign(at index: Int) -> UInt32 {
    var sign = catalogue.words.classes(of: bytes, at: index)
    if catalogue.formTrie.hasMatch(in: bytes, from: index) { sign |= Sign.form }
    if catalogue.productTrie.hasMatch(in: bytes, from: index) { sign |= Sign.product }
    return sign
  }

  /// Whether a sign may stand at a byte; outside of the sentence it may always.
  func mayHave(_ sign: UInt32, at index: Int) -> Bool {
    guard index >= extent.lowerBound, index < extent.upperBound else { return true }
    return signs[index - extent.lowerBound] & sign != 0
  }

  /// Whether a sign may stand anywhere in a range.
  func mayHave(_ sign: UInt32, in range: Range<Int>) -> Bool {
    guard range.lowerBound >= extent.lowerBound, range.upperBound <= extent.upperBound else {
      return true
    }
    let signs = signs.span
    for index in range where signs[index - extent.lowerBound] & sign != 0 { return true }
    return false
  }

  // MARK: Words

  /// The end of the longest word of a class that begins at `index`, or nil.
  func end(_ kind: CatalogueWords.Class, at index: Int, to limit: Int) -> Int? {
    guard mayHave(kind.bit, at: index) else { return nil }
    return catalogue.words.end(kind, bytes, at: index, to: limit)
  }

  /// The last word of a class in a range, by where it ends.
  func last(_ kind: CatalogueWords.Class, in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = end(kind, at: index, to: range.upperBound) {
        found = index..<end
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first word of a class in a range.
  func first(_ kind: CatalogueWords.Class, in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = end(kind, at: index, to: range.upperBound) { return index..<end }
      index += 1
    }
    return nil
  }

  /// Whether a word of a class stands in a range.
  func occurs(_ kind: CatalogueWords.Class, in range: Range<Int>) -> Bool {
    first(kind, in: range) != nil
  }

  /// The word of a class that ends at `end` and begins at or after `start`; the longest.
  func ending(_ kind: CatalogueWords.Class, at end: Int, from start: Int) -> Range<Int>? {
    var index = max(start, end - 30)
    while index < end {
      if self.end(kind, at: index, to: end) == end { return index..<end }
      index += 1
    }
    return nil
  }

  // MARK: Places

  /// The end of the place name that stands at `index`, or nil.
  func nameEnd(at index: Int) -> Int? {
    guard mayHave(Sign.place, at: index) else { return nil }
    let name = firstName(endingBehind: index)
    guard name < names.count, names[name].lowerBound <= index else { return nil }
    return names[name].upperBound
  }

  /// The place name that begins at `index`, or nil.
  func name(from index: Int) -> Range<Int>? {
    guard mayHave(Sign.place, at: index) else { return nil }
    let name = firstName(endingBehind: index)
    return name < names.count && names[name].lowerBound == index ? names[name] : nil
  }

  /// Whether a place name begins in a range.
  func nameBegins(in range: Range<Int>) -> Bool {
    var name = firstName(endingBehind: range.lowerBound)
    while name < names.count, names[name].lowerBound < range.lowerBound { name += 1 }
    return name < names.count && names[name].lowerBound < range.upperBound
  }

  /// The number of the first place name that ends behind `index`.
  private func firstName(endingBehind index: Int) -> Int {
    names.partition { $0.upperBound > index }
  }
}
