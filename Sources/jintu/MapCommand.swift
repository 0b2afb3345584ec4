public import ArgumentParser
import Boundaries
import Cartography
import Gazetteers
import Indicators
import Observations
import Projections
public import Publishing
import SVG

/// `jintu map`: one map, every cartographic choice an option.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draws one choropleth or proportional-symbol map as SVG.",
    discussion: """
      EXAMPLES:
        jintu map reports --measure planted_area --level county --per-area --out area.svg
        jintu map reports --industry 养殖 --measure stock --unit 头 --out herds.svg
        jintu map reports --level prefecture --out facts.svg
      """)

  @Argument(help: "Reports, folders of reports, or - for standard input.")
  var reports: [String]

  @Option(name: [.short, .long], help: ArgumentHelp("The SVG file to write.", valueName: "file"))
  var out: String

  @Option(help: "What values stand at: prefecture, county, township or village.")
  var level: MapTheme.Level = .county

  @Option(help: ArgumentHelp("The unit, where the measure has several: 头, 只.", valueName: "unit"))
  var unit: String?

  @Flag(help: "Divide by the area on the ellipsoid.")
  var perArea = false

  @OptionGroup var style: StyleOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    if perArea, level == .township || level == .village {
      throw ValidationError("--per-area needs areas: use --level county or prefecture")
    }
    if filters.measure.count > 1 {
      throw ValidationError("--measure: a map shows one measure; give it once")
    }
  }

  func run() throws {
    let analyzer = try options.analyzer()
    let location = try options.source.location()
    let filter = try filters.filter(analyzer)
    var rows: [FactRow] = []
    let batch = ReportBatch(inputs: ReportInputs(reports), options: options)
    let outcome = batch.forEachReport { report, _, _ in
      for article in analyzer.analyze(report).articles {
        for observation in article.observations {
          let row = FactRow(observation, of: report, in: analyzer.gazetteer)
          if filter.reasonToDrop(row, in: analyzer.gazetteer) == nil { rows.append(row) }
        }
      }
    }
    guard outcome.read > 0 else { return try outcome.finish() }
    let coverage = try BoundaryCoverage.open(directory: location.directory, set: .detailed)
    try draw(rows, on: coverage, analyzer)
    try outcome.finish()
  }

  private func draw(
    _ rows: [FactRow], on coverage: BoundaryCoverage, _ analyzer: ReportAnalyzer
  ) throws {
    let map = ThematicMap(
      gazetteer: analyzer.gazetteer, coverage: coverage, measures: analyzer.extractor.measures,
      rows: rows, filterText: filters.caption(analyzer))
    let theme = MapTheme(subject: try subject(in: map), level: level, isPerArea: perArea)
    guard var specification = map.specification(of: theme) else {
      throw MapRefusal(
        reason: "no fact passes the filters and lies at the level \(level.rawValue): nothing drawn")
    }
    style.apply(to: &specification)
    let scene = try MapComposer(coverage: coverage).scene(for: specification)
    let path = out.split(separator: "/", omittingEmptySubsequences: false)
    let name = String(path.last ?? "")
    let above = path.dropLast().joined(separator: "/")
    var folder = try OutputFolder(path: above.isEmpty ? (out.hasPrefix("/") ? "/" : ".") : above)
    try folder.stage(name, SVGWriter().write(scene))
    try folder.commit()
  }

  /// The column that the options name; without a measure the number of facts.
  private func subject(in map: ThematicMap) throws -> MapTheme.Subject {
    guard let text = filters.measure.first else { return .factCount }
    let columns = map.columns.filter { unit == nil || $0.unit == unit || $0.slug == unit }
    guard let first = columns.first else {
      let known = map.columns.map { "\($0.measure.rawValue) in \($0.unit)" }
      throw MapRefusal(
        reason: "--measure \(text): no actual, additive fact of it"
          + (known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))"))
    }
    if columns.count > 1 {
      let units = columns.map(\.unit).joined(separator: ", ")
      throw MapRefusal(reason: "--measure \(text): comes in several units (\(units)); give --unit")
    }
    return .indicator(first)
  }
}

/// A map that cannot be drawn from what there is.
struct MapRefusal: Error, CustomStringConvertible {
  /// Why.
  let reason: String
  var description: String { reason }
}

extension MapTheme.Level: ExpressibleByArgument {}
