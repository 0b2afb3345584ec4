import SimpleFeatures
import Testing

@Suite struct GeometryTests {
  static func ring(_ points: [(Double, Double)]) throws -> LinearRing {
    try LinearRing(points.map { Coordinate(x: $0.0, y: $0.1) })
  }

  static func square(_ x: Double, _ y: Double, _ size: Double) throws -> LinearRing {
    try ring([(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)])
  }

  @Test func refusesBrokenRings() throws {
    #expect(throws: GeometryError(.tooFewPositions(3))) {
      try Self.ring([(0, 0), (1, 0), (0, 0)])
    }
    #expect(throws: GeometryError(.ringNotClosed)) {
      try Self.ring([(0, 0), (1, 0), (1, 1), (0, 1)])
    }
    #expect(throws: GeometryError(.notFinite(index: 1))) {
      try Self.ring([(0, 0), (.nan, 0), (1, 1), (0, 0)])
    }
    #expect(throws: GeometryError(.empty)) { try MultiPolygon([]) }
  }

  @Test func windsByTheRightHandRule() throws {
    let outer = try Self.square(0, 0, 10)
    let hole = try Self.square(2, 2, 3)
    #expect(outer.signedArea == 100)
    #expect(outer.reversed().signedArea == -100)
    for exterior in [outer, outer.reversed()] {
      for inner in [hole, hole.reversed()] {
        let polygon = Polygon(exterior: exterior, holes: [inner])
        #expect(polygon.exterior.isCounterClockwise)
        #expect(!polygon.holes[0].isCounterClockwise)
        #expect(polygon.area == 91)
      }
    }
  }

  @Test func knowsInsideFromOutside() throws {
    let polygon = Polygon(exterior: try Self.square(0, 0, 10), holes: [try Self.square(2, 2, 3)])
    #expect(polygon.contains(Coordinate(x: 1, y: 1)))
    #expect(!polygon.contains(Coordinate(x: 3, y: 3)))
    #expect(!polygon.contains(Coordinate(x: 11, y: 5)))
    #expect(polygon.contains(Coordinate(x: 8, y: 3)))
  }

  @Test func sharedBordersBelongToOneSideOnly() throws {
    let left = try Self.square(0, 0, 10)
    let right = try Self.square(10, 0, 10)
    for y in stride(from: 0.5, to: 10, by: 1) {
      let point = Coordinate(x: 10, y: y)
      #expect(left.encloses(point) != right.encloses(point))
    }
  }

  @Test func findsThePoleOfInaccessibility() throws {
    // An L: the widest spot lies in its corner, while the centroid lies near the inner edge.
    let polygon = Polygon(
      exterior: try Self.ring([(0, 0), (10, 0), (10, 3), (3, 3), (3, 10), (0, 10), (0, 0)]))
    let (pole, distance) = polygon.poleOfInaccessibility(precision: 0.001)
    var best = -Double.infinity
    for x in stride(from: 0.0, through: 10, by: 0.05) {
      for y in stride(from: 0.0, through: 10, by: 0.05) {
        best = max(best, polygon.signedDistance(from: Coordinate(x: x, y: y)))
      }
    }
    #expect(distance >= best - 0.001)
    #expect(polygon.contains(pole))
  }

  @Test func polesAvoidHoles() throws {
    let polygon = Polygon(exterior: try Self.square(0, 0, 10), holes: [try Self.square(3, 3, 4)])
    #expect(polygon.contains(polygon.poleOfInaccessibility().position))
  }
}

/// Polygons that no survey draws: the search for a point on them ends and finds one.
@Suite struct ImpossiblePolygonTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let positions: [(Double, Double)]
    var hasInside = true
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "sliver", positions: [(111, 37), (112, 37), (112, 37 + 1e-9), (111, 37 + 1e-9)]),
    Case(
      name: "upright sliver",
      positions: [(111, 37), (111 + 1e-12, 37), (111 + 1e-12, 39), (111, 39)]),
    Case(
      name: "slanting sliver",
      positions: [(111, 37), (112, 38), (112, 38 + 1e-7), (111, 37 + 1e-7)]),
    Case(name: "bow tie", positions: [(111, 37), (112, 38), (112, 37), (111, 38)]),
    Case(name: "one far vertex", positions: [(111, 37), (112, 37), (112, 38), (111_730_000, 38)]),
    Case(
      name: "beyond all numbers",
      positions: [(111, 37), (1e308, 37), (1e308, 1e308), (-1e308, 38)],
      hasInside: false),
    Case(name: "no height", positions: [(111, 37), (112, 37), (113, 37)], hasInside: false),
    Case(name: "one point", positions: [(111, 37), (111, 37), (111, 37)], hasInside: false),
  ])
  func thePoleIsFoundInTime(_ polygon: Case) throws {
    let closed = polygon.positions + [polygon.positions[0]]
    let ring = try LinearRing(closed.map { Coordinate(x: $0.0, y: $0.1) })
    let shape = Polygon(exterior: ring)
    let start = ContinuousClock.now
    let pole = shape.poleOfInaccessibility()
    #expect(ContinuousClock.now - start < .seconds(5))
    if polygon.hasInside { #expect(pole.distance >= 0, "\(pole)") }
  }
}
