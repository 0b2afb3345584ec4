public import AreaSums
public import AttributeTables
public import Boundaries
public import Cartography
public import Gazetteers
public import IndicatorCatalogue
public import Indicators
import Projections
public import Records
import SimpleFeatures
public import TownshipAreas

/// Makes the specification of a map from facts.
public struct ThematicMap: Sendable {
  let gazetteer: Gazetteer
  let coverage: BoundaryCoverage
  /// Which lines the coverage holds, for the source line.
  public var boundarySet = BoundarySet.detailed
  /// Populations that reports state of whole places, for values per head.
  public var population: PopulationFacts?
  /// The units that headings of users' tables are read with, for values of several years.
  public var units: UnitTable?
  /// Areas of townships that the user has, in place of guessed ones.
  public var givenAreas = GivenTownshipAreas()
  /// The language of titles, captions and sources.
  public var language = MapLanguage.chinese
  /// How places are named.
  public var placeNames: PlaceNames?
  let measures: MeasureTable
  let catalogue: IndicatorCatalogue
  let rows: [FactRow]
  /// Sums and counts of the facts, made when they are first asked for.
  private let sums: FactSums
  /// The filter in words, for the subtitle; empty when there is none.
  let filterText: String
  /// What the filter makes the map about, for the title; empty when there is none.
  let scopeText: String
  /// Whose figures are added up: actual ones, or plans, forecasts or targets.
  let modalities: Set<Modality>
  /// Users' tables.
  let tables: [AttributeTable]
  /// The code of the prefecture or county that the map shows, nil for the province.
  private(set) var focus: String?

  /// A maker of maps over facts that have passed the filter.
  public init(
    gazetteer: Gazetteer, coverage: BoundaryCoverage, measures: MeasureTable,
    catalogue: IndicatorCatalogue, rows: [FactRow], filterText: String, scopeText: String = "",
    tables: [AttributeTable] = [], modalities: Set<Modality> = [.actual]
  ) {
    self.gazetteer = gazetteer
    self.coverage = coverage
    self.measures = measures
    self.catalogue = catalogue
    self.rows = rows
    self.filterText = filterText
    self.scopeText = scopeText
    self.tables = tables
    self.modalities = modalities
    sums = FactSums(rows, in: gazetteer, of: catalogue, modalities)
  }

  /// The sums for today's areas, which layers and manifest share.
  var today: Aggregation { sums.aggregation(.today) }

  /// The columns that can be mapped.
  public var columns: [IndicatorColumn] { today.columns }

  /// A value of an area or point before it is drawn.
  struct Value {
    let place: PlaceID
    var value: Double
    let facts: Int
    let reports: Int
    let note: String?
    /// The years of the facts behind it: of an indicator one, or none when unknown.
    let years: [Int]
    /// Whether it was added up from parts.
    let isSummed: Bool
    /// Whether it was added up from some parts only, so that it is the least that it can be.
    var isPartial = false
    /// Whether a user's table gave it where reports were asked for.
    var isGiven = false
  }

  /// How captions say that indicators were chosen.
  public static func filterText(ofIndicators names: [String]) -> String {
    "统计指标：" + names.joined(separator: "、")
  }

  /// The same map over some of the facts.
  func with(
    rows: [FactRow], filterText: String? = nil, scopeText: String? = nil
  ) -> ThematicMap {
    var map = ThematicMap(
      gazetteer: gazetteer, coverage: coverage, measures: measures, catalogue: catalogue,
      rows: rows, filterText: filterText ?? self.filterText,
      scopeText: scopeText ?? self.scopeText, tables: tables, modalities: modalities)
    map.focus = focus
    map.boundarySet = boundarySet
    map.population = population
    map.givenAreas = givenAreas
    map.language = language
    map.placeNames = placeNames
    map.units = units
    return map
  }

  /// The map of one prefecture or county, filling the sheet, with a locator; nil for other places.
  ///
  /// Places are today's: what was moved out of the area since is not shown.
  public func focused(on area: PlaceID) -> ThematicMap? {
    let level = gazetteer.level(of: area)
    guard level == .prefecture || level == .county, let code = gazetteer.code(of: area) else {
      return nil
    }
    let inside = rows.filter { row in
      guard let anchor = row.anchor, let place = gazetteer.today(anchor) else { return false }
      return gazetteer.ancestry(of: place).contains(area) && gazetteer.isWithin(anchor, area)
    }
    let name = gazetteer.name(of: area)
    var map = with(rows: inside, scopeText: scopeText.contains(name) ? scopeText : name + scopeText)
    map.focus = code
    return map
  }

