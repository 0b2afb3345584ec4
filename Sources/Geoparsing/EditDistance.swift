/// How far two names are apart.
enum EditDistance {
  /// Whether one character put in, left out or replaced makes one name of the other; false for
  /// equal names. Both are valid UTF-8.
  /// - Complexity: linear in the shorter name; no allocation.
  static func isOneEdit(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // One character takes at most four bytes.
    guard abs(left.count - right.count) <= 4 else { return false }
    let shorter = min(left.count, right.count)
    var same = 0
    while same < shorter, left[same] == right[same] { same += 1 }
    // Back to the start of the first character that differs, on either side.
    while continues(left, same) || continues(right, same) { same -= 1 }
    let leftNext = scalarEnd(left, same)
    let rightNext = scalarEnd(right, same)
    if leftNext > same, rightNext > same, equal(left, leftNext, right, rightNext) { return true }
    if rightNext > same, equal(left, same, right, rightNext) { return true }
    return leftNext > same && equal(left, leftNext, right, same)
  }

  private static func continues(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < text.count && text[index] & 0xC0 == 0x80
  }

  /// Behind the character that begins at `index`; `index` itself at the end.
  private static func scalarEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard index < text.count else { return index }
    var end = index + 1
    while continues(text, end) { end += 1 }
    return end
  }

  private static func equal(
    _ left: UnsafeBufferPointer<UInt8>, _ from: Int, _ right: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> Bool {
    guard left.count - from == right.count - at else { return false }
    for offset in 0..<(left.count - from) where left[from + offset] != right[at + offset] {
      return false
    }
    return true
  }
}
