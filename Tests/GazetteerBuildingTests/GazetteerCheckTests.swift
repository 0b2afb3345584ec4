import Gazetteers
import InputFiles
import SimpleFeatures
import Testing

@testable import GazetteerBuilding

@Suite struct GazetteerCheckTests {
  static var root: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  }

  @Test func theProjectsTablesAreClean() throws {
    let check = try GazetteerCheck(GazetteerLocation(directory: Self.root + "/Gazetteer"))
    #expect(check.problems.isEmpty, "\(check.problems.first?.description ?? "")")
    let inForce = Dictionary(uniqueKeysWithValues: check.counts.map { ($0.level, $0.inForce) })
    #expect(inForce[.prefecture] == 11)
    #expect(inForce[.county] == 117)
    #expect(inForce[.township] == 1358)
    #expect(inForce[.village] == 21_895)
  }

  static func row(_ path: String, _ code: String?, _ level: AdministrativeLevel) -> PlaceRow {
    PlaceRow(
      path: path, code: code, level: level, first: 2009, last: nil,
      location: Coordinate(x: 112.5, y: 37.5), precision: level, basis: .seat, error: 500,
      source: "a")
  }

  static let rows = [
    row("甲省", "140000", .province), row("甲省/乙市", "140100", .prefecture),
    row("甲省/乙市/丙县", "140101", .county), row("甲省/乙市/丙县/丁镇", "140101100", .township),
    row("甲省/乙市/丙县/丁镇/戊村", "140101100200", .village),
  ]

  struct Case: CustomTestStringConvertible, Sendable {
    let says: String
    let change: @Sendable (inout [PlaceRow]) -> Void
    var testDescription: String { says }
  }

  @Test(arguments: [
    Case(says: "is also that of") { $0.append(row("甲省/乙市/己县", "140101", .county)) },
    Case(says: "must have 9 digits") { $0[3].code = "140101" },
    Case(says: "does not begin with") { $0[4].code = "140102100200" },
    Case(says: "is in no row") { $0[3].path = "甲省/乙市/无县/丁镇" },
    Case(says: "cannot lie in a") { $0[4].path = "甲省/乙市/丙县/戊村" },
    Case(says: "stands twice") { $0.append($0[4]) },
    Case(says: "the name should be") { $0[4].path = "甲省/乙市/丙县/丁镇/戊村村委会" },
    Case(says: "blanks or radicals") { $0[4].path = "甲省/乙市/丙县/丁镇/⻄村" },
    Case(says: "before 2009") { $0[4].first = 2001 },
    Case(says: "in force longer") { $0[3].last = 2020 },
    Case(says: "outside the province") { $0[4].location = Coordinate(x: 121, y: 31) },
    Case(says: "expected error") { $0[4].error = nil },
    Case(says: "own point") {
      $0[4].basis = .own; $0[4].precision = .township
    },
    Case(says: "finer than") { $0[3].precision = .village },
    Case(says: "is in no row") {
      $0[4].last = 2020; $0[4].successor = "甲省/无"
    },
    Case(says: "in force and has a successor") { $0[4].successor = "甲省/乙市/丙县/丁镇/戊村" },
  ]) func problemsAreFound(_ item: Case) {
    var rows = Self.rows
    item.change(&rows)
    let tables = GazetteerTables(
      places: rows.enumerated().map { ($0.offset + 2, $0.element) }, former: [], outside: [])
    let check = GazetteerCheck(
      tables, names: GazetteerTables.fileNames,
      box: Envelope(minX: 110.2, minY: 34.5, maxX: 114.6, maxY: 40.8))
    #expect(
      check.problems.contains { $0.message.description.contains(item.says) }, "\(check.problems)")
  }

  @Test func cleanRowsHaveNoProblems() {
    let tables = GazetteerTables(
      places: Self.rows.enumerated().map { ($0.offset + 2, $0.element) }, former: [], outside: [])
    let check = GazetteerCheck(tables, names: GazetteerTables.fileNames)
    #expect(check.problems.isEmpty, "\(check.problems)")
    #expect(check.counts.map(\.total) == [1, 1, 1, 1, 1])
  }

  @Test func pointsInOtherCountiesAreFound() {
    var rows = Self.rows
    rows[4].location = Coordinate(x: 112.9, y: 37.5)
    let tables = GazetteerTables(
      places: rows.enumerated().map { ($0.offset + 2, $0.element) }, former: [], outside: [])
    let check = GazetteerCheck(tables, names: GazetteerTables.fileNames) { point in
      point.x < 112.8 ? "140101" : "140102"
    }
    #expect(check.pointsCompared == 3)
    #expect(check.problems.map(\.line) == [6])
    #expect(check.problems.first?.message.description.contains("140102") == true)
  }
}
