/// A text without its white space, and for each kept scalar where it was.
///
/// Annotations quote a report with the layout's line breaks joined out, so that both are compared
/// squeezed.
struct SqueezedText {
  let scalars: [UInt32]
  /// For each scalar of the original its index here, or nil for white space.
  private let positions: [Int?]

  init(_ original: some Sequence<Unicode.Scalar>) {
    var scalars: [UInt32] = []
    var positions: [Int?] = []
    for scalar in original {
      if Self.isSpace(scalar.value) {
        positions.append(nil)
      } else {
        positions.append(scalars.count)
        scalars.append(scalar.value)
      }
    }
    self.scalars = scalars
    self.positions = positions
  }

  init(_ text: String) { self.init(text.unicodeScalars) }

  /// The white space of Unicode, and the separators U+001C...U+001F.
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// The squeezed range of a range of the original without the white space at its ends, or nil
  /// where nothing is left.
  func range(ofOriginal range: Range<Int>) -> Range<Int>? {
    let inside = range.clamped(to: 0..<positions.count)
    let kept = inside.filter { positions[$0] != nil }
    guard let first = kept.first, let last = kept.last, let low = positions[first],
      let high = positions[last]
    else { return nil }
    return low..<high + 1
  }

  /// Where these scalars stand first, or nil.
  func firstRange(of other: [UInt32]) -> Range<Int>? {
    Self.firstRange(of: other, in: scalars)
  }

  static func firstRange(of other: [UInt32], in scalars: [UInt32]) -> Range<Int>? {
    guard other.count <= scalars.count else { return nil }
    guard let first = other.first else { return 0..<0 }
    for start in 0...(scalars.count - other.count) where scalars[start] == first {
      if scalars[start..<start + other.count].elementsEqual(other) {
        return start..<start + other.count
      }
    }
    return nil
  }

  /// Where words stand that an annotation quotes with their context, or nil where the context is
  /// not in the text. Words that are not in their context are looked for in the whole text.
  func locate(_ words: String, in context: String) -> Range<Int>? {
    let context = SqueezedText(context).scalars
    let words = SqueezedText(words).scalars
    guard let around = firstRange(of: context) else { return nil }
    guard let inside = Self.firstRange(of: words, in: context) else {
      return firstRange(of: words)
    }
    return around.lowerBound + inside.lowerBound..<around.lowerBound + inside.upperBound
  }
}
