import Testing

@testable import TextScanning

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

  @Test func scalarsAround() {
    #expect(bytes.scalarStart(before: 7) == 4)
    #expect(bytes.scalarStart(before: 1) == 0)
    #expect(bytes.scalarStart(before: 0) == nil)
    #expect(bytes.scalarEnd(at: 0) == 1)
    #expect(bytes.scalarEnd(at: 4) == 7)
  }
}
