internal import Boundaries
internal import SimpleFeatures

extension MapDrawing {
  /// Fills areas below the county, guessed ones with dashed lines between them, others with solid
  /// ones, and draws the borders of the counties.
  ///
  /// - Parameters:
  ///   - parts: In map units.
  ///   - coverage: The borders that they were made from, in map units.
  mutating func addParts(_ parts: [SubdivisionArea], on coverage: BoundaryCoverage) throws {
    labels = AreaNames.labels(coverage, specification)
    let values = valuesByCode
    // Known areas lie on guessed ones.
    let ordered = parts.filter(\.isEstimate) + parts.filter { !$0.isEstimate }
    shapes = try ordered.map { part in
      shape(part.code, part.name, try frame.page(part.area), value: values[part.code])
    }
    outline = try MapFocus(specification.focus).unit(of: coverage).map {
      try frame.page($0.geometry)
    }
    // Of a whole city the counties are named, not every township without data.
    let focus = MapFocus(specification.focus)
    if focus.level == .prefecture {
      prefectures = try coverage.units(.county).filter { focus.holds($0.code) }.map { unit in
        shape(unit.code, unit.name, try frame.page(unit.geometry), value: nil)
      }
    }
    let elements = shapes.map { shape in
      var area = area(shape)
      area.isSealed = true
      return MapScene.Element.area(area)
    }
    // The stroke of each area is its own; the group gives the width.
    groups.append(
      MapScene.Group(
        id: "townships", elements: elements,
        outline: MapScene.Outline(stroke: MapStyle.noData, width: 0.4)))
    addHatch()
    let guessed = zip(ordered, shapes).filter { $0.0.isEstimate }.map(\.1.geometry)
    let known = zip(ordered, shapes).filter { !$0.0.isEstimate }.map(\.1.geometry)
    addEstimatedBorders(between: guessed)
    if !known.isEmpty {
      addLines(
        "township-borders", known.flatMap(\.polygons).flatMap(\.rings).map(\.coordinates),
        stroke: MapStyle.prefectureBorder, width: 0.5 * weight)
    }
    addCountyBorders(of: coverage)
    addBorders(of: coverage)
  }

  private mutating func addEstimatedBorders(between areas: [MultiPolygon]) {
    let paths = EstimatedBorders.lines(between: areas)
    guard !paths.isEmpty else { return }
    // Grey dashes with white edges show on dark and on pale areas.
    let strokes = [(Color.white, 1.5), (MapStyle.estimatedBorder, 0.6)]
    let dashes = strokes.map { stroke, width in
      var lines = MapScene.Lines(paths: paths, stroke: stroke, width: width * weight)
      lines.dash = MapStyle.estimateDash
      return MapScene.Element.lines(lines)
    }
    groups.append(MapScene.Group(id: "estimated-borders", elements: dashes))
  }

  /// The borders between counties of the part that the map shows.
  private mutating func addCountyBorders(of coverage: BoundaryCoverage) {
    let focus = MapFocus(specification.focus)
    guard let code = focus.code, focus.level == .prefecture else { return }
    let borders = coverage.countyBorders(inside: code, .prefecture)
    guard !borders.isEmpty else { return }
    addLines(
      "county-borders", borders.map { $0.map(frame.page) }, stroke: MapStyle.prefectureBorder,
      width: 0.8 * weight)
  }

  /// Draws townships without an area as circles in the colours of their classes.
  mutating func addSeats(at positions: [Coordinate]) {
    guard !specification.points.isEmpty else { return }
    seats = pointSymbols(at: positions) { _ in sizes.strong * 0.45 }
    let circles = seats.map { seat in
      MapScene.Element.circle(
        MapScene.Circle(
          center: seat.center, radius: seat.radius, fill: scale.color(of: seat.value), opacity: 1,
          stroke: MapStyle.ink, strokeWidth: 0.8, info: seat.info))
    }
    groups.append(MapScene.Group(id: "seats", elements: circles))
  }
}
