public import AreaSums
import Cartography
import Gazetteers
import Indicators
import Industries

/// Chooses the maps that an export draws: what the facts support, at most so many.
struct SampleMaps {
  let map: ThematicMap
  let industries: IndustryTable
  /// The levels that may be drawn.
  let levels: Set<MapTheme.Level>
  /// The only indicator whose maps are drawn, nil for all.
  var indicator: String?
  /// The sheet of maps that are not many on one, nil for their own.
  var paper: PaperSize?
  /// The most indicators of a level that get maps of their own.
  private static let mostIndicators = 3
  /// The fewest counties that make a map of one: fewer are better shown as points.
  private static let fewestAreas = 4
  /// The most columns of users' tables that get maps.
  private static let mostGiven = 12
  /// The fewest points that make a map.
  private static let fewestPoints = 2

  /// The finished sheets, in a fixed order.
  func sheets(_ composer: MapComposer) throws -> [SampleMap] {
    var sheets: [SampleMap] = []
    // Counties tell more than prefectures; one of the two is enough.
    if let level = [MapTheme.Level.county, .prefecture].first(where: levels.contains) {
      sheets += try areal(level, composer)
    }
    if map.focus == nil, indicator == nil, levels.contains(.township),
      let (area, code) = bestPrefecture()
    {
      let theme = MapTheme(subject: .factCount, level: .township)
      if let map = map.focused(on: area)?.specification(of: theme) {
        sheets.append(try sheet(of: theme, map, composer, tail: "-" + code))
      }
    }
    if indicator == nil { sheets += try given(composer) }
    for level in [MapTheme.Level.township, .village] where levels.contains(level) {
      let facts = MapTheme(subject: .factCount, level: level)
      if draws(facts), let map = map.specification(of: facts),
        map.points.count >= Self.fewestAreas
      {
        sheets.append(try sheet(of: facts, map, composer))
      }
      for column in map.bestColumns(
        at: level, fewest: Self.fewestPoints, most: Self.mostIndicators)
      {
        let theme = MapTheme(subject: .indicator(column), level: level)
        guard draws(theme), let map = map.specification(of: theme) else { continue }
        sheets.append(try sheet(of: theme, map, composer))
      }
    }
    return sheets
  }

  /// Whether maps of a theme are asked for.
  private func draws(_ theme: MapTheme) -> Bool {
    guard let indicator else { return true }
    guard case .indicator(let column) = theme.subject else { return false }
    return column.indicator == indicator
  }

  /// - Parameter tail: What the file's name has behind that of the theme.
  private func sheet(
    of theme: MapTheme, _ specification: MapSpecification, _ composer: MapComposer,
    tail: String = ""
  ) throws -> SampleMap {
    var specification = specification
    if let paper { specification.paper = paper }
    return SampleMap(
      theme, stem: theme.fileStem + tail, try composer.scene(for: specification))
  }

  /// Maps of the columns that users' tables gave, at the level of most of their values.
  private func given(_ composer: MapComposer) throws -> [SampleMap] {
    var sheets: [SampleMap] = []
    for column in map.attributeColumns.prefix(Self.mostGiven) {
      let themes = [MapTheme.Level.county, .prefecture, .township]
        .filter(levels.contains)
        .map { MapTheme(subject: .attribute(column), level: $0) }
      let counted = themes.map { ($0, map.values(of: $0).count { !$0.isSummed }) }
      guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 >= Self.fewestPoints,
        let specification = map.specification(of: best.0)
      else { continue }
      sheets.append(try sheet(of: best.0, specification, composer))
    }
    return sheets
  }

  private func areal(_ level: MapTheme.Level, _ composer: MapComposer) throws -> [SampleMap] {
    var sheets: [SampleMap] = []
    func add(
      _ theme: MapTheme, _ specification: MapSpecification?, _ tail: String = ""
    ) throws {
      guard let specification else { return }
      sheets.append(try sheet(of: theme, specification, composer, tail: tail))
    }
    let facts = MapTheme(subject: .factCount, level: level)
    if draws(facts) { try add(facts, map.specification(of: facts)) }
    if draws(facts),
      let multiples = map.multiples(of: facts, by: .industry, industries: industries)
    {
      sheets.append(
        SampleMap(
          facts, stem: facts.fileStem + "-by-industry", try composer.scene(for: multiples)))
    }
    for column in map.bestColumns(
      at: level, fewest: Self.fewestAreas, most: Self.mostIndicators)
    {
      let theme = MapTheme(subject: .indicator(column), level: level)
      guard draws(theme) else { continue }
      if column.measure == .plantedArea {
        let density = theme.normalized(by: .area)
        try add(density, map.specification(of: density))
        try add(theme, map.combined(of: theme), "-combined")
      } else {
        try add(theme, map.specification(of: theme))
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
  /// The levels of indicators known of the most places of a level, of at least so many, at most so
  /// many columns. A sum of some parts is not known.
  func bestColumns(
    at level: MapTheme.Level, fewest: Int = 2, most: Int = 5
  ) -> [IndicatorColumn] {
    let counted = columns.filter { !$0.isChange && $0.columnName != nil }.map { column in
      (column, coverage(of: column, at: level).whole)
    }
    return counted.filter { $0.1 >= fewest }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
      .prefix(most).map(\.0)
  }
}

extension ThematicMap {
  /// In how many places of a level an indicator has a value, without the partial sums and with them.
  public func coverage(
    of column: IndicatorColumn, at level: MapTheme.Level
  ) -> (whole: Int, all: Int) {
    let theme = MapTheme(subject: .indicator(column), level: level)
    let values = indicators(of: column, theme)
    return (values.count { $0.value.kind != .partial }, values.count)
  }
}
