internal import Boundaries
internal import SimpleFeatures

/// A small map of the province that shows where the map's part lies.
struct Locator {
  let specification: MapSpecification
  let space: Envelope

  /// The locator's elements in the top left corner of the space; empty where there is no room.
  ///
  /// - Parameters:
  ///   - simplifier: Of the boundaries in the plane of the map.
  ///   - extent: The province's extent there.
  func group(of simplifier: BoundarySimplifier, extent: Envelope) throws -> MapScene.Group? {
    guard specification.focus != nil, space.height > 50, space.width > 30 else { return nil }
    var box = space
    box.maxY = min(space.maxY, space.minY + 130)
    var frame = MapFrame(extent: extent, space: box)
    box.maxX = box.minX + frame.box.width
    frame = MapFrame(extent: extent, space: box)
    let simple = simplifier.coverage(tolerance: 1 / frame.scale)
    guard let province = try simple.units(.province).first.map({ try frame.page($0.geometry) }),
      let part = try MapFocus(specification.focus).unit(of: simple).map({
        try frame.page($0.geometry)
      })
    else { return nil }
    func lines(_ paths: [[Coordinate]], _ stroke: Color, _ width: Double, filled: Bool = false)
      -> MapScene.Element
    {
      var lines = MapScene.Lines(paths: paths, stroke: stroke, width: width)
      lines.isFilled = filled
      return .lines(lines)
    }
    let outline = province.polygons.flatMap(\.rings).map(\.coordinates)
    return MapScene.Group(
      id: "locator",
      elements: [
        lines(outline, MapStyle.noData, 0.3, filled: true),
        lines(
          part.polygons.flatMap(\.rings).map(\.coordinates), MapStyle.provinceBorder, 0.3,
          filled: true),
        lines(
          simple.borders(.prefecture, outer: false).map { $0.map(frame.page) },
          MapStyle.prefectureBorder, 0.4),
        lines(outline, MapStyle.prefectureBorder, 0.6),
      ])
  }
}
