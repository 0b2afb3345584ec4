internal import Boundaries
internal import Glibc
internal import SimpleFeatures

extension MapDrawing {
  /// The sizes of labels in points: with data, without, and of prefectures.
  var sizes: (strong: Double, plain: Double, context: Double) {
    if isPanel { return (6.5, 6, 6.5) }
    return switch specification.paper {
    case .a4, .a4Landscape: (8, 6.5, 9)
    case .a5: (7, 6, 8)
    case .slide: (8.5, 7, 10)
    case .square: (7.5, 6, 8)
    case .column: (6.5, 6, 7)
    }
  }

  /// Places labels in order of importance: values, symbols, prefectures, other areas, neighbours.
  mutating func addLabels(neighbors: [Neighbors.Label]) throws {
    // Labels of two small maps side by side must not read as one.
    let overhang = isPanel ? 0.0 : 6
    let near = Envelope(
      minX: frame.box.minX - overhang, minY: frame.box.minY, maxX: frame.box.maxX + overhang,
      maxY: frame.box.maxY)
    var placement = LabelPlacement(bounds: labelSpace ?? near)
    var texts: [MapScene.Element] = []
    var leaders: [[Coordinate]] = []
    if specification.showsLabels {
      labelSeats(&placement, &texts)
      if symbols.isEmpty {
        labelAreas(&placement, &texts, &leaders)
      } else {
        labelSymbols(&placement, &texts)
      }
      labelPrefectures(&placement, &texts)
    }
    labelGraticule(&placement, &texts)
    labelNeighbors(neighbors, &placement, &texts)
    if !leaders.isEmpty {
      addLines("leaders", leaders, stroke: MapStyle.faintInk, width: 0.5)
    }
    groups.append(MapScene.Group(id: "labels", elements: texts))
  }

  // MARK: Areas with values

  private mutating func labelAreas(
    _ placement: inout LabelPlacement, _ texts: inout [MapScene.Element],
    _ leaders: inout [[Coordinate]]
  ) {
    let valued = shapes.filter { $0.value != nil }
      .sorted { ($0.geometry.area, $1.code) > ($1.geometry.area, $0.code) }
    let isSparse = valued.count <= 40
    var left: [AreaShape] = []
    for shape in valued {
      let (polygon, pole) = (shape.geometry.largest, shape.pole)
      let placed = wordings(shape, isSparse: isSparse).contains { wording in
        guard let center = placement.placeInside(wording, polygon: polygon, pole: pole)
        else { return false }
        placement.take(LabelPlacement.box(wording, at: center))
        texts += elements(wording, at: center, on: shape.fill)
        return true
      }
      if !placed { left.append(shape) }
    }
    guard isSparse else {
      unlabelled = Set(left.map(\.code))
      return
    }
    // Too small to hold their own names: beside, on pale neighbours, with a leader line.
    let filled = valued.map(\.geometry)
    for shape in left where !labelBeside(shape, filled, &placement, &texts, &leaders) {
      unlabelled.insert(shape.code)
    }
  }

  /// Writes an area's label beside it, clear of other areas with values; whether there was room.
  private func labelBeside(
    _ shape: AreaShape, _ filled: [MultiPolygon], _ placement: inout LabelPlacement,
    _ texts: inout [MapScene.Element], _ leaders: inout [[Coordinate]]
  ) -> Bool {
    let wording = wordings(shape, isSparse: true)[0]
    var tried = placement
    let pole = shape.pole
    for _ in 0..<12 {
      guard
        let center = tried.placeBeside(
          wording, anchor: pole, distances: [6, 10, 15, 21, 28], isClear: isClearOfBorder)
          ?? tried.placeBeside(
            wording, anchor: pole, distances: [6, 10, 15, 21, 28, 36, 46, 58])
      else { return false }
      let box = LabelPlacement.box(wording, at: center)
      let corners = [
        box.center, Coordinate(x: box.minX, y: box.minY), Coordinate(x: box.maxX, y: box.minY),
        Coordinate(x: box.minX, y: box.maxY), Coordinate(x: box.maxX, y: box.maxY),
      ]
      if filled.contains(where: { area in corners.contains(where: area.contains) }) {
        tried.take(box, padding: -min(box.width, box.height) / 3)
        continue
      }
      placement.take(box)
      texts += elements(wording, at: center, on: MapStyle.noData)
      let end = Coordinate(
        x: min(max(pole.x, box.minX), box.maxX), y: min(max(pole.y, box.minY), box.maxY))
      // Townships are small and many: a name outside its own needs a line to it.
      let isAway = specification.subdivision != nil && !shape.geometry.contains(center)
      if isAway || Self.gap(between: shape.geometry, from: pole, to: end) > 3 {
        leaders.append([pole, end])
      }
      return true
    }
    return false
  }

