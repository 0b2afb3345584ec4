import Boundaries
import Gazetteers
import InputFiles
import Projections
import SimpleFeatures
import TestSupport
import Testing

@testable import GazetteerImporting

/// Files of every kind and datum against the project's own gazetteer.
@Suite struct GazetteerImportTests {
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Gazetteer"
  static let position = Coordinate(x: 112.2, y: 37.15)

  static func opened() throws -> (Gazetteer, BoundaryCoverage) {
    (
      try Gazetteer.open(GazetteerLocation(directory: folder)),
      try BoundaryCoverage.open(directory: folder, set: .detailed)
    )
  }

  static func run(
    _ text: String, name: String = "mine.csv", datum: String = "wgs84",
    level: AdministrativeLevel = .village, keepGoing: Bool = false
  ) throws -> ImportReport {
    let (gazetteer, coverage) = try opened()
    let folder = try TemporaryFolder()
    try folder.write(name, text)
    return try GazetteerImport(gazetteer: gazetteer, coverage: coverage, level: level)
      .run(path: folder.path + "/" + name, datum: datum, keepGoing: keepGoing)
  }

  static func cells(_ report: ImportReport, row: Int = 1) throws -> [Substring] {
    let lines = String(decoding: report.overlay, as: UTF8.self).split(separator: "\n")
    return try #require(lines.count > row ? lines[row] : nil)
      .split(separator: "\t", omittingEmptySubsequences: false)
  }

  struct Format: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static let village = "山西省/晋中市/平遥县/岳壁乡/岳北村"

