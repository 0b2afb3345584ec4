import ByteCoding
import Gazetteers
import Observations
import Records
import TextScanning

/// What was read in a report.
public struct ReportReading: Sendable {
  /// The report's name.
  public let name: String
  /// The year that it speaks from; nil where neither its text nor its file tells.
  public let year: Int?
  /// The places that it names, in reading order.
  public let mentions: [Mention]
  /// What it says in numbers, in reading order.
  public let facts: [Fact]

  private let analysis: ReportAnalysis
  private let found: ReportDigest
  private let gazetteer: Gazetteer

  init(_ analysis: ReportAnalysis, bytes: [UInt8], in gazetteer: Gazetteer) {
    self.analysis = analysis
    self.gazetteer = gazetteer
    found = ReportDigest(analysis, bytes: bytes, in: gazetteer)
    name = analysis.report.name
    year = found.source.year
    mentions = analysis.articles.flatMap { article in
      article.mentions.map { Mention($0, article.number, of: analysis.report, in: gazetteer) }
    }
    facts = found.rows.map(Fact.init)
  }

  /// The records of the report as JSON Lines, those of `jintu extract`: `docs/records.schema.json` is
  /// their schema.
  public var records: String {
    var writer = ByteWriter(capacity: 1 << 14)
    RecordWriter(gazetteer: gazetteer).append(analysis, to: &writer)
    return writer.text
  }

  /// What an export keeps of it, with some of its facts.
  func digest(where isIncluded: (Fact) -> Bool) -> ReportDigest {
    ReportDigest(
      source: found.source, rows: facts.filter(isIncluded).map(\.row), places: found.places,
      unresolved: found.unresolved, tables: found.tables)
  }
}
