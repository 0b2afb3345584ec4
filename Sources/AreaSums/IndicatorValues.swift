public import Gazetteers

/// Every joined value of a run: the long table that the columns of the layers are some of.
public struct IndicatorValues: Sendable {
  /// A value of a place and a time.
  public struct Entry: Sendable {
    /// The place, of today.
    public let place: PlaceID
    /// The indicator.
    public let column: IndicatorColumn
    /// The value with its time and kind.
    public let value: AreaIndicator
    /// Whether it is the value of its place in the layers, not one of another time beside it.
    public let isChosen: Bool
  }

  /// The values: by indicator in the catalogue's order, then by level, code and path, then by time.
  public let entries: [Entry]

  /// The values of all places of some levels, stated and added up.
  public init(_ aggregation: Aggregation, levels: Set<AdministrativeLevel>) {
    let gazetteer = aggregation.gazetteer
    var entries: [Entry] = []
    for column in aggregation.columns {
      let places = aggregation.places(of: column).filter {
        levels.contains(gazetteer.level(of: $0))
      }
      let sorted = places.sorted { left, right in
        let levels = (gazetteer.level(of: left).rawValue, gazetteer.level(of: right).rawValue)
        guard levels.0 == levels.1 else { return levels.0 < levels.1 }
        return (gazetteer.code(of: left) ?? "9", left) < (gazetteer.code(of: right) ?? "9", right)
      }
      let values = aggregation.values(of: column)
      for place in sorted {
        let chosen = values[place]
        for period in aggregation.periods(of: column, in: place) {
          let isChosen = period == chosen?.period
          // What is chosen has been added up already.
          let value =
            isChosen ? chosen : aggregation.value(of: column, in: place, at: period)
          guard let value else { continue }
          entries.append(
            Entry(place: place, column: column, value: value, isChosen: isChosen))
        }
      }
    }
    self.entries = entries
  }
}
