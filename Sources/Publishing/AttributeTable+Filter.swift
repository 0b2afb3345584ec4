public import AttributeTables
public import Gazetteers
public import IndicatorCatalogue
public import Indicators
public import Records

extension AttributeTable {
  /// The table with the columns and rows that pass a filter, the others counted in its report. Of
  /// indicators asked for only columns pass that the catalogue knows as one of them.
  public func filtered(
    by filter: FactFilter, in gazetteer: Gazetteer, of catalogue: IndicatorCatalogue,
    units: UnitTable
  ) -> AttributeTable {
    let given = GivenIndicators(catalogue: catalogue, units: units)
    return kept(
      columns: { column in
        guard
          filter.allows(measure: column.measure, industry: column.industry, year: column.year)
        else { return false }
        guard !filter.indicators.isEmpty else { return true }
        return given.id(of: column).map { filter.indicators.contains($0) } ?? false
      },
      places: { filter.allows(place: $0, in: gazetteer) })
  }
}
