import Boundaries
import Cartography
import Gazetteers
import IndicatorCatalogue
import Indicators
import Industries
import Observations
import SVG
import WebPage

/// Makes the page with the map and every fact.
struct PageMaker {
  let map: ThematicMap
  let industries: IndustryTable

  /// The page of a run.
  func page() throws -> Page {
    let theme = MapTheme(subject: .factCount, level: .county)
    var specification = map.specification(of: theme)
    specification?.paper = .column
    var drawing: [UInt8] = []
    if let specification {
      let scene = try MapComposer(coverage: map.coverage).scene(for: specification)
      drawing = SVGWriter(idPrefix: "page-").write(scene, standalone: false)
    }
    return Page(
      title: "晋图：报告里的数字", subtitle: subtitle(), province: map.coverage.province.name,
      map: drawing, industries: choices(),
      facts: map.rows.map(fact), sources: map.sources(theme, []))
  }

  private func subtitle() -> String {
    let reports = Set(map.rows.map(\.report)).count
    let places = Set(map.rows.compactMap { $0.place?.path }).count
    let counts = "\(reports)份报告，\(map.rows.count)条指标，涉及\(places)个地方"
    return map.filterText.isEmpty ? counts : "\(map.filterText)；\(counts)"
  }

  /// The sections and divisions that facts are of, each section before its divisions.
  private func choices() -> [Page.Industry] {
    var codes: Set<IndustryCode> = []
    for code in map.rows.compactMap(\.industry) {
      codes.insert(code.truncated(to: .section))
      codes.insert(code.truncated(to: .division))
    }
    return codes.sorted().map { code in
      Page.Industry(code: code.description, name: industries.name(of: code) ?? "")
    }
  }

  private func fact(_ row: FactRow) -> PageFact {
    var fact = PageFact()
    fact.place = row.place?.name ?? ""
    fact.path = row.place?.path ?? ""
    fact.county = county(of: row)
    fact.measure = map.measures.entry(of: row.measure).alias
    fact.subject = row.subject
    fact.indicator = row.identity.name
    fact.valueText = Self.arrow(row.identity.direction) + Self.text(of: row.quantity)
    let value = row.siValue ?? row.quantity.value
    fact.value = row.identity.direction == .down ? -abs(value) : value
    fact.unit = row.quantity.unit
    fact.period = row.period.description
    fact.modality = Self.name(of: row.modality)
    fact.industry = row.industry?.description ?? ""
    fact.industryName = row.industry.flatMap { industries.name(of: $0) } ?? ""
    fact.sentence = row.sentence
    fact.quote = row.quote
    fact.report = row.report
    fact.confidence = row.confidence
    return fact
  }

  /// The code of today's county, or of the prefecture for what is of a whole one.
  private func county(of row: FactRow) -> String {
    guard let place = row.anchor.flatMap({ map.gazetteer.today($0) }) else { return "" }
    let area =
      map.gazetteer.ancestor(of: place, at: .county)
      ?? map.gazetteer.ancestor(of: place, at: .prefecture)
    return area.flatMap { map.gazetteer.code(of: $0) } ?? ""
  }

  /// What marks a rise and a fall.
  private static func arrow(_ direction: IndicatorIdentity.Direction?) -> String {
    switch direction {
    case .up: "↑ "
    case .down: "↓ "
    case nil: ""
    }
  }

  private static func text(of quantity: Quantity) -> String {
    func number(_ value: Double) -> String { NumberText.grouped(value, decimals: 4) }
    let least = number(quantity.value)
    switch quantity.approximation {
    case .exact: return least
    case .about: return "约 " + least
    case .atLeast: return "≥ " + least
    case .atMost: return "≤ " + least
    case .range: return quantity.valueMax.map { least + " – " + number($0) } ?? least
    }
  }

  private static func name(of modality: Modality) -> String {
    switch modality {
    case .actual: ""
    case .planned: "计划"
    case .forecast: "预计"
    case .target: "目标"
    }
  }
}
