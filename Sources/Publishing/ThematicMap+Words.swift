import AreaSums
import AttributeTables
import Boundaries
import Cartography
import Gazetteers
import IndicatorCatalogue
import Indicators
import Records

extension ThematicMap {
  /// The question that the map answers: whose, what, when.
  func title(of theme: MapTheme, _ values: [Value], division: MapDivision? = nil) -> String {
    var title = captions(.titlePlaces, captions(theme.level.caption), subject(of: theme))
    if !scopeText.isEmpty { title = captions(.titleScope, scopeText, title) }
    if let division { title = captions(.titleDivided, title, captions(division.caption)) }
    guard division != .year, let years = years(values) else { return title }
    return captions(.titleYears, title, years)
  }

  /// What the map shows, without where and when.
  func subject(of theme: MapTheme) -> String {
    let subject =
      switch theme.subject {
      case .indicator(let column): marked(name(of: column))
      case .factCount: captions(.factCount)
      case .attribute(let column): column.title
      }
    if let change = theme.change {
      return captions(change.isPercent ? .percentChange : .change, subject)
    }
    return switch theme.normalization {
    case .none: subject
    case .area: captions(.perArea, subject)
    case .share: captions(.share, subject)
    case .per(let other):
      other.kind.map { captions($0.quotientCaption, subject) }
        ?? captions(.ratio, subject, other.title)
    }
  }

  /// An indicator's name; in English that of the catalogue, else the words of its id.
  func name(of column: IndicatorColumn) -> String {
    guard language == .english else { return column.title }
    if let row = catalogue.row(column.indicator), !row.englishName.isEmpty {
      return row.englishName
    }
    let words = catalogue.columnName(of: column.indicator) ?? column.title
    return words.split(separator: "_").joined(separator: " ")
  }

  /// What marks figures that are no facts: 计划数.
  var modalityName: String? {
    guard modalities != [.actual] else { return nil }
    let names: [(Modality, Captions.Key)] = [
      (.actual, .actual), (.planned, .planned), (.forecast, .forecast), (.target, .target),
    ]
    return names.filter { modalities.contains($0.0) }.map { captions($0.1) }
      .joined(separator: captions(.list))
  }

  /// The mark in brackets, empty for facts.
  var modalityMark: String { marked("") }

  private func marked(_ name: String) -> String {
    modalityName.map { captions(.marked, name, $0) } ?? name
  }

  var captions: Captions { Captions(language: language) }

  /// The years of the values in words, nil where none is known.
  private func years(_ values: [Value]) -> String? {
    let years = values.flatMap(\.years)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first == last ? captions(.year, first) : captions(.years, first, last)
  }

  func unit(of theme: MapTheme) -> String {
    let unit = unit(of: theme.subject)
    if let change = theme.change {
      if change.isPercent { return "%" }
      return ["%": captions(.percentPoints), "‰": captions(.permillePoints)][unit] ?? unit
    }
    return switch theme.normalization {
    case .none: unit
    case .area: captions(.unitPerArea, unit)
    case .share: "%"
    case .per(let denominator):
      denominator.unit(dividing: dataUnit(of: theme.subject), captions, name: shortName)
    }
  }

  /// The unit of the totals.
  func unit(of subject: MapTheme.Subject) -> String {
    switch subject {
    case .indicator(let column): name(of: ReaderUnit(column), column)
    case .factCount: captions(.unitFact)
    case .attribute(let column): column.unit
    }
  }

  /// The unit of the totals as data have it, whatever the language.
  func dataUnit(of subject: MapTheme.Subject) -> String {
    switch subject {
    case .indicator(let column): ReaderUnit(column).name
    case .factCount: captions(.unitFact)
    case .attribute(let column): column.unit
    }
  }

  /// A unit without a factor; in English the short name of the catalogue where it has one.
  private func shortName(of unit: String) -> String {
    guard language == .english, catalogue.units.knows(unit) else { return unit }
    return catalogue.units.slug(of: unit).split(separator: "_").joined(separator: " ")
  }

  /// A reader's unit; in English the short name of the catalogue with its factor in words.
  private func name(of unit: ReaderUnit, _ column: IndicatorColumn) -> String {
    guard language == .english else { return unit.name }
    let slug = catalogue.units.slug(of: column.unit)
    let name = slug.split(separator: "_").joined(separator: " ")
    return unit.factor == 1 ? name : "\(NumberText.short(1 / unit.factor)) \(name)"
  }

  /// Filter and years; reports and facts behind the map; what was left out or is incomplete.
  func subtitles(_ values: [Value], _ theme: MapTheme, division: MapDivision? = nil) -> [String] {
    var scope = [
      filterText.isEmpty ? captions(theme.subject.everything) : filterText,
      years(values) ?? captions(.yearsUnknown),
    ]
    if case .indicator = theme.subject, theme.change == nil, division != .year,
      Set(values.flatMap(\.years)).count > 1
    {
      scope[1] = captions(.latestYear, scope[1])
    }
    var lines = [scope.joined(separator: captions(.parts)), basis(values, theme)]
    let summed = values.count { $0.isSummed }
    if case .attribute = theme.subject, theme.isAreal, summed * 2 > values.count {
      lines.append(captions(.mostlySummed))
    }
    let partial = values.count { $0.isPartial }
    if partial > 0 {
      lines.append(captions(.somePartial, partial))
    }
    if let change = theme.change {
      let unknown = changesUnknown(of: theme, change)
      if unknown > 0 { lines.append(captions(.changeUnknown, unknown)) }
    }
    if let modalityName, case .indicator = theme.subject {
      lines.append(captions(.notAchieved, modalityName))
    }
    return lines
  }

