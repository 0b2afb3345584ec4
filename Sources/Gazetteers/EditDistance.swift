/// How far two names are apart.
package enum EditDistance {
  /// Whether one character put in, left out or replaced makes one name of the other.
  package static func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    unsafe left.withUnsafeBufferPointer { left in
      unsafe right.withUnsafeBufferPointer { unsafe isOneEdit(left, $0) }
    }
  }

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
    while same < shorter, unsafe left[same] == right[same] { same += 1 }
    // Back to the start of the first character that differs, on either side.
    while same > 0, unsafe continues(left, same) || continues(right, same) { same -= 1 }
    let leftNext = unsafe scalarEnd(left, same)
    let rightNext = unsafe scalarEnd(right, same)
    if leftNext > same, rightNext > same, unsafe equal(left, leftNext, right, rightNext) {
      return true
    }
    if rightNext > same, unsafe equal(left, same, right, rightNext) { return true }
    return unsafe leftNext > same && equal(left, leftNext, right, same)
  }

  /// The one character in which two names of equally many differ, as code points; nil where they
  /// differ otherwise.
  package static func replacement(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> (UInt32, UInt32)? {
    let from = unsafe Array(String(decoding: left, as: UTF8.self).unicodeScalars)
    let to = unsafe Array(String(decoding: right, as: UTF8.self).unicodeScalars)
    guard from.count == to.count else { return nil }
    let differing = from.indices.filter { from[$0] != to[$0] }
    guard differing.count == 1, let index = differing.first else { return nil }
    return (from[index].value, to[index].value)
  }

  private static func continues(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    unsafe index < text.count && text[index] & 0xC0 == 0x80
  }

  /// Behind the character that begins at `index`; `index` itself at the end.
  private static func scalarEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard index < text.count else { return index }
    var end = index + 1
    while unsafe continues(text, end) { end += 1 }
    return end
  }

  private static func equal(
    _ left: UnsafeBufferPointer<UInt8>, _ from: Int, _ right: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> Bool {
    guard left.count - from == right.count - at else { return false }
    for offset in 0..<(left.count - from) where unsafe left[from + offset] != right[at + offset] {
      return false
    }
    return true
  }
}
