import InputFiles
import Testing

@testable import Gazetteers

@Suite("Words that names are built of")
struct NamingWordsTests {
  @Test("each class has words, and each row of the table a class")
  func classes() {
    #expect(NamingWords.table.names == Set(NamingWords.allCases.map(\.stringValue)))
    #expect(NamingWords.allCases.allSatisfy { !$0.words.isEmpty })
  }
}
