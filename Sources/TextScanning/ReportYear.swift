/// The year a report speaks from, and how it is known.
public struct ReportYear: Sendable, Hashable {
  /// How the year is known.
  public enum Evidence: Sendable, Hashable {
    /// Printed in the report.
    case printed
    /// In the file's name.
    case fileName
    /// Said by the user.
    case option
    /// Not known.
    case none
  }

  /// The year, or nil where nothing tells it.
  public let year: Int?
  /// The month of publication (1...12), where it is printed.
  public let month: Int?
  /// How the year is known.
  public let evidence: Evidence

  /// A year with its evidence.
  public init(year: Int?, month: Int? = nil, evidence: Evidence) {
    self.year = year
    self.month = month
    self.evidence = evidence
  }

  /// No year known.
  public static let unknown = ReportYear(year: nil, evidence: .none)
}
