import Boundaries
public import Gazetteers
public import InputFiles

extension GazetteerCheck {
  /// Checks everything in a folder: the tables, both sets of boundaries, that both name the same
  /// counties, that every point lies in its county, and the compiled file if there is one.
  /// - Throws: `InputError` when a file cannot be read at all.
  public static func whole(_ location: GazetteerLocation) throws(InputError) -> GazetteerCheck {
    var found: [CoverageCheck] = []
    do {
      for set in BoundarySet.allCases {
        found.append(try CoverageCheck(directory: location.directory, set: set))
      }
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError("\(error)")
    }
    let detailed = found[0].coverage
    var check = try GazetteerCheck(location) { detailed.county(at: $0)?.code }
    let tables = try GazetteerTables(reading: location)
    for (set, coverage) in zip(BoundarySet.allCases, found) {
      check.problems += coverage.problems
      check.compare(coverage.coverage, of: set, with: tables)
      let levels = BoundaryLevel.allCases.map { level -> Message in
        "\(coverage.coverage.names(level).count) \(level.rawValue)"
      }
      check.boundarySummaries.append(
        """
        boundaries \(set.rawValue): \(list: levels), \(coverage.sharedCount) shared and \
        \(coverage.outerCount) outer borders, \(coverage.coverage.positionCount) positions
        """)
    }
    if let damage = Gazetteer.damage(of: location) { check.problems.append(damage) }
    return check
  }

  /// Every division with an area is in the tables under the same code and name, and the reverse.
  private mutating func compare(
    _ coverage: BoundaryCoverage, of set: BoundarySet, with tables: GazetteerTables
  ) {
    let levels: [(BoundaryLevel, AdministrativeLevel)] = [
      (.province, .province), (.prefecture, .prefecture), (.county, .county),
    ]
    for (boundaryLevel, level) in levels {
      var units: [String: String] = [:]
      for unit in coverage.names(boundaryLevel) { units[unit.code] = unit.name }
      for (line, row) in tables.places where row.level == level && row.last == nil {
        guard let code = row.code else { continue }
        let name = units.removeValue(forKey: code)
        if name != row.name {
          let other: Message = name.map { "call \(code) \($0)" } ?? "have no \(code)"
          problems.append(
            InputError(
              file: names[0], line: line, "\(row.path): the \(set.rawValue) boundaries \(other)"))
        }
      }
      for code in units.keys.sorted() {
        problems.append(
          InputError(
            file: names[0], "the \(set.rawValue) boundaries have \(code), which no row in force has"
          ))
      }
    }
  }
}
