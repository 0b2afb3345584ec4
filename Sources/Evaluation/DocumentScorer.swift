/// Compares the records of a report with its annotation.
public struct DocumentScorer: Sendable {
  /// The counts.
  public internal(set) var score = Score()
  /// Confidence and rightness of every mention that is scored, in reading order.
  public internal(set) var mentionOutcomes: [Reliability.Outcome] = []
  /// Confidence and completeness of every fact, in reading order.
  public internal(set) var factOutcomes: [Reliability.Outcome] = []
  /// What is missed, wrong or too much, a line each.
  public private(set) var errors: [String] = []

  let gold: GoldDocument
  let report: EvaluatedReport
  let text: SqueezedText
  let province: String

  /// Scores a report.
  /// - Parameters:
  ///   - gold: The annotation.
  ///   - report: What was found.
  ///   - province: The province's name: places elsewhere are neither asked for nor wrong.
  /// - Complexity: annotations times the length of the text, at worst.
  public init(gold: GoldDocument, report: EvaluatedReport, province: String) {
    self.province = province
    self.gold = gold
    self.report = report
    text = SqueezedText(report.printed)
    scorePlaces()
    scoreFacts()
  }

  /// The id of the report's annotation.
  public var id: String { gold.id }

  mutating func note(_ line: String) { errors.append("\(gold.id) \(line)") }

  func words(_ scalars: some Sequence<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }
}