  @Test(arguments: [
    Format(name: "english.csv", text: "name,county,lon,lat\n岳北村,平遥县,112.2,37.15\n"),
    Format(
      name: "chinese.csv", text: "\u{FEFF}乡镇,名称,县,纬度,经度\r\n岳壁乡,岳北村委会,平遥,37.15,112.2\r\n"),
    Format(
      name: "osm.geojson",
      text: """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"node/1","properties":{"@id":"node/1","place":"village","name":"Yuebei",
        "name:zh":"岳北村"},"geometry":{"type":"Point","coordinates":[112.2,37.15]}}]}
        """),
    Format(
      name: "CN.txt",
      text:
        "1\tYuebei\tYuebei\tYuebei,岳北,岳北村\t37.15\t112.2\tP\tPPL\tCN\t\t24\t1407\t140728\t\t0\t\t760\tAsia/Shanghai\t2020-01-01\n"
        + "2\tBeijing\tBeijing\t北京\t39.9\t116.4\tP\tPPLC\tCN\t\t22\t\t\t\t0\t\t49\tAsia/Shanghai\t2020-01-01\n"
    ),
    Format(
      name: "dmfw.json",
      text: #"""
        {"total":1,"records":[{"id":"x","standard_name":"岳北村","place_type":"\u519c村居民点",
        "province_name":"山西省","city_name":"晋中市","area_name":"平遥县","area":"140728202",
        "gdm":{"type":"MultiPoint","coordinates":[[112.2,37.15]]}}]}
        """#),
  ]) func everyFormatFindsTheVillage(_ format: Format) throws {
    let report = try Self.run(format.text, name: format.name)
    #expect(report.matched.map(\.name).count == 1, "\(report)")
    #expect(report.matched.first?.paths == [Self.village])
    let cells = try Self.cells(report)
    #expect(
      cells[0] == Self.village && cells[1] == "140728202201" || cells[1].hasPrefix("140728202"))
    #expect(cells[5...8] == ["112.200000", "37.150000", "village", "own"])
    #expect(cells[10].hasSuffix("/import-" + (format.name.split(separator: ".").first ?? "")))
  }

  @Test(arguments: ["wgs84", "gcj02", "bd09", "cgcs2000", "EPSG:4547", "4326"]) func everyDatum(
    word: String
  ) throws {
    let raw: Coordinate
    if let datum = Datum(name: word) {
      raw = datum.fromWGS84(Self.position)
    } else {
      let name = word == "cgcs2000" ? "EPSG:4490" : word
      let there = try CoordinateTransformation(
        from: .wgs84, to: CoordinateReferenceSystem(name))
      raw = try #require(try there.transform([Self.position]).first)
    }
    let report = try Self.run("name,x,y\n岳北村,\(raw.x),\(raw.y)\n", datum: word)
    let cells = try Self.cells(report)
    let x = try #require(Double(cells[5]))
    let y = try #require(Double(cells[6]))
    #expect(abs(x - Self.position.x) < 1.1e-6 && abs(y - Self.position.y) < 1.1e-6, "\(cells)")
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let row: String
    let says: String
    var datum = "wgs84"
    var testDescription: String { "\(says) (\(datum))" }
  }

  @Test(arguments: [
    Bad(row: "岳北村,平遥县,37.15,112.2", says: "swapped"),
    Bad(row: "岳北村,平遥县,4113700,340000", says: "swapped", datum: "EPSG:4547"),
    Bad(row: "岳北村,平遥县,122.5,36.1", says: "the sea"),
    Bad(row: "岳北村,平遥县,0,0", says: "not in China"),
    Bad(row: "岳北村,寿阳县,112.2,37.15", says: "lies in 平遥县, not in 寿阳县"),
    Bad(row: "岳北村,无此县,112.2,37.15", says: "no county 无此县"),
    Bad(row: "岳北村,平遥县,112.2,", says: "no position"),
    Bad(row: "岳北村,平遥县,112.2,37.15\n岳北,平遥县,112.21,37.15", says: "as line 2"),
  ]) func badRowsAreRefusedWithFileLineAndReason(_ bad: Bad) throws {
    let text = "name,county,lon,lat\n\(bad.row)\n"
    let line = bad.row.contains("\n") ? 3 : 2
    let error = #expect(throws: InputError.self) {
      _ = try Self.run(text, datum: bad.datum)
    }
    #expect(error?.line == line)
    #expect(error?.file?.hasSuffix("mine.csv") == true)
    #expect(error?.message.description.contains(bad.says) == true, "\(error?.description ?? "")")
    let report = try Self.run(text, datum: bad.datum, keepGoing: true)
    #expect(report.problems.map(\.line) == [line])
    #expect(report.problems.map(\.message) == [error?.message])
  }

  @Test(arguments: ["NAD27", "", "EPSG:1", "+proj=nonsense"]) func unknownDatums(word: String) {
    #expect(throws: InputError.self) { _ = try Self.run("name,lon,lat\n", datum: word) }
  }

  @Test(arguments: [
    ("a.csv", "name,lon\nx,1\n", 1), ("a.json", "{\"a\":1}\n", 1), ("b.json", "{\n\"a\":\n}\n", 3),
    ("c.json", "{\"records\":[],}", 1),
  ]) func filesThatAreNone(name: String, text: String, line: Int) throws {
    let error = #expect(throws: InputError.self) { _ = try Self.run(text, name: name) }
    #expect(error?.line == line, "\(error?.description ?? "")")
  }

  @Test func newPlacesNeedATownship() throws {
    let report = try Self.run(
      "name,township,lon,lat\n无名庄,岳壁乡,112.2,37.15\n另一庄,,112.2,37.15\n,岳壁乡,112.2,37.15\n")
    #expect(report.added.map(\.paths) == [["山西省/晋中市/平遥县/岳壁乡/无名庄"]])
    #expect(report.unplaced.map(\.name) == ["另一庄"])
    #expect(report.skipped.map(\.count) == [1])
    #expect(report.matched.isEmpty && report.ambiguous.isEmpty)
  }

  @Test func aVillageIsMovedInAllItsYears() throws {
    let report = try Self.run("name,county,township,lon,lat\n沟南村,吉县,东城乡,110.6,36.1\n")
    #expect(
      report.matched.first?.paths == [
        "山西省/临汾市/吉县/壶口镇/沟南村", "山西省/临汾市/吉县/东城乡/沟南村",
      ])
  }

  @Test func namesakesOfACountyAreAmbiguousUnlessTheirTownshipIsNear() throws {
    let (gazetteer, coverage) = try Self.opened()
    // A pair of villages of one name in one county, in force, each with a position.
    var byName: [String: [PlaceID]] = [:]
    for place in gazetteer.allPlaces where gazetteer.level(of: place) == .village {
      guard gazetteer.validity(of: place).upperBound == Gazetteer.openYear,
        let county = gazetteer.ancestor(of: place, at: .county)
      else { continue }
      byName["\(county.rawValue) \(gazetteer.name(of: place))", default: []].append(place)
    }
    let pairs = byName.keys.sorted().compactMap { byName[$0] }.filter { $0.count == 2 }
    var compared = 0
    for pair in pairs {
      guard let a = gazetteer.location(of: pair[0]), let b = gazetteer.location(of: pair[1]),
        abs(a.x - b.x) + abs(a.y - b.y) > 0.05
      else { continue }
      let middle = Coordinate(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
      let county = gazetteer.ancestor(of: pair[0], at: .county).flatMap { gazetteer.code(of: $0) }
      guard coverage.county(at: middle)?.code == county else { continue }
      // Villages of the same name in other years would be candidates too.
      let namesakes = gazetteer.places(named: gazetteer.name(of: pair[0])).map(\.place).filter {
        gazetteer.level(of: $0) == .village
          && gazetteer.ancestor(of: $0, at: .county).flatMap { gazetteer.code(of: $0) } == county
          && gazetteer.name(of: $0) == gazetteer.name(of: pair[0])
      }
      guard namesakes.allSatisfy({ pair.contains(gazetteer.successor(of: $0) ?? $0) }) else {
        continue
      }
      let matcher = PlaceMatcher(gazetteer: gazetteer, level: .village)
      func outcome(_ position: Coordinate) throws -> PlaceMatcher.Outcome {
        let row = ImportRow(
          line: 2, names: [gazetteer.name(of: pair[0])], county: nil, township: nil, code: nil,
          position: position)
        return matcher.match(row, at: position, in: try #require(coverage.county(at: position)))
      }
      #expect(try outcome(middle) == .ambiguous(pair.sorted()), "\(gazetteer.path(of: pair[0]))")
      guard case .matched(let places) = try outcome(a) else {
        Issue.record("\(gazetteer.path(of: pair[0])) is not found at its own position")
        continue
      }
      #expect(places.contains(pair[0]) && !places.contains(pair[1]))
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test func everyVillageOfACountyComesBackToItself() throws {
    let (gazetteer, _) = try Self.opened()
    let county = try #require(gazetteer.place(code: "140728"))
    var rows = ["name,county,township,code,lon,lat"]
    var paths: Set<String> = []
    for town in gazetteer.children(of: county) {
      for village in gazetteer.children(of: town)
      where gazetteer.validity(of: village).upperBound == Gazetteer.openYear {
        let path = gazetteer.path(of: village).split(separator: "/")
        paths.insert(gazetteer.path(of: village))
        let code = gazetteer.code(of: village) ?? ""
        rows.append("\(path[4]),\(path[2]),\(path[3]),\(code),112.2,37.15")
      }
    }
    let report = try Self.run(rows.joined(separator: "\n") + "\n")
    #expect(paths.count > 100)
    #expect(Set(report.matched.compactMap(\.paths.first)) == paths)
    // The overlay opens, changes nothing but positions, and all have their own now.
    let folder = try TemporaryFolder()
    try folder.write("o.tsv", String(decoding: report.overlay, as: UTF8.self))
    let layered = try Gazetteer.load(
      GazetteerLocation(directory: Self.folder, overlays: [folder.path + "/o.tsv"]))
    #expect(layered.placeCount == gazetteer.placeCount)
    for village in layered.allPlaces where paths.contains(layered.path(of: village)) {
      #expect(layered[village].basis == .own && layered.precision(of: village) == .village)
      #expect(layered.code(of: village) == gazetteer.code(of: village))
    }
  }

  @Test func townshipsAreImportedAsSeats() throws {
    let report = try Self.run(
      "name,county,lon,lat\n岳壁乡,平遥县,112.2,37.15\n", level: .township)
    #expect(report.matched.map(\.paths) == [["山西省/晋中市/平遥县/岳壁乡"]])
    #expect(try Self.cells(report)[7...8] == ["township", "seat"])
  }
}
