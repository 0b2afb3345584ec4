public import AttributeTables
public import Gazetteers
public import Observations

extension AttributeTable {
  /// The table with the columns and rows that pass a filter, the others counted in its report.
  public func filtered(by filter: FactFilter, in gazetteer: Gazetteer) -> AttributeTable {
    kept(
      columns: { filter.allows(measure: $0.measure, industry: $0.industry, year: $0.year) },
      places: { filter.allows(place: $0, in: gazetteer) })
  }
}
