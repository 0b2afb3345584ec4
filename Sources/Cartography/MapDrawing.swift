internal import Boundaries
internal import SimpleFeatures

/// Draws the figure itself: areas, hatch, borders, symbols and labels, lowest first.
struct MapDrawing {
  let specification: MapSpecification
  let scale: ValueScale
  let frame: MapFrame
  let sheet: Envelope
  var groups: [MapScene.Group] = []
  /// The areas of the map's level, by rising code.
  var shapes: [AreaShape] = []
  /// The prefectures, for orientation.
  var prefectures: [AreaShape] = []
  /// The outline of the province on the sheet.
  var outline: MultiPolygon?
  /// The codes of areas that have a value but found no room for their name.
  var unlabelled: Set<String> = []
  /// Names of areas by code, as the map prints them.
  var labels: [String: String] = [:]
  /// Where labels may stand beyond the figure, nil for close round it only.
  var labelSpace: Envelope?
  /// Circles of townships without an area.
  var seats: [PlacedSymbol] = []
  /// Whether this is one of several small maps: only areas with values are drawn, on one tone.
  var isPanel = false
  /// Degrees and where their labels may stand.
  var graticuleLabels: [(label: String, centers: [Coordinate])] = []
  /// The circles drawn, with the names to print.
  var symbols: [PlacedSymbol] = []

  var words: MapWords { MapWords(language: specification.language) }
  /// How printed values are written.
  var format: ValueFormat

  init(
    specification: MapSpecification, scale: ValueScale, frame: MapFrame, sheet: Envelope
  ) {
    self.specification = specification
    self.scale = scale
    self.frame = frame
    self.sheet = sheet
    let shown =
      specification.drawsSymbols ? specification.circleValues : specification.values
    format = ValueFormat(shown.map(\.value) + specification.points.map(\.value))
  }

  /// Fills the areas, hatches those without data and draws the borders.
  mutating func addAreas(of coverage: BoundaryCoverage, symbols: SymbolScale?) throws {
    let drawsClasses = specification.drawsClasses
    labels = AreaNames.labels(coverage, specification)
    let values = valuesByCode
    let circled = Set(specification.circleValues.map(\.code))
    shapes = try coverage.units(specification.level).filter { unit in
      isPanel
        ? values[unit.code] != nil || circled.contains(unit.code) : isInFocus(unit.code)
    }.map { shape($0.code, $0.name, try frame.page($0.geometry), value: values[$0.code]) }
    prefectures = try coverage.units(.prefecture).filter { isInFocus($0.code) }.map { unit in
      shape(unit.code, unit.name, try frame.page(unit.geometry), value: nil)
    }
    outline = try MapFocus(specification.focus).unit(of: coverage).map {
      try frame.page($0.geometry)
    }
    if isPanel { addBase(drawsClasses) }
    groups.append(
      MapScene.Group(
        id: specification.level == .county ? "counties" : "prefectures",
        elements: shapes.map { .area(area($0)) }, outline: areaOutline(drawsClasses)))
    if drawsClasses { isPanel ? addPartialHatch() : addHatch() }
    addBorders(of: coverage)
  }

  /// The values by the code of their area.
  var valuesByCode: [String: AreaValue] {
    Dictionary(uniqueKeysWithValues: specification.values.map { ($0.code, $0) })
  }

  /// Hatches the areas without data, and those with a part of it.
  mutating func addHatch() {
    defer { addPartialHatch() }
    let empty = shapes.filter { $0.value == nil }.map(\.geometry)
    let paths = Hatching.lines(over: empty, spacing: MapComposer.hatchSpacing)
    guard !paths.isEmpty else { return }
    addLines("no-data-hatch", paths, stroke: MapStyle.hatch, width: 0.45)
  }

