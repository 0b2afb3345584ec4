internal import Boundaries
internal import SimpleFeatures

extension MapDrawing {
  /// Draws the districts of a city enlarged at the top of `column` where at least two with values
  /// found no room for their names on the map.
  ///
  /// Only the districts themselves are drawn, so nothing needs clipping, and from `detail`, borders
  /// fine enough for the larger scale, which is asked for only when an inset is drawn.
  mutating func addInsets(
    _ insets: [Province.Inset], in column: Envelope, detail: () -> BoundaryCoverage
  ) throws {
    var top = column.minY
    var areas: [String: MultiPolygon] = [:]
    for cluster in insets {
      let members = shapes.filter { cluster.codes.contains($0.code) }
      guard members.count(where: { unlabelled.contains($0.code) }) >= 2 else { continue }
      if areas.isEmpty {
        for unit in detail().units(specification.level) {
          areas[unit.code] = try frame.page(unit.geometry)
        }
      }
      let size = specification.paper.type.small
      var heading = Block()
      heading.add(
        specification.language == .chinese ? cluster.name : cluster.english, y: 0, size: size,
        bold: true)
      let space = Envelope(
        minX: column.minX, minY: top + size * 1.8, maxX: column.maxX,
        maxY: top + size * 1.8 + column.width * 0.95)
      guard space.maxY < column.maxY else { return }
      let drawn = members.map { ($0, areas[$0.code] ?? $0.geometry) }
      let (figures, texts, bottom) = enlarged(drawn, in: space)
      groups.append(
        MapScene.Group(
          id: "inset-\(cluster.codes[0])", elements: figures,
          outline: MapScene.Outline(stroke: MapStyle.prefectureBorder, width: 0.5)))
      groups.append(
        MapScene.Group(
          id: "inset-labels-\(cluster.codes[0])",
          elements: heading.placed(x: column.minX, y: top) + texts))
      top = bottom + size * 2
    }
  }

  /// Shapes scaled into a space from its top left corner, their labels, and the lower end.
  private func enlarged(
    _ members: [(shape: AreaShape, area: MultiPolygon)], in space: Envelope
  ) -> (areas: [MapScene.Element], texts: [MapScene.Element], bottom: Double) {
    let extent = members.dropFirst().reduce(members[0].area.envelope) {
      $0.union($1.area.envelope)
    }
    let factor = min(space.width / extent.width, space.height / extent.height)
    func moved(_ position: Coordinate) -> Coordinate {
      Coordinate(
        x: space.minX + (position.x - extent.minX) * factor,
        y: space.minY + (position.y - extent.minY) * factor)
    }
    var placement = LabelPlacement(bounds: space)
    var areas: [MapScene.Element] = []
    var texts: [MapScene.Element] = []
    for (shape, area) in members {
      let rings = area.polygons.flatMap(\.rings).map { $0.coordinates.map(moved) }
      areas.append(.area(MapScene.Area(rings: rings, fill: shape.fill, info: info(of: shape))))
      guard shape.value != nil, let exterior = try? LinearRing(rings[0]) else { continue }
      let holes = rings.dropFirst().compactMap { try? LinearRing($0) }
      let polygon = Polygon(exterior: exterior, holes: holes)
      let pole = polygon.poleOfInaccessibility(precision: 0.5).position
      for wording in wordings(shape, isSparse: false) {
        guard let center = placement.placeInside(wording, polygon: polygon, pole: pole) else {
          continue
        }
        placement.take(LabelPlacement.box(wording, at: center))
        texts += elements(wording, at: center, on: shape.fill)
        break
      }
    }
    return (areas, texts, space.minY + extent.height * factor)
  }
}
