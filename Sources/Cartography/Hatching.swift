internal import SimpleFeatures

/// Diagonal lines cut to areas, drawn as plain lines: pattern fills are lost in office programs.
enum Hatching {
  /// Lines rising to the right, `spacing` apart along x, clipped to the areas.
  ///
  /// Stretches of neighbouring areas are joined, so the hatch runs through shared borders.
  ///
  /// - Complexity: O(*positions* + *crossings* log *crossings*).
  static func lines(over areas: [MultiPolygon], spacing: Double) -> [[Coordinate]] {
    var crossings: [Int: [(start: Double, end: Double)]] = [:]
    for area in areas {
      for polygon in area.polygons {
        for (line, places) in self.crossings(of: polygon, spacing: spacing) {
          let sorted = places.sorted()
          for index in stride(from: 0, to: sorted.count - 1, by: 2) {
            crossings[line, default: []].append((sorted[index], sorted[index + 1]))
          }
        }
      }
    }
    var result: [[Coordinate]] = []
    for (line, stretches) in crossings.sorted(by: { $0.key < $1.key }) {
      let sum = Double(line) * spacing
      for (start, end) in joined(stretches) where end - start > 0.6 {
        result.append([Coordinate(x: start, y: sum - start), Coordinate(x: end, y: sum - end)])
      }
    }
    return result
  }

  /// For each line x + y = n · spacing, the x of its crossings with the polygon's edges.
  private static func crossings(of polygon: Polygon, spacing: Double) -> [Int: [Double]] {
    var result: [Int: [Double]] = [:]
    for ring in polygon.rings {
      for (a, b) in zip(ring.coordinates, ring.coordinates.dropFirst()) {
        let (s, t) = ((a.x + a.y) / spacing, (b.x + b.y) / spacing)
        guard s != t else { continue }
        // Half-open, so that a line through a corner counts it once.
        let first = Int(min(s, t).rounded(.up))
        let last = Int(max(s, t).rounded(.up)) - 1
        guard first <= last else { continue }
        for line in first...last {
          let position = (Double(line) - s) / (t - s)
          result[line, default: []].append(a.x + (b.x - a.x) * position)
        }
      }
    }
    return result
  }

  private static func joined(
    _ stretches: [(start: Double, end: Double)]
  ) -> [(start: Double, end: Double)] {
    var result: [(start: Double, end: Double)] = []
    for stretch in stretches.sorted(by: { $0.start < $1.start }) {
      if let last = result.last, stretch.start - last.end < 0.1 {
        result[result.count - 1].end = max(last.end, stretch.end)
      } else {
        result.append(stretch)
      }
    }
    return result
  }
}
