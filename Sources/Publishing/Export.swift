public import Boundaries
import ByteCoding
import Cartography
import Gazetteers
import GeoJSON
import Indicators
public import Observations
import SVG
import SimpleFeatures
public import TextScanning

/// Collects what reports say and writes every layer, table and map of a run.
public struct Export {
  private let analyzer: ReportAnalyzer
  private let filter: FactFilter
  private var tally: PlaceTally
  private var rows: [FactRow] = []
  private var dropped: [String: Int] = [:]
  private var mentionCount = 0
  /// What the run read and left out so far.
  public var manifest = Manifest()

  /// An export of the facts that pass a filter.
  public init(analyzer: ReportAnalyzer, filter: FactFilter) {
    self.analyzer = analyzer
    self.filter = filter
    tally = PlaceTally(gazetteer: analyzer.gazetteer)
    manifest.gazetteer = analyzer.gazetteer.edition
  }

  private var gazetteer: Gazetteer { analyzer.gazetteer }

  /// Takes in a report.
  public mutating func add(_ report: Report, bytes: [UInt8]) {
    let analysis = analyzer.analyze(report)
    tally.add(analysis)
    var mentions = 0
    var facts = 0
    for article in analysis.articles {
      mentions += article.mentions.count
      for observation in article.observations {
        facts += 1
        let row = FactRow(observation, of: report, in: gazetteer)
        if let reason = filter.reasonToDrop(row, in: gazetteer) {
          dropped[reason, default: 0] += 1
        } else {
          rows.append(row)
        }
      }
    }
    mentionCount += mentions
    manifest.inputs.append(
      Manifest.Input(
        name: report.name, hash: SHA256.hexadecimal(bytes), size: bytes.count,
        year: report.year.year, yearEvidence: "\(report.year.evidence)",
        articles: report.articles.count, mentions: mentions, facts: facts))
  }

  /// Joins everything and writes all files into a folder, whole or not at all.
  /// - Returns: one line a join, for the user.
  public mutating func write(
    to folder: consuming OutputFolder, coverage: BoundaryCoverage, filterText: String, scopeText: String = ""
  ) throws -> [String] {
    let joins = [AdministrativeLevel.prefecture, .county, .township].map {
      JoinReport(rows, to: $0, in: gazetteer)
    }
    record(joins)
    try stageLayers(in: &folder, coverage)
    try stageMaps(in: &folder, coverage, filterText, scopeText)
    let bytes = manifest.write()
    try folder.stage("manifest.json", bytes)
    try folder.commit()
    return joins.map(\.summary)
  }

  private mutating func record(_ joins: [JoinReport]) {
    manifest.counts = [
      ("reports", manifest.inputs.count), ("mentions", mentionCount),
      ("places", tally.places.count), ("facts", rows.count + dropped.values.reduce(0, +)),
      ("facts_kept", rows.count),
    ]
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
    let aggregation = Aggregation(rows, in: gazetteer)
    for reason in aggregation.leftOut.keys.sorted() {
      manifest.leftOut.append(("sums of areas", reason, aggregation.leftOut[reason, default: 0], []))
    }
  }

  private mutating func stage(_ name: String, _ bytes: [UInt8], in folder: inout OutputFolder) throws {
    try folder.stage(name, bytes)
    manifest.files.append((name, bytes.count, SHA256.hexadecimal(bytes)))
  }

  /// How far the borders of the layers may stray from the detailed ones, in degrees: about 20 m.
  private static let layerTolerance = 0.0002

  private mutating func stageLayers(
    in folder: inout OutputFolder, _ coverage: BoundaryCoverage
  ) throws {
    let writer = GeoJSONWriter(decimals: 6)
    let facts = try FactsLayer(
      industries: analyzer.industries, measures: analyzer.extractor.measures
    ).layer(rows)
    let areas = AreasLayer(
      gazetteer: gazetteer, aggregation: Aggregation(rows, in: gazetteer), rows: rows,
      tally: tally, measures: analyzer.extractor.measures)
    let borders = coverage.simplified(tolerance: Self.layerTolerance)
    let layers = [
      try PlacesLayer.layer(tally, in: gazetteer), facts,
      try areas.layer(.prefecture, name: "prefectures", alias: "设区市", of: borders),
      try areas.layer(.county, name: "counties", alias: "县（市、区）", of: borders),
      try areas.townships(),
    ]
    for layer in layers {
      try stage(layer.name + ".geojson", writer.write(layer), in: &folder)
    }
    try stage("facts.csv", FactsTable.write(facts), in: &folder)
  }

  private mutating func stageMaps(
    in folder: inout OutputFolder, _ coverage: BoundaryCoverage, _ filterText: String,
    _ scopeText: String
  ) throws {
    let map = ThematicMap(
      gazetteer: gazetteer, coverage: coverage, measures: analyzer.extractor.measures,
      rows: rows, filterText: filterText, scopeText: scopeText)
    let composer = MapComposer(coverage: coverage)
    let samples = SampleMaps(map: map, industries: analyzer.industries)
    for (stem, scene) in try samples.sheets(composer) {
      try stage(stem + ".svg", SVGWriter().write(scene), in: &folder)
    }
  }
}
