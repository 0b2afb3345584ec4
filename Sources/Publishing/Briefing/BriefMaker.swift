import AreaSums
import Briefing
import Cartography
import Gazetteers
import Records
import SVG
import SimpleFeatures

/// Makes a briefing of the facts of a run: maps, values of places, the sentences behind them, limits.
struct BriefMaker {
  /// The maps of all facts that pass the filter, in the briefing's language.
  let map: ThematicMap
  /// The sheets that are shown, and how many there are.
  let sheets: (shown: [MapScene], count: Int)
  let filter: FactFilter
  /// What the run read and left out.
  let manifest: Manifest
  let choice: BriefChoice

  private var captions: Captions { map.captions }

  /// The briefing.
  func brief() -> Brief {
    let values = BriefValues(map: map, filter: filter, most: choice.mostValues)
    let captions = captions
    let scope = map.scopeText.isEmpty ? captions(.briefScope) : map.scopeText
    var sections = [
      Brief.Section(heading: captions(.briefValues), blocks: [table(values)]),
      Brief.Section(
        heading: captions(.briefEvidence), blocks: [.evidence(values.evidence.map(text))]),
      Brief.Section(
        heading: captions(.briefLimits),
        blocks: [.items(limits(values).map { [.plain($0)] })]),
    ]
    if values.evidence.isEmpty { sections.remove(at: 1) }
    if !sheets.shown.isEmpty {
      sections.insert(Brief.Section(heading: captions(.briefMaps), blocks: figures), at: 0)
    }
    return Brief(
      title: choice.title ?? captions(.briefTitle, scope), lead: [.plain(lead(values))],
      language: map.language == .chinese ? "zh-CN" : "en", sections: sections)
  }

  private func lead(_ values: BriefValues) -> String {
    let filtered = map.filterText.isEmpty ? captions(.everything) : map.filterText
    return captions(.briefLead, Set(map.rows.map(\.report)).count, filtered)
      + captions(.briefFound, map.rows.count, values.entries.count, values.evidence.count)
  }

  private var figures: [Brief.Block] {
    sheets.shown.enumerated().map { index, scene in
      .figure(
        Brief.Figure(
          caption: captions(.briefFigure, index + 1, scene.title), description: scene.description,
          svg: SVGWriter(idPrefix: "map\(index + 1)-").write(scene),
          aspect: scene.height / scene.width))
    }
  }

  private func table(_ values: BriefValues) -> Brief.Block {
    guard !values.entries.isEmpty else { return .paragraph([.plain(captions(.briefNoValues))]) }
    typealias Column = Brief.Table.Column
    let columns = [
      Column(captions(.briefPlace), width: 19), Column(captions(.briefIndicator), width: 22),
      Column(captions(.briefValue), width: 15, isNumeric: true),
      Column(captions(.briefUnit), width: 10), Column(captions(.briefPeriod), width: 12),
      Column(captions(.briefKind), width: 12), Column(captions(.briefSource), width: 10),
    ]
    return .table(
      Brief.Table(
        columns: columns,
        rows: zip(values.entries, values.references).map { entry, references in
          [
            [.plain(place(entry.place))], [.plain(map.indicatorName(entry.column))],
            [.plain(map.valueText(entry.value.value, of: entry.column))],
            [.plain(values.printedUnit(of: entry, map) ?? map.unit(of: .indicator(entry.column)))],
            [.plain(period(entry.value.period))], [.plain(captions(entry.value.kind.caption))],
            list(references),
          ]
        }))
  }

  /// References between commas; of many the first ones.
  private func list(_ references: [Int]) -> [Brief.Text] {
    let most = 4
    let parts = references.prefix(most).flatMap { number -> [Brief.Text] in
      [.plain(captions(.list)), .reference(number)]
    }
    return Array(parts.dropFirst()) + (references.count > most ? [.plain("…")] : [])
  }

  /// A place by its names from below the area that the briefing is of.
  private func place(_ place: PlaceID) -> String {
    let gazetteer = map.gazetteer
    var names: [String] = []
    for above in gazetteer.ancestry(of: place) {
      if !names.isEmpty, filter.areas.contains(above) || gazetteer.parent(of: above) == nil {
        break
      }
      names.append(map.name(of: above))
    }
    return map.language == .chinese
      ? names.reversed().joined() : names.joined(separator: captions(.list))
  }

  private func period(_ period: IndicatorPeriod) -> String {
    guard let year = period.year else { return captions(.yearUnknown) }
    return period.isYear ? captions(.year, year) : period.text.replacing("..", with: "–")
  }

  /// A sentence with its figures standing out, and where it stands.
  private func text(_ evidence: BriefValues.Evidence) -> [Brief.Text] {
    var parts: [Brief.Text] = []
    var rest = Substring(evidence.sentence)
    while let found = evidence.quotes.compactMap({ rest.firstRange(of: $0) })
      .min(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) })
    {
      parts += [.plain(String(rest[..<found.lowerBound])), .strong(String(rest[found]))]
      rest = rest[found.upperBound...]
    }
    let confidence = NumberText.grouped(evidence.confidence, decimals: 2)
    return parts + [
      .plain(rest + captions(.briefFrom, evidence.report, evidence.article, confidence))
    ]
  }

  private func limits(_ values: BriefValues) -> [String] {
    let left = (values.count - values.entries.count, sheets.count - sheets.shown.count)
    var lines = [captions(.briefRule)]
    if left.0 > 0 { lines.append(captions(.briefMoreValues, values.entries.count, left.0)) }
    if left.1 > 0 { lines.append(captions(.briefMoreMaps, sheets.shown.count, left.1)) }
    return lines + BriefLimits(map: map, manifest: manifest).lines(values)
  }
}

extension AreaIndicator.Kind {
  /// What it is called.
  fileprivate var caption: Captions.Key {
    switch self {
    case .stated: .briefKindStated
    case .summed: .briefKindSummed
    case .partial: .briefKindPartial
    case .given: .briefKindGiven
    }
  }
}
