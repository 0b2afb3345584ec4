@testable import Indicators
import InputFiles
import Testing

@Suite("Vocabulary files")
struct VocabularyTests {
  @Test(
    "a wrong row is refused with file, line and what is right",
    arguments: [
      (
        "printed\tunit\tdimension\tsi_unit\tfactor\tsource\n亩\t亩\tland\tha\t0.1\t\n", "units.tsv:2:"
      ),
      ("printed\tunit\tdimension\tsi_unit\tfactor\tsource\n亩\t亩\tarea\tha\tx\t\n", "units.tsv:2:"),
      ("printed\tunit\tdimension\tsi_unit\tfactor\tsource\n亩\t亩\n", "units.tsv:2:"),
      ("printed\tunit\n", "units.tsv:1:"),
      ("", "units.tsv:"),
    ])
  func wrongUnits(text: String, message: String) {
    let error = #expect(throws: InputError.self) {
      try UnitTable(bytes: Array(text.utf8), file: "units.tsv")
    }
    #expect(error?.description.hasPrefix(message) == true)
  }

  @Test("a table without every measure is refused")
  func missingMeasures() {
    let head = "name\talias\tunit\tdimensions\tdescription\tbefore\tafter\n"
    let row = "count\t数量\t个\tcounter\tthings\t\t\n"
    #expect(throws: InputError.self) {
      try MeasureTable(bytes: Array((head + row).utf8), file: "measures.tsv")
    }
  }

  @Test("a mark of narrowing without its word is refused")
  func narrowingWithoutWord() {
    let table = String(decoding: Extraction.table("measures.tsv"), as: UTF8.self)
    let changed = table.replacing("规模@livestock", with: "@")
    #expect(changed != table)
    let error = #expect(throws: InputError.self) {
      try MeasureTable(bytes: Array(changed.utf8), file: "measures.tsv")
    }
    #expect(error?.description.hasPrefix("measures.tsv:") == true)
  }

  @Test("an unknown role is refused")
  func unknownRole() {
    #expect(throws: InputError.self) {
      try IndicatorExtractor(
        units: Extraction.table("units.tsv"), measures: Extraction.table("measures.tsv"),
        cues: Array("role\twords\nnoun\t村\n".utf8), phrases: Extraction.table("phrases.tsv"),
        times: Extraction.table("time-words.tsv"))
    }
  }

  @Test("classes of phrases: each has one row")
  func phraseClasses() throws {
    let table = String(decoding: Extraction.table("phrases.tsv"), as: UTF8.self)
    let rows = table.split(separator: "\n").map(String.init)
    let head = try #require(rows.firstIndex { $0.hasPrefix("class\t") })
    for (changed, said) in [
      (rows + ["noun\t村\t"], "phrases.tsv:\(rows.count + 1): 'noun'"),
      (rows + [rows[head + 1]], "phrases.tsv:\(rows.count + 1): "),
      (rows.dropLast(), "phrases.tsv: the class"),
      (rows.dropLast() + ["\(rows.last?.prefix { $0 != "\t" } ?? "")\t\t"], "has no words"),
      (rows.map { $0.hasPrefix("mu\t") ? "mu\t=亩\t" : $0 }, "'=亩' must be"),
      (rows.map { $0.hasPrefix("mu\t") ? "mu\t亩=\t" : $0 }, "'亩=' must be"),
    ] {
      let error = #expect(throws: InputError.self) {
        try PhraseLexicon(bytes: Array(changed.joined(separator: "\n").utf8), file: "phrases.tsv")
      }
      #expect(error?.description.contains(said) == true)
    }
  }

  @Test("phrases are found where they begin, where they end and anywhere")
  func phrases() throws {
    let lexicon = try PhraseLexicon(bytes: Extraction.table("phrases.tsv"), file: "phrases.tsv")
    let text = Array("每星期不少于2次,约合三块".utf8)
    let all = text.indices
    #expect(lexicon.end(of: .floors, text, at: 9, to: all.upperBound) == 18)
    #expect(lexicon.end(of: .floors, text, at: 9, to: 17) == nil)
    #expect(lexicon.start(of: .floors, text, at: 18, from: 0) == 9)
    #expect(lexicon.start(of: .floors, text, at: 18, from: 10) == nil)
    // The longest: 约合, not 约.
    #expect(lexicon.end(of: .aboutInFront, text, at: 23, to: all.upperBound) == 29)
    #expect(lexicon.start(of: .aboutInFront, text, at: 29, from: 0) == 23)
    #expect(lexicon.meaning(of: .frequency, text, at: 0, to: all.upperBound)?.recorded == "周")
    #expect(lexicon.isExactly(.frequency, text, 0..<9))
    #expect(!lexicon.isExactly(.frequency, text, 0..<12))
    #expect(lexicon.last(.blocks, text, in: all) == 32..<35)
    #expect(lexicon.occurs(.oneOf, text, in: all) == false)
    #expect(lexicon.holds(.container, word: "箱"))
    #expect(!lexicon.holds(.container, word: "亩"))
  }

  @Test(
    "an unknown class of time words is refused",
    arguments: ["then", "months:7-1", "months:7", "relative:x", "then:2020", "now:1"])
  func unknownTimeClass(name: String) {
    let error = #expect(throws: InputError.self) {
      try IndicatorExtractor(
        units: Extraction.table("units.tsv"), measures: Extraction.table("measures.tsv"),
        cues: Extraction.table("cues.tsv"), phrases: Extraction.table("phrases.tsv"),
        times: Array("class\twords\tnote\n\(name)\t那天\t\n".utf8))
    }
    #expect(error?.description.hasPrefix("time-words.tsv:2:") == true)
  }

  @Test("units are looked up as printed")
  func units() throws {
    let table = Extraction.extractor.units
    #expect(table.unit(printed: "平米")?.name == "平方米")
    #expect(table.unit(printed: "亩")?.siUnit == "ha")
    #expect(table.unit(printed: "斤")?.siFactor == 0.5)
    #expect(table.unit(printed: "村民") == nil)
    let names = Set(table.units.map(\.printed))
    #expect(names.count == table.units.count)
  }
}
