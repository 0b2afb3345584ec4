public import SimpleFeatures

/// Divides an area among points: every spot goes to the point that is nearest.
///
/// Thiessen areas (A. H. Thiessen, Monthly Weather Review 39, 1911), made the direct way: for each
/// point the area is clipped by the half-plane nearer to it than to another, for every other point.
/// Each clip cuts the rings where they cross the bisector, sorts the crossings along it and joins
/// them in pairs, so areas that are not convex, have holes or several parts stay valid.
///
///     let parts = ThiessenAreas.divide(county.geometry, among: seats)
public enum ThiessenAreas {
  /// The areas nearest to each of `seats` within `area`, by rising index of the seat.
  ///
  /// They cover the area exactly; neighbours share the positions of their common border.
  ///
  /// - Parameters:
  ///   - area: In degrees of WGS 84 or in map units.
  ///   - seats: In the same coordinates, inside the area or not.
  ///   - isGeographic: Whether to count a degree of longitude as the shorter one it is at the area's
  ///     middle latitude; distances are then true to some 0.5 % in a county.
  /// - Returns: The seats that have an area: a seat at the position of an earlier one, or too far
  ///   outside, has none. Empty without seats.
  /// - Complexity: O(*s*² *n*) for *s* seats and *n* positions.
  public static func divide(
    _ area: MultiPolygon, among seats: [Coordinate], isGeographic: Bool = true
  ) -> [(index: Int, area: MultiPolygon)] {
    let rings = area.polygons.flatMap(\.rings).map { Array($0.coordinates.dropLast()) }
    let original = Set(rings.joined())
    let stretch = isGeographic ? cosine(area.envelope.center.y) : 1
    return seats.indices.compactMap { index in
      var cell = rings
      for other in seats.indices where other != index {
        if seats[other] == seats[index] {
          if other < index { return nil }
          continue
        }
        cell = HalfPlane(nearer: seats[index], than: seats[other], stretch: stretch).clip(cell)
        if cell.isEmpty { return nil }
      }
      return RingAssembly.area(of: cell.compactMap { closed($0, keeping: original) })
        .map { (index, $0) }
    }
  }

  /// A ring closed, with the positions that clipping made rounded to 1e-9 degree (0.1 mm), below
  /// which two neighbours may reckon the same corner differently.
  private static func closed(
    _ ring: [Coordinate], keeping original: Set<Coordinate>
  ) -> [Coordinate]? {
    var result: [Coordinate] = []
    for position in ring {
      let rounded =
        original.contains(position)
        ? position
        : Coordinate(x: (position.x * 1e9).rounded() / 1e9, y: (position.y * 1e9).rounded() / 1e9)
      if result.last != rounded { result.append(rounded) }
    }
    while result.count > 1, result.first == result.last { result.removeLast() }
    guard result.count >= 3 else { return nil }
    return result + [result[0]]
  }
}
