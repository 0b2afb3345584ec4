public import Cartography
public import Industries
import Indicators
import Records

extension ThematicMap {
  /// The most panels on a sheet, and colours of sections.
  private static let mostPanels = 8

  /// Small maps of a theme, one an industry section or year; nil where fewer than two have values.
  ///
  /// Of more than eight the eight with the most facts (sections) or the latest (years) are shown.
  public func multiples(
    of theme: MapTheme, by division: MapDivision, industries: IndustryTable
  ) -> MapMultiples? {
    if division == .year, theme.isAreal, theme.subject != .factCount { return yearly(theme) }
    guard var base = specification(of: theme) else { return nil }
    let groups = division == .industry ? sections() : years()
    var panels: [MapMultiples.Panel] = []
    var shown: [Value] = []
    for (key, members) in groups {
      let part = with(rows: members)
      guard let map = part.specification(of: theme) else { continue }
      shown += part.values(of: theme)
      panels.append(
        MapMultiples.Panel(
          title: heading(key, division, industries),
          color: division == .industry ? SectionPalette.color(section: key) : nil,
          values: map.values, points: map.points))
    }
    guard panels.count > 1 else { return nil }
    base.title = title(of: theme, shown, division: division)
    base.subtitles = subtitles(values(of: theme), theme, division: division)
    base.paper = panels.count > 4 ? .a4 : .a4Landscape
    if division == .industry, groups.count == Self.mostPanels {
      base.sources.append(captions(.mostSections, panels.count))
    }
    return MapMultiples(base: base, panels: panels)
  }

  /// Small maps of an indicator or column, one a year, from reports and tables alike.
  private func yearly(_ theme: MapTheme) -> MapMultiples? {
    var panels: [MapMultiples.Panel] = []
    var shown: [Value] = []
    let places = places(for: theme)
    for year in years(of: theme).suffix(Self.mostPanels) {
      let values = normalized(
        places.compactMap { value(of: theme.subject, in: $0, in: year) }, theme)
      guard !values.isEmpty else { continue }
      shown += values
      panels.append(
        MapMultiples.Panel(title: captions(.panelYear, year), values: values.compactMap(areaValue)))
    }
    guard panels.count > 1 else { return nil }
    var base = MapSpecification(title: title(of: theme, shown, division: .year))
    base.focus = focus
    base.level = theme.level.boundary
    base.unit = unit(of: theme)
    base.language = language
    base.placeNames = names(at: theme.level)
    base.isDensityOrRate = theme.normalization != .none || theme.isRate
    base.subtitles = subtitles(shown, theme, division: .year)
    base.sources = sources(theme, shown)
    base.paper = panels.count > 4 ? .a4 : .a4Landscape
    return MapMultiples(base: base, panels: panels)
  }

  private func heading(
    _ key: String, _ division: MapDivision, _ industries: IndustryTable
  ) -> String {
    guard division == .industry else { return captions(.panelYear, key) }
    return key + " " + (IndustryCode(key).flatMap(industries.name) ?? "")
  }

  /// Facts by section, in the order of the classification.
  private func sections() -> [(key: String, rows: [FactRow])] {
    var groups: [String: [FactRow]] = [:]
    for row in rows where row.anchor != nil {
      guard let code = row.industry else { continue }
      groups[code.section.description, default: []].append(row)
    }
    return groups.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
      .prefix(Self.mostPanels).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Facts by year, rising.
  private func years() -> [(key: String, rows: [FactRow])] {
    var groups: [Int: [FactRow]] = [:]
    for row in rows where row.anchor != nil {
      if let year = row.period.year { groups[year, default: []].append(row) }
    }
    return groups.sorted { $0.key < $1.key }.suffix(Self.mostPanels).map { ("\($0.key)", $0.value) }
  }
}
