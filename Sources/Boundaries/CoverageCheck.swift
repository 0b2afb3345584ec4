public import InputFiles
internal import SimpleFeatures

/// Verifies that the tables of a set of boundaries describe a coverage: every border kept once and
/// shared by its two sides, no gap, no overlap, every level nested in the one above.
///
///     let check = try CoverageCheck(directory: "Gazetteer", set: .detailed)
///     check.problems.isEmpty
public struct CoverageCheck: Sendable {
  /// What is wrong, each with file and, where it lies in one, line; in the order of the checks.
  public private(set) var problems: [InputError] = []
  /// The coverage read.
  public let coverage: BoundaryCoverage
  /// The number of borders between two counties, and of those at the outer edge.
  public private(set) var sharedCount = 0, outerCount = 0

  private let unitsSource: String
  private let arcsSource: String
  private let lines: [Int]

  /// Reads and checks a set of a folder.
  ///
  /// - Throws: `InputError` when a file is missing or a row is broken.
  public init(directory: String, set: BoundarySet) throws {
    let names = BoundaryTables.fileNames(for: set)
    let tables = try BoundaryTables(directory: directory, set: set)
    try self.init(
      tables, unitsSource: directory + "/" + names.units, arcsSource: directory + "/" + names.arcs)
  }

  /// Checks tables; the sources name them in problems.
  ///
  /// - Complexity: About O(*n*) in the positions, most of it the search for crossings.
  public init(
    _ tables: BoundaryTables, unitsSource: String = "units", arcsSource: String = "arcs"
  ) throws {
    coverage = try BoundaryCoverage(tables, unitsSource: unitsSource, arcsSource: arcsSource)
    self.unitsSource = unitsSource
    self.arcsSource = arcsSource
    let table = try TableFile(tables.arcs, path: arcsSource, header: BoundaryTables.arcColumns)
    lines = table.body.map { table.lines.number(of: $0) }
    sharedCount = coverage.arcs.count { $0.right != nil }
    outerCount = coverage.arcs.count - sharedCount
    checkNesting()
    checkEdges()
    checkClosure()
    guard problems.isEmpty else { return }
    checkCrossings()
    checkCover()
  }

  private mutating func report(arc index: Int, _ reason: Message) {
    problems.append(InputError(file: arcsSource, line: lines[index], reason))
  }

  private func name(_ county: Int) -> String { coverage.names(.county)[county].name }

  /// Every county lies in a prefecture of the table, every prefecture has counties.
  private mutating func checkNesting() {
    for level in [BoundaryLevel.prefecture, .province] {
      let groups = coverage.groups(level)
      for (index, group) in groups.enumerated() where group < 0 {
        problems.append(
          InputError(file: unitsSource, "\(name(index)) lies in no \(level.rawValue) of the table"))
      }
      let used = Set(groups)
      for (index, unit) in coverage.names(level).enumerated() where !used.contains(index) {
        problems.append(
          InputError(file: unitsSource, "\(unit.name) has no county with a border"))
      }
    }
  }

  private struct Edge: Hashable {
    let low: Coordinate
    let high: Coordinate

    init(_ a: Coordinate, _ b: Coordinate) {
      let isOrdered = (a.x, a.y) < (b.x, b.y)
      low = isOrdered ? a : b
      high = isOrdered ? b : a
    }
  }

  /// Every edge stands in one arc only, and none is a point.
  private mutating func checkEdges() {
    var first: [Edge: Int] = [:]
    var told: Set<Int> = []
    for (index, arc) in coverage.arcs.enumerated() {
      for (a, b) in zip(arc.positions, arc.positions.dropFirst()) {
        if a == b {
          if told.insert(index).inserted { report(arc: index, "repeats \(a.x), \(a.y)") }
        } else if let other = first.updateValue(index, forKey: Edge(a, b)) {
          guard told.insert(index).inserted else { continue }
          report(
            arc: index,
            "runs along the border of line \(lines[other]) at \(a.x), \(a.y); an edge is kept once")
        }
      }
    }
  }

  private struct Corner: Hashable {
    let county: Int
    let position: Coordinate
  }

  /// As many arcs of a county end at a node as begin there; else its border has a hole.
  private mutating func checkClosure() {
    var balance: [Corner: Int] = [:]
    var last: [Corner: Int] = [:]
    for (index, arc) in coverage.arcs.enumerated() {
      let ends = (arc.positions[0], arc.positions[arc.positions.count - 1])
      let sides = [(arc.left, ends.0, ends.1)] + (arc.right.map { [($0, ends.1, ends.0)] } ?? [])
      for (county, from, to) in sides {
        balance[Corner(county: county, position: from), default: 0] += 1
        balance[Corner(county: county, position: to), default: 0] -= 1
        last[Corner(county: county, position: from)] = index
        last[Corner(county: county, position: to)] = index
      }
    }
    let open = balance.filter { $0.value != 0 }.keys.compactMap { corner in
      last[corner].map { (index: $0, corner: corner) }
    }.sorted {
      ($0.index, $0.corner.county, $0.corner.position.x, $0.corner.position.y)
        < ($1.index, $1.corner.county, $1.corner.position.x, $1.corner.position.y)
    }
    for (index, corner) in open {
      report(
        arc: index,
        """
        the border of \(name(corner.county)) is open at \(corner.position.x), \(corner.position.y)
        """)
    }
  }

  /// Arcs meet at nodes only, so that no two areas overlap.
  private mutating func checkCrossings() {
    for index in ArcConflicts.find(in: coverage.arcs) {
      report(arc: index, "crosses or touches another border, or itself, away from the ends")
    }
  }

  /// The units of every level fill the outer border: one ring without inner ones, equal areas.
  private mutating func checkCover() {
    let provinces = coverage.units(.province)
    for province in provinces {
      let parts = province.geometry.polygons
      if parts.count > 1 {
        let position = parts[1].exterior.coordinates[0]
        problems.append(
          InputError(
            file: arcsSource,
            """
            \(province.name) falls into \(parts.count) parts; is there a gap between counties at \
            \(position.x), \(position.y)?
            """))
      }
      for hole in parts.flatMap(\.holes) {
        let position = hole.coordinates[0]
        problems.append(
          InputError(file: arcsSource, "a gap between counties at \(position.x), \(position.y)"))
      }
    }
    let whole = provinces.reduce(0) { $0 + $1.geometry.area }
    for level in [BoundaryLevel.prefecture, .county] {
      let units = coverage.units(level)
      let missing = Set(coverage.names(level).map(\.code)).subtracting(units.map(\.code)).sorted()
      for code in missing {
        problems.append(InputError(file: arcsSource, "\(code) has no area"))
      }
      let sum = units.reduce(0) { $0 + $1.geometry.area }
      // Sums of a hundred areas of some 0.1 square degrees agree to 14 digits; 1e-11 is 1 m2 of
      // the province.
      if (sum - whole).magnitude > whole * 1e-11 {
        problems.append(
          InputError(
            file: arcsSource,
            "the \(level.rawValue) areas add up to \(sum), the province has \(whole)"))
      }
    }
  }
}