  /// How much of the way from inside an area to its label runs outside it, in points.
  private static func gap(
    between area: MultiPolygon, from pole: Coordinate, to end: Coordinate
  ) -> Double {
    let steps = 24
    let outside = (0...steps).count { step in
      let t = Double(step) / Double(steps)
      return !area.contains(
        Coordinate(x: pole.x + (end.x - pole.x) * t, y: pole.y + (end.y - pole.y) * t))
    }
    return hypot(end.x - pole.x, end.y - pole.y) * Double(outside) / Double(steps + 1)
  }

  /// Ways to write an area's label, the fullest first.
  func wordings(_ shape: AreaShape, isSparse: Bool) -> [LabelPlacement.Wording] {
    let value = shape.value.map { format.text($0.value) } ?? ""
    let full = isSparse ? sizes.strong : sizes.plain
    let least = max(6, full - 1.5)
    var result: [LabelPlacement.Wording] = []
    for size in full > least ? [full, least] : [full] {
      result.append(
        LabelPlacement.Wording(lines: [(shape.label, size, isSparse), (value, size, false)]))
    }
    // Where few areas have values, every value is printed, beside the area if need be, unless the
    // sheet lists them anyway.
    guard !isSparse || specification.paper.hasRanking else { return result }
    for size in full > least ? [full, least] : [full] {
      result.append(LabelPlacement.Wording(lines: [(shape.label, size, isSparse)]))
    }
    return result
  }

  /// The texts of a wording centred at a position, legible on `ground`.
  func elements(
    _ wording: LabelPlacement.Wording, at center: Coordinate, on ground: Color,
    fill: Color? = nil
  ) -> [MapScene.Element] {
    let ink = fill ?? Self.ink(on: ground)
    var top = center.y - wording.height / 2
    return wording.lines.map { line in
      let baseline = top + line.size * 0.94
      top += line.size * 1.14
      return .text(
        MapScene.Text(
          text: line.text, position: Coordinate(x: center.x, y: baseline), size: line.size,
          fill: ink, anchor: .middle, isBold: line.bold, halo: ground))
    }
  }

  /// Dark or white ink, whichever reads better on a ground.
  private static func ink(on ground: Color) -> Color {
    let candidates = [MapStyle.ink, .white, Color(0x000000)]
    return candidates.first { $0.contrast(with: ground) >= 4.5 }
      ?? candidates.max { $0.contrast(with: ground) < $1.contrast(with: ground) } ?? .white
  }

  // MARK: Symbols

  /// Names the circles of townships without an area.
  private func labelSeats(
    _ placement: inout LabelPlacement, _ texts: inout [MapScene.Element]
  ) {
    for seat in seats { placement.take(box(of: seat), padding: 0.5) }
    for seat in seats {
      let wording = LabelPlacement.Wording(
        lines: [(seat.info.name, sizes.plain, true), (format.text(seat.value), sizes.plain, false)])
      guard
        let center = placement.placeBeside(
          wording, anchor: seat.center, distances: [seat.radius + 1.5, seat.radius + 6])
      else { continue }
      placement.take(LabelPlacement.box(wording, at: center))
      texts += elements(wording, at: center, on: .white)
    }
  }

  private func labelSymbols(
    _ placement: inout LabelPlacement, _ texts: inout [MapScene.Element]
  ) {
    // Other circles are in the way of every label; only the largest sixty are named.
    for symbol in symbols {
      placement.take(box(of: symbol), padding: -symbol.radius * 0.12)
    }
    for symbol in symbols.prefix(isPanel ? 6 : 60) {
      let name = labels[symbol.info.code] ?? symbol.info.name
      let value = format.text(symbol.value)
      let options = [
        LabelPlacement.Wording(
          lines: [(name, sizes.strong, true), (value, sizes.strong - 0.5, false)]),
        LabelPlacement.Wording(lines: [(name, sizes.plain, true)]),
      ]
      if labelWithin(symbol, options[0], &texts) { continue }
      let distance = symbol.radius * (specification.kind == .combined || isPanel ? 1 : 0.9) + 1.5
      for wording in options {
        guard
          let center = placement.placeBeside(
            wording, anchor: symbol.center, distances: [distance],
            isClear: isClearOfBorder)
            ?? placement.placeBeside(
              wording, anchor: symbol.center, distances: [distance])
        else { continue }
        placement.take(LabelPlacement.box(wording, at: center))
        texts += elements(
          wording, at: center, on: specification.drawsClasses ? .white : MapStyle.base)
        break
      }
    }
  }

