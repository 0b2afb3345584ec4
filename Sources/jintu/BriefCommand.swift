import ArgumentParser
import Boundaries
import Briefing
import Cartography
import Corrections
import Gazetteers
import InputFiles
import Observations
import Publishing
import ReportSources

/// `jintu brief`: maps, figures and their sentences as a document to hand over.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Writes a briefing: maps, figures, the sentences behind them, and limits.",
    discussion: """
      The ending of --out says the format: .docx (Word, WPS), .odt, .html or .md. Needs pandoc, for \
      .docx and .odt also rsvg-convert (librsvg2-bin); .html needs neither. The same inputs and \
      options give the same bytes.

      EXAMPLES:
        jintu brief reports --industry 养殖 --within 吕梁市 --out brief.docx
        jintu brief reports --indicator 粮食产量 --period 2021 --language en --out grain.html
        jintu brief --collection store.gpkg --within 孝义市 --title 孝义市情况 --out brief.odt
      """)

  @Argument(help: "Reports, folders of reports, or - for standard input.")
  var reports: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write: .docx, .odt, .html or .md.", valueName: "file"))
  var out: String

  @Option(help: "The language of the briefing's own words: zh or en.")
  var language: MapLanguage = .chinese

  @Option(
    help: ArgumentHelp("The title; without it, made of the filters.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("The most values in the table (1...1000).", valueName: "count"))
  var values = BriefChoice().mostValues

  @Option(help: ArgumentHelp("The most maps (0...50).", valueName: "count"))
  var maps = BriefChoice().mostMaps

  @Option(
    help: ArgumentHelp(
      "A collection made by export --append, of which the briefing is too.",
      valueName: "store.gpkg"))
  var collection: String?

  @OptionGroup var reviewed: CorrectionOptions

  @OptionGroup var filters: FilterOptions
  @OptionGroup var options: CommonOptions

  private var format: BriefFormat? {
    BriefFormat(rawValue: out.split(separator: ".").last.map { $0.lowercased() } ?? "")
  }

  func validate() throws {
    guard format != nil else {
      throw usageError("--out \(out): end the name in .docx, .odt, .html or .md")
    }
    guard (1...1000).contains(values), (0...50).contains(maps) else {
      throw usageError("give --values from 1 to 1000 and --maps from 0 to 50")
    }
    if reports.isEmpty, collection == nil {
      throw usageError(
        "nothing to brief on: name reports, folders of reports or a --collection")
    }
  }

  func run() throws {
    let analyzer = try options.analyzer()
    let location = try options.source.location()
    var export = Export(analyzer: analyzer, filter: try filters.filter(analyzer))
    let inputs = options.inputs(reports)
    let file = try SingleOutput(path: out, protecting: protected(inputs, location))
    export.corrections = try reviewed.corrector(analyzer)
    var damaged: [Message] = []
    if let collection {
      damaged = try CollectionRun.read(
        collection, analyzer, options,
        corrections: { export.corrections = try reviewed.corrector(analyzer, over: $0) },
        { export.add($0) })
    }
    let batch = try ReportBatch(inputs: inputs, options: options, gazetteer: analyzer.gazetteer)
    var outcome = try batch.forEachDigest(by: analyzer) { digest, _, _ in export.add(digest) }
    guard outcome.read > 0 || reports.isEmpty else { return try outcome.finish() }
    outcome.problems += damaged
    export.manifest.unreadable = outcome.problems.map(\.description)
    outcome.problems += export.corrections?.list.leftOut ?? []
    try write(&export, analyzer, location, to: file)
    try outcome.finish(isDone: true)
  }

  private func write(
    _ export: inout Export, _ analyzer: ReportAnalyzer, _ location: GazetteerLocation,
    to file: consuming SingleOutput
  ) throws {
    var choice = BriefChoice()
    choice.language = language
    choice.title = title
    choice.mostValues = values
    choice.mostMaps = maps
    let brief = try export.brief(
      choice, coverage: .open(directory: location.directory, set: .detailed),
      filterText: filters.caption(analyzer, in: language), scopeText: filters.scope)
    for line in export.warnings { Diagnostics.line("jintu: \(line)") }
    let files = try (format ?? .html).files(of: brief, name: file.name)
    for line in try file.write(files) { Diagnostics.line("jintu: \(line)") }
  }

  /// The files that the briefing may not replace.
  private func protected(_ inputs: ReportInputs, _ location: GazetteerLocation) -> ProtectedFiles {
    var files = options.protected(inputs, reviewed, location)
    files.add(collection, as: "the --collection")
    return files
  }
}
