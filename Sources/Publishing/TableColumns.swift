import AttributeTables
import Gazetteers
import SimpleFeatures

/// The fields and values of users' tables in the layers.
struct TableColumns {
  let tables: [AttributeTable]

  /// A column with the table it is of.
  struct Entry {
    let table: AttributeTable
    let column: AttributeColumn
  }

  /// The columns that any of some places has a value for, in the order of the files.
  func entries(for places: some Collection<PlaceID>) -> [Entry] {
    tables.flatMap { table in
      table.columns.map { Entry(table: table, column: $0) }
    }.filter { entry in
      places.contains { entry.table.value(of: entry.column, in: $0) != nil }
    }
  }

  /// The fields of columns: the value, where it comes from and the lines of the file behind it.
  static func fields(of entries: [Entry]) -> [Field] {
    entries.flatMap { entry in
      let name = entry.column.name
      let alias = entry.column.label
      return [
        Field(name: name, alias: alias, kind: .real),
        Field(name: name + "_kind", alias: alias + "：取值方式", kind: .text),
        Field(name: name + "_lines", alias: alias + "：\(entry.table.name)行号", kind: .text),
      ]
    }
  }

  /// The values of columns for a place of today, three each as the fields are.
  static func values(of entries: [Entry], in place: PlaceID) -> [AttributeValue] {
    entries.flatMap { entry -> [AttributeValue] in
      guard let value = entry.table.value(of: entry.column, in: place) else {
        return [.null, .null, .null]
      }
      return [
        .real(value.value), .text(value.kind.rawValue),
        .text(value.linesText),
      ]
    }
  }

  /// The places of a level that a row of a table is of or lies in.
  func places(at level: AdministrativeLevel, in gazetteer: Gazetteer) -> Set<PlaceID> {
    Set(tables.flatMap(\.places).compactMap { gazetteer.ancestor(of: $0, at: level) })
  }
}