  /// The values of a theme before they are divided by anything.
  func values(of theme: MapTheme) -> [Value] {
    if let change = theme.change { return changes(of: theme, change) }
    let wanted = theme.level.administrative
    func sorted(_ places: some Sequence<PlaceID>) -> [PlaceID] {
      places.filter { gazetteer.level(of: $0) == wanted }.sorted()
    }
    switch theme.subject {
    case .indicator(let column):
      return indicators(of: column, theme).sorted { $0.place < $1.place }
        .map { value($0.value, of: column, in: $0.place) }
    case .factCount:
      let tally = sums.tally(edition(of: theme))
      return sorted(tally.places).map { place in
        let inside = tally[place]
        return Value(
          place: place, value: Double(inside.facts), facts: inside.facts,
          reports: inside.reportCount, note: nil, years: inside.years.sorted(), isSummed: false)
      }
    case .attribute(let column):
      return sorted(TableColumns(tables: tables).places(at: wanted, in: gazetteer))
        .compactMap { value(of: column, in: $0) }
    }
  }

  /// The specification of a map, nil where no place has a value.
  public func specification(of theme: MapTheme) -> MapSpecification? {
    let totals = values(of: theme)
    guard !totals.isEmpty else { return nil }
    let values = normalized(totals, theme)
    guard !values.isEmpty else { return nil }
    var map = MapSpecification(title: title(of: theme, values))
    map.focus = focus
    map.level = theme.level.boundary
    map.language = language
    map.placeNames = names(at: theme.level)
    map.unit = unit(of: theme)
    map.isDensityOrRate = theme.normalization != .none || theme.isRate
    map.subtitles = subtitles(values, theme)
    map.isChange = theme.change != nil
    if case .per(let denominator) = theme.normalization, values.count < totals.count {
      let left = totals.count { !$0.isPartial } - values.count
      if left > 0 { map.subtitles.append(captions(.noDenominator, left, denominator.title)) }
    }
    let unfit = totals.count { $0.isPartial && theme.normalization != .none }
    if unfit > 0 { map.subtitles.append(captions(.partialNotDivided, unfit)) }
    map.sources = sources(theme, values)
    if theme.fillsTownships {
      fillTownships(&map, values)
    } else if theme.isAreal {
      map.values = values.compactMap(areaValue)
    } else {
      map.points = values.compactMap(point)
    }
    return map
  }

  /// The specification of a map of areas filled by the value per area, or as the theme has it, with
  /// circles of the totals.
  public func combined(of theme: MapTheme) -> MapSpecification? {
    let rate = theme.normalization == .none ? theme.normalized(by: .area) : theme
    guard theme.level.isAreal, var map = specification(of: rate) else { return nil }
    let plain = theme.normalized(by: .none)
    let totals = values(of: plain)
    map.title = title(of: plain, totals)
    map.kind = .combined
    map.symbolValues = totals.compactMap(areaValue)
    map.symbolUnit = unit(of: plain)
    return map
  }

  func areaValue(_ value: Value) -> AreaValue? {
    gazetteer.code(of: value.place).map { areaValue(value, code: $0) }
  }

  func areaValue(_ value: Value, code: String) -> AreaValue {
    AreaValue(
      code: code, value: value.value, factCount: value.facts, reportCount: value.reports,
      note: value.note, isPartial: value.isPartial)
  }

  /// The values divided as the theme has it. A partial sum is never divided: it is the least that an
  /// area has, and its quotient would be no density of anything.
  func normalized(_ all: [Value], _ theme: MapTheme) -> [Value] {
    let values = theme.normalization == .none ? all : all.filter { !$0.isPartial }
    switch theme.normalization {
    case .none: return values
    case .area: return perArea(values, level: theme.level.boundary)
    case .share:
      let sum = values.reduce(0) { $0 + $1.value }
      return values.map { value in
        var share = value
        share.value = sum > 0 ? value.value / sum * 100 : 0
        return share
      }
    case .per(let denominator):
      let factor = denominator.factor(of: dataUnit(of: theme.subject))
      return values.compactMap { value in
        guard let divisor = denominator.values[value.place] else { return nil }
        var quotient = value
        quotient.value = AttributeTable.rounded(value.value / divisor * factor)
        return quotient
      }
    }
  }

