package import InputFiles

/// Where a row stands that is not in the built-in table.
package struct RowOrigin: Hashable, Sendable {
  /// The overlay's file.
  package let file: String
  /// The line in it, from 1.
  package let line: Int
}

extension GazetteerTables {
  /// Reads the three tables of a folder and applies the location's overlays in their order.
  package init(reading location: GazetteerLocation) throws(InputError) {
    var files: [(name: String, bytes: [UInt8])] = []
    for path in location.files {
      files.append((path, try InputFile.bytes(of: path)))
    }
    try self.init(tablesAndOverlays: files)
  }

  /// Parses the three tables and the overlays behind them, each with the name to report.
  init(tablesAndOverlays files: [(name: String, bytes: [UInt8])]) throws(InputError) {
    try self.init(files: Array(files.prefix(Self.fileNames.count)))
    for file in files.dropFirst(Self.fileNames.count) {
      try apply(overlay: file.bytes, file: file.name)
    }
  }

  /// Adds the rows of an overlay, a table with the columns of `places.tsv`.
  ///
  /// A row whose path is known replaces the position of that place, with precision, basis, error
  /// and source, and the pinyin where it gives one; places that stood at the old position because
  /// they have none of their own move with it. A row with a new path adds a place, whose parent must
  /// be known or stand above it.
  /// - Throws: `InputError` with file and line for a row that repeats a path of the same
  ///   overlay, or whose parent, level or code does not fit.
  package mutating func apply(overlay bytes: [UInt8], file: String) throws(InputError) {
    let table = try TableFile(bytes, path: file, header: PlaceRow.columns)
    var known: [String: Int] = [:]
    var codes: Set<String> = []
    for (index, place) in places.enumerated() {
      known[place.row.path] = index
      if place.row.last == nil, let code = place.row.code { codes.insert(code) }
    }
    var seen: [String: Int] = [:]
    var moved: [String: PlaceRow] = [:]
    // Rows of overlays get numbers of their own, above those of the table's lines.
    var number = (places.map(\.line).max() ?? 0) + 1
    for tableRow in table.rows {
      let row = try PlaceRow(RowReader(file: file, row: tableRow))
      let line = tableRow.line
      if let earlier = seen.updateValue(line, forKey: row.path) {
        throw InputError(file: file, line: line, "\(row.path) stands in line \(earlier) already")
      }
      overlayOrigins[number] = RowOrigin(file: file, line: line)
      defer { number += 1 }
      if let index = known[row.path] {
        if row.location != nil { moved[row.path] = places[index].row }
        places[index] = (number, Self.merged(places[index].row, with: row))
        continue
      }
      try Self.checkNew(
        row, parent: row.parentPath.flatMap { known[$0] }.map { places[$0].row.level },
        codes: &codes, file: file, line: line)
      known[row.path] = places.count
      places.append((number, row))
    }
    if !moved.isEmpty { moveDependents(of: moved, known, except: seen) }
  }

  private static func checkNew(
    _ row: PlaceRow, parent: AdministrativeLevel?, codes: inout Set<String>, file: String, line: Int
  ) throws(InputError) {
    guard let parent else {
      throw InputError(
        file: file, line: line,
        "\(row.path): parent \(row.parentPath ?? "") is in no table; is the path misspelt?")
    }
    let fits =
      switch row.level {
      case .village: parent == .township
      case .township: parent == .county || parent == .other
      case .county, .other: parent == .prefecture
      case .province, .prefecture: false
      }
    if !fits {
      throw InputError(
        file: file, line: line, "\(row.path): a \(row.level.name) cannot lie in a \(parent.name)")
    }
    if row.last == nil, let code = row.code, !codes.insert(code).inserted {
      throw InputError(file: file, line: line, "\(row.path): code \(code) is another place's")
    }
  }

  /// A row of the tables with what an overlay says of its position and pinyin.
  private static func merged(_ row: PlaceRow, with overlay: PlaceRow) -> PlaceRow {
    var row = row
    row.pinyin = overlay.pinyin ?? row.pinyin
    guard overlay.location != nil else { return row }
    row.location = overlay.location
    row.precision = overlay.precision
    row.basis = overlay.basis
    row.error = overlay.error
    // The name keeps its source, the position gets the overlay's: "nbs2023/osm".
    let name = row.source.split(separator: "/").first.map(String.init) ?? row.source
    let position = overlay.source.split(separator: "/").last.map(String.init) ?? overlay.source
    row.source = name + "/" + position
    return row
  }

  /// Moves the places that stood where their parent stood, for want of a position of their own.
  private mutating func moveDependents(
    of moved: [String: PlaceRow], _ known: [String: Int], except seen: [String: Int]
  ) {
    for index in places.indices {
      let row = places[index].row
      guard row.basis == .inherited, seen[row.path] == nil, let parent = row.parentPath,
        let old = moved[parent], old.location == row.location, let position = known[parent]
      else { continue }
      places[index].row.location = places[position].row.location
    }
  }
}
