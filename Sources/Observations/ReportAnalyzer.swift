public import Gazetteers
import Geoparsing
public import IndicatorCatalogue
public import Indicators
public import Industries
public import TextScanning

/// Reads reports into mentions and facts: the two streams of scanners, joined.
///
///     let analysis = analyzer.analyze(report)
///     for observation in analysis.observations { ... }
public struct ReportAnalyzer: Sendable {
  /// The places known.
  public let gazetteer: Gazetteer
  /// The industries known.
  public let industries: IndustryTable
  /// The words that lead to industries.
  public let industryLexicon: IndustryLexicon
  /// Finds indicators; also holds the tables of measures and units.
  public let extractor: IndicatorExtractor
  /// The named indicators.
  public let catalogue: IndicatorCatalogue
  private let geoparser: Geoparser

  /// The files of a folder of tables that reports are read with, besides the gazetteer's own.
  public static let wordLists =
    [
      "common-words.tsv", "cues.tsv", "geoparsing-words.tsv", "industries.tsv",
      "industry-words.tsv",
      "measures.tsv", "units.tsv",
    ] + IndicatorCatalogue.files

  /// Opens everything that a folder of tables holds.
  /// - Throws: an error of the table at fault, with file and line.
  public init(gazetteer: Gazetteer, directory: String) throws {
    self.gazetteer = gazetteer
    geoparser = Geoparser(
      gazetteer: gazetteer, lexicon: try GeoparsingLexicon(directory: directory))
    catalogue = try IndicatorCatalogue(directory: directory)
    industries = try IndustryTable(directory: directory)
    industryLexicon = try IndustryLexicon(directory: directory, table: industries)
    extractor = try IndicatorExtractor(
      units: try Self.table("units.tsv", directory),
      measures: try Self.table("measures.tsv", directory),
      cues: try Self.table("cues.tsv", directory))
  }

  private static func table(_ name: String, _ directory: String) throws -> [UInt8] {
    let path = directory + "/" + name
    guard let bytes = TableFile.contents(of: path) else {
      throw TableFile.Failure(path: path, line: nil, reason: "cannot be read")
    }
    return bytes
  }

  /// What a report says: its mentions and facts in reading order.
  /// - Complexity: about linear in the text. Holds nothing between reports.
  public func analyze(_ report: Report, explains: Bool = false) -> ReportAnalysis {
    let readings = geoparser.read(report, explains: explains)
    var articles: [ReportAnalysis.ArticleAnalysis] = []
    for (article, reading) in zip(report.articles, readings) {
      articles.append(
        ReportAnalysis.ArticleAnalysis(
          number: article.number, mentions: reading.mentions, rejected: reading.rejected,
          observations: observations(of: article, in: report, reading)))
    }
    return ReportAnalysis(report: report, articles: articles)
  }

  private func observations(
    of article: Article, in report: Report, _ reading: Geoparser.Reading
  ) -> [Observation] {
    // A numeral inside a place's name (三门镇) counts nothing.
    let indicators = extractor.indicators(in: article, of: report).filter { indicator in
      !Self.overlaps(reading.mentions, indicator.quantity.numberRange)
    }
    guard !indicators.isEmpty else { return [] }
    let bytes = report.text.bytes
    let places = IndicatorAttribution(
      gazetteer: gazetteer, bytes: bytes, article: article, reading: reading,
      year: report.year.year
    ).attributions(of: indicators)
    let hits = industryLexicon.hits(
      in: bytes, range: article.range,
      excluding: IndustryAttribution.properNames(reading.mentions, in: bytes))
    let trades = IndustryAttribution(bytes: bytes, article: article, hits: hits)
      .assignments(of: indicators)
    let observations = zip(zip(indicators, places), trades).map { stated, industry in
      let (indicator, place) = stated
      return Observation(
        article: article.number, indicator: indicator, attribution: place, industry: industry,
        confidence: indicator.confidence * (place?.confidence ?? 0.5) * industry.confidence)
    }
    return observations.identified(by: catalogue, in: bytes, naming: reading.mentions)
  }

  /// Whether one of the mentions, which stand in order and apart from each other, meets a range.
  private static func overlaps(_ mentions: [ToponymMention], _ range: Range<Int>) -> Bool {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < mentions.count && mentions[low].range.overlaps(range)
  }
}
