public import ArgumentParser
import Boundaries
import Gazetteers
import Observations
public import Publishing

/// `jintu export`: the main job, from reports to every layer, map and table.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes layers, tables and maps of what reports say.",
    discussion: """
      Writes the layers places, facts, prefectures, counties and townships as GeoJSON with a QGIS \
      style each and together as jintu.gpkg, the project jintu.qgs, facts.csv, SVG maps, \
      index.html and manifest.json into a folder. Files appear whole or not at all; the same \
      inputs and options give the same bytes.

      EXAMPLES:
        jintu export reports --out maps
        jintu export reports --industry 养殖 --period 2019..2021 --out herds
        jintu export a.txt b.txt --within 吕梁市 --measure planted_area --out fields
      """)

  @Argument(help: "Reports, folders of reports, or - for standard input.")
  var reports: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp("Folder to write into.", valueName: "folder"))
  var out: String

  @Option(
    help: ArgumentHelp(
      "geojson, geojsonl (RFC 8142 text sequences) or gpkg (GeoPackage). May be repeated.",
      discussion: "Without it, GeoJSON and GeoPackage.", valueName: "format"))
  var format: [LayerFormat] = []

  @Option(
    help: ArgumentHelp(
      "GeoJSON of township areas (property code or name) instead of Thiessen areas.",
      valueName: "file"))
  var townshipAreas: String?

  @OptionGroup var tables: TableOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    if reports.isEmpty, tables.table.isEmpty {
      throw ValidationError("nothing to export: name reports, folders of reports or a --table")
    }
  }

  func run() throws {
    let analyzer = try options.analyzer()
    let location = try options.source.location()
    var export = Export(analyzer: analyzer, filter: try filters.filter(analyzer))
    let folder = try OutputFolder(path: out)
    if !format.isEmpty {
      export.formats = Set(format)
      let names = LayerFormat.allCases.filter(export.formats.contains).map(\.rawValue)
      export.manifest.options.append(("format", names.joined(separator: ", ")))
    }
    export.manifest.version = Jintu.configuration.version
    export.manifest.options += filters.recorded
    export.townshipAreas = townshipAreas
    if let townshipAreas {
      export.manifest.options.append(("township_areas", townshipAreas))
    }
    export.tables = try tables.read(analyzer)
    export.manifest.options += tables.recorded
    if let year = options.year { export.manifest.options.append(("year", "\(year)")) }
    let batch = ReportBatch(inputs: ReportInputs(reports), options: options)
    let outcome = batch.forEachReport { report, bytes, _ in export.add(report, bytes: bytes) }
    guard outcome.read > 0 || reports.isEmpty else { return try outcome.finish() }
    export.manifest.unreadable = outcome.problems
    let joins = try export.write(
      to: folder, coverage: .open(directory: location.directory, set: .detailed),
      filterText: filters.caption(analyzer), scopeText: filters.scope)
    if !options.quiet { for join in joins { Diagnostics.line(join) } }
    try outcome.finish()
  }
}

extension LayerFormat: ExpressibleByArgument {}
