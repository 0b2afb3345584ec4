public import TextScanning

/// How the period of a fact is known; by it a confidence can be told.
public enum PeriodEvidence: String, Sendable, Hashable, CaseIterable {
  /// A date in front of the number, in its sentence.
  case sentenceDate
  /// An earlier count that the sentence compares with.
  case comparison
  /// The heading of the part, or the dated line of an entry.
  case heading
  /// The months that the title is of.
  case titleMonths
  /// The report's year as the user said it.
  case option
  /// The report's year, from its title or a short line under it.
  case titleYear
  /// The report's year, from the head line of the page.
  case masthead
  /// The report's year, from a dated line at the end.
  case signature
  /// The report's year, from the beginning of its text.
  case statement
  /// The report's year, from the file's name.
  case fileName
  /// Nothing tells it.
  case unknown
  /// The report's year, from the date that was given with it.
  case given
  /// The report's year, from the day on which the document says that it was made.
  case metadata

  /// The evidence of a fact that only the report's year dates.
  public init(_ evidence: ReportYear.Evidence) {
    self =
      switch evidence {
      case .option: .option
      case .title: .titleYear
      case .masthead: .masthead
      case .signature: .signature
      case .statement: .statement
      case .given: .given
      case .fileName: .fileName
      case .metadata: .metadata
      case .none: .unknown
      }
  }

  /// The evidence that weights were fitted to: no annotated report has a given date, which is like one
  /// at the end of the text, nor properties, which are like a file's name.
  public var weighed: PeriodEvidence {
    switch self {
    case .given: .signature
    case .metadata: .fileName
    default: self
    }
  }

  /// The evidence in words, for explanations.
  public var words: String {
    switch self {
    case .sentenceDate: "the date in its sentence"
    case .comparison: "the earlier count it is compared with"
    case .heading: "the heading or dated line above"
    case .titleMonths: "the months of the title"
    case .option: "the year that was said"
    case .titleYear: "the year of the title"
    case .masthead: "the year in the head of the page"
    case .signature: "the year of the date at the end"
    case .statement: "the year that the text begins with"
    case .fileName: "the year in the file's name"
    case .unknown: "nothing tells its time"
    case .given: "the date that was given"
    case .metadata: "the date in the document's properties"
    }
  }
}
