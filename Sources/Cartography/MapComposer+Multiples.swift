internal import Boundaries
internal import Projections
internal import SimpleFeatures

extension MapComposer {
  /// The finished sheet of several small maps with one legend.
  ///
  /// Every panel has the same extent, scale, classes and sizes of circles. Only areas with values
  /// are drawn, on the province in one tone, so that the file stays small.
  ///
  /// - Throws: as `scene(for:)`, and `MapError` without panels.
  public func scene(for multiples: MapMultiples) throws -> MapScene {
    let union = multiples.union
    guard !multiples.panels.isEmpty else { throw MapError("no panel to draw") }
    let scale = ValueScale(union)
    let maps = multiples.panels.map {
      multiples.specification(of: $0, breaks: scale.breaks, greatest: union.greatestMagnitude)
    }
    for map in maps { try check(map) }
    let transformation = try CoordinateTransformation(from: .wgs84, to: union.crs)
    let projected = try coverage.transformed { try transformation.transform($0) }
    let extent =
      MapFocus(union.focus).unit(of: projected)?.geometry.envelope ?? projected.extent
    func symbols(_ height: Double) -> SymbolScale? {
      union.drawsSymbols
        ? SymbolScale(
          maps[0], largest: height * 0.075, mapArea: height * height) : nil
    }
    var layout = MultiplesLayout(
      union, count: maps.count, aspect: extent.width / extent.height, scale: scale,
      symbols: symbols)
    var groups: [MapScene.Group] = []
    var simplified: BoundaryCoverage?
    for (index, map) in maps.enumerated() {
      let cell = layout.cells[index]
      var space = cell
      space.minY += layout.heading
      let frame = MapFrame(extent: extent, space: space)
      let borders = simplified ?? projected.simplified(tolerance: Self.tolerance / frame.scale)
      simplified = borders
      var drawing = MapDrawing(
        specification: map, scale: scale, frame: frame,
        sheet: Envelope(minX: 0, minY: 0, maxX: layout.width, maxY: layout.height))
      drawing.isPanel = true
      drawing.format = ValueFormat(
        (union.circleValues + union.values).map(\.value) + union.points.map(\.value))
      let circles = symbols(cell.height)
      try drawing.addAreas(of: borders, symbols: circles)
      let positions = try transformation.transform(map.points.map(\.position))
      if let circles { drawing.addSymbols(circles, points: positions.map(frame.page)) }
      try drawing.addLabels(neighbors: [])
      groups += drawing.groups.map { $0.renamed("panel-\(index + 1)-\($0.id)") }
      groups.append(heading(of: map, index: index, in: cell))
      if index == 0 {
        let middle = try transformation.inverse([extent.center])[0]
        let local = try transformation.localScale(at: middle)
        layout.addScaleBar(pointsPerKilometre: frame.scale * local.unitsPerMetreEast * 1000)
      }
    }
    return MapScene(
      width: layout.width, height: layout.height, title: union.title,
      description: maps.map(\.title).joined(separator: layout.words.listSeparator),
      language: union.language, groups: groups + layout.groups, scale: .init(union, scale.breaks))
  }

  private func heading(of map: MapSpecification, index: Int, in cell: Envelope) -> MapScene.Group {
    var block = Block()
    let size = map.paper.type.small * 1.06
    // Two lines of a long name; a longer one still in smaller type.
    let fitting = [1, 0.9, 0.8].map { size * $0 }.first {
      TextMetrics.lines(map.title, width: cell.width, size: $0, bold: true).count <= 2
    }
    _ = block.addParagraph(
      map.title, y: 0, width: cell.width, size: max(6, fitting ?? 6), fill: MapStyle.ink,
      bold: true, leading: 1.25)
    return MapScene.Group(
      id: "panel-\(index + 1)-heading", elements: block.placed(x: cell.minX, y: cell.minY))
  }
}

extension MapScene.Group {
  /// The same group under another identifier.
  func renamed(_ id: String) -> MapScene.Group {
    var group = self
    group.id = id
    return group
  }
}

extension MapSpecification {
  /// The greatest magnitude that a circle stands for, nil without values.
  var greatestMagnitude: Double? {
    greatestSymbol
      ?? (circleValues.map(\.value.magnitude) + points.map(\.value.magnitude)).max()
  }
}

extension MapScene.ValueScaleRecord {
  /// What a map's values were cut and drawn by.
  init(_ map: MapSpecification, _ breaks: ClassBreaks) {
    self.breaks = map.drawsClasses ? breaks.breaks : []
    unit = map.unit
    greatestSymbol = map.drawsSymbols ? map.greatestMagnitude : nil
  }
}
