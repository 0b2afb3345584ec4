import InputFiles
import Testing

@testable import AttributeTables

@Suite("Words of headings")
struct HeadingWordsTests {
  @Test("each class has words, and each row of the table a class")
  func classes() {
    #expect(HeadingWords.table.names == Set(HeadingWords.allCases.map(\.stringValue)))
    #expect(HeadingWords.allCases.allSatisfy { !$0.words.isEmpty })
  }
}
