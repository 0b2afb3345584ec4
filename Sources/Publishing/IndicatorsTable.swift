import AreaSums
import AttributeTables
import ByteCoding
import Gazetteers
import IndicatorCatalogue
import SimpleFeatures

/// The long table of joined values: one row a place, indicator and time.
struct IndicatorsTable {
  let gazetteer: Gazetteer

  /// The table as a layer without shapes: joined values, then those that users' tables give.
  func layer(_ values: IndicatorValues, given: GivenIndicators, tables: [AttributeTable]) throws
    -> Layer
  {
    let joined = values.entries.map { entry in
      let path = gazetteer.path(of: entry.place)
      let value = entry.value
      return Feature(
        id: "\(path)/\(entry.column.indicator)/\(entry.column.unit)/\(value.period.text)",
        geometry: nil,
        attributes: [
          AttributeValue(gazetteer.code(of: entry.place)), .text(gazetteer.name(of: entry.place)),
          .text(path), .text(gazetteer.level(of: entry.place).name),
          .text(entry.column.indicator), .text(entry.column.title), .text(value.period.text),
          .real(value.value), .text(entry.column.unit), .text(value.kind.rawValue),
          .integer(value.factCount), .integer(value.reportCount),
        ])
    }
    var seen: Set<String> = []
    let entered = given.entries(of: tables).compactMap { entry -> Feature? in
      let path = gazetteer.path(of: entry.place)
      let id = "\(path)/\(entry.id)/\(entry.unit)/\(entry.period)/\(entry.table)"
      // A table may have two columns of one indicator and year: the first stands.
      guard seen.insert(id).inserted else { return nil }
      return Feature(
        id: id, geometry: nil,
        attributes: [
          AttributeValue(gazetteer.code(of: entry.place)), .text(gazetteer.name(of: entry.place)),
          .text(path), .text(gazetteer.level(of: entry.place).name), .text(entry.id),
          .text(given.catalogue.name(of: entry.id)), .text(entry.period), .real(entry.value),
          .text(entry.unit), .text(AreaIndicator.Kind.given.rawValue), .integer(0), .integer(0),
        ])
    }
    return try LayerKind.indicators.layer(joined + entered)
  }

  /// The table for spreadsheets and scripts: the fields' own names as headings, which the data
  /// contract sets.
  static func write(_ layer: Layer) -> [UInt8] {
    let rows = [layer.fields.map { .text($0.name) }] + layer.features.map(\.attributes)
    return CSVTable.write(rows, capacity: rows.count * 160) { FactsTable.append($0, to: &$1) }
  }
}
