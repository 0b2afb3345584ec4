import InputFiles
import TestSupport
import Testing

@testable import Boundaries

/// The check of a coverage passes the project's tables and finds each kind of damage.
@Suite struct CoverageCheckTests {
  @Test(arguments: BoundarySet.allCases) func theProjectsBoundariesAreCoverages(set: BoundarySet)
    throws
  {
    let check = try CoverageCheck(directory: ThiessenAreasTests.gazetteerFolder(), set: set)
    #expect(check.problems.isEmpty, "\(check.problems.first?.description ?? "")")
    #expect(check.sharedCount > 250 && check.outerCount > 30)
  }

  static let units = """
    # note
    code\tlevel\tname
    140000\tprovince\t甲省
    140100\tprefecture\t乙市
    140101\tcounty\t丙县
    140102\tcounty\t丁县

    """
  /// Two squares side by side.
  static let arcs = """
    # note
    left\tright\tlongitude\tlatitude\tsteps
    140101\t140102\t113000000\t37000000\t0 1000000
    140101\t-\t113000000\t38000000\t-1000000 0 0 -1000000 1000000 0
    140102\t-\t113000000\t37000000\t1000000 0 0 1000000 -1000000 0

    """

  struct Damage: CustomTestStringConvertible, Sendable {
    let name: String
    let from: String
    let to: String
    let line: Int?
    let says: String
    var inUnits = false
    var testDescription: String { name }
  }

  @Test func twoSquaresAreACoverage() throws {
    let check = try Self.check(Self.units, Self.arcs)
    #expect(check.problems.isEmpty)
    #expect(check.sharedCount == 1 && check.outerCount == 2)
  }

  @Test(arguments: [
    Damage(
      name: "openBorder", from: "-1000000 0 0 -1000000 1000000 0",
      to: "-1000000 0 0 -1000000 990000 0", line: 3, says: "open at"),
    Damage(
      name: "edgeTwice", from: "140102\t-\t113000000\t37000000\t1000000 0",
      to: "140101\t-\t113000000\t37000000\t0 1000000\n140102\t-\t113000000\t37000000\t1000000 0",
      line: 5, says: "runs along the border of line 3"),
    Damage(
      name: "repeatedPosition", from: "\t0 1000000\n", to: "\t0 0 0 1000000\n", line: 3,
      says: "repeats"),
    Damage(
      name: "crossing", from: "\t0 1000000\n", to: "\t-2000000 500000 2000000 500000\n", line: 3,
      says: "crosses"),
    Damage(
      name: "countyOfNoPrefecture", from: "140102\tcounty", to: "149902\tcounty", line: nil,
      says: "lies in no prefecture", inUnits: true),
    Damage(
      name: "prefectureWithoutCounties", from: "140101\tcounty",
      to: "140200\tprefecture\t戊市\n140101\tcounty", line: nil, says: "has no county",
      inUnits: true),
  ])
  func damageIsFound(_ damage: Damage) throws {
    var (units, arcs) = (Self.units, Self.arcs)
    if damage.inUnits {
      units.replace(damage.from, with: damage.to)
      if damage.to.hasPrefix("149902") { arcs.replace("140102", with: "149902") }
    } else {
      arcs.replace(damage.from, with: damage.to)
    }
    let problems = try Self.check(units, arcs).problems
    let first = try #require(problems.first, "nothing found")
    #expect(problems.contains { $0.message.description.contains(damage.says) }, "\(first)")
    #expect(first.line == damage.line, "\(first)")
  }

  @Test(arguments: [
    // Inside, and from end to end.
    """
    140101\t140102\t113000000\t37000000\t0 250000
    140101\t-\t113000000\t37250000\t-10000 250000 10000 250000
    140102\t-\t113000000\t37750000\t10000 -250000 -10000 -250000
    140101\t140102\t113000000\t37750000\t0 250000
    """,
    """
    140101\t-\t113000000\t37000000\t-10000 500000 10000 500000
    140102\t-\t113000000\t38000000\t10000 -500000 -10000 -500000
    """,
  ]) func gapBetweenCountiesIsFound(border: String) throws {
    let gap = Self.arcs.replacing(
      "140101\t140102\t113000000\t37000000\t0 1000000", with: border)
    let problems = try Self.check(Self.units, gap).problems
    #expect(
      problems.contains { $0.message.description.contains("gap between counties") }, "\(problems)")
  }

  static func check(_ units: String, _ arcs: String) throws -> CoverageCheck {
    try CoverageCheck(BoundaryTables(units: Array(units.utf8), arcs: Array(arcs.utf8)))
  }
}
