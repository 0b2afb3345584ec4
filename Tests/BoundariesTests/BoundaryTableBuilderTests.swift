import Boundaries
import Foundation
import GeoJSON
import InputFiles
import Projections
import SimpleFeatures
import Testing

@Suite struct BoundaryTableBuilderTests {
  private func square(_ x: Double, _ y: Double) throws -> MultiPolygon {
    let corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]
    let ring = try LinearRing(corners.map { Coordinate(x: $0.0, y: $0.1) })
    return MultiPolygon(Polygon(exterior: ring))
  }

  private func unit(_ code: String) -> BoundaryUnitName {
    BoundaryUnitName(code: code, name: "县\(code)")
  }

  private func builder(
    _ counties: [(unit: BoundaryUnitName, area: MultiPolygon)]
  ) throws -> BoundaryTableBuilder {
    try BoundaryTableBuilder(
      counties: counties, prefectures: [BoundaryUnitName(code: "140100", name: "市")],
      province: BoundaryUnitName(code: "140000", name: "省"))
  }

  @Test(arguments: BoundarySet.allCases)
  func rebuildsItsOwnTables(set: BoundarySet) throws {
    let coverage = try Tables.coverage(set)
    let rebuilt = try BoundaryTableBuilder(
      counties: coverage.units(.county).map {
        (BoundaryUnitName(code: $0.code, name: $0.name), $0.geometry)
      }, prefectures: coverage.names(.prefecture), province: coverage.names(.province)[0])
    let names = BoundaryTables.fileNames(for: set)
    let folder = URL(fileURLWithPath: Tables.directory)
    let arcs = try Data(contentsOf: folder.appendingPathComponent(names.arcs))
    let units = try Data(contentsOf: folder.appendingPathComponent(names.units))
    let note = try #require(String(decoding: arcs, as: UTF8.self).split(separator: "\n").first)
    let tables = rebuilt.tables(note: String(note.dropFirst(2)))
    #expect(tables.arcs == Array(arcs))
    #expect(tables.units == Array(units))
  }

  @Test func cutsTheSharedEdgeOnce() throws {
    let coverage = try builder([
      (unit("140101"), square(110, 35)), (unit("140102"), square(111, 35)),
    ]).coverage()
    #expect(coverage.arcCount == 3)
    #expect(coverage.borders(.county, outer: false).count == 1)
    #expect(coverage.borders(.prefecture, outer: true).count == 2)
    #expect(coverage.units(.prefecture)[0].geometry.area == 2)
  }

  @Test func keepsAnEnclosedCountyAsAHole() throws {
    let inner = try square(110, 35)
    let outer = try LinearRing(
      [(109.0, 34.0), (112, 34), (112, 37), (109, 37), (109, 34)].map {
        Coordinate(x: $0.0, y: $0.1)
      })
    let ring = MultiPolygon(Polygon(exterior: outer, holes: [inner.polygons[0].exterior]))
    let coverage = try builder([(unit("140101"), ring), (unit("140102"), inner)]).coverage()
    #expect(coverage.units(.county).map { $0.geometry.polygons[0].holes.count } == [1, 0])
    #expect(coverage.units(.province)[0].geometry.polygons[0].holes.isEmpty)
    #expect(coverage.county(longitude: 110.5, latitude: 35.5)?.code == "140102")
    #expect(coverage.county(longitude: 109.5, latitude: 35.5)?.code == "140101")
  }

  @Test func keepsAnExclaveAndTouchingCorners() throws {
    // Two squares of one county that touch in a corner only, with two others in the gaps.
    let first = try square(110, 35).polygons[0]
    let second = try square(111, 36).polygons[0]
    let coverage = try builder([
      (unit("140101"), MultiPolygon([first, second])), (unit("140102"), square(111, 35)),
      (unit("140103"), square(110, 36)),
    ]).coverage()
    #expect(coverage.units(.county).map(\.geometry.polygons.count) == [2, 1, 1])
    #expect(coverage.units(.county).map(\.geometry.area) == [2, 1, 1])
    #expect(coverage.units(.province)[0].geometry.area == 4)
  }

  @Test func refusesOverlaps() throws {
    let twice = [(unit("140101"), try square(110, 35)), (unit("140102"), try square(110, 35))]
    let error = #expect(throws: InputError.self) { _ = try builder(twice) }
    #expect(error?.message.description.contains("overlaps 县140101") == true)
  }

  @Test(arguments: [
    ("140101\t-\t110000000", 2, "3 cells where the header has 5"),
    ("140101\t-\t110000000\t\t", 2, "whole numbers"),
    ("140101\t-\t35000000\t110000000\t1 1", 2, "outside China"),
    ("140101\t140101\t110000000\t35000000\t1 1", 2, "both sides"),
    ("149999\t-\t110000000\t35000000\t1 1", 2, "no county"),
    ("140101\t149999\t110000000\t35000000\t1 1", 2, "no county"),
    ("140101\t-\t110000000\t35000000\t", 2, "whole numbers"),
    ("140101\t-\t110000000\t35000000\t1", 2, "two positions"),
    ("140101\t-\t110000000\t35000000\t1 x", 2, "whole number"),
  ])
  func refusesBrokenRows(row: String, line: Int, reason: String) throws {
    let tables = BoundaryTables(
      units: Array("code\tlevel\tname\n140101\tcounty\t甲\n".utf8),
      arcs: Array("left\tright\tlongitude\tlatitude\tsteps\n\(row)\n".utf8))
    let error = #expect(throws: InputError.self) { _ = try BoundaryCoverage(tables) }
    #expect(error?.line == line)
    #expect(error?.message.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test func saysWhichFileIsMissing() {
    let error = #expect(throws: InputError.self) {
      _ = try BoundaryCoverage.open(directory: "/nonexistent", set: .detailed)
    }
    #expect(error?.file == "/nonexistent/boundaries-detailed.units.tsv")
  }

  @Test func coversTheProvinceOnTheEllipsoid() throws {
    let coverage = try Tables.coverage(.detailed)
    let ellipsoid = Ellipsoid.wgs84
    let counties = coverage.units(.county).map { ellipsoid.area(of: $0.geometry) }.reduce(0, +)
    let province = ellipsoid.area(of: coverage.units(.province)[0].geometry)
    #expect(abs(counties - 156_805) < 1)
    #expect(abs(counties - province) < 1e-6)
    let official = try Tables.coverage(.official)
    let generalised = ellipsoid.area(of: official.units(.province)[0].geometry)
    #expect(abs(generalised / province - 1) < 0.005)
  }
}
