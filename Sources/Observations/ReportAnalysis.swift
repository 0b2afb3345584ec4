public import Geoparsing
public import TextScanning

/// Everything that was found in one report.
public struct ReportAnalysis: Sendable {
  /// What was found in one article.
  public struct ArticleAnalysis: Sendable {
    /// The article's number, from 1.
    public let number: Int
    /// The places named, in reading order.
    public let mentions: [ToponymMention]
    /// Names that were not taken for places: all when asked for, else those that are unresolved.
    public let rejected: [RejectedToponym]
    /// The facts, in reading order.
    public let observations: [Observation]
  }

  /// The report.
  public let report: Report
  /// Its articles.
  public let articles: [ArticleAnalysis]
  /// What became of each table, in reading order.
  public let tables: [TableOutcome]
}
