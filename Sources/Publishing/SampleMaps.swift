import Cartography
import Gazetteers
import Indicators
import Industries
import Observations

/// Chooses the maps that an export draws: what the facts support, at most so many.
struct SampleMaps {
  let map: ThematicMap
  let industries: IndustryTable
  /// The levels that may be drawn.
  let levels: Set<MapTheme.Level>
  /// The most indicators that get maps of their own.
  private static let mostIndicators = 3
  /// The fewest counties that make a map of one.
  private static let fewestCounties = 4

  /// The finished sheets with their files' names without ending, in a fixed order.
  func sheets(_ composer: MapComposer) throws -> [(stem: String, scene: MapScene)] {
    var sheets: [(String, MapScene)] = []
    // Counties tell more than prefectures; one of the two is enough.
    if let level = [MapTheme.Level.county, .prefecture].first(where: levels.contains) {
      sheets += try areal(level, composer)
    }
    if levels.contains(.township), let (area, code) = bestPrefecture() {
      let theme = MapTheme(subject: .factCount, level: .township)
      if let map = map.focused(on: area)?.specification(of: theme) {
        sheets.append(("\(theme.fileStem)-\(code)", try composer.scene(for: map)))
      }
    }
    return sheets
  }

  private func areal(_ level: MapTheme.Level, _ composer: MapComposer) throws
    -> [(stem: String, scene: MapScene)]
  {
    var sheets: [(String, MapScene)] = []
    func add(_ stem: String, _ specification: MapSpecification?) throws {
      guard let specification else { return }
      sheets.append((stem, try composer.scene(for: specification)))
    }
    let facts = MapTheme(subject: .factCount, level: level)
    try add(facts.fileStem, map.specification(of: facts))
    if let multiples = map.multiples(of: facts, by: .industry, industries: industries) {
      sheets.append((facts.fileStem + "-by-industry", try composer.scene(for: multiples)))
    }
    for column in map.bestColumns(fewest: Self.fewestCounties, most: Self.mostIndicators) {
      let theme = MapTheme(subject: .indicator(column), level: level)
      if column.measure == .plantedArea {
        let density = theme.normalized(by: .area)
        try add(density.fileStem, map.specification(of: density))
        try add(theme.fileStem + "-combined", map.combined(of: theme))
      } else {
        try add(theme.fileStem, map.specification(of: theme))
      }
    }
    return sheets
  }

  /// The prefecture whose townships have the most points, at least five, and its code.
  private func bestPrefecture() -> (area: PlaceID, code: String)? {
    let points = map.values(of: MapTheme(subject: .factCount, level: .township))
    var counts: [PlaceID: Int] = [:]
    for point in points {
      guard let city = map.gazetteer.ancestor(of: point.place, at: .prefecture) else { continue }
      counts[city, default: 0] += 1
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value >= 5, let code = map.gazetteer.code(of: best.key) else { return nil }
    return (best.key, code)
  }
}

extension ThematicMap {
  /// The columns known of the most counties, of at least so many, at most so many columns.
  func bestColumns(fewest: Int = 2, most: Int = 5) -> [IndicatorColumn] {
    let counted = columns.map { column in
      (column, values(of: MapTheme(subject: .indicator(column), level: .county)).count)
    }
    return counted.filter { $0.1 >= fewest }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
      .prefix(most).map(\.0)
  }
}
