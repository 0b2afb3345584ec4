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
  /// A state: where its children begin and which state owns the cell, side by side since every step
  /// of a walk looks at both.
  @usableFromInline
  struct Cell: Sendable {
    @usableFromInline var base: Int32
    @usableFromInline var check: Int32

    @usableFromInline
    init(base: Int32, check: Int32) {
      self.base = base
      self.check = check
    }
  }

  @usableFromInline let cells: [Cell]
  /// A bit for every scalar of three bytes that begins a string: most characters of a text begin
  /// none, and one look settles that.
  @usableFromInline let firsts: [UInt64]

  /// Where the children of each state begin; for a leaf cell, the value stored, as `-(value + 1)`.
  /// - Complexity: linear; the array is made anew.
  public var base: [Int32] { cells.map(\.base) }
  /// The state that owns each cell, or -1 where the cell is free.
  /// - Complexity: linear; the array is made anew.
  public var check: [Int32] { cells.map(\.check) }

  /// A trie read back from its two arrays.
  /// - Precondition: both arrays have the same count.
  public init(base: [Int32], check: [Int32]) {
    precondition(base.count == check.count, "the two arrays of a trie have one length")
    self.init(cells: zip(base, check).map { Cell(base: $0, check: $1) })
  }

  init(cells: [Cell]) {
    self.cells = cells
    firsts = Self.firsts(of: cells)
  }

  /// The scalars of three bytes that begin a string. Of bytes only the lower six bits count, so that
  /// strings that are no UTF-8 may pass too.
  private static func firsts(of cells: [Cell]) -> [UInt64] {
    var firsts = [UInt64](repeating: 0, count: 1024)
    guard !cells.isEmpty else { return firsts }
    func child(_ state: Int, _ code: Int) -> Int? {
      let next = Int(cells[state].base) + code
      return next >= 0 && next < cells.count && Int(cells[next].check) == state ? next : nil
    }
    for lead in 0xE0..<0xF0 {
      guard let first = child(0, lead + 1) else { continue }
      let row = (lead & 0x0F) << 6
      if child(first, terminal) != nil { for offset in 0..<64 { firsts[row | offset] = .max } }
      for middle in 0..<256 {
        guard let second = child(first, middle + 1) else { continue }
        let place = row | middle & 0x3F
        if child(second, terminal) != nil { firsts[place] = .max }
        for last in 0..<256 where child(second, last + 1) != nil {
          firsts[place] |= 1 << UInt64(last & 0x3F)
        }
      }
    }
    return firsts
  }

  /// Whether a string may begin at a place, by the character there alone.
  @inlinable
  @inline(__always)
  func mayBegin(in bytes: [UInt8], at index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index] & 0xF0 == 0xE0 else { return true }
    let row = Int(bytes[index] & 0x0F) << 6 | Int(bytes[index + 1] & 0x3F)
    return firsts[row] & (1 << UInt64(bytes[index + 2] & 0x3F)) != 0
  }

  /// The code of the edge that ends a string; bytes take 1...256.
  static let terminal = 0

  /// Calls `body` with the end and the value of every string of the set that begins at `start`,
  /// shortest first.
  @inlinable
  public func forEachMatch(
    in bytes: [UInt8], from start: Int, to limit: Int, _ body: (_ end: Int, _ value: Int) -> Void
  ) {
    guard !cells.isEmpty, start >= 0, mayBegin(in: bytes, at: start) else { return }
    let limit = min(limit, bytes.count)
    let count = UInt(cells.count)
    unsafe cells.withUnsafeBufferPointer { cells in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        var state = 0
        var index = start
        var origin = unsafe Int(cells[0].base)
        while true {
          // One comparison: what is below zero is beyond all cells.
          if UInt(bitPattern: origin) < count {
            let end = unsafe cells[origin]
            if Int(end.check) == state { body(index, Int(-(end.base + 1))) }
          }
          guard index < limit else { return }
          let next = unsafe origin &+ Int(bytes[index]) &+ 1
          guard UInt(bitPattern: next) < count, unsafe Int(cells[next].check) == state else {
            return
          }
          state = next
          origin = unsafe Int(cells[next].base)
          index += 1
        }
      }
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

  /// Whether a string of the set begins at `start`.
  /// - Complexity: one array access a byte of the shortest match.
  @inlinable
  public func hasMatch(in bytes: [UInt8], from start: Int) -> Bool {
    guard !cells.isEmpty, start >= 0, mayBegin(in: bytes, at: start) else { return false }
    let count = UInt(cells.count)
    return unsafe cells.withUnsafeBufferPointer { cells in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        var state = 0
        var index = start
        var origin = unsafe Int(cells[0].base)
        while true {
          if UInt(bitPattern: origin) < count, unsafe Int(cells[origin].check) == state {
            return true
          }
          guard index < bytes.count else { return false }
          let next = unsafe origin &+ Int(bytes[index]) &+ 1
          guard UInt(bitPattern: next) < count, unsafe Int(cells[next].check) == state else {
            return false
          }
          state = next
          origin = unsafe Int(cells[next].base)
          index += 1
        }
      }
    }
  }

  /// Whether a string of the set begins with a text, or is that text.
  /// - Complexity: one array access a byte of the text.
  @inlinable
  public func hasString(beginningWith text: ArraySlice<UInt8>) -> Bool {
    state(behind: text) != nil
  }

  /// The state behind a text, and where its edges are; nil where no string begins with the text.
  @inlinable
  func state(behind text: some Sequence<UInt8>) -> (state: Int, origin: Int)? {
    var state = 0
    guard var origin = cells.first.map({ Int($0.base) }) else { return nil }
    for byte in text {
      let next = origin + Int(byte) + 1
      guard next >= 0, next < cells.count, Int(cells[next].check) == state else { return nil }
      state = next
      origin = Int(cells[next].base)
    }
    return (state, origin)
  }

  /// Calls `body` with the start and the value of every string of the set that, spelled backwards,
  /// ends at `end` and begins at or after `limit`, shortest first.
  ///
  /// For sets built of reversed strings: the walk goes from `end` to the front.
  @inlinable
  public func forEachMatch(
    backwardsIn bytes: [UInt8], from end: Int, to limit: Int,
    _ body: (_ start: Int, _ value: Int) -> Void
  ) {
    guard !cells.isEmpty else { return }
    var state = 0
    var index = end
    var origin = Int(cells[0].base)
    while true {
      if origin >= 0, origin < cells.count, Int(cells[origin].check) == state {
        body(index, Int(-(cells[origin].base + 1)))
      }
      guard index > limit else { return }
      let next = origin + Int(bytes[index - 1]) + 1
      guard next >= 0, next < cells.count, Int(cells[next].check) == state else { return }
      state = next
      origin = Int(cells[next].base)
      index -= 1
    }
  }

  /// Whether a string of the set, spelled backwards, ends at `end` and begins at or after `limit`.
  @inlinable
  public func hasMatch(backwardsIn bytes: [UInt8], from end: Int, to limit: Int) -> Bool {
    var isFound = false
    forEachMatch(backwardsIn: bytes, from: end, to: limit) { _, _ in isFound = true }
    return isFound
  }

  /// The value of exactly this string, or nil.
  /// - Complexity: one array access a byte; no allocation.
  @inlinable
  public func value(of key: some Sequence<UInt8>) -> Int? {
    guard let (state, origin) = state(behind: key), origin >= 0, origin < cells.count,
      Int(cells[origin].check) == state
    else { return nil }
    return Int(-(cells[origin].base + 1))
  }
}
