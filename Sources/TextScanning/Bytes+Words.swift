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
  /// - Complexity: the length of the word; no allocation.
  public func hasWord(_ word: String, at index: Int, before limit: Int) -> Bool {
    var at = index
    guard index >= 0 else { return false }
    for byte in word.utf8 {
      guard at < limit, at < count, self[at] == byte else { return false }
      at += 1
    }
    return true
  }

  /// Whether the word ends just before this place.
  public func hasWord(_ word: String, endingAt end: Int) -> Bool {
    let start = end - word.utf8.count
    return start >= 0 && hasWord(word, at: start, before: end)
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
