/// An array of an image, which no index leads out of.
///
/// The checksum tells damage; should an image that bears the right one hold wrong numbers all the
/// same, what they point to is empty, and nothing outside the image is read. Safe as long as the
/// image lives.
@safe struct ImageArray<Element: FixedWidthInteger> {
  let buffer: UnsafeBufferPointer<Element>

  init(_ buffer: UnsafeBufferPointer<Element>) { unsafe self.buffer = buffer }

  var count: Int { unsafe buffer.count }

  /// The element at an index; 0 where there is none.
  @inline(__always)
  subscript(index: Int) -> Element {
    unsafe index >= 0 && index < buffer.count ? buffer[index] : 0
  }

  /// The elements of a range, as far as there are any.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<Element> {
    unsafe UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<buffer.count)])
  }

  /// From the element at an index to the one behind it, as the bounds of a range in another array.
  @inline(__always)
  func range(at index: Int) -> Range<Int> {
    let lower = Int(truncatingIfNeeded: self[index])
    return lower..<max(lower, Int(truncatingIfNeeded: self[index + 1]))
  }
}
