import AttributeTables
import Gazetteers
import IndicatorCatalogue
import Indicators

/// The indicators that columns of users' tables are of, so that a column of a yearbook and the facts
/// of reports can be set side by side.
struct GivenIndicators {
  let catalogue: IndicatorCatalogue
  let units: UnitTable

  /// A value of a table as one of an indicator.
  struct Entry {
    let place: PlaceID
    let id: String
    let unit: String
    let period: String
    let value: Double
    let table: String
  }

  /// The id of what a column is of, nil where the catalogue does not know it.
  func id(of column: AttributeColumn) -> String? {
    catalogue.id(ofHeading: column.title, measuring: unit(of: column)?.unit.dimension)
  }

  /// The values that tables give for places themselves, by indicator in the order of the files. Sums
  /// over rows are left to the layers, for a table may lack a part.
  func entries(of tables: [AttributeTable]) -> [Entry] {
    tables.flatMap { table in
      let places = table.places
      return table.columns.flatMap { column -> [Entry] in
        guard let id = id(of: column), let unit = catalogue.unit(of: id) else { return [] }
        return places.compactMap { place -> Entry? in
          guard let given = table.value(of: column, in: place), given.kind != .summed,
            let value = converted(given.value, of: column, to: unit)
          else { return nil }
          return Entry(
            place: place, id: id, unit: unit, period: column.year.map { "\($0)" } ?? "?",
            value: AttributeTable.rounded(value), table: table.name)
        }
      }
    }
  }

  /// The unit of a column without its 万 or 亿, and what values are multiplied with.
  private func unit(of column: AttributeColumn) -> (unit: MeasurementUnit, factor: Double)? {
    let plain = PlainUnit(String(column.unit.prefix { $0 != "/" }))
    return units.unit(printed: plain.name).map { ($0, plain.factor) }
  }

  /// A value of a column in a unit, nil where the two do not measure the same.
  func converted(
    _ value: Double, of column: AttributeColumn, to unit: String
  ) -> Double? {
    guard let (own, factor) = self.unit(of: column) else { return nil }
    let quantity = Quantity(
      value: value * factor, valueMax: nil, unit: own.name, dimension: own.dimension,
      siUnit: own.siUnit, siFactor: own.siFactor, approximation: .exact, isPerUnit: false)
    return catalogue.units.value(of: quantity, in: unit)
  }
}
