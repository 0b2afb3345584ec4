public import Boundaries
public import Cartography
public import Gazetteers
public import Indicators
public import Observations
import Projections
import SimpleFeatures

/// Makes the specification of a map from facts.
public struct ThematicMap: Sendable {
  let gazetteer: Gazetteer
  let coverage: BoundaryCoverage
  let measures: MeasureTable
  let rows: [FactRow]
  private let today: Aggregation
  private let asNamed: Aggregation
  /// The filter in words, for the subtitle; empty when there is none.
  let filterText: String

  /// A maker of maps over facts that have passed the filter.
  public init(
    gazetteer: Gazetteer, coverage: BoundaryCoverage, measures: MeasureTable, rows: [FactRow],
    filterText: String
  ) {
    self.gazetteer = gazetteer
    self.coverage = coverage
    self.measures = measures
    self.rows = rows
    self.filterText = filterText
    today = Aggregation(rows, in: gazetteer)
    asNamed = Aggregation(rows, in: gazetteer, edition: .asNamed)
  }

  /// The columns that can be mapped.
  public var columns: [IndicatorColumn] { today.columns }

  /// A value of an area or point before it is drawn.
  struct Value {
    let place: PlaceID
    var value: Double
    let facts: Int
    let reports: Int
    let note: String?
    let year: Int?
  }

  /// The specification of a map, nil where no place has a value.
  public func specification(of theme: MapTheme) -> MapSpecification? {
    var values = places(for: theme.level).compactMap {
      value(of: theme.subject, in: $0, edition(of: theme.level))
    }
    guard !values.isEmpty else { return nil }
    if theme.isPerArea { values = perArea(values, level: theme.level.boundary) }
    var map = MapSpecification(title: title(of: theme))
    map.level = theme.level.boundary
    map.unit = unit(of: theme)
    map.isDensityOrRate = theme.isPerArea
    map.subtitles = [subtitle(values, theme)]
    map.sources = sources(theme)
    switch theme.level {
    case .prefecture, .county:
      map.values = values.compactMap { value in
        gazetteer.code(of: value.place).map {
          AreaValue(
            code: $0, value: value.value, factCount: value.facts, reportCount: value.reports,
            note: value.note)
        }
      }
    case .township, .village:
      map.points = values.compactMap(point)
    }
    return map
  }

  /// Areas are today's; points stand where the reports' places stood.
  func edition(of level: MapTheme.Level) -> Aggregation.Edition {
    level == .prefecture || level == .county ? .today : .asNamed
  }

  /// The places of a level that facts are of or lie in.
  private func places(for level: MapTheme.Level) -> [PlaceID] {
    let wanted: AdministrativeLevel =
      switch level {
      case .prefecture: .prefecture
      case .county: .county
      case .township: .township
      case .village: .village
      }
    var found: Set<PlaceID> = []
    for row in rows {
      guard let anchor = row.anchor, let counted = gazetteer.place(anchor, edition(of: level)),
        let place = gazetteer.ancestor(of: counted, at: wanted)
      else { continue }
      found.insert(place)
    }
    return found.sorted()
  }

  private func value(
    of subject: MapTheme.Subject, in place: PlaceID, _ edition: Aggregation.Edition
  ) -> Value? {
    switch subject {
    case .indicator(let column):
      let aggregation = edition == .today ? today : asNamed
      guard let value = aggregation.value(of: column, in: place), value.value > 0 else {
        return nil
      }
      return Value(
        place: place, value: value.value * ReaderUnit(column).factor, facts: value.factCount,
        reports: value.reportCount, note: note(value, place), year: value.year)
    case .factCount:
      let inside = rows.filter { row in
        row.anchor.flatMap { gazetteer.place($0, edition) }
          .map { gazetteer.isWithin($0, place) } ?? false
      }
      guard !inside.isEmpty else { return nil }
      return Value(
        place: place, value: Double(inside.count), facts: inside.count,
        reports: Set(inside.map(\.report)).count, note: nil,
        year: inside.compactMap(\.period.year).max())
    }
  }

  /// Where a value is a sum of parts, how many parts it knows.
  private func note(_ value: AreaIndicator, _ place: PlaceID) -> String? {
    let year = value.year.map { "\($0)年" } ?? "年份未知"
    switch value.kind {
    case .stated: return "\(year)，报告直接给出"
    case .summed:
      let parts = value.partCount
      let kind = gazetteer.level(of: place) == .county ? "个乡镇" : "个下级单位"
      return parts > 0 ? "\(year)，据\(parts)\(kind)的数字合计" : "\(year)，由分项合计"
    }
  }

  private func perArea(_ values: [Value], level: BoundaryLevel) -> [Value] {
    let areas = squareKilometres(of: level)
    return values.compactMap { value in
      guard let code = gazetteer.code(of: value.place), let area = areas[code], area > 0 else {
        return nil
      }
      var density = value
      density.value = value.value / area
      return density
    }
  }

  /// The areas of a level on the ellipsoid, by code.
  func squareKilometres(of level: BoundaryLevel) -> [String: Double] {
    var areas: [String: Double] = [:]
    for unit in coverage.units(level) {
      areas[unit.code] = Ellipsoid.wgs84.area(of: unit.geometry)
    }
    return areas
  }

  private func point(_ value: Value) -> PointValue? {
    guard let position = gazetteer.location(of: value.place) else { return nil }
    let basis = gazetteer[value.place].basis
    return PointValue(
      code: gazetteer.code(of: value.place) ?? gazetteer.path(of: value.place),
      name: gazetteer.name(of: value.place), position: position, value: value.value,
      isOwnPosition: basis == .own || basis == .seat, factCount: value.facts,
      reportCount: value.reports, note: value.note)
  }
}
