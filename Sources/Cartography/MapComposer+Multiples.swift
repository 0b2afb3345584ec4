import Messages
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
    let scale = ValueScale(union)
    let maps = try panelMaps(multiples, scale, greatest: union.greatestMagnitude)
    let transformation = try CoordinateTransformation(from: .wgs84, to: system(of: union))
    let projected = try coverage.transformed { try transformation.transform($0) }
    let extent = MapFocus(union.focus).extent(of: projected)
    let symbols = { (height: Double) -> SymbolScale? in
      guard union.drawsSymbols else { return nil }
      return SymbolScale(maps[0], largest: height * 0.075, mapArea: height * height)
    }
    var layout = MultiplesLayout(
      union, count: maps.count, aspect: extent.width / extent.height, scale: scale,
      symbols: symbols)
    let frames = layout.cells.map { MapFrame(extent: extent, space: layout.mapSpace(in: $0)) }
    let borders = projected.simplified(tolerance: Self.tolerance / frames[0].scale)
    var groups: [MapScene.Group] = []
    for (index, map) in maps.enumerated() {
      var panel = MapDrawing(
        specification: map, scale: scale, frame: frames[index],
        sheet: Envelope(minX: 0, minY: 0, maxX: layout.width, maxY: layout.height))
      panel.isPanel = true
      panel.format = ValueFormat(
        (union.circleValues + union.values).map(\.value) + union.points.map(\.value))
      let cell = layout.cells[index]
      groups += try draw(&panel, index, borders, transformation, symbols: symbols(cell.height))
      groups.append(heading(of: map, index: index, in: cell))
    }
    let middle = try transformation.inverse([extent.center])[0]
    let local = try transformation.localScale(at: middle)
    layout.addScaleBar(pointsPerKilometre: frames[0].scale * local.unitsPerMetreEast * 1000)
    return MapScene(
      width: layout.width, height: layout.height, title: union.title,
      description: maps.map(\.title).joined(separator: layout.words.listSeparator),
      language: union.language, groups: groups + layout.groups, scale: .init(union, scale.breaks))
  }

  private func panelMaps(
    _ multiples: MapMultiples, _ scale: ValueScale, greatest: Double?
  ) throws -> [MapSpecification] {
    guard !multiples.panels.isEmpty else { throw MapError("no panel to draw") }
    let maps = multiples.panels.map {
      multiples.specification(of: $0, breaks: scale.breaks, greatest: greatest)
    }
    for map in maps { try check(map) }
    return maps
  }

  private func draw(
    _ panel: inout MapDrawing, _ index: Int, _ borders: BoundaryCoverage,
    _ transformation: borrowing CoordinateTransformation, symbols: SymbolScale?
  ) throws -> [MapScene.Group] {
    try panel.addAreas(of: borders, symbols: symbols)
    let positions = try transformation.transform(panel.specification.points.map(\.position))
    if let symbols { panel.addSymbols(symbols, points: positions.map(panel.frame.page)) }
    try panel.addLabels(neighbors: [])
    return panel.groups.map { $0.renamed("panel-\(index + 1)-\($0.id)") }
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
