import Testing

@testable import Gazetteers

@Suite struct EditDistanceTests {
  /// One character put in, left out or replaced, by trying each.
  private static func naive(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    if left.count > right.count { return naive(right, left) }
    for index in right.indices {
      var other = right
      other.remove(at: index)
      if left.count < right.count, other == left { return true }
      if left.count == right.count {
        var rest = left
        rest.remove(at: index)
        if rest == other { return true }
      }
    }
    return false
  }

  /// Every two words of up to three characters of one to four bytes, some with bytes in common.
  @Test func everyShortWord() {
    let letters = ["a", "é", "村", "杒", "\u{20000}"]
    var words = [""]
    for _ in 0..<3 { words += words.flatMap { word in letters.map { word + $0 } } }
    words = Array(Set(words)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for left in words {
      for right in words {
        let found = Array(left.utf8).withUnsafeBufferPointer { first in
          Array(right.utf8).withUnsafeBufferPointer { EditDistance.isOneEdit(first, $0) }
        }
        let expected = Self.naive(Array(left.unicodeScalars), Array(right.unicodeScalars))
        if found != expected { Issue.record("\(left) and \(right): \(found)") }
      }
    }
  }

  /// Bytes that are no text lead to no byte outside the names.
  @Test func brokenTextIsWalkedWithinItsBounds() {
    let bytes: [UInt8] = [0x61, 0x80, 0xBF, 0xE4]
    var words: [[UInt8]] = [[]]
    for _ in 0..<3 { words += words.flatMap { word in bytes.map { word + [$0] } } }
    for left in Set(words) {
      for right in Set(words) {
        let found = left.withUnsafeBufferPointer { first in
          right.withUnsafeBufferPointer { EditDistance.isOneEdit(first, $0) }
        }
        #expect(!found || left != right)
      }
    }
  }
}
