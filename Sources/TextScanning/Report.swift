/// A report as read: its normalised text in reading order, cut into articles.
public struct Report: Sendable {
  /// The report's name: the file's name without its folder.
  public let name: String
  /// The whole text, normalised.
  public let text: SourceText
  /// The articles in reading order; together they cover all text that is not white space.
  public let articles: [Article]
  /// The year that the report speaks from: what the user says, or what was found in it.
  public let year: ReportYear

  /// Puts a report together from its parts.
  public init(name: String, text: SourceText, articles: [Article], year: ReportYear) {
    self.name = name
    self.text = text
    self.articles = articles
    self.year = year
  }

  /// The same report, speaking from another year.
  public func speaking(from year: ReportYear) -> Report {
    Report(name: name, text: text, articles: articles, year: year)
  }
}
