import Boundaries
import ByteCoding
import Cartography
import Observations
import Projections
import Records
import SVG
import SimpleFeatures
import WebPage

/// Draws the borders that a page shows facts on, and finds the points of the facts on them.
struct PageMapMaker {
  private let coverage: BoundaryCoverage
  private(set) var made = PageMap()
  /// For every fact the number of its position, -1 for none.
  private(set) var rows: [Int] = []

  /// How far borders may stray from the detailed ones, in metres: hardly to be seen where a
  /// county fills the screen.
  private static let tolerance = 700.0
  /// The height of the drawing; its width follows.
  private static let height = 1000.0
  private static let margin = 6.0

  init(_ facts: [FactRow], on coverage: BoundaryCoverage) throws {
    self.coverage = coverage
    let system =
      coverage.province.projection.map { CoordinateReferenceSystem(projection: $0) }
      ?? .equalArea(over: coverage.extent)
    let transformation = try CoordinateTransformation(from: .wgs84, to: system)
    let projected = try coverage.simplified(tolerance: Self.tolerance).transformed {
      try transformation.transform($0)
    }
    let frame = Frame(projected.extent, height: Self.height, margin: Self.margin)
    made.width = frame.width
    made.height = Self.height
    let names = AreaNames.labels(coverage, .county)
    made.areas = projected.units(.county).map { Self.area($0, frame, named: names[$0.code]) }
    made.regions = projected.units(.prefecture).map { Self.area($0, frame, isDrawn: false) }
    made.innerBorder = Self.path(
      projected.borders(.prefecture, outer: false).map { $0.map(frame.point) })
    made.outerBorder = Self.path(
      projected.borders(.province, outer: true).map { $0.map(frame.point) })
    try place(facts, frame) { try transformation.transform($0) }
  }

  /// From the plane of the projection to the drawing.
  private struct Frame {
    let width: Double
    private let scale: Double
    private let origin: Coordinate

    init(_ extent: Envelope, height: Double, margin: Double) {
      scale = (height - 2 * margin) / extent.height
      width = (extent.width * scale + 2 * margin).rounded(.up)
      origin = Coordinate(x: margin - extent.minX * scale, y: margin + extent.maxY * scale)
    }

    func point(_ position: Coordinate) -> Coordinate {
      Coordinate(x: origin.x + position.x * scale, y: origin.y - position.y * scale)
    }
  }

  private static func area(
    _ unit: BoundaryUnit, _ frame: Frame, named name: String? = nil, isDrawn: Bool = true
  ) -> PageMap.Area {
    let rings = isDrawn ? unit.geometry.polygons.flatMap(\.rings) : []
    let middle = frame.point(unit.geometry.pointOnSurface)
    return PageMap.Area(
      code: unit.code, name: name ?? unit.name,
      outline: path(rings.map { $0.coordinates.map(frame.point) }),
      middle: PageMap.Point(x: middle.x, y: middle.y))
  }

  private static func path(_ lines: [[Coordinate]]) -> String {
    var writer = ByteWriter()
    for line in lines {
      PathData.append(line, closed: line.count > 3 && line.first == line.last, to: &writer)
    }
    return writer.text
  }

  /// Facts that stand at exactly one point share a position.
  private mutating func place(
    _ facts: [FactRow], _ frame: Frame, _ transform: ([Coordinate]) throws -> [Coordinate]
  ) throws {
    var numbers: [Coordinate: Int] = [:]
    var positions: [Coordinate] = []
    for fact in facts {
      guard let location = fact.place?.location else {
        rows.append(-1)
        continue
      }
      let number = numbers[location] ?? positions.count
      if number == positions.count {
        numbers[location] = number
        positions.append(location)
      }
      rows.append(number)
    }
    let points = try transform(positions).map(frame.point)
    for (position, point) in zip(positions, points) {
      var writer = ByteWriter()
      try writer.append(position.x, decimals: LayerFormat.decimals, trimmingZeros: true)
      writer.append(",")
      try writer.append(position.y, decimals: LayerFormat.decimals, trimmingZeros: true)
      made.positions.append(
        PageMap.Position(
          coordinates: writer.text, point: PageMap.Point(x: point.x, y: point.y)))
    }
  }
}
