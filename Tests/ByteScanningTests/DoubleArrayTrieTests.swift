import TestSupport
import Testing

@testable import ByteScanning

@Suite struct DoubleArrayTrieTests {
  /// Every string of the set that begins at a place, by trying each.
  private static func naive(
    _ words: [(key: [UInt8], value: Int)], _ text: [UInt8], _ start: Int, _ limit: Int
  ) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for (key, value) in words where !key.isEmpty && start + key.count <= limit {
      if Array(text[start..<start + key.count]) == key { found[start + key.count] = value }
    }
    return found
  }

  private static func check(_ words: [(key: [UInt8], value: Int)], _ text: [UInt8]) {
    let trie = DoubleArrayTrie(words)
    for start in 0...text.count {
      for limit in [text.count, max(start, text.count - 1)] {
        var found: [Int: Int] = [:]
        var ends: [Int] = []
        trie.forEachMatch(in: text, from: start, to: limit) { end, value in
          found[end] = value
          ends.append(end)
        }
        let expected = naive(words, text, start, limit)
        #expect(found == expected)
        #expect(ends == ends.sorted() && ends.count == found.count)
        let longest = expected.max { $0.key < $1.key }
        let match = trie.longestMatch(in: text, from: start, to: limit)
        #expect(match?.end == longest?.key && match?.value == longest?.value)
      }
    }
  }

  /// Every set of words of up to two letters of a two-letter alphabet, in every text of up to three.
  @Test func everyShortInput() {
    let letters: [UInt8] = [0x00, 0xFF]
    let words = letters.map { [$0] } + letters.flatMap { a in letters.map { [a, $0] } }
    let texts = letters.flatMap { a in letters.flatMap { b in letters.map { [a, b, $0] } } }
    for set in 0..<(1 << words.count) {
      let chosen = words.enumerated().filter { set & (1 << $0.offset) != 0 }
        .map { (key: $0.element, value: $0.offset) }
      for text in texts { Self.check(chosen, text) }
    }
  }

  @Test(arguments: 0..<30) func randomWords(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet = Array("村镇a县".utf8) + [0x00, 0xFF]
    func word(_ length: Int) -> [UInt8] {
      (0..<length).map { _ in alphabet[random.below(alphabet.count)] }
    }
    // Some words twice: the value given last counts.
    var words: [(key: [UInt8], value: Int)] = []
    for value in 0..<80 { words.append((word(random.below(7)), value)) }
    for value in 80..<90 { words.append((words[random.below(80)].key, value)) }
    Self.check(words, word(120))
    let trie = DoubleArrayTrie(words)
    for (key, _) in words where !key.isEmpty {
      #expect(trie.value(of: key) == words.last { $0.key == key }?.value)
      #expect(trie.value(of: key + [0x01]) == nil)
    }
  }

  @Test func emptySetMatchesNothing() {
    let trie = DoubleArrayTrie([])
    #expect(trie.longestMatch(in: [0x41], from: 0, to: 1) == nil)
    #expect(trie.value(of: []) == nil)
    #expect(DoubleArrayTrie([([], 3)]).value(of: []) == nil)
  }

  @Test func readBackFromItsArrays() {
    let built = DoubleArrayTrie([(Array("代县".utf8), 7), (Array("代".utf8), 1)])
    let read = DoubleArrayTrie(base: built.base, check: built.check)
    #expect(read.value(of: "代县".utf8) == 7)
    #expect(read.value(of: "县".utf8) == nil)
  }

  /// A walk backwards finds what a search for each reversed string finds.
  @Test(arguments: 0..<20) func backwards(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet = Array("村镇a".utf8)
    func word(_ length: Int) -> [UInt8] {
      (0..<length).map { _ in alphabet[random.below(alphabet.count)] }
    }
    let words = (0..<12).map { _ in word(1 + random.below(4)) }
    let trie = DoubleArrayTrie(words.map { (key: Array($0.reversed()), value: 0) })
    let text = word(80)
    for end in 0...text.count {
      for limit in [0, max(0, end - 3)] {
        let expected = words.contains { word in
          end - word.count >= limit && Array(text[(end - word.count)..<end]) == word
        }
        #expect(trie.hasMatch(backwardsIn: text, from: end, to: limit) == expected)
      }
    }
  }

  /// Strings in one buffer give the trie of the same strings given apart, and tell of repetition.
  @Test func stringsInOneBuffer() {
    let bytes = Array("小麦玉米小麦大麦玉米".utf8)
    let keys = [0..<6, 6..<12, 12..<18, 18..<24, 24..<30, 0..<0]
    let built = DoubleArrayTrie.build(keys: keys, of: bytes)
    #expect(built.repeated == 0)
    #expect(built.trie.value(of: "小麦".utf8) == 2)
    #expect(built.trie.value(of: "玉米".utf8) == 4)
    let apart = DoubleArrayTrie(keys.enumerated().map { (key: Array(bytes[$1]), value: $0) })
    #expect(built.trie.base == apart.base && built.trie.check == apart.check)
    #expect(DoubleArrayTrie.build(keys: [0..<6, 6..<12], of: bytes).repeated == nil)
  }

  /// No start and no limit lead out of the text.
  @Test(arguments: [-5, -1, 0, 6, 7, 100])
  func startsAndLimitsBeyondTheText(_ start: Int) {
    let trie = DoubleArrayTrie([(key: Array("小麦".utf8), value: 1)])
    for text in [[], Array("小".utf8), Array("小麦".utf8)] as [[UInt8]] {
      for limit in [-1, 0, 6, 1000] {
        let found = trie.longestMatch(in: text, from: start, to: limit)
        #expect((found != nil) == (start == 0 && limit >= 6 && text.count == 6))
      }
      #expect(trie.hasMatch(in: text, from: start) == (start == 0 && text.count == 6))
    }
  }
}
