public import Gazetteers

extension Aggregation {
  /// The columns that have a value in the most of some places, at most so many; of equal ones the
  /// catalogue's headline figures first. In the order of the catalogue.
  ///
  /// Only ids that a name can hold become columns; all stand in the long table.
  public func bestColumns(of places: [PlaceID], most limit: Int) -> [IndicatorColumn] {
    var names: Set<String> = []
    let counted = columns.filter { $0.columnName != nil }.map { column in
      let covered = self.places(of: column)
      return (
        column: column,
        count: places.count { covered.contains($0) && value(of: column, in: $0) != nil }
      )
    }
    return counted.filter { $0.count > 0 }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.column < $1.column }
      .filter { names.insert($0.column.name).inserted }
      .prefix(max(0, limit)).map(\.column).sorted()
  }
}
