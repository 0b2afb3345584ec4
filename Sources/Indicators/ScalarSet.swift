/// A set of Unicode scalars below U+10000 as a bit map: the quick test whether a word may begin.
struct ScalarSet: Sendable {
  private var bits: [UInt64]

  /// The set of the first scalars of the given words.
  init(firstOf words: some Sequence<String>) {
    bits = Array(repeating: 0, count: 1024)
    for word in words {
      guard let first = word.unicodeScalars.first else { continue }
      insert(first.value)
    }
  }

  mutating func insert(_ scalar: UInt32) {
    guard scalar < 0x10000 else { return }
    bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
  }

  mutating func formUnion(_ other: ScalarSet) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }

  /// Whether the scalar is in the set; scalars from U+10000 on never are.
  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }
}
