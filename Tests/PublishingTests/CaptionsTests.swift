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
    let values = texts.values.map { parts in
      Set(parts.compactMap { if case .value(let index) = $0 { index } else { nil } })
    }
    #expect(Set(values).count == 1, "the languages put in other values")
    let english = (texts[.english] ?? []).map {
      if case .words(let words) = $0 { words } else { "" }
    }.joined()
    #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func valuesArePutIn() {
    #expect(Captions(language: .english)(.years, 2019, 2021) == "2019–2021")
    #expect(Captions(language: .chinese)(.years, 2019, 2021) == "2019–2021年")
    #expect(Captions(language: .chinese)(.titlePlaces, "县", "产量") == "各县产量")
    #expect(Captions(language: .english)(.titlePlaces, "county", "Output") == "Output by county")
    // What is put in is no caption itself.
    #expect(Captions(language: .chinese)(.titlePlaces, "{2}", "产量") == "各{2}产量")
  }

  @Test(
    arguments: [
      ("{1}–{2}年", [.value(0), .words("–"), .value(1), .words("年")]),
      ("各", [.words("各")]), ("a {b} {1", [.words("a "), .words("{b} "), .words("{1")]), ("", []),
    ] as [(String, [Captions.Part])])
  func captionsAreTakenApart(_ caption: String, _ parts: [Captions.Part]) {
    #expect(Captions.parts(caption) == parts)
  }
}
