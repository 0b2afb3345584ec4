import TextScanning

/// Reading scalars out of normalised UTF-8, which is what every scanner of this module walks on.
///
/// The text was validated when it was read, so no byte sequence is checked again here.
enum UTF8Text {
  /// Whether a bracket closes in a range that did not open in it: what stands in front of the range is
  /// an aside.
  static func leavesBrackets(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let letters = bytes.span
    for index in range {
      // One comparison passes over nearly all: the brackets are neighbours.
      let bracket = letters[index] &- UInt8(ascii: "(")
      if bracket <= 1 { return bracket == 1 }
    }
    return false
  }

  /// Where the bracket closes that a part of a range stands in; nil where it stands in none.
  static func bracketEnd(
    around part: Range<Int>, in bytes: [UInt8], within range: Range<Int>
  ) -> Int? {
    let opening = bytes[range.lowerBound..<part.lowerBound]
      .last { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    guard opening == UInt8(ascii: "(") else { return nil }
    return bytes[part.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: ")"))
  }

  /// The scalar that begins at `index`, and the index after it.
  @inline(__always)
  static func scalar(_ bytes: [UInt8], _ index: Int) -> (value: UInt32, next: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), index + 1) }
    if lead >= 0xF0 {
      guard index + 3 < bytes.count else { return (0xFFFD, bytes.count) }
      let value =
        UInt32(lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
      return (value, index + 4)
    }
    if lead >= 0xE0 {
      guard index + 2 < bytes.count else { return (0xFFFD, bytes.count) }
      let value =
        UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      return (value, index + 3)
    }
    guard index + 1 < bytes.count else { return (0xFFFD, bytes.count) }
    return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), index + 2)
  }

  /// The scalar that ends before `index`, and where it begins; nil at `limit`.
  @inline(__always)
  static func scalarBefore(
    _ bytes: [UInt8], _ index: Int, from limit: Int
  ) -> (value: UInt32, start: Int)? {
    guard index > limit else { return nil }
    var start = index - 1
    while start > limit, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(bytes, start).value, start)
  }

  /// Whether `word` stands at `index`, wholly before `limit`.
  @inline(__always)
  static func has(_ word: StaticString, _ bytes: [UInt8], at index: Int, to limit: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= 0, index + count <= limit else { return false }
    let start = unsafe word.utf8Start
    for offset in 0..<count where unsafe start[offset] != bytes[index + offset] { return false }
    return true
  }

  /// Whether `word` ends exactly at `index` and begins at or after `limit`.
  @inline(__always)
  static func ends(
    with word: StaticString, _ bytes: [UInt8], at index: Int, from limit: Int
  ) -> Bool {
    let start = index - word.utf8CodeUnitCount
    return start >= limit && has(word, bytes, at: start, to: index)
  }

  /// The first of the words that stands at `index`, as the index after it.
  static func first(
    of words: [StaticString], _ bytes: [UInt8], at index: Int, to limit: Int
  ) -> Int? {
    for word in words where has(word, bytes, at: index, to: limit) {
      return index + word.utf8CodeUnitCount
    }
    return nil
  }

  /// The first of the words that ends at `index`, as the index where it begins.
  static func firstEnding(
    _ words: [StaticString], _ bytes: [UInt8], at index: Int, from limit: Int
  ) -> Int? {
    for word in words where ends(with: word, bytes, at: index, from: limit) {
      return index - word.utf8CodeUnitCount
    }
    return nil
  }

  /// Where the clause in front of an index begins, or a text of `reach` bytes and what is left of its
  /// first character.
  static func clauseStart(
    _ bytes: [UInt8], before index: Int, from limit: Int, reach: Int = .max
  ) -> Int {
    var start = index
    while index - start < reach, let (scalar, at) = scalarBefore(bytes, start, from: limit),
      !ClauseEnd.aside.holds(scalar)
    { start = at }
    return start
  }
}
