import Foundation
import SimpleFeatures
import TestSupport
import Testing

@Suite struct PolygonHolesTests {
  static func square(_ x: Double, _ y: Double, _ size: Double) throws -> LinearRing {
    try GeometryTests.square(x, y, size)
  }

  @Test(
    "inside, on the border, outside, and across it",
    arguments: [
      (2.0, 2.0, 3.0, true), (0, 0, 3, true), (0, 4, 10, false), (7, 7, 3, true),
      (20, 2, 3, false), (8, 8, 4, false), (2, 12, 3, false), (2, -12, 3, false),
    ])
  func places(_ x: Double, _ y: Double, _ size: Double, _ isInside: Bool) throws {
    let polygon = Polygon(
      exterior: try Self.square(0, 0, 10), holes: [try Self.square(x, y, size)])
    #expect(polygon.holesLieInside == isInside)
  }

  @Test("as every position looked up by itself")
  func oracle() throws {
    var random = SeededRandom(seed: 27)
    var inside = 0
    for _ in 0..<400 {
      let exterior = try Self.star(0, 0, 1...10, &random)
      let hole = try Self.star(
        .random(in: -4...4, using: &random), .random(in: -4...4, using: &random), 0.2...2, &random)
      let expected = hole.coordinates.allSatisfy { exterior.encloses($0) }
      if expected { inside += 1 }
      #expect(Polygon(exterior: exterior, holes: [hole]).holesLieInside == expected)
    }
    #expect((40...360).contains(inside))
  }

  /// A ring round a position, near and far by turns.
  private static func star(
    _ x: Double, _ y: Double, _ radii: ClosedRange<Double>, _ random: inout SeededRandom
  ) throws -> LinearRing {
    var positions = (0..<24).map { step in
      let angle = Double(step) / 12 * Double.pi
      let radius = Double.random(in: radii, using: &random)
      return Coordinate(x: x + radius * cos(angle), y: y + radius * sin(angle))
    }
    positions.append(positions[0])
    return try LinearRing(positions)
  }
}