  /// Areas are today's; points stand where the reports' places stood.
  func edition(of theme: MapTheme) -> Aggregation.Edition {
    theme.isAreal ? .today : .asNamed
  }

  /// The places of a level that a subject may have a value of: those of its facts, and those of users'
  /// tables, which may hold years of an indicator that no report speaks of.
  func places(for theme: MapTheme) -> [PlaceID] {
    let wanted = theme.level.administrative
    var found = TableColumns(tables: tables).places(at: wanted, in: gazetteer)
    if case .indicator(let column) = theme.subject {
      let sums = sums.aggregation(edition(of: theme))
      found.formUnion(sums.places(of: column).filter { gazetteer.level(of: $0) == wanted })
    }
    return found.sorted()
  }

  /// What the places of a theme's level have of a column, without the order of values; a sum of zero
  /// is nothing to show.
  func indicators(
    of column: IndicatorColumn, _ theme: MapTheme
  ) -> [(place: PlaceID, value: AreaIndicator)] {
    let wanted = theme.level.administrative
    return sums.aggregation(edition(of: theme)).values(of: column).filter { place, value in
      gazetteer.level(of: place) == wanted && (value.value != 0 || !column.isAdditive)
    }.map { ($0.key, $0.value) }
  }

  private func value(
    _ value: AreaIndicator, of column: IndicatorColumn, in place: PlaceID
  ) -> Value {
    Value(
      place: place, value: ReaderUnit(column).value(value.value), facts: value.factCount,
      reports: value.reportCount, note: note(value, place), years: value.year.map { [$0] } ?? [],
      isSummed: value.kind == .summed || value.kind == .partial,
      isPartial: value.kind == .partial)
  }

  /// The value of a column of a user's table, with the lines of the file behind it.
  func value(of column: AttributeColumn, in place: PlaceID) -> Value? {
    guard let table = tables.first(where: { $0.columns.contains(column) }),
      let given = table.value(of: column, in: place)
    else { return nil }
    return Value(
      place: place, value: given.value, facts: 0, reports: 0,
      note: captions(.noteLines, table.name, given.linesText),
      years: column.year.map { [$0] } ?? [],
      isSummed: given.kind == .summed)
  }

  /// Where a value is a sum of parts, how many parts it knows.
  private func note(_ value: AreaIndicator, _ place: PlaceID) -> String? {
    let year = value.year.map { captions(.year, $0) } ?? captions(.yearUnknown)
    let kind = captions(gazetteer.level(of: place) == .county ? .unitTownships : .unitParts)
    switch value.kind {
    case .stated: return captions(.noteStated, year)
    case .given: return captions(.noteGiven, year)
    case .summed: return captions(.noteSummed, year, value.partCount, kind)
    case .partial:
      return captions(.notePartial, year, value.wholeCount, value.partCount, kind)
    }
  }

  private func perArea(_ values: [Value], level: BoundaryLevel) -> [Value] {
    let areas = squareKilometres(
      of: level, only: Set(values.compactMap { gazetteer.code(of: $0.place) }))
    return values.compactMap { value in
      guard let code = gazetteer.code(of: value.place), let area = areas[code], area > 0 else {
        return nil
      }
      var density = value
      density.value = value.value / area
      return density
    }
  }

  /// The areas of a level on the ellipsoid by code, of all or of some: a tenth of a millisecond each.
  func squareKilometres(
    of level: BoundaryLevel, only codes: Set<String>? = nil
  ) -> [String: Double] {
    var areas: [String: Double] = [:]
    for unit in coverage.units(level) where codes?.contains(unit.code) ?? true {
      areas[unit.code] = Ellipsoid.wgs84.area(of: unit.geometry)
    }
    return areas
  }

  func point(_ value: Value) -> PointValue? {
    guard let position = gazetteer.location(of: value.place) else { return nil }
    let basis = gazetteer[value.place].basis
    return PointValue(
      code: gazetteer.code(of: value.place) ?? gazetteer.path(of: value.place),
      name: name(of: value.place), position: position, value: value.value,
      isOwnPosition: basis == .own || basis == .seat, factCount: value.facts,
      reportCount: value.reports, note: value.note, isPartial: value.isPartial)
  }
}
