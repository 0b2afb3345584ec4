internal import Glibc
internal import SimpleFeatures

extension BoundaryCoverage {
  /// Opens a set of boundaries from the tables in `directory`.
  ///
  /// Cost: 34,000 positions take a few milliseconds.
  ///
  /// - Throws: `BoundaryError` when a file is missing or a row is broken.
  public static func open(directory: String, set: BoundarySet) throws -> BoundaryCoverage {
    let names = BoundaryTables.fileNames(for: set)
    let tables = try BoundaryTables(directory: directory, set: set)
    return try BoundaryCoverage(
      tables, unitsSource: directory + "/" + names.units, arcsSource: directory + "/" + names.arcs)
  }

  /// Makes the coverage that `tables` describe; the sources name them in errors.
  ///
  /// - Throws: `BoundaryError` for a broken row.
  public init(
    _ tables: BoundaryTables, unitsSource: String = "units", arcsSource: String = "arcs"
  ) throws {
    names = try tables.units.withUnsafeBufferPointer {
      try Self.units(in: TableScanner($0, source: unitsSource))
    }
    let counties = (names[.county] ?? []).enumerated().map { ($1.code, $0) }
    let index = Dictionary(uniqueKeysWithValues: counties)
    arcs = try tables.arcs.withUnsafeBufferPointer {
      try Self.arcs(in: TableScanner($0, source: arcsSource), counties: index)
    }
    isGeographic = true
  }

  private static func units(
    in table: TableScanner
  ) throws -> [BoundaryLevel: [BoundaryUnitName]] {
    var table = table
    var result: [BoundaryLevel: [BoundaryUnitName]] = [:]
    var seen: Set<String> = []
    _ = table.nextRow()
    while table.nextRow() {
      let code = table.text()
      guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw table.fault("\(code) is no six-digit code")
      }
      guard seen.insert(code).inserted else { throw table.fault("code \(code) is there twice") }
      guard let level = BoundaryLevel(rawValue: table.text()) else {
        throw table.fault("the level must be province, prefecture or county")
      }
      let name = table.text()
      guard !name.isEmpty else { throw table.fault("the name is missing") }
      result[level, default: []].append(BoundaryUnitName(code: code, name: name))
    }
    return result.mapValues { $0.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) } }
  }

  private static func arcs(
    in table: TableScanner, counties: [String: Int]
  ) throws -> [BoundaryArc] {
    var table = table
    var result: [BoundaryArc] = []
    _ = table.nextRow()
    while table.nextRow() {
      let leftCode = table.text()
      let rightCode = table.text()
      guard let left = counties[leftCode] else {
        throw table.fault("\(leftCode) is no county of the units table")
      }
      let right = counties[rightCode]
      guard right != nil || rightCode == "-" else {
        throw table.fault("\(rightCode) is no county of the units table; write - for outside")
      }
      guard right != left else { throw table.fault("\(leftCode) cannot be on both sides") }
      result.append(BoundaryArc(left: left, right: right, positions: try positions(in: &table)))
    }
    guard !result.isEmpty else { throw table.fault("there are no arcs") }
    return result
  }

  private static func positions(in table: inout TableScanner) throws -> [Coordinate] {
    var x = try table.integer()
    var y = try table.integer()
    var result = [coordinate(x, y)]
    while !table.isAtEndOfRow {
      x += try table.integer()
      y += try table.integer()
      result.append(coordinate(x, y))
    }
    // China lies between these meridians and parallels: a swapped pair is caught here.
    guard result.allSatisfy({ (73...136).contains($0.x) && (3...54).contains($0.y) }) else {
      throw table.fault("a position lies outside China; longitude comes first")
    }
    guard result.count >= 2 else { throw table.fault("an arc needs two positions") }
    return result
  }

  private static func coordinate(_ x: Int, _ y: Int) -> Coordinate {
    Coordinate(
      x: Double(x) / BoundaryTables.unitsPerDegree, y: Double(y) / BoundaryTables.unitsPerDegree)
  }
}

extension BoundaryTables {
  /// Reads the two tables of a set from `directory`.
  ///
  /// - Throws: `BoundaryError` when one cannot be opened.
  init(directory: String, set: BoundarySet) throws {
    let names = Self.fileNames(for: set)
    self.init(
      units: try Self.read(directory + "/" + names.units),
      arcs: try Self.read(directory + "/" + names.arcs))
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw BoundaryError(
        source: path, reason: "cannot be opened: \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }
}
