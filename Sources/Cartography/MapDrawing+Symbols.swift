internal import Glibc
internal import SimpleFeatures

/// A circle on the sheet with the name it bears.
struct PlacedSymbol {
  let center: Coordinate
  let radius: Double
  let isOwn: Bool
  /// Whether the value is a sum of some parts only.
  let isPartial: Bool
  let value: Double
  let info: MapScene.Info
}

extension MapDrawing {
  /// Draws the circles of areas and points, the largest first.
  mutating func addSymbols(_ scale: SymbolScale, points: [Coordinate]) {
    symbols = areaSymbols(scale) + pointSymbols(at: points) { scale.radius(of: $0.value) }
    symbols.sort { ($0.radius, $1.info.code) > ($1.radius, $0.info.code) }
    let circles = symbols.map { symbol in
      let color = circleColor(symbol.value)
      return MapScene.Element.circle(
        MapScene.Circle(
          center: symbol.center, radius: symbol.radius, fill: symbol.isOwn ? color : .white,
          opacity: symbol.isPartial ? MapStyle.partialOpacity : symbol.isOwn ? 0.9 : 0.6,
          stroke: symbol.isOwn && !symbol.isPartial ? specification.circleOutline : color,
          strokeWidth: symbol.isOwn ? 0.6 : 1.1, info: symbol.info))
    }
    groups.append(MapScene.Group(id: "symbols", elements: circles))
  }

  /// The fill of a circle; in print negative ones are told apart by their paler grey.
  func circleColor(_ value: Double) -> Color {
    guard value < 0 else { return specification.circleColor }
    return specification.isForPrint ? Color(0x9A9A9A) : MapStyle.negativeSymbol
  }

  private func areaSymbols(_ scale: SymbolScale) -> [PlacedSymbol] {
    let values = Dictionary(
      uniqueKeysWithValues: specification.circleValues.map { ($0.code, $0) })
    return shapes.compactMap { shape in
      guard let value = values[shape.code] else { return nil }
      return PlacedSymbol(
        center: shape.pole, radius: scale.radius(of: value.value), isOwn: true,
        isPartial: value.isPartial, value: value.value, info: circleInfo(of: shape, value))
    }
  }

  /// What a circle on an area says of itself.
  private func circleInfo(of shape: AreaShape, _ value: AreaValue) -> MapScene.Info {
    let unit =
      specification.kind == .combined ? specification.symbolUnit : specification.unit
    return MapScene.Info(
      code: shape.code, name: shape.name, value: value.value,
      industry: specification.industry, classIndex: nil,
      tooltip: words.tooltip(
        name: shape.label, value: NumberText.exact(value.value), unit: unit,
        facts: value.factCount, reports: value.reportCount, note: value.note))
  }

  /// Circles of points; those at one position are spread in a ring round it.
  func pointSymbols(
    at positions: [Coordinate], radius: (PointValue) -> Double
  ) -> [PlacedSymbol] {
    var groups: [Coordinate: [Int]] = [:]
    for (index, position) in positions.enumerated() {
      groups[position, default: []].append(index)
    }
    return specification.points.enumerated().map { index, point in
      let own = radius(point)
      var center = positions[index]
      let members = groups[center] ?? []
      if members.count > 1, let place = members.firstIndex(of: index) {
        let angle = 2 * Double.pi * Double(place) / Double(members.count) - Double.pi / 2
        let greatest = members.map { radius(specification.points[$0]) }.max() ?? 0
        let reach = greatest / sin(Double.pi / Double(max(members.count, 2))) * 0.9
        center.x += cos(angle) * reach
        center.y += sin(angle) * reach
      }
      let tooltip = words.tooltip(
        name: point.name, value: NumberText.exact(point.value), unit: specification.unit,
        facts: point.factCount, reports: point.reportCount, note: point.note)
      return PlacedSymbol(
        center: center, radius: own, isOwn: point.isOwnPosition,
        isPartial: point.isPartial, value: point.value,
        info: MapScene.Info(
          code: point.code, name: point.name, value: point.value,
          industry: specification.industry, classIndex: nil, tooltip: tooltip))
    }
  }
}
