/// The double-array trie of an image, walked in place (see `DoubleArrayTrie`).
///
/// `@unchecked Sendable`: the memory it points to is never written and is kept alive by the
/// `Gazetteer` that owns it.
///
/// Safe: both arrays have one length, no state or origin beyond it is followed, whatever they hold,
/// and a text is read by checked indices.
@safe @usableFromInline
struct ToponymTrie: @unchecked Sendable {
  @usableFromInline let base: UnsafeBufferPointer<Int32>
  @usableFromInline let check: UnsafeBufferPointer<Int32>

  init(base: UnsafeBufferPointer<Int32>, check: UnsafeBufferPointer<Int32>) {
    let count = Swift.min(base.count, check.count)
    unsafe self.base = UnsafeBufferPointer(rebasing: base[..<count])
    unsafe self.check = UnsafeBufferPointer(rebasing: check[..<count])
  }

  @inlinable
  func forEachMatch(
    in bytes: [UInt8], from start: Int, to limit: Int, _ body: (_ end: Int, _ value: Int) -> Void
  ) {
    guard unsafe !base.isEmpty else { return }
    var state = 0
    var index = start
    while true {
      let origin = unsafe Int(base[state])
      if origin >= 0, unsafe origin < check.count, unsafe Int(check[origin]) == state {
        unsafe body(index, -(Int(base[origin]) + 1))
      }
      guard index < limit else { return }
      let next = origin + Int(bytes[index]) + 1
      guard next >= 0, unsafe next < check.count, unsafe Int(check[next]) == state else { return }
      state = next
      index += 1
    }
  }
}