  /// Of points only the facts that the shown points are of.
  private func basis(_ values: [Value], _ theme: MapTheme) -> String {
    if case .attribute(let column) = theme.subject {
      let names = tables.filter { $0.columns.contains(column) }.map(\.name)
      return captions(
        .tableBasis, names.joined(separator: captions(.list)), values.count,
        captions(theme.level.caption))
    }
    let given = givenTables(theme.subject, values).joined(separator: captions(.list))
    let places = Set(values.map(\.place)).count
    if !given.isEmpty, values.allSatisfy({ $0.facts == 0 }) {
      return captions(.tableBasis, given, places, captions(theme.level.caption))
    }
    let found = found(values, theme)
    var text = captions(.basis, found.reports, found.facts)
    let used = values.reduce(0) { $0 + $1.facts }
    if theme.subject != .factCount, used < found.facts { text = captions(.counted, text, used) }
    if !given.isEmpty { text = captions(.andTables, text, given) }
    text = captions(.placesWithData, text, places, captions(theme.level.caption))
    guard found.planned > 0, modalities == [.actual] else { return text }
    return captions(theme.subject == .factCount ? .plansAmong : .plansBesides, text, found.planned)
  }

  /// How many facts, of how many reports, the shown places have, and how many plans are among or
  /// beside them.
  private func found(
    _ values: [Value], _ theme: MapTheme
  ) -> (facts: Int, reports: Int, planned: Int) {
    let edition = edition(of: theme)
    let shown = Set(values.map(\.place))
    var found = (facts: 0, reports: 0, planned: 0)
    var reports: Set<String> = []
    // Neighbours are mostly of one place and one report.
    var last: (anchor: PlaceID, isShown: Bool)?
    var lastReport: String?
    for index in rows.indices {
      if case .indicator(let column) = theme.subject,
        rows[index].identity.id != column.indicator
      {
        continue
      }
      guard let anchor = rows[index].anchor else { continue }
      if last?.anchor != anchor {
        let isShown = gazetteer.place(anchor, edition).map {
          gazetteer.ancestry(of: $0).contains(where: shown.contains)
        }
        last = (anchor, isShown ?? false)
      }
      guard last?.isShown == true else { continue }
      let isCounted = modalities.contains(rows[index].modality)
      if !isCounted { found.planned += 1 }
      guard isCounted || theme.subject == .factCount else { continue }
      found.facts += 1
      let report = rows[index].report
      if report != lastReport { reports.insert(report) }
      lastReport = report
    }
    found.reports = reports.count
    return found
  }

  /// The tables that some values of an indicator come from.
  private func givenTables(_ subject: MapTheme.Subject, _ values: [Value]) -> [String] {
    guard case .indicator(let column) = subject, let units,
      values.contains(where: \.isGiven)
    else { return [] }
    let indicators = GivenIndicators(catalogue: catalogue, units: units)
    return tables.filter { table in
      table.columns.contains { indicators.id(of: $0) == column.indicator }
    }.map(\.name)
  }

  /// Whose lines the map draws.
  private var boundarySource: String {
    switch boundarySet {
    case .detailed: captions(.detailedLines)
    case .official: captions(.officialLines)
    }
  }

  func sources(_ theme: MapTheme, _ values: [Value]) -> [String] {
    let edition = gazetteer.edition.prefix(while: { $0 != "-" })
    let given = givenTables(theme.subject, values).joined(separator: captions(.list))
    var lines = [captions(.sourceReports, edition)]
    if case .attribute(let column) = theme.subject {
      let names = tables.filter { $0.columns.contains(column) }.map(\.name)
      lines = [captions(.sourceTable, names.joined(separator: captions(.list)), edition)]
    }
    if !given.isEmpty {
      let own = captions(.sourceTable, given, edition)
      if values.allSatisfy({ $0.facts == 0 }) { lines = [own] } else { lines.append(own) }
    }
    lines.append(captions(.sourceLines, boundarySource))
    switch theme.subject {
    case .indicator:
      lines.append(captions(.ruleIndicator))
    case .factCount: lines.append(captions(.ruleFactCount))
    case .attribute(let column):
      if column.isSummable { lines.append(captions(.ruleTable)) }
    }
    if let change = theme.change {
      lines.append(
        captions(change.isPercent ? .rulePercentChange : .ruleChange, change.to, change.from))
    }
    if theme.normalization == .share { lines.append(captions(.ruleShare)) }
    if case .per(let denominator) = theme.normalization { lines.append(denominator.source) }
    if theme.level == .village { lines.append(captions(.ruleVillage)) }
    return lines
  }
}

extension MapTheme.Subject {
  /// What the subtitle says where nothing is filtered.
  fileprivate var everything: Captions.Key {
    if case .attribute = self { return .wholeTable }
    return .everything
  }
}
