public import Messages
import AreaSums
public import AttributeTables
public import Boundaries
public import Corrections
import Gazetteers
import Indicators
public import InputFiles
public import Observations
public import PostGIS
public import Records

/// Collects what reports say and writes every layer, table and map of a run.
public struct Export: Sendable {
  let analyzer: ReportAnalyzer
  let filter: FactFilter
  private(set) var tally = PlaceTally()
  private(set) var rows: [FactRow] = []
  /// Where each of the rows stands.
  private(set) var origins: [FactOrigin] = []
  private var dropped: [String: Int] = [:]
  private var mentionCount = 0
  private var unresolved: [String] = []
  private var reportTables: [TableOutcome] = []
  /// The forms in which layers are written.
  public var formats = LayerFormat.standard
  /// The levels of the joined layers and of the maps.
  public var levels = Set(MapTheme.Level.allCases)
  /// The most indicators that get columns in an area layer.
  public var columnLimit = Export.standardColumnLimit
  /// How many indicators get columns where nothing is said: all of a few communiqués.
  public static let standardColumnLimit = 250
  /// A GeoJSON file of real township areas, which replace the Thiessen ones.
  public var townshipAreas: String?
  /// Users' tables, whose columns join the layers and maps.
  public var tables: [AttributeTable] = []
  /// What a reviewer said of facts.
  public var corrections: FactCorrector?
  /// Whether the corrections are those of a collection, which are written out to be seen.
  public var writesCorrections = false
  /// How many files are made at once.
  public var threads = 1
  /// A database that takes the layers besides the folder or in place of it.
  private(set) var store: PostGISStore?
  /// What was left out on the way, a line each, for the user.
  public internal(set) var warnings: [Message] = []
  /// What the run read and left out so far.
  public var manifest = Manifest()

  /// An export of the facts that pass a filter.
  public init(analyzer: ReportAnalyzer, filter: FactFilter) {
    self.analyzer = analyzer
    self.filter = filter
    manifest.gazetteer = analyzer.gazetteer.edition
  }

  var gazetteer: Gazetteer { analyzer.gazetteer }

  /// Has the layers stored in a database too.
  /// - Throws: `InputError` where that will not go, with what to do.
  public mutating func connect(to url: DatabaseURL) throws(InputError) {
    store = try PostGISStore(url, tables: LayerKind.allCases.map(\.rawValue))
  }

  /// Takes in what was found in a report.
  public mutating func add(_ digest: ReportDigest) {
    tally.add(digest)
    let found = corrections?.corrected(digest.rows, of: digest.source.hash) ?? digest.rows
    for case (let row?, let origin) in zip(found, FactOrigin.of(digest)) {
      if let reason = filter.reasonToDrop(row, in: gazetteer) {
        dropped[reason, default: 0] += 1
      } else {
        rows.append(row)
        origins.append(origin)
      }
    }
    mentionCount += digest.source.mentions
    reportTables += digest.tables
    unresolved += digest.unresolved.map { "\($0) (\(digest.source.name))" }
    manifest.inputs.append(Manifest.Input(source: digest.source, facts: digest.rows.count))
  }

  /// The files that every run writes or may write.
  public static let commonFiles: [String] =
    [
      "manifest.json", "index.html", "facts.csv", "indicators.csv", "stored-corrections.csv",
      "jintu.gpkg", "jintu.qgs",
    ]
    + LayerKind.maps.flatMap { kind in
      (LayerFormat.ofLayers.map(\.rawValue) + ["qml"]).map { kind.rawValue + "." + $0 }
    }

  /// Joins everything and writes all files into a folder and all layers into the database, each whole or
  /// not at all. The database comes first: where it fails no file appears.
  /// - Parameters:
  ///   - folder: The folder, nil to write no files.
  ///   - coverage: The borders.
  ///   - filterText: The filter in words.
  ///   - scopeText: What the filter makes maps about, for their titles.
  /// - Returns: one line a join, for the user.
  public mutating func write(
    to folder: consuming OutputFolder?, coverage: BoundaryCoverage, filterText: String,
    scopeText: String = ""
  ) throws -> [Message] {
    let tables = filteredTables
    let joined: [(MapTheme.Level, AdministrativeLevel)] = [
      (.prefecture, .prefecture), (.county, .county), (.township, .township),
    ]
    let joins = joined.filter { levels.contains($0.0) }.map {
      JoinReport(rows, to: $0.1, in: gazetteer)
    }
    let map = map(on: coverage, filterText: filterText, scopeText: scopeText)
    record(joins, map.today)
    record(tables)
    let (layers, table) = try layers(map)
    guard var folder = folder.take() else {
      try storeLayers(layers, table, map)
      return joins.map(\.summary) + tables.map(\.join.summary)
    }
    let files = try files(layers, table, map)
    let contents = try folder.stage(files, threads: threads)
    manifest.files = zip(files, contents).map { ($0.name, $1.size, $1.hash) }
    let bytes = manifest.write()
    try folder.stage("manifest.json", bytes)
    try storeLayers(layers, table, map)
    warnings += try folder.commit()
    return joins.map(\.summary) + tables.map(\.join.summary)
  }

