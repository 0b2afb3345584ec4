import Testing

@testable import ByteScanning

@Suite struct BytesWordsTests {
  let bytes = Array("a县村".utf8)

  @Test func wordsAtPlaces() {
    #expect(bytes.hasWord("县", at: 1, before: 7))
    #expect(!bytes.hasWord("县", at: 1, before: 3))
    #expect(!bytes.hasWord("县", at: -1, before: 7))
    #expect(bytes.hasWord("村", endingAt: 7))
    #expect(!bytes.hasWord("a县村村", endingAt: 7))
    #expect(!bytes.hasWord("村", at: 6, before: 20))
  }

  /// Words known when the program is built and words known when it runs give the same answers.
  @Test func bothKindsOfWords() {
    let literals: [StaticString] = ["", "a", "县", "县村", "a县村", "村村"]
    for literal in literals {
      let word = literal.description
      for index in -1...8 {
        for limit in 0...9 {
          let expected =
            index >= 0 && index + word.utf8.count <= min(limit, bytes.count)
            && Array(bytes[index..<index + word.utf8.count]) == Array(word.utf8)
          #expect(bytes.hasWord(literal, at: index, before: limit) == expected)
          #expect(bytes.hasWord(word, at: index, before: limit) == expected)
        }
        #expect(
          bytes.hasWord(literal, endingAt: index) == bytes.hasWord(word, endingAt: index))
      }
    }
  }

  @Test func scalarsAround() {
    #expect(bytes.scalarStart(before: 7) == 4)
    #expect(bytes.scalarStart(before: 1) == 0)
    #expect(bytes.scalarStart(before: 0) == nil)
    #expect(bytes.scalarEnd(at: 0) == 1)
    #expect(bytes.scalarEnd(at: 4) == 7)
  }
}
