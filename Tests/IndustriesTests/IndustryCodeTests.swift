import Industries
import Testing

struct IndustryCodeTests {
  @Test(arguments: ["A", "A01", "A011", "A0112", "C1310", "J66", "S9100", "T9700"])
  func writtenAsRead(text: String) throws {
    #expect(try IndustryFixtures.code(text).description == text)
    #expect(IndustryCode(text.lowercased())?.description == text)
  }

  @Test(arguments: [
    "", "U", "A0", "A06", "A1", "B05", "A01123", "A01x", "01", "A 01", "农", "@", "Ａ",
  ])
  func noCode(text: String) {
    #expect(IndustryCode(text) == nil)
  }

  @Test(arguments: [("06", "B06"), ("0112", "A0112"), ("97", "T97"), ("013", "A013")])
  func sectionOfDigits(digits: String, expected: String) {
    #expect(IndustryCode(digits: digits)?.description == expected)
  }

  @Test(arguments: ["00", "98", "6", "01123", "x1", "B06"])
  func noSectionOfDigits(digits: String) {
    #expect(IndustryCode(digits: digits) == nil)
  }

  /// The packed arithmetic against the same questions asked of the written codes, for all pairs of
  /// a sample of the table.
  @Test func packedAnswersAreThoseOfTheText() throws {
    let all = try IndustryFixtures.table().entries.map(\.code)
    let sample = stride(from: 0, to: all.count, by: 13).map { all[$0] } + all.prefix(60)
    for code in sample {
      let text = code.description
      #expect(code.section.description == String(text.prefix(1)))
      #expect(code.division.description == String(text.prefix(3)))
      let parent = text.count == 3 ? String(text.prefix(1)) : String(text.dropLast())
      #expect(code.parent?.description == (text.count == 1 ? nil : parent))
      for other in sample {
        #expect(code.isWithin(other) == text.hasPrefix(other.description))
        #expect((code < other) == text.utf8.lexicographicallyPrecedes(other.description.utf8))
        var shared = text
        while !shared.isEmpty, !other.description.hasPrefix(shared) || shared.count == 2 {
          shared.removeLast()
        }
        #expect(code.commonAncestor(with: other)?.description ?? "" == shared)
      }
    }
  }
}
