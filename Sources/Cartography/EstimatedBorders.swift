internal import SimpleFeatures

/// The lines between estimated areas, each once: drawn twice, dashes would fill each other's gaps.
enum EstimatedBorders {
  /// A segment by its ends in twentieths of a point, the lesser first.
  private struct Key: Hashable {
    let ends: [Int]

    init?(_ a: Coordinate, _ b: Coordinate) {
      let first = [Int((a.x * 20).rounded()), Int((a.y * 20).rounded())]
      let second = [Int((b.x * 20).rounded()), Int((b.y * 20).rounded())]
      guard first != second else { return nil }
      ends = first.lexicographicallyPrecedes(second) ? first + second : second + first
    }
  }

  /// The segments that two of the areas share, in the order of the areas.
  /// - Parameter areas: In points of the sheet.
  /// - Complexity: O(*n*) in the positions.
  static func lines(between areas: [MultiPolygon]) -> [[Coordinate]] {
    var seen: Set<Key> = []
    var lines: [[Coordinate]] = []
    for ring in areas.flatMap(\.polygons).flatMap(\.rings) {
      for (a, b) in zip(ring.coordinates, ring.coordinates.dropFirst()) {
        guard let key = Key(a, b) else { continue }
        if !seen.insert(key).inserted { lines.append([a, b]) }
      }
    }
    return lines
  }
}
