import Messages
import AreaSums
public import ArgumentParser
import AttributeTables
import Boundaries
import Cartography
import Corrections
import Gazetteers
import IndicatorCatalogue
import Indicators
import Observations
import Projections
import Records
import ReportSources
public import Publishing
import SVG
import TownshipAreas

/// `jintu map`: one map, every cartographic choice an option.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draws one choropleth or proportional-symbol map.",
    discussion: """
      EXAMPLES:
        jintu map reports --measure planted_area --level county --per-area --out area.svg
        jintu map reports --industry 养殖 --measure stock --unit 头 --out herds.svg
        jintu map reports --level prefecture --out facts.svg
        jintu map reports --measure planted_area --kind combined --out fields.pdf
        jintu map reports --multiples industry --out sections.png --dpi 150
        jintu map reports --within 吕梁市 --zoom --level township --out part.svg
        jintu map reports --within 平顺县 --level township --kind choropleth --out towns.svg
        jintu map reports --measure planted_area --modality planned --out plans.svg
        jintu map --collection store.gpkg --measure revenue --out revenue.svg
        jintu map --table yearbook.csv --column 粮食产量 --out grain.svg
        jintu map reports --table old.csv --indicator 粮食产量 --change 2020:2023 --out change.svg
        jintu map --table yearbook.csv --column 粮食产量 --multiples year --out years.svg
      """)

  @Argument(help: "Reports, folders of reports, or - for standard input.")
  var reports: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write: .svg, .png or .pdf.", valueName: "file"))
  var out: String

  @Option(help: "What values stand at: prefecture, county, township or village.")
  var level: MapTheme.Level = .county

  @Option(help: ArgumentHelp("The unit, where the measure has several: 头, 只.", valueName: "unit"))
  var unit: String?

  @Option(
    name: [.long, .customLong("normalize")],
    help: ArgumentHelp(
      "Divide: area (km² of the ellipsoid), head, household, share (of the sum), none,"
        + " or a column of a --table by its heading.", valueName: "what"))
  var per = "none"

  @Flag(help: "The same as --per area.")
  var perArea = false

  @Option(
    help: ArgumentHelp(
      "GeoJSON with areas of townships (code or name) in place of guessed ones.", valueName: "file")
  )
  var townshipAreas: String?

  @Option(help: "Small maps on one sheet with one legend: one each industry section or year.")
  var multiples: MapDivision?

  @Option(
    help: ArgumentHelp(
      "Map how much the indicator or column changed between two years.", valueName: "2020:2023"))
  var change: String?

  @Option(
    help: ArgumentHelp(
      "The change as percent or amount; without it percent, of rates the amount.",
      valueName: "percent|amount"))
  var changeAs: String?

  @Flag(help: "Fill the sheet with the prefecture or county of --within, with a locator map.")
  var zoom = false

  @Option(
    help: ArgumentHelp(
      "A collection made by export --append, whose facts are mapped.", valueName: "store.gpkg"))
  var collection: String?

  @Option(
    help: ArgumentHelp("The column of a --table to map, by its heading.", valueName: "heading"))
  var column: String?

  @OptionGroup var reviewed: CorrectionOptions
  @OptionGroup var tables: TableOptions
  @OptionGroup var output: MapOutput
  @OptionGroup var style: StyleOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    try output.check(out)
    if reports.isEmpty, column == nil, collection == nil, !isSeriesOfTables {
      throw usageError(
        "nothing to map: name reports, a --collection, or a --table and its --column")
    }
    if column != nil, tables.table.isEmpty { throw usageError("--column needs a --table") }
    if divisor == "area" || style.kind == .combined, !level.isAreal {
      throw usageError(
        "values per area need measured areas: use --level county or prefecture")
    }
    if perArea, per != "none", per != "area" {
      throw usageError("--per-area and --per \(per) exclude each other")
    }
    try validateChange()
    try validateTownships()
    if style.kind == .combined, multiples != nil {
      throw usageError("--multiples: small maps are choropleth or symbols, not combined")
    }
    if zoom, filters.within.count != 1 {
      throw usageError("--zoom needs one --within: the prefecture or county to show")
    }
    if filters.measure.count > 1 {
      throw usageError("--measure: a map shows one measure; give it once")
    }
  }

  /// Whether a series is asked for of an indicator that tables may hold all of.
  private var isSeriesOfTables: Bool {
    (change != nil || multiples == .year) && !filters.indicator.isEmpty && !tables.table.isEmpty
  }

  private func validateChange() throws {
    guard change != nil else {
      guard changeAs == nil else { throw usageError("--change-as needs --change") }
      return
    }
    _ = try MapSeries(change: change, changeAs: changeAs, multiples: multiples)
    if column == nil, filters.indicator.isEmpty, filters.measure.isEmpty {
      throw usageError("--change: say of what: --indicator, --measure or --column")
    }
    if divisor != "none" || multiples != nil || style.kind == .combined || style.kind == .symbols {
      throw usageError(
        "--change: a map of change fills areas; leave out --per, --multiples and --kind")
    }
    if !level.isAreal, !fillsTownships {
      throw usageError("--change needs areas: use --level county or prefecture")
    }
  }

  /// The words of `--per` that need no table.
  private static let divisors = ["none", "area", "head", "household", "share"]

  private var divisor: String { perArea ? "area" : per }

  /// Whether townships are filled rather than drawn as points.
  private var fillsTownships: Bool { level == .township && style.kind == .choropleth }

  private func validateTownships() throws {
    if level == .village, style.kind == .choropleth {
      throw usageError("--kind choropleth: villages have no areas; use --level township")
    }
    if fillsTownships, filters.within.count != 1 {
      throw usageError(
        "--level township --kind choropleth needs one --within: the prefecture or county to show")
    }
    if fillsTownships, multiples != nil {
      throw usageError("--multiples: small maps show counties, prefectures or points")
    }
    if townshipAreas != nil, !fillsTownships {
      throw usageError("--township-areas needs --level township --kind choropleth")
    }
  }

  func run() throws {
    let analyzer = try options.analyzer()
    let location = try options.source.location()
    let filter = try filters.filter(analyzer)
    let inputs = options.inputs(reports)
    let file = try SingleOutput(path: out, protecting: protected(inputs, location))
    var facts = MapFacts(filter: filter, gazetteer: analyzer.gazetteer)
    facts.corrections = try reviewed.corrector(analyzer)
    var damaged: [Message] = []
    if let collection {
      damaged = try CollectionRun.read(
        collection, analyzer, options,
        corrections: { facts.corrections = try reviewed.corrector(analyzer, over: $0) },
        { facts.add($0) })
    }
    let batch = try ReportBatch(
      inputs: inputs, options: options, gazetteer: analyzer.gazetteer)
    var outcome = try batch.forEachDigest(by: analyzer) { digest, _, _ in facts.add(digest) }
    guard outcome.read > 0 || reports.isEmpty else { return try outcome.finish() }
    outcome.problems += damaged + (facts.corrections?.list.leftOut ?? [])
    for line in facts.corrections?.warnings ?? [] { Diagnostics.line("jintu: \(line)") }
    let coverage = try BoundaryCoverage.open(directory: location.directory, set: style.boundaries)
    try draw(facts, on: coverage, analyzer, to: file)
    try outcome.finish(isDone: true)
  }

  /// The files that the map may not replace.
  private func protected(_ inputs: ReportInputs, _ location: GazetteerLocation) -> ProtectedFiles {
    var files = options.protected(inputs, reviewed, location)
    files.add(tables.table, as: "the --table")
    files.add(collection, as: "the --collection")
    files.add(townshipAreas, as: "the file of --township-areas")
    files.add(style.breaksFrom, as: "the map of --breaks-from")
    return files
  }

  private func normalization(
    in map: ThematicMap, _ analyzer: ReportAnalyzer
  ) throws -> MapTheme.Normalization {
    switch divisor {
    case "none": return .none
    case "area": return .area
    case "share": return .share
    default:
      if let kind = PopulationFacts.Kind(rawValue: divisor) {
        return .per(try map.denominator(kind, at: level))
      }
      let ids = try? analyzer.catalogue.resolve(divisor)
      if tables.has(divisor, in: map) || ids == nil && !tables.table.isEmpty {
        let column = try tables.column(divisor, in: map, option: "--per")
        return .per(try map.denominator(column, at: level))
      }
      guard let ids else {
        throw usageError(
          """
          --per \(per): give one of \(list: Self.divisors), the heading of a column of a --table, or \
          the name of an indicator
          """)
      }
      return .per(try map.denominator(indicators: ids, said: divisor, at: level))
    }
  }

  /// The tables with what passes the filter; a column that the map names is shown whatever the
  /// indicators of facts are.
  private func joinedTables(
    _ filter: FactFilter, _ analyzer: ReportAnalyzer
  ) throws -> [AttributeTable] {
    var own = filter
    own.indicators = []
    return try tables.read(analyzer).map { table in
      table.filtered(
        by: own, in: analyzer.gazetteer, of: analyzer.catalogue, units: analyzer.extractor.units)
    }
  }

  private func draw(
    _ facts: MapFacts, on coverage: BoundaryCoverage, _ analyzer: ReportAnalyzer,
    to file: consuming SingleOutput
  ) throws {
    let filter = try filters.filter(analyzer)
    let joined = try joinedTables(filter, analyzer)
    let series = try MapSeries(change: change, changeAs: changeAs, multiples: multiples)
    if !options.quiet { for table in joined { Diagnostics.line(table.join.summary) } }
    var map = ThematicMap(
      gazetteer: analyzer.gazetteer, coverage: coverage, measures: analyzer.extractor.measures,
      catalogue: analyzer.catalogue, rows: facts.rows,
      filterText: filters.caption(analyzer, in: style.language),
      scopeText: filters.scope,
      tables: joined, modalities: filter.summedModalities)
    map.boundarySet = style.boundaries
    map.language = style.language
    map.placeNames = style.placeNames ?? (style.language == .english ? .pinyin : nil)
    map.units = analyzer.extractor.units
    map.population = facts.population
    if let townshipAreas {
      map.givenAreas = try GivenTownshipAreas(
        path: townshipAreas, gazetteer: analyzer.gazetteer, coverage: coverage)
      for line in map.givenAreas.problems { Diagnostics.line("jintu: \(line): left out") }
    }
    if zoom || fillsTownships, let area = try filters.filter(analyzer).areas.first {
      guard let part = map.focused(on: area) else {
        throw MapError(
          "--within \(filters.within[0]): only a prefecture or county can fill the sheet")
      }
      map = part
    }
    let subject = try subject(in: map, analyzer, series)
    if case .indicator(let column) = subject, !column.isAdditive, divisor != "none" {
      throw MapError(
        "--per \(divisor): \(column.title) is a rate or an average and is not divided")
    }
    let theme = MapTheme(
      subject: subject, level: level, normalization: try normalization(in: map, analyzer),
      fillsTownships: fillsTownships, change: series.change(of: subject))
    try output.write(try scene(of: theme, map, MapComposer(coverage: coverage), analyzer), to: file)
  }

  private func scene(
    of theme: MapTheme, _ map: ThematicMap, _ composer: MapComposer, _ analyzer: ReportAnalyzer
  ) throws -> MapScene {
    if let multiples {
      guard var sheet = map.multiples(of: theme, by: multiples, industries: analyzer.industries)
      else {
        throw MapError("--multiples \(multiples.rawValue): fewer than two have values")
      }
      try style.apply(to: &sheet.base)
      warn(sheet.base)
      return try composer.scene(for: sheet)
    }
    let made = style.kind == .combined ? map.combined(of: theme) : map.specification(of: theme)
    guard var specification = made else {
      var reason: Message =
        "no fact passes the filters and lies at the level \(level.rawValue): nothing drawn"
      if let change = theme.change { reason = "\(reason) of \(change.from) and \(change.to)" }
      guard theme.normalization == .none else {
        throw MapError("\(reason) (sums of some parts only are not divided by anything)")
      }
      throw MapError(reason)
    }
    try style.apply(to: &specification)
    warn(specification)
    return try composer.scene(for: specification)
  }

  /// Says when totals are painted on areas: large areas then look important.
  private func warn(_ map: MapSpecification) {
    guard map.kind == .choropleth, !map.isDensityOrRate, map.points.isEmpty else { return }
    Diagnostics.line(
      """
      warning: totals on a choropleth make large areas look important; use --kind symbols, --kind \
      combined or --per area
      """)
  }

  /// The indicator that the options name; without one the number of facts.
  private func subject(
    in map: ThematicMap, _ analyzer: ReportAnalyzer, _ series: MapSeries
  ) throws -> MapTheme.Subject {
    if let column {
      return .attribute(try tables.column(column, in: map, preferring: series.year))
    }
    let choice = IndicatorChoice(
      columns: map.columns + (series.isAny ? map.givenColumns : []), level: level, unit: unit,
      isDivided: divisor != "none",
      coverage: {
        series.isAny ? map.seriesCoverage(of: $0, at: level) : map.coverage(of: $0, at: level)
      })
    if !filters.indicator.isEmpty {
      let ids = try filters.indicator.flatMap { try analyzer.catalogue.resolve($0) }
      return .indicator(
        try choice.column(ids: ids, said: filters.indicator.joined(separator: ", ")))
    }
    guard let text = filters.measure.first else { return .factCount }
    let measure = try FilterOptions.measure(text, analyzer)
    let (chosen, others) = try choice.column(of: measure, said: text)
    if !others.isEmpty, !options.quiet {
      let names = others.prefix(6).map { "\($0.title) (\($0.indicator))" }
      let line: Message = """
        --measure \(text): several indicators; drawing \(chosen.title) (\(chosen.indicator)), the best \
        covered; with --indicator also \(list: names)
        """
      let hidden = others.count - names.count
      Diagnostics.line(hidden > 0 ? "\(line) and \(hidden) more" : line)
    }
    return .indicator(chosen)
  }
}

extension MapTheme.Level: ExpressibleByArgument {}
extension MapDivision: ExpressibleByArgument {}
