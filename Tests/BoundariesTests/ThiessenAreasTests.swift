import SimpleFeatures
import TestSupport
import Testing

@testable import Boundaries

/// Thiessen areas: against areas known by hand, against nearest points, and on every county.
@Suite struct ThiessenAreasTests {
  static let detailed = Result {
    try BoundaryCoverage.open(directory: gazetteerFolder(), set: .detailed)
  }

  static func gazetteerFolder(_ file: String = #filePath) -> String {
    let folders = file.split(separator: "/").dropLast(3)
    return "/" + folders.joined(separator: "/") + "/Gazetteer"
  }

  static func square(_ low: Double, _ high: Double) throws -> LinearRing {
    try LinearRing([
      Coordinate(x: low, y: low), Coordinate(x: high, y: low), Coordinate(x: high, y: high),
      Coordinate(x: low, y: high), Coordinate(x: low, y: low),
    ])
  }

  /// A small generator of repeatable numbers in 0..<1 (the 64-bit mix of Steele and others, 2014).
  struct Random {
    var state: UInt64
    mutating func next() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
    }
  }

  @Test func squareBetweenTwo() throws {
    let area = MultiPolygon(Polygon(exterior: try Self.square(0, 4)))
    let parts = ThiessenAreas.divide(
      area, among: [Coordinate(x: 1, y: 2), Coordinate(x: 3, y: 2)], isGeographic: false)
    #expect(parts.map(\.index) == [0, 1])
    #expect(parts.map(\.area.area) == [8, 8])
    #expect(parts[0].area.contains(Coordinate(x: 1.9, y: 0.1)))
  }

  @Test func ringIsCutIntoPartsAndHolesStay() throws {
    // A frame: the bisector of two seats beside each other cuts it into two U shapes without holes;
    // seats far to one side leave the hole whole.
    let frame = MultiPolygon(
      Polygon(exterior: try Self.square(0, 4), holes: [try Self.square(1, 3)]))
    let halves = ThiessenAreas.divide(
      frame, among: [Coordinate(x: 0.5, y: 2), Coordinate(x: 3.5, y: 2)], isGeographic: false)
    #expect(halves.map(\.area.area) == [6, 6])
    #expect(halves.allSatisfy { $0.area.polygons.count == 1 && $0.area.polygons[0].holes.isEmpty })
    let uneven = ThiessenAreas.divide(
      frame, among: [Coordinate(x: 2, y: 0.1), Coordinate(x: 2, y: 7.5)], isGeographic: false)
    #expect(uneven.count == 2)
    #expect(uneven[0].area.polygons[0].holes.count == 1)
    // Three strips of a comb lie apart above the line between the seats.
    let comb = try LinearRing(
      [
        (0, 0), (5, 0), (5, 4), (4, 4), (4, 1), (3, 1), (3, 4), (2, 4), (2, 1), (1, 1), (1, 4),
        (0, 4), (0, 0),
      ]
      .map { Coordinate(x: $0.0, y: $0.1) })
    let teeth = ThiessenAreas.divide(
      MultiPolygon(Polygon(exterior: comb)),
      among: [Coordinate(x: 2.5, y: 1), Coordinate(x: 2.5, y: 3)], isGeographic: false)
    #expect(teeth.map(\.area.polygons.count) == [1, 3])
    #expect(teeth.map(\.area.area) == [5 + 3, 6])
  }

  @Test func bisectorThroughCorners() throws {
    let area = MultiPolygon(Polygon(exterior: try Self.square(0, 4)))
    let parts = ThiessenAreas.divide(
      area, among: [Coordinate(x: 1, y: 3), Coordinate(x: 3, y: 1)], isGeographic: false)
    #expect(parts.map(\.area.area) == [8, 8])
  }

  @Test func seatsAtOnePlaceAndOutside() throws {
    let area = MultiPolygon(Polygon(exterior: try Self.square(0, 4)))
    let same = Coordinate(x: 1, y: 2)
    let parts = ThiessenAreas.divide(
      area, among: [same, same, Coordinate(x: 90, y: 2)], isGeographic: false)
    #expect(parts.map(\.index) == [0])
    #expect(parts[0].area.area == 16)
    #expect(ThiessenAreas.divide(area, among: []).isEmpty)
  }

  @Test func everyCountyIsCoveredAndNearestWins() throws {
    let coverage = try Self.detailed.get()
    var random = Random(state: 2021)
    for unit in coverage.units(.county) {
      let box = unit.geometry.envelope
      var seats: [Coordinate] = []
      while seats.count < 12 {
        let seat = Coordinate(
          x: box.minX + random.next() * box.width, y: box.minY + random.next() * box.height)
        if unit.geometry.contains(seat) { seats.append(seat) }
      }
      let parts = ThiessenAreas.divide(unit.geometry, among: seats)
      #expect(parts.map(\.index) == Array(seats.indices), "\(unit.name)")
      let sum = parts.reduce(0) { $0 + $1.area.area }
      #expect(abs(sum / unit.geometry.area - 1) < 1e-7, "\(unit.name)")
      let stretch = cosine(box.center.y)
      for _ in 0..<40 {
        let point = Coordinate(
          x: box.minX + random.next() * box.width, y: box.minY + random.next() * box.height)
        let holders = parts.filter { $0.area.contains(point) }.map(\.index)
        func distance(_ index: Int) -> Double {
          let dx = (seats[index].x - point.x) * stretch
          let dy = seats[index].y - point.y
          return dx * dx + dy * dy
        }
        let nearest = seats.indices.min { distance($0) < distance($1) }
        #expect(
          holders == (unit.geometry.contains(point) ? nearest.map { [$0] } ?? [] : []),
          "\(unit.name) at \(point.x), \(point.y)")
      }
    }
  }
}
