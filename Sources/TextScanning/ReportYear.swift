/// The year a report speaks from, and how it is known.
public struct ReportYear: Sendable, Hashable {
  /// How the year is known, the surest first.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// Said by the user.
    case option
    /// In the title or a short line under it.
    case title
    /// In the head line of a newspaper's page.
    case masthead
    /// In a dated line at the end.
    case signature
    /// Said to be the year that now is, at the beginning of the text.
    case statement
    /// That of the date which the user or its row gives the report.
    case given
    /// In the file's name.
    case fileName
    /// That of the day on which the document says that it was made.
    case metadata
    /// Not known.
    case none
  }

  /// The year, or nil where nothing tells it.
  public let year: Int?
  /// How the year is known.
  public let evidence: Evidence

  /// A year with its evidence.
  public init(year: Int?, evidence: Evidence) {
    self.year = year
    self.evidence = evidence
  }

  /// No year known.
  public static let unknown = ReportYear(year: nil, evidence: .none)
}
