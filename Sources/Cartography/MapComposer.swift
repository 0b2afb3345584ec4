public import Boundaries
internal import Projections
internal import SimpleFeatures

/// Lays out maps on a coverage of boundaries.
///
/// Composing is deterministic: the same coverage and specification always give the same scene.
/// One map of 117 counties takes some 50 ms, most of it for projecting and simplifying.
public struct MapComposer: Sendable {
  let coverage: BoundaryCoverage

  /// The distance of hatch lines along x, in points.
  static let hatchSpacing = 6.0
  /// How far a simplified border may stray, in points: a triangle of three quarters of a square point.
  static let tolerance = 0.85

  /// Makes a composer for maps on `coverage`, which must be geographic.
  public init(coverage: BoundaryCoverage) {
    precondition(coverage.isGeographic, "the composer projects the boundaries itself")
    self.coverage = coverage
  }

  /// The finished sheet for a specification.
  ///
  /// - Throws: `MapError` when a value's code is no area of the level, is given twice or is not
  ///   finite; `ProjectionError` when the reference system is unknown.
  public func scene(for specification: MapSpecification) throws -> MapScene {
    try check(specification)
    let transformation = try CoordinateTransformation(from: .wgs84, to: specification.crs)
    let projected = try coverage.transformed { try transformation.transform($0) }
    let simplifier = BoundarySimplifier(projected)
    var sheet = SheetLayout(specification, missing: missingCount(specification))
    let extent = MapFocus(specification.focus).extent(of: projected)
    let frame = sheet.frame(for: extent)
    let middle = try transformation.inverse([extent.center])[0]
    sheet.addFurniture(frame: frame, local: try transformation.localScale(at: middle))
    sheet.addRanking(frame: frame, names: AreaNames.labels(coverage, specification.level))
    var drawing = MapDrawing(
      specification: specification, scale: sheet.scale, frame: frame,
      sheet: Envelope(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height))
    try addFigure(to: &drawing, simplifier, transformation, symbols: sheet.symbols)
    try addSideMap(to: &drawing, simplifier, sheet, extent: projected.extent)
    return MapScene(
      width: sheet.width, height: sheet.height, title: specification.title,
      description: description(of: specification), language: specification.language,
      groups: drawing.groups + sheet.groups,
      scale: MapScene.ValueScaleRecord(specification, sheet.scale.breaks))
  }

  /// Draws graticule, areas, symbols and labels.
  private func addFigure(
    to drawing: inout MapDrawing, _ simplifier: BoundarySimplifier,
    _ transformation: borrowing CoordinateTransformation, symbols: SymbolScale?
  ) throws {
    let specification = drawing.specification
    let frame = drawing.frame
    if specification.showsGraticule {
      let degrees = MapFocus(specification.focus).unit(of: coverage)?.geometry.envelope
      try drawing.addGraticule(over: degrees ?? coverage.extent) {
        try transformation.transform($0).map(frame.page)
      }
    }
    // Circles on every area cost as much again as their tooltips: borders make up for it.
    let isHeavy = specification.kind == .combined && specification.symbolValues.count > 60
    let borders = simplifier.coverage(tolerance: Self.tolerance * (isHeavy ? 1.5 : 1) / frame.scale)
    try drawing.addAreas(of: borders, symbols: symbols)
    let positions = try transformation.transform(specification.points.map(\.position))
    if let symbols { drawing.addSymbols(symbols, points: positions.map(frame.page)) }
    try drawing.addLabels(
      neighbors: specification.showsNeighbors && specification.focus == nil
        ? Neighbors.positions(language: specification.language) { names in
          try transformation.transform(names).map(frame.page)
        } : [])
  }

  /// Draws the locator of a part of the province, else enlarged city districts where they need it.
  private func addSideMap(
    to drawing: inout MapDrawing, _ simplifier: BoundarySimplifier, _ sheet: SheetLayout,
    extent: Envelope
  ) throws {
    let locator = Locator(specification: drawing.specification, space: sheet.locatorSpace)
    if let group = try locator.group(of: simplifier, extent: extent) {
      drawing.groups.append(group)
    } else if let column = sheet.insetColumn {
      let tolerance = Self.tolerance / drawing.frame.scale / 4
      try drawing.addInsets(in: column) { simplifier.coverage(tolerance: tolerance) }
    }
  }

  func check(_ specification: MapSpecification) throws {
    guard specification.level != .province || specification.values.isEmpty else {
      throw MapError("a map of one province has nothing to compare; use prefecture or county")
    }
    guard MapFocus(specification.focus).isKnown(to: coverage) else {
      throw MapError("\(specification.focus ?? "") is no prefecture or county of the boundaries")
    }
    let known = Set(coverage.names(specification.level).map(\.code))
    try check(specification.values, known, specification)
    try check(specification.symbolValues, known, specification)
    for point in specification.points {
      guard point.value.isFinite, point.position.isFinite else {
        throw MapError("the value or position of \(point.name) is not finite")
      }
    }
  }

  private func check(
    _ values: [AreaValue], _ known: Set<String>, _ specification: MapSpecification
  ) throws {
    var seen: Set<String> = []
    for value in values {
      guard known.contains(value.code) else {
        throw MapError("\(value.code) is no \(specification.level.rawValue) of the boundaries")
      }
      guard seen.insert(value.code).inserted else {
        throw MapError("\(value.code) has two values; aggregate them first")
      }
      guard value.value.isFinite else { throw MapError("the value of \(value.code) is not finite") }
      guard MapFocus(specification.focus).holds(value.code) else {
        throw MapError("\(value.code) lies outside the part that the map shows")
      }
    }
  }

  private func missingCount(_ specification: MapSpecification) -> Int {
    let focus = MapFocus(specification.focus)
    return coverage.names(specification.level).count { focus.holds($0.code) }
      - specification.values.count
  }

  private func description(of specification: MapSpecification) -> String {
    let names = AreaNames.labels(coverage, specification.level)
    let ordered = specification.values.sorted { ($0.value, $1.code) < ($1.value, $0.code) }
    func entry(_ value: AreaValue?) -> (String, String)? {
      value.map { (names[$0.code] ?? $0.code, NumberText.short($0.value)) }
    }
    let words = MapWords(language: specification.language)
    return words.description(
      level: specification.level, withData: ordered.count,
      all: coverage.names(specification.level).count, highest: entry(ordered.last),
      lowest: entry(ordered.first), unit: specification.unit)
  }
}
