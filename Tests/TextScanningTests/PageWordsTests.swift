import InputFiles
import Testing

@testable import TextScanning

@Suite("Words by which pages are read")
struct PageWordsTests {
  @Test("each class has words, and each row of the table a class")
  func classes() {
    #expect(PageWords.table.names == Set(PageWords.allCases.map(\.stringValue)))
    #expect(PageWords.allCases.allSatisfy { !$0.words.isEmpty })
  }
}
