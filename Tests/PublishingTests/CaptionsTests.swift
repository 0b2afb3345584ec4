import Cartography
import Testing

@testable import Publishing

/// Captions are there in every language, with the same values put in.
@Suite struct CaptionsTests {
  @Test(arguments: Captions.Key.allCases)
  func everyKeyHasEveryLanguage(_ key: Captions.Key) throws {
    let texts = try #require(Captions.table[key], "no row in captions.tsv")
    for language in MapLanguage.allCases {
      #expect(texts[language]?.isEmpty == false, "\(language)")
    }
    let values = texts.values.map { text in (1...4).filter { text.contains("{\($0)}") } }
    #expect(Set(values).count == 1, "the languages put in other values")
    let english = texts[.english] ?? ""
    #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func valuesArePutIn() {
    #expect(Captions(language: .english)(.years, 2019, 2021) == "2019–2021")
    #expect(Captions(language: .chinese)(.years, 2019, 2021) == "2019–2021年")
    #expect(Captions(language: .chinese)(.titlePlaces, "县", "产量") == "各县产量")
    #expect(Captions(language: .english)(.titlePlaces, "county", "Output") == "Output by county")
  }
}
