import Messages
import AreaSums
public import AttributeTables
import Cartography
import Gazetteers

extension ThematicMap {
  /// A column of a user's table as what values are divided by.
  /// - Throws: `MapError` when it holds no number above zero at the level.
  public func denominator(
    _ column: AttributeColumn, at level: MapTheme.Level
  ) throws -> Denominator {
    try denominator(column, at: level, stem: column.name, kind: nil)
  }

  /// The population or the households of the places of a level: of a user's table where one column
  /// is clearly that, else as reports state them of whole places.
  /// - Throws: `MapError` when there are none, or several columns may be meant.
  public func denominator(
    _ kind: PopulationFacts.Kind, at level: MapTheme.Level
  ) throws -> Denominator {
    let columns = try populationColumns(kind)
    if let column = columns.max(by: { ($0.year ?? 0) < ($1.year ?? 0) }) {
      return try denominator(column, at: level, stem: kind.rawValue, kind: kind)
    }
    let places = Set(areas(at: level))
    let values = (population?.values(kind) ?? [:]).filter { places.contains($0.key) }
    guard !values.isEmpty else {
      let count: Message = kind == .head ? "population" : "households"
      throw MapError(
        """
        --per \(kind.rawValue): no report states the \(count) of a whole \(level.rawValue); join a \
        --table that has them, and name the column: --per HEADING
        """)
    }
    let title = captions(kind.caption)
    return Denominator(
      stem: kind.rawValue, title: title, kind: kind, unit: PopulationWords.of(kind).unit,
      source: captions(.sourcePopulation, title), values: values)
  }

  /// An indicator as what values are divided by: of users' tables that the catalogue knows as it, the
  /// latest year first, else as reports have it of whole places.
  /// - Parameters:
  ///   - ids: The indicators that may be meant.
  ///   - said: What the user called it.
  ///   - level: The divisions to divide for.
  /// - Throws: `MapError` when no place of the level has a value above zero.
  public func denominator(
    indicators ids: [String], said: String, at level: MapTheme.Level
  ) throws -> Denominator {
    let known = (columns + givenColumns).filter { ids.contains($0.indicator) }
    for column in known {
      let theme = MapTheme(subject: .indicator(column), level: level)
      let years = years(of: theme).reversed()
      var values: [PlaceID: Double] = [:]
      for place in areas(at: level) {
        let found = years.lazy.compactMap { self.value(of: theme.subject, in: place, in: $0) }
          .first { !$0.isPartial }
        if let found, found.value > 0 {
          values[place] = found.value * PlainUnit(ReaderUnit(column).name).factor
        }
      }
      guard !values.isEmpty else { continue }
      let title = name(of: column)
      return Denominator(
        stem: column.name, title: title, kind: nil,
        unit: PlainUnit(ReaderUnit(column).name).name,
        source: captions(.sourceDivisor, title), values: values)
    }
    throw MapError(
      "--per \(said): no report or table has it of a whole \(level.rawValue)")
  }

  /// The columns of users' tables that are a population: all years of the best heading.
  private func populationColumns(_ kind: PopulationFacts.Kind) throws -> [AttributeColumn] {
    let words = PopulationWords.of(kind)
    let counted = attributeColumns.filter { PlainUnit($0.unit).name == words.unit }
    for heading in words.headings {
      let found = counted.filter { $0.title == heading }
      if !found.isEmpty { return found }
    }
    let near = counted.filter { $0.title.contains(Captions(language: .chinese)(kind.caption)) }
    guard near.count > 1 else { return near }
    throw MapError(
      """
      --per \(kind.rawValue): several columns may be meant; name one: \
      \(list: near.map { "--per \($0.label)" })
      """)
  }

  private func denominator(
    _ column: AttributeColumn, at level: MapTheme.Level, stem: String,
    kind: PopulationFacts.Kind?
  ) throws -> Denominator {
    let unit = PlainUnit(column.unit)
    guard let table = tables.first(where: { $0.columns.contains(column) }) else {
      throw MapError("--per \(column.label): no such column")
    }
    var values: [PlaceID: Double] = [:]
    for place in areas(at: level) {
      guard let given = table.value(of: column, in: place), given.value > 0 else { continue }
      values[place] = given.value * unit.factor
    }
    guard !values.isEmpty else {
      throw MapError(
        """
        --per \(column.label): \(table.name) has no number above zero for any \(level.rawValue)
        """)
    }
    return Denominator(
      stem: stem, title: column.title, kind: kind,
      unit: unit.name, source: captions(.sourceColumn, column.label, table.name), values: values)
  }

  /// The places of a level that facts or tables may be of.
  private func areas(at level: MapTheme.Level) -> [PlaceID] {
    let wanted = level.administrative
    return gazetteer.allPlaces.filter { gazetteer.level(of: $0) == wanted }
  }
}

extension PopulationFacts.Kind {
  /// What it is called.
  fileprivate var caption: Captions.Key {
    switch self {
    case .head: .populationHead
    case .household: .populationHousehold
    }
  }

  /// What a quotient by it is called.
  var quotientCaption: Captions.Key {
    switch self {
    case .head: .perHead
    case .household: .perHousehold
    }
  }
}
