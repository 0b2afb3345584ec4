public import ArgumentParser
import Boundaries
import Corrections
import Gazetteers
import InputFiles
import Observations
public import Publishing
import ReportSources
import TextScanning

/// `jintu export`: the main job, from reports to every layer, map and table.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes layers, tables and maps of what reports say.",
    discussion: """
      Writes the layers places, facts, prefectures, counties and townships as GeoJSON with a QGIS \
      style each and together as jintu.gpkg, the project jintu.qgs, facts.csv, SVG maps, \
      index.html and manifest.json into a folder. Files appear whole or not at all; the same \
      inputs and options give the same bytes. With --to the layers also go into a PostGIS database, in \
      one transaction.

      EXAMPLES:
        jintu export reports --out maps
        jintu export reports --industry 养殖 --period 2019..2021 --out herds
        jintu export new-reports --append store.gpkg --out maps
        jintu export --append store.gpkg --corrections corrections.csv --out maps
        jintu export a.txt b.txt --within 吕梁市 --measure planted_area --out fields
        jintu export reports --to postgresql://gis@server/county
      """)

  @Argument(help: "Reports, folders of reports, or - for standard input.")
  var reports: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp("Folder to write into.", valueName: "folder"))
  var out: String?

  @OptionGroup var database: DatabaseOptions

  @Option(
    help: ArgumentHelp(
      "geojson, geojsonl (RFC 8142 text sequences) or gpkg (GeoPackage). May be repeated.",
      discussion: "Without it, GeoJSON and GeoPackage.", valueName: "format"))
  var format: [LayerFormat] = []

  @Option(
    help: ArgumentHelp(
      "Level of the joined layers and maps: prefecture, county, township. May be repeated.",
      discussion: "Without it all of them; places and facts are always written.",
      valueName: "level"))
  var level: [MapTheme.Level] = []

  @Option(
    help: ArgumentHelp(
      "How many indicators get columns in each area layer, the best covered ones; indicators.csv"
        + " holds all.", valueName: "count"))
  var columns = Export.standardColumnLimit

  @Option(
    help: ArgumentHelp(
      "GeoJSON of township areas (property code or name) instead of Thiessen areas.",
      valueName: "file"))
  var townshipAreas: String?

  @Option(
    help: ArgumentHelp(
      "A running collection, made where missing: new reports are added, changed ones replaced,"
        + " unchanged ones skipped; everything in it is exported.", valueName: "store.gpkg"))
  var append: String?

  @Option(
    help: ArgumentHelp(
      "Name of a report to take out of the collection of --append. May be repeated.",
      valueName: "name"))
  var remove: [String] = []

  @OptionGroup var reviewed: CorrectionOptions

  @Flag(
    help: "Drop all corrections that the collection of --append keeps, before it keeps new ones.")
  var dropCorrections = false

  @Flag(help: "Say in index.html why each fact was read as it was, and what else it may be.")
  var explain = false

  @Flag(help: "Replace files of --out that jintu did not write or that were changed since.")
  var force = false

  @OptionGroup var tables: TableOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard (0...400).contains(columns) else {
      throw usageError("--columns \(columns): give a number between 0 and 400")
    }
    if reports.isEmpty, tables.table.isEmpty, append == nil {
      throw usageError(
        "nothing to export: name reports, folders of reports, a --table or a collection to --append"
      )
    }
    if out == nil, database.to == nil {
      throw usageError("nowhere to write: name a folder as --out, a database as --to, or both")
    }
    if append != nil, explain {
      throw usageError("--explain: a collection keeps no reasons; leave --append out")
    }
    if append == nil, !remove.isEmpty { throw usageError("--remove needs --append") }
    if append == nil, dropCorrections { throw usageError("--drop-corrections needs --append") }
    if append != nil, reports.contains("-") {
      throw usageError(
        "--append: a collection tells reports apart by their names; save standard input as a file")
    }
  }

  func run() throws {
    let analyzer = try options.analyzer()
    let location = try options.source.location()
    var export = Export(analyzer: analyzer, filter: try filters.filter(analyzer))
    let inputs = options.inputs(reports)
    let folder = try folder(protecting: protected(inputs, location))
    try database.connect(&export)
    try record(in: &export, analyzer)
    for entry in inputs.leftOut {
      let samples = entry.names.prefix(10).map { FileName.shown($0) }
      export.manifest.leftOut.append(
        (FileName.shown(entry.folder), entry.reason.description, entry.names.count, samples))
    }
    var outcome = try read(inputs, into: &export, analyzer)
    guard outcome.read > 0 || reports.isEmpty else { return try outcome.finish() }
    export.manifest.unreadable = outcome.problems.map(\.description)
    outcome.problems += export.corrections?.list.leftOut ?? []
    export.threads = options.threads
    let joins = try export.write(
      to: folder, coverage: .open(directory: location.directory, set: .detailed),
      filterText: filters.caption(analyzer), scopeText: filters.scope)
    for line in export.warnings { Diagnostics.line("jintu: \(line)") }
    if let out { LastRun.remember(out) }
    if !options.quiet { for join in joins { Diagnostics.line(join) } }
    try outcome.finish(isDone: true)
  }

  /// The folder of `--out`, looked at before any work is done; nil where only a database is written.
  private func folder(protecting files: ProtectedFiles) throws -> OutputFolder? {
    guard let out else { return nil }
    let folder = try OutputFolder(
      path: out, protecting: files, ownership: force ? .force : .manifest)
    try folder.check(Export.commonFiles)
    return folder
  }

  /// The files that the outputs may not replace.
  private func protected(_ inputs: ReportInputs, _ location: GazetteerLocation) -> ProtectedFiles {
    var files = options.protected(inputs, reviewed, location)
    files.add(tables.table, as: "the --table")
    files.add(append, as: "the collection --append")
    files.add(townshipAreas, as: "the file of --township-areas")
    return files
  }

  /// Sets what the options say and writes them into the manifest.
  private func record(in export: inout Export, _ analyzer: ReportAnalyzer) throws {
    if !format.isEmpty {
      export.formats = Set(format)
      let names = LayerFormat.allCases.filter(export.formats.contains).map(\.rawValue)
      export.manifest.options.append(("format", names.joined(separator: ", ")))
    }
    if !level.isEmpty {
      export.levels = Set(level)
      let names = MapTheme.Level.allCases.filter(export.levels.contains).map(\.rawValue)
      export.manifest.options.append(("level", names.joined(separator: ", ")))
    }
    if explain { export.manifest.options.append(("explain", "yes")) }
    export.columnLimit = columns
    if columns != Export.standardColumnLimit {
      export.manifest.options.append(("columns", "\(columns)"))
    }
    export.manifest.version = Jintu.configuration.version
    export.manifest.options += filters.recorded
    export.townshipAreas = townshipAreas
    if let townshipAreas {
      export.manifest.options.append(("township_areas", townshipAreas))
    }
    export.corrections = try reviewed.corrector(analyzer)
    if let corrections = reviewed.corrections {
      export.manifest.options.append(("corrections", corrections))
    }
    export.tables = try tables.read(analyzer)
    export.manifest.options += tables.recorded
    if let append { export.manifest.options.append(("append", append)) }
    if let year = options.year { export.manifest.options.append(("year", "\(year)")) }
    export.manifest.options += options.given.recorded
  }

  /// Reads the reports, through the collection where there is one.
  private func read(
    _ inputs: ReportInputs, into export: inout Export, _ analyzer: ReportAnalyzer
  ) throws -> ReportBatch.Outcome {
    let batch = try ReportBatch(
      inputs: inputs, options: options, gazetteer: analyzer.gazetteer)
    guard let append else {
      return try batch.forEachDigest(by: analyzer, explains: explain) { digest, _, _ in
        export.add(digest)
      }
    }
    let run = try CollectionRun(path: append, analyzer: analyzer, options: options)
    try run.remove(remove)
    var (outcome, tally) = try run.add(batch)
    let kept = try run.keep(reviewed.list(analyzer), droppingOthers: dropCorrections)
    if !options.quiet {
      Diagnostics.line("\(append): \(tally.summary)")
      if let kept { Diagnostics.line("\(append): \(kept)") }
    }
    for name in tally.unlike {
      Diagnostics.line(
        """
        jintu: \(append): \(name) took the place of another text of that name; where they are two \
        reports, rename one and add both
        """)
    }
    outcome.problems += try run.fill(&export)
    return outcome
  }
}

extension LayerFormat: ExpressibleByArgument {}
