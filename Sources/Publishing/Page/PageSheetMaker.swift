import Cartography
import IndicatorCatalogue
import Records
import SVG
import WebPage

/// The finished maps that a page can save: those of the run, and for each indicator that has one of
/// its own there the one that a run of that indicator alone would draw.
struct PageSheetMaker {
  let map: ThematicMap
  let samples: SampleMaps
  /// The run's maps, and what they were drawn with.
  let sheets: [SampleMap]
  let composer: MapComposer

  /// The maps, those of the run first.
  func made() throws -> [PageSheet] {
    let own = sheets.map { Self.sheet($0, of: "") }
    // A run that was filtered itself would say both filters in captions.
    guard map.filterText.isEmpty, map.tables.isEmpty else { return own }
    var seen: Set<String> = []
    let indicators = sheets.compactMap(\.indicator).filter { seen.insert($0).inserted }
    return own + (try indicators.flatMap(sheets(of:)))
  }

  /// The maps of an indicator that a run drew which was filtered by it.
  private func sheets(of indicator: String) throws -> [PageSheet] {
    let chosen = map.with(
      rows: map.rows.filter { $0.identity.isOf(indicator) },
      filterText: ThematicMap.filterText(ofIndicators: [map.catalogue.name(of: indicator)]))
    var filtered = SampleMaps(map: chosen, industries: samples.industries, levels: samples.levels)
    filtered.indicator = indicator
    return try filtered.sheets(composer).map { Self.sheet($0, of: indicator) }
  }

  private static func sheet(_ map: SampleMap, of indicator: String) -> PageSheet {
    PageSheet(
      name: map.stem + ".svg", title: map.scene.title, indicator: indicator,
      bytes: SVGWriter().write(map.scene))
  }
}
