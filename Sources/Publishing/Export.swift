public import AttributeTables
public import Boundaries
import ByteCoding
import Cartography
import Gazetteers
import GeoJSON
import GeoPackage
import IndicatorCatalogue
import Indicators
public import Observations
import QGIS
import SVG
import SimpleFeatures
import TownshipAreas
import WebPage

/// Collects what reports say and writes every layer, table and map of a run.
public struct Export {
  private let analyzer: ReportAnalyzer
  private let filter: FactFilter
  private var tally = PlaceTally()
  private var rows: [FactRow] = []
  /// Where each of the rows stands.
  private var origins: [FactOrigin] = []
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
  /// How many files are made at once.
  public var threads = 1
  /// What was left out on the way, a line each, for the user.
  public private(set) var warnings: [String] = []
  /// What the run read and left out so far.
  public var manifest = Manifest()

  /// An export of the facts that pass a filter.
  public init(analyzer: ReportAnalyzer, filter: FactFilter) {
    self.analyzer = analyzer
    self.filter = filter
    manifest.gazetteer = analyzer.gazetteer.edition
  }

  private var gazetteer: Gazetteer { analyzer.gazetteer }

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
    ["manifest.json", "index.html", "facts.csv", "indicators.csv", "jintu.gpkg", "jintu.qgs"]
    + LayerKind.maps.flatMap { kind in
      (LayerFormat.ofLayers.map(\.rawValue) + ["qml"]).map { kind.rawValue + "." + $0 }
    }

  /// Joins everything and writes all files into a folder, whole or not at all.
  /// - Returns: one line a join, for the user.
  public mutating func write(
    to folder: consuming OutputFolder, coverage: BoundaryCoverage, filterText: String,
    scopeText: String = ""
  ) throws -> [String] {
    let (filter, analyzer) = (filter, analyzer)
    let tables = tables.map {
      $0.filtered(
        by: filter, in: gazetteer, of: analyzer.catalogue, units: analyzer.extractor.units)
    }
    let joined: [(MapTheme.Level, AdministrativeLevel)] = [
      (.prefecture, .prefecture), (.county, .county), (.township, .township),
    ]
    let joins = joined.filter { levels.contains($0.0) }.map {
      JoinReport(rows, to: $0.1, in: gazetteer)
    }
    let map = ThematicMap(
      gazetteer: gazetteer, coverage: coverage, measures: analyzer.extractor.measures,
      catalogue: analyzer.catalogue, rows: rows, filterText: filterText, scopeText: scopeText,
      tables: tables,
      modalities: filter.summedModalities)
    record(joins, map.today)
    record(tables)
    let layers = try layers(map)
    let samples = SampleMaps(map: map, industries: analyzer.industries, levels: levels)
    let sheets = try samples.sheets(MapComposer(coverage: coverage))
    let page = PageMaker(
      map: map, industries: analyzer.industries, layers: layers, origins: origins,
      sheets: PageSheetMaker(map: map, samples: samples, sheets: sheets),
      corrections: corrections?.records ?? [], options: manifest.options)
    let files =
      try layerFiles(map, layers)
      + sheets.map { sheet in
        PendingFile(sheet.stem + ".svg") { SVGWriter().write(sheet.scene) }
      } + [PendingFile("index.html") { try PageWriter.write(page.page()) }]
    let contents = try folder.stage(files, threads: threads)
    manifest.files = zip(files, contents).map { ($0.name, $1.size, $1.hash) }
    let bytes = manifest.write()
    try folder.stage("manifest.json", bytes)
    warnings += try folder.commit()
    return joins.map(\.summary) + tables.map(\.join.summary)
  }