  /// Whether a box lies wholly inside the province or wholly outside.
  private func isClearOfBorder(_ box: Envelope) -> Bool {
    guard let outline else { return true }
    let inside = [
      Coordinate(x: box.minX, y: box.minY), Coordinate(x: box.maxX, y: box.minY),
      Coordinate(x: box.minX, y: box.maxY), Coordinate(x: box.maxX, y: box.maxY),
    ].count { outline.contains($0) }
    return inside == 0 || inside == 4
  }

  /// Writes into a filled circle that is wide enough; whether it was.
  private func labelWithin(
    _ symbol: PlacedSymbol, _ wording: LabelPlacement.Wording,
    _ texts: inout [MapScene.Element]
  ) -> Bool {
    let reach = hypot(wording.width / 2, wording.height / 2)
    guard symbol.isOwn, symbol.radius > reach + 0.5 else { return false }
    let covered = symbols.contains { other in
      other.info.code != symbol.info.code && other.radius <= symbol.radius
        && hypot(other.center.x - symbol.center.x, other.center.y - symbol.center.y)
          < other.radius + reach
    }
    guard !covered else { return false }
    texts += elements(wording, at: symbol.center, on: circleColor(symbol.value))
    return true
  }

  private func box(of symbol: PlacedSymbol) -> Envelope {
    Envelope(
      minX: symbol.center.x - symbol.radius, minY: symbol.center.y - symbol.radius,
      maxX: symbol.center.x + symbol.radius, maxY: symbol.center.y + symbol.radius)
  }

  // MARK: Orientation

  /// Names of prefectures in grey where there is room, unless the map is full of names already.
  private func labelPrefectures(
    _ placement: inout LabelPlacement, _ texts: inout [MapScene.Element]
  ) {
    let isFull = symbols.isEmpty && specification.values.count > 40
    guard specification.level == .county, !isFull, !isPanel else { return }
    let filled = symbols.isEmpty ? shapes.filter { $0.value != nil }.map(\.geometry) : []
    let named = Set(symbols.map(\.info.code))
    let namesCounties =
      specification.subdivision != nil && MapFocus(specification.focus).level == .prefecture
    let context = specification.focus == nil || namesCounties ? prefectures : shapes
    let size =
      specification.subdivision == nil || namesCounties ? sizes.context : sizes.plain
    for shape in context where !named.contains(shape.code) {
      let wording = LabelPlacement.Wording(lines: [(shape.label, size, false)])
      let (polygon, pole) = (shape.geometry.largest, shape.pole)
      var tried = placement
      for _ in 0..<8 {
        guard
          let center = tried.placeInside(wording, polygon: polygon, pole: pole)
            ?? tried.placeBeside(wording, anchor: pole, distances: [4, 12, 20])
        else { break }
        let box = LabelPlacement.box(wording, at: center)
        let ends = [
          box.center, Coordinate(x: box.minX, y: center.y), Coordinate(x: box.maxX, y: center.y),
        ]
        let isClear = !filled.contains { area in ends.contains(where: area.contains) }
        guard isClear, ends.allSatisfy(shape.geometry.contains) else {
          tried.take(box, padding: -min(box.width, box.height) / 3)
          continue
        }
        placement.take(box)
        texts += elements(wording, at: center, on: MapStyle.noData, fill: MapStyle.faintInk)
        break
      }
    }
  }

  /// Names of the neighbouring provinces outside the border.
  private func labelNeighbors(
    _ neighbors: [Neighbors.Label], _ placement: inout LabelPlacement,
    _ texts: inout [MapScene.Element]
  ) {
    let size = sizes.context
    for neighbor in neighbors {
      let wording = LabelPlacement.Wording(lines: [(neighbor.name, size, false)])
      for center in neighbor.positions {
        let box = LabelPlacement.box(wording, at: center)
        let xs = [box.minX - 3, box.center.x, box.maxX + 3]
        let ys = [box.minY - 2, box.center.y, box.maxY + 2]
        let isOutside = xs.allSatisfy { x in
          ys.allSatisfy { y in !(outline?.contains(Coordinate(x: x, y: y)) ?? false) }
        }
        guard isOutside, placement.isFree(box) else { continue }
        placement.take(box)
        texts += elements(wording, at: center, on: .white, fill: MapStyle.faintInk)
        break
      }
    }
  }
}
