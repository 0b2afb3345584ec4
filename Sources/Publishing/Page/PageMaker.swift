import ByteCoding
import Cartography
import Gazetteers
import IndicatorCatalogue
import Indicators
import Industries
import Records
import SimpleFeatures
import WebPage

/// Makes the page with the map and every fact.
struct PageMaker {
  let map: ThematicMap
  let industries: IndustryTable
  let layers: [(LayerKind, Layer)]
  let origins: [FactOrigin]
  let sheets: PageSheetMaker
  /// The rows of the corrections that the run was made with.
  let corrections: [[String]]
  /// The options of the run, as the manifest has them.
  let options: [(String, String)]

  /// The page of a run.
  func page() throws -> Page {
    let places = PageGazetteerMaker(map.rows, in: map.gazetteer)
    let drawing = try PageMapMaker(map.rows, on: map.coverage)
    var page = Page()
    page.filter = PageWords(map.filterText)
    // Where reports were kept in the meantime says nothing about them; corrections were kept there too.
    let isKept = options.contains { $0.0 == "append" }
    page.options = options.filter { $0.0 != "append" && !(isKept && $0.0 == "corrections") }.map {
      ("--" + $0.replacing("_", with: "-"), $1)
    }
    page.facts = facts(anchors: places.rows, positions: drawing.rows)
    page.map = drawing.made
    page.places = places.made
    page.industries = industries.entries.map {
      Page.Choice($0.code.description, PageWords($0.name))
    }
    page.indicators = indicators()
    page.measures = measures()
    page.sheets = try sheets.made()
    page.corrections = corrections
    page.sources = sources()
    return page
  }

  /// The layer of facts, and besides what its filters and corrections are made with.
  private func facts(anchors: [Int], positions: [Int]) -> PageTable {
    guard let layer = layers.first(where: { $0.0 == .facts })?.1 else { return PageTable() }
    var maker = PageTableMaker(layer)
    maker.add("sha256", with: ["report"], texts: origins.map(\.report))
    maker.add("occurrence", numbers: origins.map(\.occurrence))
    maker.add("page", numbers: origins.map { $0.page ?? 0 })
    maker.add("paragraph", numbers: origins.map { $0.paragraph ?? 0 })
    maker.add("anchor", numbers: anchors)
    maker.add("position", numbers: positions)
    maker.add("hundredths", numbers: map.rows.map { Self.hundredths($0.confidence) })
    if map.rows.contains(where: { !$0.grounds.isEmpty }) {
      maker.add("reasons", texts: map.rows.map(Self.reasons))
    }
    return maker.finished()
  }

  /// The grounds of a fact as JSON, each a list of its kind, its words and the runner-up.
  private static func reasons(of row: FactRow) -> String {
    var json = JSONWriter()
    json.beginArray()
    for ground in row.grounds {
      json.beginArray()
      json.value(ground.kind)
      json.value(ground.words)
      json.value(ground.runnerUp)
      json.endArray()
    }
    json.endArray()
    return json.finished().text
  }

  /// The greatest whole number of hundredths that a confidence is not below, as the filter
  /// `--min-confidence` compares the number itself, not the rounded one of the layer.
  private static func hundredths(_ confidence: Double) -> Int {
    let near = Int((confidence * 100).rounded())
    return Double(near) / 100 > confidence ? near - 1 : near
  }

  /// Those that facts are of, as far as the command line knows them by their id, then the rest of
  /// the catalogue, which a fact may be corrected to.
  private func indicators() -> [Page.Choice] {
    var used: [String] = []
    var seen: Set<String> = [""]
    for row in map.rows {
      let id = row.identity.id
      // What stands behind these signs tells kinds of an indicator apart, which it holds all of.
      let whole = String(id.prefix { $0 != "~" && $0 != "@" })
      used += [whole, id].filter { seen.insert($0).inserted }
    }
    let known = used.filter { (try? map.catalogue.resolve($0)) == [$0] }
    let rest = map.catalogue.rows.map(\.id).filter { seen.insert($0).inserted }
    return (known + rest).map(choice)
  }

  private func choice(_ id: String) -> Page.Choice {
    let name = map.catalogue.name(of: id)
    // A kind of an indicator has a name in Chinese only, in brackets behind the indicator's.
    let base = IndicatorCatalogue.base(of: id)
    let kind = name.trimmingPrefix(map.catalogue.name(of: base))
    let isKind = id.hasPrefix(base) && (kind.isEmpty || kind.first == "（")
    let english = isKind ? map.catalogue.row(base).map { $0.englishName + kind } : nil
    return Page.Choice(id, PageWords(name, english: english ?? ""))
  }

  /// Those that occur, in the order of the table.
  private func measures() -> [Page.Choice] {
    let used = Set(map.rows.map(\.measure))
    return map.measures.entries.filter { used.contains($0.measure) }.map { entry in
      let name = entry.measure.rawValue
      return Page.Choice(
        name, PageWords(entry.alias, english: name.replacing("_", with: " ")))
    }
  }

  private func sources() -> [PageWords] {
    let theme = MapTheme(subject: .factCount, level: .county)
    var english = map
    english.language = .english
    return zip(map.sources(theme, []), english.sources(theme, [])).map {
      PageWords($0, english: $1)
    }
  }
}