  private mutating func record(_ joins: [JoinReport], _ aggregation: Aggregation) {
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
      for reason in join.unmatchedCounts.keys.sorted() {
        manifest.leftOut.append(
          (
            "join to \(join.level.name)", reason, join.unmatchedCounts[reason, default: 0],
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
    if !corrections.stale.isEmpty {
      manifest.leftOut.append(
        (
          "corrections", "no longer apply", corrections.stale.count,
          Array(corrections.stale.prefix(10))
        ))
      warnings += corrections.stale.map { $0 + ": no longer applies" }
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
      for reason in join.counts.keys.sorted() {
        manifest.leftOut.append(
          (
            "table \(join.name)", reason, join.counts[reason, default: 0],
            join.samples[reason, default: []]
          ))
      }
    }
  }

  /// How far the borders of the layers may stray from the detailed ones, in metres.
  private static let layerTolerance = 20.0

  /// The layers in every format, their styles, the tables and the QGIS project.
  private mutating func layerFiles(
    _ map: ThematicMap, _ layers: [(LayerKind, Layer)]
  ) throws -> [PendingFile] {
    let styles = LayerStyles(map: map, industries: analyzer.industries)
    let layers = layers.map { styles.styled($0, $1) }
    let table = try indicators(map)
    var files = layers.flatMap { self.files(of: $0) }
    if formats.contains(.geoPackage) { files.append(packageFile(layers, table)) }
    let project = ProjectMaker(map: map, formats: formats)
    return files + [
      PendingFile("indicators.csv") { IndicatorsTable.write(table) },
      PendingFile("jintu.qgs") { try ProjectWriter.write(project.project(of: layers)) },
    ]
  }

  private func files(of styled: StyledLayer) -> [PendingFile] {
    let layer = styled.layer
    var files = LayerFormat.ofLayers.filter(formats.contains).map { format in
      PendingFile(layer.name + "." + format.rawValue) {
        try format.bytes(of: layer, decimals: LayerFormat.decimals)
      }
    }
    if let style = styled.styles.first, formats != [.geoPackage] {
      files.append(PendingFile(layer.name + ".qml") { StyleWriter.write(style, of: layer) })
    }
    if styled.kind == .facts {
      files.append(PendingFile("facts.csv") { FactsTable.write(layer) })
    }
    return files
  }

  private func packageFile(_ layers: [StyledLayer], _ table: Layer) -> PendingFile {
    let package = GeoPackageWriter(lastChange: manifest.dateOfData, decimals: LayerFormat.decimals)
    return PendingFile("jintu.gpkg") { path in
      let packaged =
        layers.map { styled in
          GeoPackageLayer(
            styled.layer,
            styles: styled.styles.enumerated().map { index, style in
              let names = style.namedFields(isFirst: index == 0, of: styled.styles.count)
              let qml = StyleWriter.write(style, of: styled.layer, naming: names)
              return GeoPackageLayer.Style(
                name: style.name, qml: String(decoding: qml, as: UTF8.self))
            })
        } + [GeoPackageLayer(table: table)]
      try package.write(packaged, to: path)
    }
  }

  /// The long table of joined values, with what of it the layers could not take counted.
  private mutating func indicators(_ map: ThematicMap) throws -> Layer {
    let values = IndicatorValues(map.today, levels: Set(AdministrativeLevel.allCases))
    manifest.counts.append(("indicators", Set(values.entries.map(\.column.indicator)).count))
    manifest.counts.append(("indicator_values", values.entries.count))
    let besides = values.entries.filter { !$0.isChosen }
    for (reason, entries) in [
      ("not of one whole year", besides.filter { !$0.value.period.isYear }),
      ("of another year than the area's value", besides.filter(\.value.period.isYear)),
    ] where !entries.isEmpty {
      let samples = entries.prefix(5).map {
        "\($0.column.title) \($0.value.period.text) (\(gazetteer.path(of: $0.place)))"
      }
      manifest.leftOut.append(
        ("columns of areas", reason + "; in indicators.csv only", entries.count, samples))
    }
    return try IndicatorsTable(gazetteer: gazetteer).layer(
      values,
      given: GivenIndicators(catalogue: analyzer.catalogue, units: analyzer.extractor.units),
      tables: map.tables)
  }

  /// The layers of the run, in the order of the files.
  private mutating func layers(_ map: ThematicMap) throws -> [(LayerKind, Layer)] {
    let measures = analyzer.extractor.measures
    let counties = map.squareKilometres(of: .county)
    let areas = AreasLayer(
      gazetteer: gazetteer, aggregation: map.today,
      tally: AreaTally(rows, tally, in: gazetteer), columnLimit: columnLimit,
      squareKilometres: counties.merging(map.squareKilometres(of: .prefecture)) { own, _ in own },
      modalityMark: map.modalityMark, tables: TableColumns(tables: map.tables))
    let borders = map.coverage.simplified(tolerance: Self.layerTolerance)
    let given = try townshipAreas.map {
      try GivenTownshipAreas(path: $0, gazetteer: gazetteer, coverage: map.coverage)
    }
    if let given, !given.problems.isEmpty {
      manifest.leftOut.append(
        ("township areas", "cannot be used", given.problems.count, given.problems))
      warnings += given.problems.map { $0 + ": left out" }
    }
    let townships = TownshipAreaFinder(
      gazetteer: gazetteer, coverage: borders, given: given ?? GivenTownshipAreas())
    var layers: [(LayerKind, Layer)] = [
      (.places, try PlacesLayer.layer(tally, TableColumns(tables: map.tables), in: gazetteer)),
      (.facts, try FactsLayer(industries: analyzer.industries, measures: measures).layer(rows)),
    ]
    for kind in LayerKind.maps {
      guard let level = kind.level, levels.contains(level) else { continue }
      let layer =
        try kind == .townships ? areas.townships(townships) : areas.layer(kind, of: borders)
      layers.append((kind, layer))
    }
    return layers
  }
}
