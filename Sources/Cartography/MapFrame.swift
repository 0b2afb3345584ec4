internal import SimpleFeatures

/// Where the map lies on the sheet: from the plane of the projection to points of the sheet.
struct MapFrame {
  /// The box the map fills, y down.
  let box: Envelope
  /// Points a map unit.
  let scale: Double
  private let origin: Coordinate

  /// Fits `extent`, in map units, into `space` on the sheet, as large as it gets, centred.
  init(extent: Envelope, space: Envelope) {
    scale = min(space.width / extent.width, space.height / extent.height)
    let width = extent.width * scale
    let height = extent.height * scale
    let left = space.minX + (space.width - width) / 2
    let top = space.minY + (space.height - height) / 2
    box = Envelope(minX: left, minY: top, maxX: left + width, maxY: top + height)
    origin = Coordinate(x: left - extent.minX * scale, y: top + extent.maxY * scale)
  }

  /// The position on the sheet of a position of the map.
  func page(_ position: Coordinate) -> Coordinate {
    Coordinate(x: origin.x + position.x * scale, y: origin.y - position.y * scale)
  }

  /// The area on the sheet.
  func page(_ area: MultiPolygon) throws -> MultiPolygon {
    try MultiPolygon(
      area.polygons.map { polygon in
        Polygon(
          exterior: try page(polygon.exterior), holes: try polygon.holes.map { try page($0) })
      })
  }

  private func page(_ ring: LinearRing) throws -> LinearRing {
    try LinearRing(ring.coordinates.map(page))
  }
}
