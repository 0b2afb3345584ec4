import ByteCoding
public import Gazetteers
import Geoparsing
import Indicators
public import Observations
public import TextScanning

/// What outputs need of one report, free of its text: its facts, and how often it names each place.
public struct ReportDigest: Sendable {
  /// How often a report names a place.
  public struct PlaceCount: Sendable {
    /// The place as the report names it.
    public let place: PlaceDescription
    /// The place of the gazetteer that it is or lies in.
    public let anchor: PlaceID
    /// How often it is named.
    public internal(set) var mentions: Int
    /// How many facts belong to it.
    public internal(set) var facts: Int
    /// The least confidence of its mentions, 1 without any.
    public internal(set) var confidence: Double

    /// A count as it was stored.
    package init(
      place: PlaceDescription, anchor: PlaceID, mentions: Int, facts: Int, confidence: Double
    ) {
      self.place = place
      self.anchor = anchor
      self.mentions = mentions
      self.facts = facts
      self.confidence = confidence
    }
  }

  /// Where a report comes from and how it was read.
  public struct Source: Sendable, Hashable {
    /// The report's name.
    public let name: String
    /// SHA-256 of its bytes.
    public let hash: String
    /// Its size in bytes.
    public let size: Int
    /// The year it speaks from, nil where it is not known.
    public let year: Int?
    /// How the year is known.
    public let yearEvidence: String
    /// How many articles it holds.
    public let articles: Int
    /// How many mentions were found.
    public let mentions: Int
    /// Its format and what is known of it besides its text.
    public let origin: ReportOrigin

    /// A source as it was stored.
    package init(
      name: String, hash: String, size: Int, year: Int?, yearEvidence: String, articles: Int,
      mentions: Int, origin: ReportOrigin = ReportOrigin()
    ) {
      self.origin = origin
      self.name = name
      self.hash = hash
      self.size = size
      self.year = year
      self.yearEvidence = yearEvidence
      self.articles = articles
      self.mentions = mentions
    }
  }

  /// The report.
  public let source: Source
  /// The facts, in reading order.
  public let rows: [FactRow]
  /// The places, in the order in which they are first named.
  public let places: [PlaceCount]
  /// Names that may be of places and are not resolved, in reading order, as printed.
  public let unresolved: [String]
  /// What became of each table in the report.
  public let tables: [TableOutcome]

  /// A digest as it was stored.
  package init(
    source: Source, rows: [FactRow], places: [PlaceCount], unresolved: [String],
    tables: [TableOutcome]
  ) {
    self.source = source
    self.rows = rows
    self.places = places
    self.unresolved = unresolved
    self.tables = tables
  }

  /// The digest of what was found in a report whose file holds `bytes`.
  public init(_ analysis: ReportAnalysis, bytes: [UInt8], in gazetteer: Gazetteer) {
    self.init(
      analysis, original: SHA256.hexadecimal(bytes), size: bytes.count, in: gazetteer)
  }

  /// The digest of what was found in a report that was made from a file with this SHA-256 and size.
  public init(
    _ analysis: ReportAnalysis, original hash: String, size: Int, in gazetteer: Gazetteer
  ) {
    let report = analysis.report
    var counter = Counter(gazetteer: gazetteer, year: report.namesYear)
    var rows: [FactRow] = []
    var mentions = 0
    for article in analysis.articles {
      mentions += article.mentions.count
      for mention in article.mentions {
        counter.count(mention.referent, mention.anchor) {
          $0.mentions += 1
          $0.confidence = min($0.confidence, mention.confidence)
        }
      }
      for observation in article.observations {
        let grounds = FactRow.grounds(
          of: observation, among: article.mentions, in: gazetteer, on: report.namesYear)
        rows.append(FactRow(observation, of: report, in: gazetteer, grounds: grounds))
        guard let referent = observation.attribution?.referent else { continue }
        counter.count(referent, FactRow.anchor(of: referent)) { $0.facts += 1 }
      }
    }
    source = Source(
      name: report.name, hash: hash, size: size,
      year: report.year.year, yearEvidence: "\(report.year.evidence)",
      articles: report.articles.count, mentions: mentions, origin: report.origin)
    self.rows = rows
    places = counter.counts
    tables = analysis.tables
    unresolved = analysis.articles.flatMap { article in
      article.rejected.filter { name in
        name.isUnresolved && !article.mentions.contains { $0.range.overlaps(name.range) }
      }.map { report.text.printedString($0.range) }
    }
  }

  /// Counts places by path.
  private struct Counter {
    let gazetteer: Gazetteer
    let year: Int?
    var counts: [PlaceCount] = []
    private var positions: [String: Int] = [:]

    init(gazetteer: Gazetteer, year: Int?) {
      self.gazetteer = gazetteer
      self.year = year
    }

    mutating func count(
      _ referent: ToponymMention.Referent, _ anchor: PlaceID, _ body: (inout PlaceCount) -> Void
    ) {
      let place = PlaceDescription(referent, in: gazetteer, on: year)
      if let position = positions[place.path] { return body(&counts[position]) }
      positions[place.path] = counts.count
      var count = PlaceCount(place: place, anchor: anchor, mentions: 0, facts: 0, confidence: 1)
      body(&count)
      counts.append(count)
    }
  }
}
