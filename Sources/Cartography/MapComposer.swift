import Messages
public import Boundaries
internal import Projections
internal import SimpleFeatures

/// Lays out maps on a coverage of boundaries.
///
/// Composing is deterministic: the same coverage and specification always give the same scene.
/// One map of 117 counties takes some 50 ms, most of it for projecting and simplifying.
public struct MapComposer: Sendable {
  let coverage: BoundaryCoverage
  private let projections = ProjectedBorders()

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
    let system = system(of: specification)
    let transformation = try CoordinateTransformation(from: .wgs84, to: system)
    let borders = try projections.borders(of: coverage, in: system, by: transformation)
    let (projected, simplifier) = (borders.coverage, borders.simplifier)
    var sheet = SheetLayout(specification, missing: missingCount(specification))
    let extent = MapFocus(specification.focus).extent(of: projected)
    let frame = sheet.frame(for: extent)
    let middle = try transformation.inverse([extent.center])[0]
    sheet.addFurniture(frame: frame, local: try transformation.localScale(at: middle))
    sheet.addRanking(frame: frame, names: AreaNames.labels(coverage, specification))
    var drawing = MapDrawing(
      specification: specification, scale: sheet.scale, frame: frame,
      sheet: Envelope(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height))
    if specification.focus != nil { drawing.labelSpace = sheet.space }
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
    if let subdivision = specification.subdivision {
      try addAreas(of: subdivision, to: &drawing, transformation)
    } else {
      // Circles on every area cost as much again as their tooltips: borders make up for it.
      let isHeavy = specification.kind == .combined && specification.symbolValues.count > 60
      let tolerance = Self.tolerance * (isHeavy ? 1.5 : 1) / frame.scale
      try drawing.addAreas(of: simplifier.coverage(tolerance: tolerance), symbols: symbols)
    }
    let positions = try transformation.transform(specification.points.map(\.position))
    if let symbols { drawing.addSymbols(symbols, points: positions.map(frame.page)) }
    if specification.subdivision != nil { drawing.addSeats(at: positions.map(frame.page)) }
    try drawing.addLabels(
      neighbors: specification.showsNeighbors
        ? Neighbors.labels(of: specification, coverage) {
          try transformation.transform($0).map(frame.page)
        } : [])
  }

  /// Draws areas below the county with the borders that they were made from.
  private func addAreas(
    of subdivision: any AreaSubdivision, to drawing: inout MapDrawing,
    _ transformation: borrowing CoordinateTransformation
  ) throws {
    // Simplified before they are projected, so the tolerance counts in metres on the ground.
    let metres = MapFocus(drawing.specification.focus).extent(of: coverage).height * 111_132
    let borders = coverage.simplified(
      tolerance: Self.tolerance * metres / drawing.frame.box.height)
    let parts = try subdivision.areas(on: borders).map { part in
      try part.transformed { try transformation.transform($0) }
    }
    try drawing.addParts(parts, on: borders.transformed { try transformation.transform($0) })
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
      try drawing.addInsets(coverage.province.insets, in: column) {
        simplifier.coverage(tolerance: tolerance)
      }
    }
  }

  /// The system that a map is drawn in.
  func system(of specification: MapSpecification) -> CoordinateReferenceSystem {
    specification.crs
      ?? coverage.province.projection.map { CoordinateReferenceSystem(projection: $0) }
      ?? .equalArea(over: coverage.extent)
  }

  func check(_ specification: MapSpecification) throws {
    guard specification.level != .province || specification.values.isEmpty else {
      throw MapError("a map of one province has nothing to compare; use prefecture or county")
    }
    guard MapFocus(specification.focus).isKnown(to: coverage) else {
      throw MapError("\(specification.focus ?? "") is no prefecture or county of the boundaries")
    }
    let known = Set(areaNames(specification).map(\.code))
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
      guard specification.subdivision != nil || MapFocus(specification.focus).holds(value.code)
      else {
        throw MapError("\(value.code) lies outside the part that the map shows")
      }
    }
  }

  private func missingCount(_ specification: MapSpecification) -> Int {
    guard specification.subdivision == nil else {
      return areaNames(specification).count - specification.values.count
    }
    let focus = MapFocus(specification.focus)
    return areaNames(specification).count { focus.holds($0.code) } - specification.values.count
  }

  /// The areas that may have values.
  private func areaNames(_ specification: MapSpecification) -> [BoundaryUnitName] {
    specification.subdivision?.names ?? coverage.names(specification.level)
  }

  private func description(of specification: MapSpecification) -> String {
    let names = AreaNames.labels(coverage, specification)
    let ordered = specification.values.sorted { ($0.value, $1.code) < ($1.value, $0.code) }
    func entry(_ value: AreaValue?) -> (String, String)? {
      value.map { (names[$0.code] ?? $0.code, NumberText.short($0.value)) }
    }
    let words = MapWords(language: specification.language)
    return words.description(
      of: coverage.province, level: specification.level, withData: ordered.count,
      all: areaNames(specification).count, highest: entry(ordered.last),
      lowest: entry(ordered.first), unit: specification.unit,
      isSubdivided: specification.subdivision != nil)
  }
}