  /// Hatches the areas whose value is a sum of some parts only.
  mutating func addPartialHatch() {
    let partial = shapes.filter { $0.value?.isPartial == true }.map(\.geometry)
    let paths = Hatching.lines(over: partial, spacing: MapComposer.hatchSpacing)
    guard !paths.isEmpty else { return }
    addLines("partial-hatch", paths, stroke: MapStyle.partialHatch, width: 0.5)
  }

  /// Whether an area is drawn.
  private func isInFocus(_ code: String) -> Bool { MapFocus(specification.focus).holds(code) }

  /// The whole area in the tone of areas without data, where only those with values are drawn.
  private mutating func addBase(_ drawsClasses: Bool) {
    let rings = (outline?.polygons ?? []).flatMap(\.rings).map(\.coordinates)
    let tone = drawsClasses ? MapStyle.noData : MapStyle.base
    var lines = MapScene.Lines(paths: rings, stroke: tone, width: 0.3)
    lines.isFilled = true
    groups.append(MapScene.Group(id: "base", elements: [.lines(lines)]))
  }

  /// The weight of all borders: lighter on small sheets.
  var weight: Double {
    if isPanel { return 0.55 }
    return specification.paper == .column || specification.paper == .a5 ? 0.75 : 1
  }

  /// Hairlines between areas; white ones vanish between pale areas, so those get a light grey.
  private func areaOutline(_ drawsClasses: Bool) -> MapScene.Outline {
    let isPale = !drawsClasses || specification.values.count * 2 < shapes.count
    return MapScene.Outline(
      stroke: isPale ? MapStyle.countyBorderOnBase : MapStyle.countyBorder,
      width: (isPale ? 0.5 : 0.6) * weight)
  }

  mutating func addBorders(of coverage: BoundaryCoverage) {
    if specification.focus == nil {
      let borders = coverage.borders(.prefecture, outer: false)
      addLines(
        "prefecture-borders", borders.map { $0.map(frame.page) },
        stroke: MapStyle.prefectureBorder, width: 0.8 * weight)
    }
    let rings = (outline?.polygons ?? []).flatMap(\.rings).map(\.coordinates)
    addLines(
      specification.focus == nil ? "province-border" : "focus-border", rings,
      stroke: MapStyle.provinceBorder, width: 1.2 * weight)
  }

  mutating func addLines(
    _ id: String, _ paths: [[Coordinate]], stroke: Color, width: Double
  ) {
    groups.append(
      MapScene.Group(
        id: id, elements: [.lines(MapScene.Lines(paths: paths, stroke: stroke, width: width))]))
  }

  /// An area on the sheet in the colour of its value.
  func shape(
    _ code: String, _ name: String, _ geometry: MultiPolygon, value: AreaValue?
  ) -> AreaShape {
    let drawsClasses = specification.drawsClasses
    let fill =
      drawsClasses
      ? value.map { scale.color(of: $0.value) } ?? MapStyle.noData : MapStyle.base
    let classIndex =
      drawsClasses && !scale.isUnclassed
      ? value.map { scale.breaks.classIndex(of: $0.value) } : nil
    return AreaShape(
      code: code, name: name, label: labels[code] ?? name, geometry: geometry,
      value: value, classIndex: classIndex, fill: fill)
  }

  func area(_ shape: AreaShape) -> MapScene.Area {
    MapScene.Area(
      rings: shape.geometry.polygons.flatMap(\.rings).map(\.coordinates), fill: shape.fill,
      info: info(of: shape))
  }

  /// What a shape says of itself.
  func info(of shape: AreaShape) -> MapScene.Info {
    MapScene.Info(
      code: shape.code, name: shape.name, value: shape.value?.value,
      industry: specification.industry, classIndex: shape.classIndex,
      tooltip: words.tooltip(
        name: shape.label, value: shape.value.map { NumberText.exact($0.value) },
        unit: specification.unit, facts: shape.value?.factCount ?? 0,
        reports: shape.value?.reportCount ?? 0, note: shape.value?.note))
  }
}
