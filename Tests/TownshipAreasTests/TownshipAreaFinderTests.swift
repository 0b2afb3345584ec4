import Boundaries
import Foundation
import Gazetteers
import InputFiles
import SimpleFeatures
import TestSupport
import Testing

@testable import TownshipAreas

/// Areas of real townships: they cover their county, hold their seats and follow the year.
@Suite struct TownshipAreaFinderTests {
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Gazetteer"

  static func opened() throws -> (Gazetteer, BoundaryCoverage) {
    (
      try Gazetteer.open(GazetteerLocation(directory: folder)),
      try BoundaryCoverage.open(directory: folder, set: .detailed)
    )
  }

  @Test(arguments: [2015, 2020, 2023, nil]) func everyCountyIsCovered(year: Int?) throws {
    let (gazetteer, coverage) = try Self.opened()
    let finder = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage, year: year)
    var count = 0
    for county in coverage.units(.county) {
      let areas = finder.areas(inCounty: county.code)
      count += areas.count
      #expect(!areas.isEmpty, "\(county.name)")
      let sum = areas.reduce(0) { $0 + $1.area.area }
      #expect(abs(sum / county.geometry.area - 1) < 1e-7, "\(county.name)")
      for area in areas {
        #expect(area.kind == .thiessen)
        #expect(year.map { gazetteer.isInForce(area.place, on: $0) } ?? true)
        let seat = try #require(gazetteer.location(of: area.place))
        if county.geometry.contains(seat) {
          #expect(area.area.contains(seat), "\(gazetteer.path(of: area.place))")
        }
      }
    }
    #expect(count > 1200)
  }

  @Test func neighboursShareTheirCorners() throws {
    let (gazetteer, coverage) = try Self.opened()
    let finder = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage)
    let county = try #require(coverage.units(.county).first { $0.code == "140728" })
    let border = Set(county.geometry.polygons.flatMap(\.rings).flatMap(\.coordinates))
    var holders: [Coordinate: Int] = [:]
    for area in finder.areas(inCounty: county.code) {
      let corners = Set(area.area.polygons.flatMap(\.rings).flatMap(\.coordinates))
      for corner in corners where !border.contains(corner) { holders[corner, default: 0] += 1 }
    }
    // A corner inside is one of three areas, one on the county's border of two: none stands alone.
    #expect(!holders.isEmpty)
    #expect(holders.values.allSatisfy { $0 >= 2 })
  }

  @Test func theYearDecides() throws {
    let (gazetteer, coverage) = try Self.opened()
    let before = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage, year: 2020)
    let after = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage, year: 2022)
    let names = { (finder: TownshipAreaFinder) in
      finder.areas(inCounty: "141022").map { gazetteer.name(of: $0.place) }
    }
    #expect(names(before).contains("浇底乡"))
    #expect(!names(after).contains("浇底乡"))
  }

  static func file(_ properties: String, _ x: Double = 112.17, _ y: Double = 37.19) -> String {
    let ring = [(0.0, 0.0), (0.01, 0), (0.01, 0.01), (0, 0.01), (0, 0)]
      .map { "[\(x + $0.0),\(y + $0.1)]" }.joined(separator: ",")
    return """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{\(properties)},
      "geometry":{"type":"Polygon","coordinates":[[\(ring)]]}}]}
      """
  }

  /// Codes are text or numbers, and properties of other names and kinds are no obstacle.
  @Test(arguments: [
    #""name":"岳壁乡""#, #""code":"140728202""#, #""code":140728202"#,
    #""名称":"x","":1,"a b":[1],"code":"140728202""#, #""code":140728202.0,"name":7"#,
  ]) func givenAreasReplace(properties: String) throws {
    let (gazetteer, coverage) = try Self.opened()
    let folder = try TemporaryFolder()
    try folder.write("areas.geojson", Self.file(properties))
    let given = try GivenTownshipAreas(
      path: folder.path + "/areas.geojson", gazetteer: gazetteer, coverage: coverage)
    #expect(given.count == 1)
    let finder = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage, given: given)
    let town = try #require(gazetteer.place(code: "140728202"))
    let areas = finder.areas(inCounty: "140728")
    #expect(areas.filter { $0.kind == .boundary }.map(\.place) == [town])
    #expect(finder.areas(of: [town])[town]?.kind == .boundary)
  }

  @Test(arguments: [
    (#""name":"无此镇""#, "no township 无此镇"), (#""kind":"x""#, "needs the property"),
    (#""code":"140728""#, "no township 140728"),
    (#""name":"无\n此\u001b[31m镇""#, "no township 无\\u{A}此\\u{1B}[31m镇 where"),
    (#""code":"140425203""#, "does not lie in the county"),
  ]) func badAreasAreRefused(properties: String, says: String) throws {
    let (gazetteer, coverage) = try Self.opened()
    let folder = try TemporaryFolder()
    try folder.write("areas.geojson", Self.file(properties))
    let error = #expect(throws: InputError.self) {
      try GivenTownshipAreas(
        path: folder.path + "/areas.geojson", gazetteer: gazetteer, coverage: coverage)
    }
    #expect(error?.message.description.contains(says) == true, "\(error?.description ?? "")")
  }

  /// Ids that repeat and a property of several kinds do not stop the file.
  @Test func idsMayRepeat() throws {
    let (gazetteer, coverage) = try Self.opened()
    let folder = try TemporaryFolder()
    let other = """
      {"type":"Feature","id":1,"properties":{"code":true},"geometry":null},
      {"type":"Feature","id":1,"properties":{"code":"x"},"geometry":null},{"type":"Feature","id":1,
      """
    let file = Self.file(#""code":140728202"#)
      .replacingOccurrences(
        of: "\"features\":[{\"type\":\"Feature\",", with: "\"features\":[" + other)
    try folder.write("areas.geojson", file)
    let given = try GivenTownshipAreas(
      path: folder.path + "/areas.geojson", gazetteer: gazetteer, coverage: coverage)
    #expect(given.count == 1 && given.problems.count == 2, "\(given.problems)")
  }

  /// A file of one good feature and one that is wrong in some way.
  @Test(arguments: [
    (
      "metres", "[[12490000,4470000],[12490100,4470000],[12490100,4470100],[12490000,4470000]]",
      "WGS 84"
    ),
    ("swapped", "[[37.19,112.17],[37.2,112.17],[37.2,112.18],[37.19,112.17]]", "swapped"),
    ("sliver", "[[112.1,37.1],[112.2,37.1],[112.2,37.100000001],[112.1,37.1]]", "two hectares"),
    ("open", "[[112.1,37.1],[112.2,37.1],[112.2,37.2],[112.1,37.2]]", "must end where it begins"),
    ("huge", "[[100,30],[120,30],[120,45],[100,30]]", "does not lie in the county"),
    ("empty", "[]", "at least 4 positions"),
    (
      "hole outside",
      "[[112.15,37.15],[112.2,37.15],[112.2,37.2],[112.15,37.15]],"
        + "[[112.3,37.3],[112.31,37.3],[112.31,37.31],[112.3,37.3]]",
      "a hole lies outside of the ring around it"
    ),
    ("overflow", "[[1e308,37],[112.2,1e308],[112.2,37.2],[1e308,37]]", "WGS 84"),
  ]) func badPolygonsAreLeftOut(name: String, ring: String, says: String) throws {
    let (gazetteer, coverage) = try Self.opened()
    let folder = try TemporaryFolder()
    let bad = """
      {"type":"Feature","properties":{"code":"140728203"},
      "geometry":{"type":"Polygon","coordinates":[\(ring)]}}
      """
    let good = Self.file(#""code":"140728202""#)
    let both = good.replacingOccurrences(of: "\"features\":[", with: "\"features\":[" + bad + ",")
    try folder.write("areas.geojson", both)
    let given = try GivenTownshipAreas(
      path: folder.path + "/areas.geojson", gazetteer: gazetteer, coverage: coverage)
    #expect(given.count == 1)
    #expect(given.problems.count == 1)
    #expect(given.problems.first?.description.contains("feature 1: ") == true)
    #expect(given.problems.first?.description.contains(says) == true, "\(given.problems)")
  }
}
