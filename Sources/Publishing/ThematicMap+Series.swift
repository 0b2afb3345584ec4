public import AreaSums
import AttributeTables
import Gazetteers
import IndicatorCatalogue
import Indicators

/// The values of an indicator year by year, of reports and of users' tables alike.
extension ThematicMap {
  /// The value of a subject in one year: as reports have it, else as a table of the same indicator
  /// gives it; nil for the number of facts, which has no year of its own.
  func value(of subject: MapTheme.Subject, in place: PlaceID, in year: Int) -> Value? {
    switch subject {
    case .factCount: nil
    case .attribute(let column):
      columns(like: column).lazy.filter { $0.year == year }
        .compactMap { self.value(of: $0, in: place) }.first
    case .indicator(let column):
      stated(column, in: place, in: year) ?? given(column, in: place, in: year)
    }
  }

  private func stated(_ column: IndicatorColumn, in place: PlaceID, in year: Int) -> Value? {
    let period = today.periods(of: column, in: place).first { $0.isYear && $0.year == year }
    guard let period, let value = today.value(of: column, in: place, at: period) else { return nil }
    return Value(
      place: place, value: ReaderUnit(column).value(value.value), facts: value.factCount,
      reports: value.reportCount, note: nil, years: [year],
      isSummed: value.kind != .stated, isPartial: value.kind == .partial)
  }

  private func given(_ column: IndicatorColumn, in place: PlaceID, in year: Int) -> Value? {
    guard let units else { return nil }
    let indicators = GivenIndicators(catalogue: catalogue, units: units)
    for table in tables {
      for own in table.columns where own.year == year {
        guard indicators.id(of: own) == column.indicator,
          let found = table.value(of: own, in: place),
          let value = indicators.converted(found.value, of: own, to: column.unit)
        else { continue }
        return Value(
          place: place, value: ReaderUnit(column).value(AttributeTable.rounded(value)), facts: 0,
          reports: 0, note: captions(.noteLines, table.name, found.linesText), years: [year],
          isSummed: found.kind == .summed, isGiven: true)
      }
    }
    return nil
  }

  /// The columns of tables with the title and unit of one, of any year.
  private func columns(like column: AttributeColumn) -> [AttributeColumn] {
    attributeColumns.filter { $0.title == column.title && $0.unit == column.unit }
  }

  /// The years that a subject has values of in any place of a level, rising.
  func years(of theme: MapTheme) -> [Int] {
    switch theme.subject {
    case .factCount: return []
    case .attribute(let column):
      return Set(columns(like: column).compactMap(\.year)).sorted()
    case .indicator(let column):
      var years: Set<Int> = []
      for place in places(for: theme) {
        years.formUnion(
          today.periods(of: column, in: place).filter(\.isYear).compactMap(\.year))
      }
      guard let units else { return years.sorted() }
      let indicators = GivenIndicators(catalogue: catalogue, units: units)
      for own in attributeColumns where indicators.id(of: own) == column.indicator {
        if let year = own.year { years.insert(year) }
      }
      return years.sorted()
    }
  }

  /// The columns of indicators that only users' tables have values of.
  public var givenColumns: [IndicatorColumn] {
    guard let units else { return [] }
    let indicators = GivenIndicators(catalogue: catalogue, units: units)
    let ids = Set(attributeColumns.compactMap(indicators.id))
    return ids.subtracting(columns.map(\.indicator)).sorted()
      .map { IndicatorColumn($0, printed: "", in: catalogue) }
  }

  /// In how many places of a level an indicator has a value of any year, in reports or tables.
  public func seriesCoverage(
    of column: IndicatorColumn, at level: MapTheme.Level
  ) -> (whole: Int, all: Int) {
    let theme = MapTheme(subject: .indicator(column), level: level)
    let years = years(of: theme)
    let count = places(for: theme).count { place in
      years.contains { value(of: theme.subject, in: place, in: $0) != nil }
    }
    return (count, count)
  }

  /// The changes of a theme from one year to another; sums of some parts have none.
  func changes(of theme: MapTheme, _ change: MapChange) -> [Value] {
    places(for: theme).compactMap { place in
      guard let first = value(of: theme.subject, in: place, in: change.from), !first.isPartial,
        let last = value(of: theme.subject, in: place, in: change.to), !last.isPartial,
        let difference = change.value(from: first.value, to: last.value)
      else { return nil }
      return Value(
        place: place, value: AttributeTable.rounded(difference), facts: first.facts + last.facts,
        reports: max(first.reports, last.reports),
        note: captions(
          .noteChange, change.from, Self.text(first.value), change.to, Self.text(last.value)),
        years: [change.from, change.to], isSummed: first.isSummed || last.isSummed,
        isGiven: first.isGiven || last.isGiven)
    }
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  /// How many places have a value of one of the years only, so that no change is known.
  func changesUnknown(of theme: MapTheme, _ change: MapChange) -> Int {
    places(for: theme).count { place in
      let known = [change.from, change.to].count {
        value(of: theme.subject, in: place, in: $0).map { !$0.isPartial } ?? false
      }
      return known == 1
    }
  }
}
