internal import SimpleFeatures

/// Meridians and parallels at round degrees, as lines of longitude and latitude to be projected.
struct Graticule {
  /// A line with its label.
  struct Line {
    let label: String
    let isParallel: Bool
    let positions: [Coordinate]
  }

  /// The lines over an extent in degrees.
  let lines: [Line]

  /// Lines a round step apart that gives about five along the longer side.
  init(over extent: Envelope) {
    let side = max(extent.width, extent.height)
    let step = [0.05, 0.1, 0.25, 0.5, 1, 2].first { side / $0 <= 7 } ?? 5
    var lines: [Line] = []
    for latitude in Self.steps(extent.minY, extent.maxY, step) {
      lines.append(
        Line(
          label: NumberText.exact(latitude) + "°N", isParallel: true,
          positions: Self.samples(extent.minX, extent.maxX).map {
            Coordinate(x: $0, y: latitude)
          }))
    }
    for longitude in Self.steps(extent.minX, extent.maxX, step) {
      lines.append(
        Line(
          label: NumberText.exact(longitude) + "°E", isParallel: false,
          positions: Self.samples(extent.minY, extent.maxY).map {
            Coordinate(x: longitude, y: $0)
          }))
    }
    self.lines = lines
  }

  private static func steps(_ from: Double, _ to: Double, _ step: Double) -> [Double] {
    let first = Int((from / step).rounded(.up))
    let last = Int((to / step).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : []
  }

  private static func samples(_ from: Double, _ to: Double) -> [Double] {
    (0...24).map { from + (to - from) * Double($0) / 24 }
  }
}

extension MapDrawing {
  /// Draws the graticule beneath the areas; its labels are placed with the others.
  ///
  /// - Parameter project: From degrees to the sheet.
  mutating func addGraticule(
    over extent: Envelope, project: ([Coordinate]) throws -> [Coordinate]
  ) throws {
    var paths: [[Coordinate]] = []
    for line in Graticule(over: extent).lines {
      let path = try project(line.positions)
      paths.append(path)
      guard let start = path.first, let end = path.last else { continue }
      let reach = TextMetrics.width(line.label, size: 6) / 2
      // At the other end where the area lies in the way.
      let centers =
        line.isParallel
        ? [
          Coordinate(x: start.x + reach + 1, y: start.y - 4.5),
          Coordinate(x: end.x - reach - 1, y: end.y - 4.5),
        ]
        : [
          Coordinate(x: start.x + reach + 2, y: start.y - 4.5),
          Coordinate(x: end.x + reach + 2, y: end.y + 4.5),
        ]
      graticuleLabels.append((line.label, centers))
    }
    addLines("graticule", paths, stroke: MapStyle.graticule, width: 0.4)
  }

  /// Writes the degrees at the ends of lines that lie outside the area.
  func labelGraticule(_ placement: inout LabelPlacement, _ texts: inout [MapScene.Element]) {
    for (label, centers) in graticuleLabels {
      let wording = LabelPlacement.Wording(lines: [(label, 6, false)])
      let free = centers.first { center in
        let box = LabelPlacement.box(wording, at: center)
        let corners = [
          Coordinate(x: box.minX, y: box.minY), Coordinate(x: box.maxX, y: box.minY),
          Coordinate(x: box.minX, y: box.maxY), Coordinate(x: box.maxX, y: box.maxY),
        ]
        return corners.allSatisfy { !(outline?.contains($0) ?? false) } && placement.isFree(box)
      }
      guard let center = free else { continue }
      placement.take(LabelPlacement.box(wording, at: center))
      texts += elements(wording, at: center, on: .white, fill: MapStyle.faintInk)
    }
  }
}
