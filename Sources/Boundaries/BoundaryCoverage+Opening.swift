import InputFiles
internal import SimpleFeatures

extension BoundaryCoverage {
  /// Opens a set of boundaries from the tables in `directory`, with what `province.tsv` says.
  ///
  /// Cost: 34,000 positions take a few milliseconds.
  ///
  /// - Throws: `InputError` when a file is missing or a row is broken.
  public static func open(directory: String, set: BoundarySet) throws -> BoundaryCoverage {
    let names = BoundaryTables.fileNames(for: set)
    let tables = try BoundaryTables(directory: directory, set: set)
    var coverage = try BoundaryCoverage(
      tables, unitsSource: directory + "/" + names.units, arcsSource: directory + "/" + names.arcs)
    coverage.province = try Province(directory: directory)
    return coverage
  }

  /// Makes the coverage that `tables` describe; the sources name them in errors.
  ///
  /// - Throws: `InputError` for a broken row.
  public init(
    _ tables: BoundaryTables, unitsSource: String = "units", arcsSource: String = "arcs"
  ) throws {
    names = try Self.units(
      in: TableFile(tables.units, path: unitsSource, header: BoundaryTables.unitColumns))
    let counties = (names[.county] ?? []).enumerated().map { ($1.code, $0) }
    arcs = try Self.arcs(
      in: TableFile(tables.arcs, path: arcsSource, header: BoundaryTables.arcColumns),
      counties: Dictionary(uniqueKeysWithValues: counties))
    isGeographic = true
    province = Province(names[.province]?.first)
  }

  private static func units(
    in table: TableFile
  ) throws(InputError) -> [BoundaryLevel: [BoundaryUnitName]] {
    var result: [BoundaryLevel: [BoundaryUnitName]] = [:]
    var seen: Set<String> = []
    for row in table.body {
      let cells = table.lines.strings(of: row)
      let code = cells[0]
      guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw table.error(row, "\(code) is no six-digit code")
      }
      guard seen.insert(code).inserted else {
        throw table.error(row, "code \(code) is there twice")
      }
      guard let level = BoundaryLevel(rawValue: cells[1]) else {
        throw table.error(row, "the level must be province, prefecture or county")
      }
      guard !cells[2].isEmpty else { throw table.error(row, "the name is missing") }
      result[level, default: []].append(BoundaryUnitName(code: code, name: cells[2]))
    }
    return result.mapValues { $0.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) } }
  }

  private static func arcs(
    in table: TableFile, counties: [String: Int]
  ) throws(InputError) -> [BoundaryArc] {
    guard !table.body.isEmpty else { throw InputError(file: table.path, "there are no arcs") }
    return try table.body.map { row throws(InputError) in
      let (leftCode, rightCode) = (table.lines.string(row, 0), table.lines.string(row, 1))
      guard let left = counties[leftCode] else {
        throw table.error(row, "\(leftCode) is no county of the units table")
      }
      let right = counties[rightCode]
      guard right != nil || rightCode == "-" else {
        throw table.error(
          row, "\(rightCode) is no county of the units table; write - for outside")
      }
      guard right != left else {
        throw table.error(row, "\(leftCode) cannot be on both sides")
      }
      return BoundaryArc(left: left, right: right, positions: try positions(in: table, row))
    }
  }

  /// The positions of an arc: whole numbers, each but the first by its distance from the one before.
  private static func positions(
    in table: TableFile, _ row: Int
  ) throws(InputError) -> [Coordinate] {
    var (x, y) = (0, 0)
    var result: [Coordinate] = []
    let numbers = try numbers(in: table, row)
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      x += numbers[index]
      y += numbers[index + 1]
      result.append(
        Coordinate(
          x: Double(x) / BoundaryTables.unitsPerDegree,
          y: Double(y) / BoundaryTables.unitsPerDegree))
    }
    // China lies between these meridians and parallels: a swapped pair is caught here.
    guard result.allSatisfy({ (73...136).contains($0.x) && (3...54).contains($0.y) }) else {
      throw table.error(row, "a position lies outside China; longitude comes first")
    }
    guard result.count >= 2, numbers.count % 2 == 0 else {
      throw table.error(row, "an arc needs two positions, each of two whole numbers")
    }
    return result
  }

  /// The whole numbers of the cells from the third on.
  private static func numbers(in table: TableFile, _ row: Int) throws(InputError) -> [Int] {
    let lines = table.lines
    let cells = lines.range(row, 2).lowerBound..<lines.range(row, 4).upperBound
    var numbers: [Int] = []
    var (value, digits, isNegative) = (0, 0, false)
    for index in cells.lowerBound...cells.upperBound {
      let byte = index < cells.upperBound ? lines.bytes[index] : 0x20
      switch byte {
      case 0x30...0x39 where digits < 12:
        value = value * 10 + Int(byte - 0x30)
        digits += 1
      case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
      case 0x20 where digits > 0, 0x09 where digits > 0:
        numbers.append(isNegative ? -value : value)
        (value, digits, isNegative) = (0, 0, false)
      default: throw table.error(row, "longitude, latitude and steps must be whole numbers")
      }
    }
    return numbers
  }
}

extension BoundaryTables {
  /// Reads the two tables of a set from `directory`.
  ///
  /// - Throws: `InputError` when one cannot be opened.
  init(directory: String, set: BoundarySet) throws {
    let names = Self.fileNames(for: set)
    self.init(
      units: try InputFile.bytes(of: directory + "/" + names.units),
      arcs: try InputFile.bytes(of: directory + "/" + names.arcs))
  }
}
