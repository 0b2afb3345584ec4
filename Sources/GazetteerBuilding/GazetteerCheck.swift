import Boundaries
public import Gazetteers
public import InputFiles
public import SimpleFeatures

/// Verifies the tables of a gazetteer: codes, parents, names, years, positions, successors.
public struct GazetteerCheck: Sendable {
  /// How many places of a level there are and how well their positions are known.
  public struct Count: Hashable, Sendable {
    /// The level counted.
    public let level: AdministrativeLevel
    /// All places of any year, and those in force.
    public internal(set) var total = 0, inForce = 0
    /// Places by where their position comes from.
    public internal(set) var byBasis: [CoordinateBasis: Int] = [:]
    /// Places whose position stands for a place of their own level.
    public internal(set) var precise = 0
    /// The median of the expected errors, in metres, of the places that have a position.
    public internal(set) var medianError: Int?
  }

  /// What is wrong, each with file and line, in the order of the tables; at most one a row and kind.
  public internal(set) var problems: [InputError] = []
  /// The places of Shanxi by level, from the top down.
  public private(set) var counts: [Count] = []
  /// Places whose position was compared with the boundaries of their county.
  public private(set) var pointsCompared = 0
  /// Divisions outside Shanxi.
  public private(set) var outsideCount = 0

  /// The box that holds every point of Shanxi, in degrees.
  /// What all positions must lie in, where the province's table says it.
  private let box: Envelope?

  /// What the boundaries hold, one line a set.
  public internal(set) var boundarySummaries: [Message] = []

  let names: [String]
  private let origins: [Int: RowOrigin]
  private var byPath: [String: PlaceRow] = [:]

  /// Checks the tables of a folder.
  /// - Parameters:
  ///   - location: The folder.
  ///   - county: the code of the county that a WGS 84 position lies in; without it points are not
  ///     compared with boundaries.
  /// - Throws: `InputError` when a table cannot be read at all.
  public init(
    _ location: GazetteerLocation, county: ((Coordinate) -> String?)? = nil
  ) throws(InputError) {
    self.init(
      try GazetteerTables(reading: location),
      names: GazetteerTables.fileNames.map { location.directory + "/" + $0 },
      box: (try? Province(directory: location.directory))?.box, county: county)
  }

  init(
    _ tables: GazetteerTables, names: [String], box: Envelope? = nil,
    county: ((Coordinate) -> String?)? = nil
  ) {
    self.names = names
    self.box = box
    origins = tables.overlayOrigins
    for (line, row) in tables.places {
      if byPath.updateValue(row, forKey: row.path) != nil {
        report(0, line, "\(row.path) stands twice")
      }
    }
    checkCodes(tables)
    for (line, row) in tables.places {
      checkHierarchy(row, line)
      checkName(row, line)
      checkYears(row, line)
      checkPosition(row, line)
      checkSuccessor(row, line)
    }
    if let county { checkCounties(tables, county) }
    checkFormer(tables)
    checkOutside(tables)
    count(tables.places.map(\.row))
  }

  private mutating func report(_ table: Int, _ line: Int, _ message: Message) {
    let origin = table == 0 ? origins[line] : nil
    problems.append(
      InputError(file: origin?.file ?? names[table], line: origin?.line ?? line, message))
  }

  private mutating func checkCodes(_ tables: GazetteerTables) {
    var bearers: [String: String] = [:]
    for (line, row) in tables.places {
      guard let code = row.code else { continue }
      let length = row.level == .township ? 9 : row.level == .village ? 12 : 6
      if code.utf8.count != length {
        report(
          0, line, "\(row.path): code \(code) of a \(row.level.name) must have \(length) digits")
      }
      guard row.last == nil else { continue }
      if let other = bearers.updateValue(row.path, forKey: code) {
        report(0, line, "\(row.path): code \(code) is also that of \(other)")
      }
    }
  }

  private mutating func checkHierarchy(_ row: PlaceRow, _ line: Int) {
    guard let parentPath = row.parentPath else {
      if row.level != .province {
        report(0, line, "\(row.path): only a province stands at the top")
      }
      return
    }
    guard let parent = byPath[parentPath] else {
      report(0, line, "\(row.path): parent \(parentPath) is in no row")
      return
    }
    let expected: AdministrativeLevel? =
      switch row.level {
      case .province: nil
      case .prefecture: .province
      case .county, .other: .prefecture
      case .township: parent.level == .other ? .other : .county
      case .village: .township
      }
    if parent.level != expected {
      report(0, line, "\(row.path): a \(row.level.name) cannot lie in a \(parent.level.name)")
    }
    guard row.level == .village, row.last == nil, let code = row.code, let upper = parent.code,
      !code.hasPrefix(upper)
    else { return }
    report(0, line, "\(row.path): code \(code) does not begin with its township's \(upper)")
  }