  /// The tables with what passes the filter.
  private var filteredTables: [AttributeTable] {
    tables.map {
      $0.filtered(
        by: filter, in: gazetteer, of: analyzer.catalogue, units: analyzer.extractor.units)
    }
  }

  /// The maker of maps over the facts that passed the filter.
  func map(on coverage: BoundaryCoverage, filterText: String, scopeText: String) -> ThematicMap {
    ThematicMap(
      gazetteer: gazetteer, coverage: coverage, measures: analyzer.extractor.measures,
      catalogue: analyzer.catalogue, rows: rows, filterText: filterText, scopeText: scopeText,
      tables: filteredTables, modalities: filter.summedModalities)
  }

  mutating func record(_ joins: [JoinReport], _ aggregation: Aggregation) {
    manifest.counts = [
      ("reports", manifest.inputs.count), ("mentions", mentionCount),
      ("places", tally.places.count), ("facts", rows.count + dropped.values.reduce(0, +)),
      ("facts_kept", rows.count),
    ]
    record(reportTables)
    recordCorrections()
    if !unresolved.isEmpty {
      manifest.leftOut.append(
        (
          "names", "perhaps places, not resolved; jintu extract --explain says why",
          unresolved.count, Array(unresolved.prefix(10))
        ))
    }
    for reason in dropped.keys.sorted() {
      manifest.leftOut.append(("facts", "filter --\(reason)", dropped[reason, default: 0], []))
    }
    for join in joins {
      manifest.counts.append(("joined_to_\(join.level.name)", join.matched))
      for reason in join.reasons {
        manifest.leftOut.append(
          (
            "join to \(join.level.name)", reason.description,
            join.unmatchedCounts[reason, default: 0],
            join.unmatched[reason, default: []]
          ))
      }
    }
    manifest.disagreements = aggregation.disagreements
    manifest.counts.append(("disagreements", aggregation.disagreements.count))
    for reason in aggregation.leftOut.keys.sorted() {
      manifest.leftOut.append(
        (
          "values of areas", reason, aggregation.leftOut[reason, default: 0],
          aggregation.samples[reason, default: []]
        ))
    }
  }

  /// What became of the reviewer's corrections.
  private mutating func recordCorrections() {
    guard let corrections else { return }
    manifest.counts += [
      ("corrections_applied", corrections.appliedCount), ("facts_rejected", corrections.rejected),
    ]
    let wrong = corrections.list.leftOut
    if !wrong.isEmpty {
      manifest.leftOut.append(
        ("corrections", "cannot be meant", wrong.count, wrong.prefix(10).map(\.description)))
    }
    if !corrections.stale.isEmpty {
      manifest.leftOut.append(
        (
          "corrections", "no longer apply", corrections.stale.count,
          corrections.stale.prefix(10).map(\.description)
        ))
      warnings += corrections.warnings
    }
    if !corrections.absent.isEmpty {
      manifest.leftOut.append(
        (
          "corrections", "of reports that this run did not read", corrections.absent.count,
          Array(corrections.absent.prefix(10))
        ))
    }
  }

  /// What became of the tables inside reports.
  private mutating func record(_ tables: [TableOutcome]) {
    guard !tables.isEmpty else { return }
    manifest.unreadTables = tables.filter { !$0.isRead }
    manifest.counts += [
      ("tables_in_reports", tables.count), ("tables_read", tables.count(where: \.isRead)),
      ("table_cells_read", tables.reduce(0) { $0 + $1.facts }),
    ]
    let leftOut = tables.filter { $0.isRead && $0.cellsLeftOut > 0 }
    guard !leftOut.isEmpty else { return }
    manifest.leftOut.append(
      (
        "cells of tables in reports", "noun or unit not understood",
        leftOut.reduce(0) { $0 + $1.cellsLeftOut },
        leftOut.prefix(10).map {
          "\($0.report), lines \($0.lines.lowerBound) to \($0.lines.upperBound)"
        }
      ))
  }

  private mutating func record(_ tables: [AttributeTable]) {
    for join in tables.map(\.join) {
      manifest.tables.append((join.name, join.matched))
      for reason in join.reasons {
        manifest.leftOut.append(
          (
            "table \(join.name)", reason.description, join.counts[reason, default: 0],
            join.samples[reason, default: []].map(\.description)
          ))
      }
    }
  }
}
