public import Decisions
public import Gazetteers
import Geoparsing
public import IndicatorCatalogue
public import Indicators
public import Industries
import InputFiles
public import Language
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
  private let lexicon: Lexicon
  /// The models of the decisions about each fact.
  public var models: DecisionModels
  private let tableWords: TableWords

  /// The files of a folder of tables that reports are read with, besides the gazetteer's own.
  public static let wordLists =
    [
      "common-words.tsv", "cues.tsv", "geoparsing-words.tsv", "industries.tsv",
      "industry-words.tsv", "measures.tsv", "phrases.tsv", "table-words.tsv", "time-words.tsv",
      "units.tsv",
      "words.tsv",
    ] + IndicatorCatalogue.files + DecisionModels.files

  /// Opens everything that a folder of tables holds.
  /// - Parameters:
  ///   - gazetteer: The places known.
  ///   - directory: The folder.
  ///   - models: models to use in place of those of the folder's weights.
  /// - Throws: an error of the table at fault, with file and line.
  public init(gazetteer: Gazetteer, directory: String, models: DecisionModels? = nil) throws {
    self.gazetteer = gazetteer
    let parts = AnalyzerParts(directory: directory, models: models)
    geoparser = Geoparser(gazetteer: gazetteer, lexicon: try parts.geoparsing.get())
    lexicon = try parts.lexicon.get()
    self.models = try parts.models.get()
    catalogue = try parts.catalogue.get()
    (industries, industryLexicon) = try parts.industries.get()
    extractor = try parts.extractor.get()
    tableWords = try parts.tableWords.get()
  }

  /// What a report says: its mentions and facts in reading order.
  /// - Complexity: about linear in the text. Holds nothing between reports.
  /// - Parameters:
  ///   - report: The report.
  ///   - explains: whether names that were not taken are kept, and reasons of all decisions.
  ///   - teacher: who watches the decisions, and says what is right; nil but when fitting.
  public func analyze(
    _ report: Report, explains: Bool = false, teacher: (any DecisionTeacher)? = nil
  ) -> ReportAnalysis {
    let report = extractor.yearFinder.dated(report)
    let collector = explains && teacher == nil ? ReasonCollector(models: models) : nil
    let readings = geoparser.read(report, explains: explains, about: givenPlace(of: report))
    let tableReader = TableReader(
      tools: TableCells.Tools(
        gazetteer: gazetteer, extractor: extractor, language: lexicon, industries: industryReader,
        catalogue: catalogue, words: tableWords))
    var articles: [ReportAnalysis.ArticleAnalysis] = []
    var outcomes: [TableOutcome] = []
    for (article, reading) in zip(report.articles, readings) {
      let tables = tableReader.read(article, of: report, reading)
      outcomes += tables.outcomes
      articles.append(
        ReportAnalysis.ArticleAnalysis(
          number: article.number,
          mentions: reading.mentions(with: tables.mentions).lowered(in: report),
          rejected: reading.rejected,
          observations: confidence.assessed(
            observations(of: article, in: report, reading, teacher ?? collector)
              .explained(by: collector)
              .merged(with: tables.observations)
          ).lowered(in: report)))
    }
    return ReportAnalysis(report: report, articles: articles, tables: outcomes)
  }

  /// The finest place that a title names, as a text of its own.
  func place(ofTitle titled: Report) -> PlaceID? {
    geoparser.read(titled).flatMap(\.mentions).map(\.anchor)
      .filter { !gazetteer.isOutside($0) }
      .max { gazetteer.level(of: $0) < gazetteer.level(of: $1) }
  }

  /// How an article hangs together, as all decisions on it see it.
  public func discourse(of article: Article, in report: Report) -> Discourse {
    Discourse(article: article, of: report.text.bytes, lexicon: lexicon)
  }

  private var industryReader: IndustryReader {
    IndustryReader(lexicon: industryLexicon, model: models[.industry])
  }

  private func observations(
    of article: Article, in report: Report, _ reading: Geoparser.Reading,
    _ teacher: (any DecisionTeacher)?
  ) -> [Observation] {
    // A numeral inside a place's name (三门镇) counts nothing.
    let bytes = report.text.bytes
    let discourse = discourse(of: article, in: report)
    let indicators = extractor.indicators(in: discourse, of: report).filter { indicator in
      !Self.overlaps(reading.mentions, indicator.quantity.numberRange)
    }
    guard !indicators.isEmpty else { return [] }
    let identities = IndicatorIdentifier(
      catalogue: catalogue, bytes: bytes, names: reading.mentions.map(\.range)
    ).identities(of: indicators)
    let known = identities.map { KnownIndicator($0, in: catalogue) }
    let places = PlaceLinker(
      discourse: discourse,
      places: ArticlePlaces(
        discourse: discourse, reading: reading.outsideTables(of: article), gazetteer: gazetteer,
        year: report.namesYear),
      model: models[.place]
    ).attributions(of: indicators, known: known, teacher: teacher)
    let industries = industryReader.assignments(
      of: indicators, known: known, ranks: places.map(gazetteer.rank), in: discourse,
      names: reading.mentions.map(\.range),
      teacher: teacher)
    return indicators.indices.map { index in
      let (indicator, place, industry) = (indicators[index], places[index], industries[index])
      return Observation(
        article: article.number, indicator: indicator, attribution: place, industry: industry,
        identity: identities[index])
    }
  }

  /// The confidence in facts, as their decisions tell it.
  private var confidence: FactConfidence {
    FactConfidence(model: models[.confidence], gazetteer: gazetteer, catalogue: catalogue)
  }

  /// The features of each fact of an article that tell how surely it is right, for the fitting.
  public func confidenceFeatures(of facts: [Observation]) -> [FeatureVector] {
    confidence.vectors(facts)
  }

  /// Whether one of the mentions, which stand in order and apart from each other, meets a range.
  private static func overlaps(_ mentions: [ToponymMention], _ range: Range<Int>) -> Bool {
    let low = mentions.partition { $0.range.upperBound > range.lowerBound }
    return low < mentions.count && mentions[low].range.overlaps(range)
  }
}