  private mutating func checkName(_ row: PlaceRow, _ line: Int) {
    let name = row.name
    let plain =
      row.level == .village
      ? PlaceNaming.officialVillageName(name)
      : row.level == .township ? PlaceNaming.officialTownshipName(name) : name
    if name != plain { report(0, line, "\(row.path): the name should be \(plain)") }
    let isClean = name.unicodeScalars.allSatisfy { scalar in
      scalar.value > 32 && scalar.value != 0x3000 && !(0x2E80...0x2FDF).contains(scalar.value)
    }
    if name.isEmpty || !isClean {
      report(0, line, "\(row.path): the name is empty or has blanks or radicals in it")
    }
  }

  private mutating func checkYears(_ row: PlaceRow, _ line: Int) {
    if row.first < Gazetteer.firstYear {
      report(0, line, "\(row.path): the first year \(row.first) is before \(Gazetteer.firstYear)")
    }
    guard let parent = row.parentPath.flatMap({ byPath[$0] }) else { return }
    if let end = parent.last, row.last ?? Gazetteer.openYear > end {
      report(0, line, "\(row.path): is in force longer than \(parent.name), abolished after \(end)")
    }
  }

  private mutating func checkPosition(_ row: PlaceRow, _ line: Int) {
    if (row.location == nil) != (row.precision == nil) {
      report(0, line, "\(row.path): precision is given exactly where there is a position")
    }
    guard let point = row.location else { return }
    if box?.contains(point) == false {
      report(0, line, "\(row.path): the position \(point.x), \(point.y) is outside the province")
    }
    if row.error == nil { report(0, line, "\(row.path): a position needs its expected error") }
    if row.basis == .own, row.precision != row.level {
      report(0, line, "\(row.path): an own point has the precision of its level")
    }
    if let precision = row.precision, precision > row.level {
      report(0, line, "\(row.path): precision \(precision.name) is finer than a \(row.level.name)")
    }
  }

  /// Compares every point with the boundaries of the county that its path names; zones have none.
  private mutating func checkCounties(
    _ tables: GazetteerTables, _ county: (Coordinate) -> String?
  ) {
    // Villages without a point share that of their township.
    var known: [Coordinate: String?] = [:]
    for (line, row) in tables.places where row.level >= .county && row.level != .other {
      guard let point = row.location, let code = countyCode(of: row) else { continue }
      let found = known[point] ?? county(point)
      known[point] = found
      pointsCompared += 1
      if found != code {
        report(
          0, line,
          "\(row.path): the position \(point.x), \(point.y) lies in \(found.map(Message.init(verbatim:)) ?? "no county")"
        )
      }
    }
  }

  /// The code of the county in force that a place belongs to today.
  private func countyCode(of row: PlaceRow) -> String? {
    var row = row
    while row.level > .county {
      guard let parent = row.parentPath.flatMap({ byPath[$0] }) else { return nil }
      row = parent
    }
    return row.level == .county && row.last == nil ? row.code : nil
  }

  private mutating func checkSuccessor(_ row: PlaceRow, _ line: Int) {
    guard let path = row.successor else { return }
    guard let successor = byPath[path] else {
      report(0, line, "\(row.path): successor \(path) is in no row")
      return
    }
    if row.last == nil { report(0, line, "\(row.path): is in force and has a successor") }
    if successor.last != nil { report(0, line, "\(row.path): successor \(path) is not in force") }
    if successor.level != row.level {
      report(0, line, "\(row.path): successor \(path) is of another level")
    }
  }

  private mutating func checkFormer(_ tables: GazetteerTables) {
    for (line, row) in tables.former {
      if byPath[row.path] == nil { report(1, line, "\(row.path) is in no row of places.tsv") }
      if row.kind == .parent, byPath[row.value] == nil {
        report(1, line, "\(row.path): former parent \(row.value) is in no row of places.tsv")
      }
    }
  }

  private mutating func checkOutside(_ tables: GazetteerTables) {
    outsideCount = tables.outside.count
    let codes = Set(tables.outside.map(\.row.code))
    var seen: Set<String> = []
    for (line, row) in tables.outside {
      if !seen.insert(row.code).inserted { report(2, line, "code \(row.code) stands twice") }
      if row.code.hasPrefix("14") {
        report(2, line, "\(row.name) has a code of Shanxi, \(row.code)")
      }
      if let parent = row.parentCode, !codes.contains(parent) {
        report(2, line, "\(row.name): parent \(parent) is in no row")
      }
    }
  }

  private mutating func count(_ rows: [PlaceRow]) {
    for level in AdministrativeLevel.allCases {
      var count = Count(level: level)
      var errors: [Int] = []
      for row in rows where row.level == level {
        count.total += 1
        if row.last == nil { count.inForce += 1 }
        count.byBasis[row.basis, default: 0] += 1
        if row.precision == level { count.precise += 1 }
        if let error = row.error { errors.append(error) }
      }
      errors.sort()
      if !errors.isEmpty { count.medianError = errors[errors.count / 2] }
      if count.total > 0 { counts.append(count) }
    }
  }
}
