import Indicators
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

  @Test("an unknown role is refused")
  func unknownRole() {
    #expect(throws: InputError.self) {
      try IndicatorExtractor(
        units: Extraction.table("units.tsv"), measures: Extraction.table("measures.tsv"),
        cues: Array("role\twords\nnoun\t村\n".utf8), times: Extraction.table("time-words.tsv"))
    }
  }

  @Test(
    "an unknown class of time words is refused",
    arguments: ["then", "months:7-1", "months:7", "relative:x", "then:2020", "now:1"])
  func unknownTimeClass(name: String) {
    let error = #expect(throws: InputError.self) {
      try IndicatorExtractor(
        units: Extraction.table("units.tsv"), measures: Extraction.table("measures.tsv"),
        cues: Extraction.table("cues.tsv"),
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
