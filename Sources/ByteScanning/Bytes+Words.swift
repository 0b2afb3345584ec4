extension UInt8 {
  /// Whether the byte is one of `0`...`9`.
  @inlinable public var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether the byte is one of `A`...`Z`, `a`...`z`.
  @inlinable public var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// Whether the byte begins a UTF-8 scalar.
  @inlinable public var beginsScalar: Bool { self & 0xC0 != 0x80 }
}

extension [UInt8] {
  /// Whether the word stands at this place and ends before `limit`.
  ///
  /// Inlined, so that a word written in the code becomes a comparison of its few bytes.
  /// - Complexity: the length of the word; no allocation.
  @inlinable
  @inline(__always)
  public func hasWord(_ word: StaticString, at index: Int, before limit: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index >= 0, index + length <= limit, index + length <= count else { return false }
    let start = unsafe word.utf8Start
    for offset in 0..<length where unsafe self[index + offset] != start[offset] { return false }
    return true
  }

  /// Whether the word ends just before this place.
  @inlinable
  @inline(__always)
  public func hasWord(_ word: StaticString, endingAt end: Int) -> Bool {
    let start = end - word.utf8CodeUnitCount
    return start >= 0 && hasWord(word, at: start, before: end)
  }

  /// Whether a word known only at run time stands at this place and ends before `limit`.
  /// - Complexity: the length of the word; no allocation.
  @inlinable
  @_disfavoredOverload
  public func hasWord(_ word: String, at index: Int, before limit: Int) -> Bool {
    guard index >= 0 else { return false }
    let found = unsafe word.utf8.withContiguousStorageIfAvailable { letters in
      guard index + letters.count <= limit, index + letters.count <= count else { return false }
      for offset in letters.indices where unsafe self[index + offset] != letters[offset] {
        return false
      }
      return true
    }
    return found ?? hasLetters(word, at: index, before: limit)
  }

  /// The same for a string whose UTF-8 does not lie in one piece.
  @usableFromInline
  func hasLetters(_ word: String, at index: Int, before limit: Int) -> Bool {
    var at = index
    for byte in word.utf8 {
      guard at < limit, at < count, self[at] == byte else { return false }
      at += 1
    }
    return true
  }

  /// Whether a word known only at run time ends just before this place.
  @inlinable
  @_disfavoredOverload
  public func hasWord(_ word: String, endingAt end: Int) -> Bool {
    let start = end - word.utf8.count
    return start >= 0 && hasWord(word, at: start, before: end)
  }

  /// Where a word known only at run time stands first, or nil.
  /// - Complexity: the length of the bytes times that of the word; no allocation.
  public func firstIndex(ofWord word: String) -> Int? {
    guard let first = word.utf8.first else { return startIndex }
    return indices.first { self[$0] == first && hasWord(word, at: $0, before: count) }
  }

  /// Where a word stands last in a range, or nil.
  /// - Complexity: the length of the range times that of the word; no allocation.
  public func lastRange(of word: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = word.first, word.count <= range.count else { return nil }
    for start in (range.lowerBound...range.upperBound - word.count).reversed()
    where self[start] == first && self[start..<start + word.count].elementsEqual(word) {
      return start..<start + word.count
    }
    return nil
  }

  /// The start of the scalar that ends just before `index`, or nil at the start of the text.
  @inlinable
  public func scalarStart(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    var at = index - 1
    while at > 0, !self[at].beginsScalar { at -= 1 }
    return at
  }

  /// The start of the scalar after the one that begins at `index`.
  @inlinable
  public func scalarEnd(at index: Int) -> Int {
    var at = index + 1
    while at < count, !self[at].beginsScalar { at += 1 }
    return at
  }
}
