public import AttributeTables

extension ThematicMap {
  /// The columns of users' tables that can be mapped, in the order of the files.
  public var attributeColumns: [AttributeColumn] { tables.flatMap(\.columns) }

  /// The themes of users' columns that have a value at a level: rates as they are, totals per area
  /// where areas are filled.
  func attributeThemes(_ level: MapTheme.Level) -> [MapTheme] {
    attributeColumns.compactMap { column in
      let theme = MapTheme(subject: .attribute(column), level: level)
      return values(of: theme).isEmpty ? nil : theme
    }
  }
}
