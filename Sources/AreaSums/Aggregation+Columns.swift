public import Gazetteers

extension Aggregation {
  /// The columns that have a value in the most of some places, at most so many; partial sums count
  /// after all others, and of equal columns the catalogue's headline figures come first. In the order
  /// of the catalogue.
  ///
  /// Only ids that a name can hold become columns; all stand in the long table.
  public func bestColumns(of places: [PlaceID], most limit: Int) -> [IndicatorColumn] {
    var names: Set<String> = []
    let counted = columns.filter { $0.columnName != nil }.map { column in
      let values = places.compactMap { value(of: column, in: $0) }
      return (
        column: column, whole: values.count { $0.kind != .partial }, count: values.count
      )
    }
    return counted.filter { $0.count > 0 }
      .sorted {
        if $0.whole != $1.whole { return $0.whole > $1.whole }
        return $0.count != $1.count ? $0.count > $1.count : $0.column < $1.column
      }
      .filter { names.insert($0.column.name).inserted }
      .prefix(max(0, limit)).map(\.column).sorted()
  }
}
