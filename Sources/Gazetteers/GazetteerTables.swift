package import InputFiles
package import SimpleFeatures

/// One row of `places.tsv`: a place, keyed by its path of official names.
package struct PlaceRow: Hashable, Sendable {
  package var path: String
  package var code: String?
  package var level: AdministrativeLevel
  package var first: Int
  /// Nil while the place is in force.
  package var last: Int?
  package var location: Coordinate?
  package var precision: AdministrativeLevel?
  package var basis: CoordinateBasis
  package var error: Int?
  package var source: String
  package var successor: String?
  package var pinyin: String?

  package init(
    path: String, code: String?, level: AdministrativeLevel, first: Int, last: Int?,
    location: Coordinate? = nil, precision: AdministrativeLevel? = nil,
    basis: CoordinateBasis = .none, error: Int? = nil, source: String, successor: String? = nil,
    pinyin: String? = nil
  ) {
    self.path = path
    self.code = code
    self.level = level
    self.first = first
    self.last = last
    self.location = location
    self.precision = precision
    self.basis = basis
    self.error = error
    self.source = source
    self.successor = successor
    self.pinyin = pinyin
  }

  /// The columns of the table, in order.
  package static let columns = [
    "path", "code", "level", "first", "last", "lon", "lat", "precision", "basis", "error_m",
    "source", "successor", "pinyin",
  ]

  /// The last component of the path.
  package var name: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The path without its last component, nil at the top.
  package var parentPath: String? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }
}

/// One row of `former.tsv`: what a place was called, or belonged to, in some years.
package struct FormerRow: Hashable, Sendable {
  /// What the value is.
  package enum Kind: String, Sendable, CaseIterable {
    /// A former official name, in force in the years given.
    case name
    /// Another name in use, whatever the year.
    case alias
    /// The path of the place above, in the years given.
    case parent
    /// A former statistical code.
    case code
  }

  package var path: String
  package var kind: Kind
  package var value: String
  package var first: Int
  package var last: Int

  package init(path: String, kind: Kind, value: String, first: Int, last: Int) {
    self.path = path
    self.kind = kind
    self.value = value
    self.first = first
    self.last = last
  }

  package static let columns = ["path", "kind", "value", "first", "last"]
}

/// One row of `outside.tsv`: a division outside Shanxi.
package struct OutsideRow: Hashable, Sendable {
  package var code: String
  package var level: AdministrativeLevel
  package var name: String
  package var parentCode: String?
  package var short: String?

  package init(
    code: String, level: AdministrativeLevel, name: String, parentCode: String?, short: String?
  ) {
    self.code = code
    self.level = level
    self.name = name
    self.parentCode = parentCode
    self.short = short
  }

  package static let columns = ["code", "level", "name", "parent", "short"]
}

/// The gazetteer's tables as read: rows with the lines they stand on, not yet linked.
package struct GazetteerTables: Sendable {
  package static let fileNames = ["places.tsv", "former.tsv", "outside.tsv"]

  package var places: [(line: Int, row: PlaceRow)]
  package var former: [(line: Int, row: FormerRow)]
  package var outside: [(line: Int, row: OutsideRow)]
  /// Where the places stand that come from overlays, by the line number they bear here.
  package var overlayOrigins: [Int: RowOrigin] = [:]

  package init(
    places: [(line: Int, row: PlaceRow)], former: [(line: Int, row: FormerRow)],
    outside: [(line: Int, row: OutsideRow)]
  ) {
    self.places = places
    self.former = former
    self.outside = outside
  }
}

extension GazetteerTables {
  /// Parses the three tables, given in the order of `fileNames` with the names to report.
  package init(files: [(name: String, bytes: [UInt8])]) throws(InputError) {
    precondition(files.count == Self.fileNames.count, "three tables make a gazetteer")
    places = []
    former = []
    outside = []
    let table = try TableFile(files[0].bytes, path: files[0].name, header: PlaceRow.columns)
    for row in table.rows {
      places.append((row.line, try PlaceRow(RowReader(file: files[0].name, row: row))))
    }
    let formerTable = try TableFile(files[1].bytes, path: files[1].name, header: FormerRow.columns)
    for row in formerTable.rows {
      former.append((row.line, try FormerRow(RowReader(file: files[1].name, row: row))))
    }
    let outsideTable = try TableFile(
      files[2].bytes, path: files[2].name, header: OutsideRow.columns)
    for row in outsideTable.rows {
      outside.append((row.line, try OutsideRow(RowReader(file: files[2].name, row: row))))
    }
  }
}

/// Reads the fields of one row with errors that say where.
struct RowReader {
  let file: String
  let row: TableFile.Row

