import Boundaries
import Foundation
import SimpleFeatures
import Testing

/// The project's own tables, opened once.
enum Tables {
  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Gazetteer")
    .path

  static func coverage(_ set: BoundarySet) throws -> BoundaryCoverage {
    try BoundaryCoverage.open(directory: directory, set: set)
  }
}

/// An edge without direction.
private struct Edge: Hashable {
  let ends: Set<Coordinate>
}

@Suite struct BoundaryCoverageTests {
  /// How often each edge occurs in the rings of some areas.
  private func edges(of units: [BoundaryUnit]) -> [Edge: Int] {
    var counts: [Edge: Int] = [:]
    for ring in units.flatMap({ $0.geometry.polygons.flatMap(\.rings) }) {
      for (a, b) in zip(ring.coordinates, ring.coordinates.dropFirst()) {
        counts[Edge(ends: [a, b]), default: 0] += 1
      }
    }
    return counts
  }

  @Test(arguments: BoundarySet.allCases)
  func holdsEveryDivision(set: BoundarySet) throws {
    let coverage = try Tables.coverage(set)
    #expect(coverage.units(.county).count == 117)
    #expect(coverage.units(.prefecture).count == 11)
    #expect(coverage.units(.province).map(\.name) == ["山西省"])
    let holed = coverage.units(.county).filter {
      $0.geometry.polygons.contains { !$0.holes.isEmpty }
    }
    #expect(holed.map(\.code) == ["140311", "140525"])
  }

  @Test(arguments: BoundarySet.allCases, [0, 200, 800, 3000, 8000])
  func sharesEveryInnerEdge(set: BoundarySet, tolerance: Double) throws {
    let coverage = try Tables.coverage(set).simplified(tolerance: tolerance)
    let counties = coverage.units(.county)
    #expect(counties.count == 117)
    let counted = edges(of: counties)
    let outer = edges(of: coverage.units(.province))
    #expect(Set(counted.values).isSubset(of: [1, 2]))
    #expect(Set(counted.filter { $0.value == 1 }.keys) == Set(outer.keys))
    let sum = counties.reduce(0) { $0 + $1.geometry.area }
    let whole = try #require(coverage.units(.province).first).geometry
    #expect(whole.polygons.count == 1 && whole.polygons[0].holes.isEmpty)
    #expect(abs(sum - whole.area) < 1e-9)
    let holed = counties.filter { $0.geometry.polygons.contains { !$0.holes.isEmpty } }
    #expect(holed.map(\.code) == ["140311", "140525"])
  }

  @Test func dissolvesPrefectures() throws {
    let coverage = try Tables.coverage(.detailed)
    let counties = coverage.units(.county)
    for prefecture in coverage.units(.prefecture) {
      let members = counties.filter { $0.code.hasPrefix(prefecture.code.prefix(4)) }
      let sum = members.reduce(0) { $0 + $1.geometry.area }
      #expect(abs(sum - prefecture.geometry.area) < 1e-9, "\(prefecture.name)")
    }
  }

  @Test func findsTheCountyOfEveryVisualCentre() throws {
    let coverage = try Tables.coverage(.detailed)
    for county in coverage.units(.county) {
      let point = county.geometry.pointOnSurface
      #expect(county.geometry.contains(point))
      #expect(coverage.county(at: point)?.code == county.code)
    }
    #expect(coverage.county(longitude: 116.4, latitude: 39.9) == nil)
  }

  @Test func agreesWithPointInPolygon() throws {
    let coverage = try Tables.coverage(.official)
    let counties = coverage.units(.county)
    var state: UInt64 = 20_260_101
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let x = 110 + Double(state >> 40) / Double(1 << 24) * 4.6
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let y = 34.5 + Double(state >> 40) / Double(1 << 24) * 6.3
      let point = Coordinate(x: x, y: y)
      let slow = counties.filter { $0.geometry.contains(point) }.map(\.code)
      #expect(slow == (coverage.county(at: point).map { [$0.code] } ?? []))
    }
  }

  @Test func simplificationThins() throws {
    let coverage = try Tables.coverage(.detailed)
    let thinned = coverage.simplified(tolerance: 500)
    #expect(thinned.positionCount * 4 < coverage.positionCount)
    #expect(thinned.arcCount == coverage.arcCount)
  }
}
