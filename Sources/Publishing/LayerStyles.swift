import AreaSums
import AttributeTables
import Cartography
import Indicators
import Industries
import QGIS
import SimpleFeatures

/// The QGIS styles of the layers of a run, with the classes and colours of its maps.
struct LayerStyles {
  let map: ThematicMap
  let industries: IndustryTable

  /// A layer with its styles.
  func styled(_ kind: LayerKind, _ layer: Layer) -> StyledLayer {
    var styled = StyledLayer(kind: kind, layer: layer, styles: styles(kind, of: layer))
    if kind == .townships, Self.hasAreas(layer),
      let theme = themes(.township, in: layer).first
    {
      let seats = area(theme, named: "乡镇驻地（无面）：")
      styled.seatStyle = .points(seats, greatest: greatest(of: theme, in: layer))
    }
    return styled
  }

  /// The styles of a layer; the first is the one that it opens with.
  private func styles(_ kind: LayerKind, of layer: Layer) -> [LayerStyle] {
    switch kind {
    case .indicators: []
    case .facts: [.facts(sections: sections(of: layer))]
    case .places: [.places()]
    case .prefectures:
      themes(.prefecture, in: layer).map { .areas(area($0), smallestScale: 12_000_000) }
    case .counties:
      themes(.county, in: layer).map { .areas(area($0), smallestScale: 2_500_000) }
    case .townships:
      themes(.township, in: layer).map { theme in
        Self.hasAreas(layer)
          ? .areas(area(theme, isFilled: true), smallestScale: 600_000)
          : .points(area(theme), greatest: greatest(of: theme, in: layer))
      }
    }
  }

  /// Whether townships are drawn as areas rather than at their seats.
  private static func hasAreas(_ layer: Layer) -> Bool {
    layer.features.contains { !($0.geometry?.polygons.isEmpty ?? true) }
  }

  /// Densities first, as only they may fill areas without a word; then totals; then the facts.
  private func themes(_ level: MapTheme.Level, in layer: Layer) -> [MapTheme] {
    let columns = map.bestColumns(at: level).filter { layer.fieldIndex($0.name) != nil }
    let given = map.attributeThemes(level).filter { layer.fieldIndex(field(of: $0)) != nil }
    return Self.themes(level, columns) + given
  }

  /// The themes of columns, the one that a layer opens with first.
  static func themes(_ level: MapTheme.Level, _ columns: [IndicatorColumn]) -> [MapTheme] {
    var themes: [MapTheme] = []
    for column in columns {
      if level == .prefecture || level == .county, column.measure == .plantedArea {
        themes.insert(
          MapTheme(subject: .indicator(column), level: level, normalization: .area), at: 0)
      }
      themes.append(MapTheme(subject: .indicator(column), level: level))
    }
    return themes + [MapTheme(subject: .factCount, level: level)]
  }

  /// - Parameters:
  ///   - isFilled: Whether values that printed maps draw as points fill areas here.
  ///   - prefix: What the title begins with.
  private func area(_ theme: MapTheme, isFilled: Bool = false, named prefix: String = "")
    -> AreaTheme
  {
    var specification = map.specification(of: theme) ?? MapSpecification(title: "")
    if isFilled {
      specification.values = specification.points.map { AreaValue(code: $0.code, value: $0.value) }
    } else if !specification.points.isEmpty {
      specification.values = []
    }
    let unit = map.unit(of: theme)
    let total =
      switch theme.subject {
      case .indicator where !theme.isPerArea && theme.level != .township: "总量"
      default: ""
      }
    return AreaTheme(
      title: prefix + "\(map.subject(of: theme))\(total)（\(unit)）", field: field(of: theme),
      expression: expression(of: theme), unit: unit, scale: ValueScale(specification))
  }

  private func field(of theme: MapTheme) -> String {
    switch theme.subject {
    case .indicator(let column): column.name
    case .factCount: LayerKind.factCount.name
    case .attribute(let column): column.name
    }
  }

  /// The same arithmetic as the printed maps', so that no value changes its class.
  private func expression(of theme: MapTheme) -> String {
    let factor =
      switch theme.subject {
      case .indicator(let column): ReaderUnit(column).factor
      case .factCount, .attribute: 1.0
      }
    let value = "\"\(field(of: theme))\""
    let scaled =
      factor == 1 ? value : "\(value) * \(factor >= 1 ? "\(Int(factor))" : "\(factor)")"
    guard theme.isPerArea else { return scaled }
    // A sum of some parts only is not divided, as on printed maps.
    let quotient = "\(scaled) / \"\(LayerKind.squareKilometres.name)\""
    guard case .indicator = theme.subject else { return quotient }
    return "CASE WHEN \"\(field(of: theme))_kind\" <> 'partial' THEN \(quotient) END"
  }

  /// The greatest value of a layer in the reader's unit, 1 where there is none.
  private func greatest(of theme: MapTheme, in layer: Layer) -> Double {
    guard let index = layer.fieldIndex(field(of: theme)) else { return 1 }
    let values = layer.features.compactMap { feature -> Double? in
      switch feature.attributes[index] {
      case .real(let value): value
      case .integer(let value): Double(value)
      case .null, .bool, .text, .list: nil
      }
    }
    let factor =
      switch theme.subject {
      case .indicator(let column): ReaderUnit(column).factor
      case .factCount, .attribute: 1.0
      }
    let greatest = (values.max() ?? 0) * factor
    return greatest > 0 ? greatest : 1
  }

  private func sections(of layer: Layer) -> [(letter: String, name: String)] {
    guard let index = layer.fieldIndex(LayerKind.industry.name) else { return [] }
    let letters = Set(
      layer.features.compactMap { feature -> String? in
        guard case .text(let code) = feature.attributes[index] else { return nil }
        return code.first.map { String($0) }
      })
    return letters.sorted().compactMap { letter in
      IndustryCode(letter).flatMap { industries.name(of: $0) }.map { (letter, $0) }
    }
  }
}
