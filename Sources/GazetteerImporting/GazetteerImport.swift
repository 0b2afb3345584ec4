public import Boundaries
import GazetteerBuilding
public import Gazetteers
import InputFiles
import SimpleFeatures

/// Matches a file of places to the gazetteer and makes an overlay of their positions.
public struct GazetteerImport {
  private let gazetteer: Gazetteer
  private let coverage: BoundaryCoverage
  private let level: AdministrativeLevel
  private let error: Int

  /// - Parameters:
  ///   - gazetteer: The places known.
  ///   - coverage: The counties, detailed, WGS 84.
  ///   - level: What the rows are: villages or townships.
  ///   - error: The expected error of the positions, in metres.
  public init(
    gazetteer: Gazetteer, coverage: BoundaryCoverage, level: AdministrativeLevel, error: Int = 500
  ) {
    precondition(level == .village || level == .township, "villages or townships")
    self.gazetteer = gazetteer
    self.coverage = coverage
    self.level = level
    self.error = error
  }

  /// Reads, converts and matches a file.
  ///
  /// A position must lie in the province and in the county that its row names. A place known under several
  /// townships over the years gets the position in all of them. A row of a name that several
  /// villages of the county bear goes to the one whose township is much the nearest, or is
  /// ambiguous. A place not known is added if the file names its township.
  /// - Parameters:
  ///   - path: The file.
  ///   - datum: `wgs84`, `gcj02`, `bd09`, `cgcs2000` or a reference system such as `EPSG:4547`.
  ///   - keepGoing: Whether to leave out and list rows that cannot be used, rather than stop.
  /// - Throws: `InputError` for an unknown datum or file, and without `keepGoing` for the first
  ///   row that cannot be used.
  public func run(path: String, datum: String, keepGoing: Bool) throws -> ImportReport {
    let reader = try PositionReader(datum: datum, coverage: coverage)
    var file = try ImportFile(reading: path, of: coverage.province)
    let positions = try reader.wgs84(file.rows.map(\.position))
    let matcher = PlaceMatcher(gazetteer: gazetteer, level: level)
    var draft = Draft(key: Self.key(of: path))
    for (row, position) in zip(file.rows, positions) {
      guard let position, let county = coverage.county(at: position) else {
        let fault = try reader.fault(of: row.position, at: position)
        file.refuse(row.line, "\(row.names[0]): \(fault)")
        continue
      }
      if let reason = take(row, at: position, matcher.match(row, at: position, in: county), &draft)
      {
        file.refuse(row.line, "\(row.names[0]): \(reason)")
      }
    }
    draft.report.problems = file.problems.sorted { $0.line < $1.line }.map {
      InputError(file: path, line: $0.line, $0.reason)
    }
    if !keepGoing, let first = draft.report.problems.first {
      let rest = draft.report.problems.count - 1
      throw InputError(
        file: first.file, line: first.line,
        rest == 0
          ? first.message : "\(first.message) (and \(rest) more; --keep-going leaves them out)")
    }
    draft.report.skipped = file.skipped.sorted { $0.key.description < $1.key.description }.map {
      ($0.key, $0.value)
    }
    let lines = TableWriting.places(draft.rows)
    draft.report.overlay = Array((lines.joined(separator: "\n") + "\n").utf8)
    return draft.report
  }

  /// The overlay while it grows.
  private struct Draft {
    let key: String
    var report = ImportReport()
    var rows: [PlaceRow] = []
    /// The line that took each path.
    var takenBy: [String: Int] = [:]
  }

  /// Takes a row in; the reason if it has to be refused.
  private func take(
    _ row: ImportRow, at position: Coordinate, _ outcome: PlaceMatcher.Outcome, _ draft: inout Draft
  ) -> Message? {
    func entry(_ paths: [String]) -> ImportReport.Entry {
      ImportReport.Entry(line: row.line, name: row.names[0], paths: paths)
    }
    switch outcome {
    case .refused(let reason): return reason
    case .ambiguous(let places):
      draft.report.ambiguous.append(entry(places.map { gazetteer.path(of: $0) }))
    case .new(parent: nil): draft.report.unplaced.append(entry([]))
    case .new(let parent?):
      let path = gazetteer.path(of: parent) + "/" + newName(row.names[0])
      if let line = draft.takenBy[path] { return "is \(path), as line \(line)" }
      draft.takenBy[path] = row.line
      draft.report.added.append(entry([path]))
      draft.rows.append(newRow(path, position, draft.key))
    case .matched(let places):
      // In force first.
      let sorted = places.sorted {
        (gazetteer.validity(of: $1).upperBound, $0) < (gazetteer.validity(of: $0).upperBound, $1)
      }
      let paths = sorted.map { gazetteer.path(of: $0) }
      for path in paths {
        if let line = draft.takenBy[path] { return "is \(path), as line \(line)" }
      }
      for (place, path) in zip(sorted, paths) {
        draft.takenBy[path] = row.line
        draft.rows.append(knownRow(place, path, position, draft.key))
      }
      draft.report.matched.append(entry(paths))
    }
    return nil
  }

  private func newName(_ name: String) -> String {
    level == .village
      ? PlaceNaming.officialVillageName(name) : PlaceNaming.officialTownshipName(name)
  }

  private func newRow(_ path: String, _ position: Coordinate, _ key: String) -> PlaceRow {
    PlaceRow(
      path: path, code: nil, level: level, first: Gazetteer.firstYear, last: nil,
      location: position, precision: level, basis: level == .village ? .own : .seat, error: error,
      source: "\(key)/\(key)")
  }

  private func knownRow(
    _ place: PlaceID, _ path: String, _ position: Coordinate, _ key: String
  ) -> PlaceRow {
    let known = gazetteer[place]
    let last = known.validity.upperBound
    let names = known.source.split(separator: "/").first.map(String.init) ?? known.source
    return PlaceRow(
      path: path, code: known.code, level: level, first: known.validity.lowerBound,
      last: last == Gazetteer.openYear ? nil : last, location: position, precision: level,
      basis: level == .village ? .own : .seat, error: error, source: "\(names)/\(key)",
      successor: known.successor.map { gazetteer.path(of: $0) }, pinyin: known.pinyin)
  }

  /// The key that the overlay's rows bear as their source: the file's name without its extension.
  private static func key(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? "import"
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return "import-"
      + String(stem.unicodeScalars.map { $0.properties.isWhitespace ? "_" : Character($0) })
  }
}
