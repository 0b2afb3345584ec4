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
    /// In the file's name.
    case fileName
    /// Not known.
    case none
  }

  /// The year, or nil where nothing tells it.
  public let year: Int?
  /// How the year is known.
  public let evidence: Evidence
  /// The year whose official names of places hold: the report's, else the latest that it tells of.
  public let ofNames: Int?

  /// A year with its evidence.
  public init(year: Int, evidence: Evidence) {
    self.year = year
    self.evidence = evidence
    ofNames = year
  }

  /// No year known, but the latest that the text tells of.
  public static func unknown(latestTold: Int?) -> ReportYear { ReportYear(latestTold: latestTold) }

  /// No year known.
  public static let unknown = ReportYear(latestTold: nil)

  private init(latestTold: Int?) {
    year = nil
    evidence = .none
    ofNames = latestTold
  }
}
