import Cartography
import Indicators
import Observations

/// Chooses the maps that an export draws: what the facts support, at most so many.
struct SampleMaps {
  let map: ThematicMap
  /// The most indicators that get maps of their own.
  private static let mostIndicators = 5

  /// The themes worth a map, in a fixed order.
  func themes() -> [MapTheme] {
    var themes = [
      MapTheme(subject: .factCount, level: .county),
      MapTheme(subject: .factCount, level: .prefecture),
    ]
    for column in bestColumns() {
      themes.append(MapTheme(subject: .indicator(column), level: .county))
      switch column.measure {
      case .plantedArea:
        themes.append(MapTheme(subject: .indicator(column), level: .county, isPerArea: true))
        themes.append(MapTheme(subject: .indicator(column), level: .village))
      default: break
      }
    }
    return themes
  }

  /// The columns known of the most counties, at least two.
  func bestColumns() -> [IndicatorColumn] {
    let counted = map.columns.map { column in
      (
        column,
        map.specification(of: MapTheme(subject: .indicator(column), level: .county))?.values.count
          ?? 0
      )
    }
    return counted.filter { $0.1 >= 2 }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
      .prefix(Self.mostIndicators).map(\.0)
  }
}