  func fail(_ message: Message) -> InputError {
    InputError(file: file, line: row.line, message)
  }

  func text(_ index: Int, _ what: String) throws(InputError) -> String {
    guard !row.cells[index].isEmpty else { throw fail("\(what) is missing") }
    return row.cells[index]
  }

  func optionalText(_ index: Int) -> String? {
    row.cells[index].isEmpty ? nil : row.cells[index]
  }

  func integer(_ index: Int, _ what: String, in range: ClosedRange<Int>) throws(InputError)
    -> Int?
  {
    let field = row.cells[index]
    if field.isEmpty { return nil }
    guard let value = Int(field), range.contains(value) else {
      throw fail(
        "\(what) \"\(field)\" is not a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return value
  }

  func year(_ index: Int, _ what: String) throws(InputError) -> Int? {
    try integer(index, what, in: 1900...2100)
  }

  func level(_ index: Int) throws(InputError) -> AdministrativeLevel? {
    let field = row.cells[index]
    if field.isEmpty { return nil }
    guard let level = AdministrativeLevel.allCases.first(where: { $0.name == field }) else {
      throw fail(
        "\"\(field)\" is not a level: province, prefecture, county, township, village, other")
    }
    return level
  }

  func code(_ index: Int) throws(InputError) -> String? {
    let field = row.cells[index]
    if field.isEmpty { return nil }
    guard [6, 9, 12].contains(field.utf8.count), field.utf8.allSatisfy({ (48...57).contains($0) }),
      field.utf8.first != 48
    else { throw fail("code \"\(field)\" is not 6, 9 or 12 digits") }
    return String(field)
  }

  func degrees(_ index: Int, _ what: String, in range: ClosedRange<Double>) throws(InputError)
    -> Double?
  {
    let field = row.cells[index]
    if field.isEmpty { return nil }
    guard let value = Double(field), range.contains(value) else {
      throw fail(
        """
        \(what) "\(field)" is not between \(range.lowerBound) and \(range.upperBound) degrees; are \
        longitude and latitude swapped?
        """)
    }
    return value
  }
}

extension PlaceRow {
  init(_ reader: RowReader) throws(InputError) {
    let path = try reader.text(0, "path")
    guard let level = try reader.level(2) else { throw reader.fail("level is missing") }
    guard let first = try reader.year(3, "first year") else {
      throw reader.fail("first year is missing")
    }
    let last = try reader.year(4, "last year")
    if let last, last < first {
      throw reader.fail("last year \(last) is before the first, \(first)")
    }
    let x = try reader.degrees(5, "lon", in: 73...136)
    let y = try reader.degrees(6, "lat", in: 3...54)
    if (x == nil) != (y == nil) { throw reader.fail("lon and lat must both be given or neither") }
    guard let basis = CoordinateBasis(name: reader.row.cells[8]) else {
      throw reader.fail(
        "basis \"\(reader.row.cells[8])\" is not own, seat, inherited, boundary or none")
    }
    if (x == nil) != (basis == .none) {
      throw reader.fail("basis is none exactly where there is no position")
    }
    self.init(
      path: path, code: try reader.code(1), level: level, first: first, last: last,
      precision: try reader.level(7), basis: basis,
      error: try reader.integer(9, "error_m", in: 0...500_000),
      source: try reader.text(10, "source"), successor: reader.optionalText(11),
      pinyin: reader.optionalText(12))
    if let x, let y { location = Coordinate(x: x, y: y) }
  }
}

extension FormerRow {
  init(_ reader: RowReader) throws(InputError) {
    guard let kind = Kind(rawValue: reader.row.cells[1]) else {
      throw reader.fail("kind \"\(reader.row.cells[1])\" is not name, alias, parent or code")
    }
    guard let first = try reader.year(3, "first year"), let last = try reader.year(4, "last year")
    else { throw reader.fail("first and last year are needed") }
    if last < first { throw reader.fail("last year \(last) is before the first, \(first)") }
    self.init(
      path: try reader.text(0, "path"), kind: kind,
      value: kind == .code ? try reader.code(2) ?? "" : try reader.text(2, "value"),
      first: first, last: last)
    if value.isEmpty { throw reader.fail("value is missing") }
  }
}

extension OutsideRow {
  init(_ reader: RowReader) throws(InputError) {
    guard let code = try reader.code(0) else { throw reader.fail("code is missing") }
    guard let level = try reader.level(1) else { throw reader.fail("level is missing") }
    self.init(
      code: code, level: level, name: try reader.text(2, "name"),
      parentCode: try reader.code(3), short: reader.optionalText(4))
  }
}
