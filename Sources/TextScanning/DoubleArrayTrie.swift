/// A set of byte strings, each with a number, matched in one walk from a position.
///
/// A double-array trie (J. Aoe, "An efficient digital search algorithm by using a double-array
/// structure", IEEE Trans. Software Eng. 15(9), 1989): state `s` goes on byte `b` to
/// `base[s] + b + 1` if `check` of that cell is `s`. Two flat arrays, so that it can be stored in a
/// file and used without parsing. Since no byte of one UTF-8 scalar can begin another, starting a
/// walk at each scalar gives every match of whole characters.
///
/// - Complexity: a walk costs one array access a byte of the longest match.
public struct DoubleArrayTrie: Sendable {
  /// Where the children of a state begin; for a leaf cell, the value stored, as `-(value + 1)`.
  public let base: [Int32]
  /// The state that owns a cell, or -1 where the cell is free.
  public let check: [Int32]

  /// A trie read back from its two arrays.
  /// - Precondition: both arrays have the same count.
  public init(base: [Int32], check: [Int32]) {
    precondition(base.count == check.count, "the two arrays of a trie have one length")
    self.base = base
    self.check = check
  }

  /// The code of the edge that ends a string; bytes take 1...256.
  static let terminal = 0

  /// Calls `body` with the end and the value of every string of the set that begins at `start`,
  /// shortest first.
  @inlinable
  public func forEachMatch(
    in bytes: [UInt8], from start: Int, to limit: Int, _ body: (_ end: Int, _ value: Int) -> Void
  ) {
    guard !base.isEmpty else { return }
    var state = 0
    var index = start
    while true {
      let end = Int(base[state])
      if end >= 0, end < check.count, Int(check[end]) == state {
        body(index, Int(-(base[end] + 1)))
      }
      guard index < limit else { return }
      let next = Int(base[state]) + Int(bytes[index]) + 1
      guard next >= 0, next < check.count, Int(check[next]) == state else { return }
      state = next
      index += 1
    }
  }

  /// The longest string of the set that begins at `start`, or nil.
  @inlinable
  public func longestMatch(in bytes: [UInt8], from start: Int, to limit: Int)
    -> (end: Int, value: Int)?
  {
    var found: (end: Int, value: Int)?
    forEachMatch(in: bytes, from: start, to: limit) { end, value in found = (end, value) }
    return found
  }

  /// The value of exactly this string, or nil.
  public func value(of key: some Sequence<UInt8>) -> Int? {
    let bytes = Array(key)
    var found: Int?
    forEachMatch(in: bytes, from: 0, to: bytes.count) { end, value in
      if end == bytes.count { found = value }
    }
    return found
  }
}
