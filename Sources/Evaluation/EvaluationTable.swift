import Glibc

/// The scores of a run as lines of text: a row a report and one for all, the accuracies of facts,
/// and the reliability of the confidence.
public struct EvaluationTable: Sendable {
  private var rows: [(id: String, score: Score)] = []
  private var mentionOutcomes: [Reliability.Outcome] = []
  private var factOutcomes: [Reliability.Outcome] = []
  /// What is missed, wrong or too much, a line each, in the order of the reports.
  public private(set) var errors: [String] = []
  /// The counts of all reports.
  public private(set) var total = Score()

  /// A table without rows.
  public init() {}

  /// Adds a report.
  public mutating func append(_ scorer: DocumentScorer) {
    rows.append((scorer.gold.id, scorer.score))
    total.add(scorer.score)
    mentionOutcomes += scorer.mentionOutcomes
    factOutcomes += scorer.factOutcomes
    errors += scorer.errors
  }

  /// Whether the confidence of mentions can be believed.
  public var mentionReliability: Reliability { Reliability(mentionOutcomes) }
  /// Whether the confidence of facts can be believed; right is a complete fact.
  public var factReliability: Reliability { Reliability(factOutcomes) }

  /// The scores: a header, a row a report, all together, and the accuracies.
  public var scoreLines: [String] {
    let header = "document    place P      R   traps  fact P      R  complete F1"
    let accuracies = Score.Member.allCases.map {
      "\($0.rawValue) \(Self.fixed(total.accuracy(of: $0), width: 0))"
    }
    return [header] + (rows + [("ALL", total)]).map(Self.line)
      + [accuracies.joined(separator: "  ")]
  }

  private static func line(_ id: String, _ score: Score) -> String {
    [
      padded(id, 10, left: true), fixed(score.placePrecision, width: 8),
      fixed(score.placeRecall, width: 6),
      padded("\(score.trapsHit)", 3) + "/" + padded("\(score.traps)", 3, left: true),
      fixed(score.factPrecision, width: 7), fixed(score.factRecall, width: 6),
      fixed(score.completeFactF1, width: 12),
    ].joined(separator: " ")
  }

  /// The reliability of places and facts: a row a bin, and the expected calibration error.
  public var reliabilityLines: [String] {
    Self.lines(of: mentionReliability, title: "confidence of places")
      + Self.lines(of: factReliability, title: "confidence of complete facts")
  }

  private static func lines(of reliability: Reliability, title: String) -> [String] {
    let rows = reliability.bins.map { bin in
      "\(fixed(bin.bounds.lowerBound, 1, width: 0))-\(fixed(bin.bounds.upperBound, 1, width: 0))"
        + padded("\(bin.count)", 11) + fixed(bin.confidence, width: 12)
        + fixed(bin.accuracy, width: 7)
    }
    let error = fixed(reliability.expectedCalibrationError, width: 0)
    return ["\(title): expected calibration error \(error)"]
      + (rows.isEmpty ? [] : ["bin        count  confidence  right"] + rows)
  }

  private static func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    return left ? text + blanks : blanks + text
  }

  /// A number with fixed decimals, rounded as C does; `nan` for none.
  static func fixed(_ value: Double, _ decimals: Int32 = 3, width: Int) -> String {
    guard !value.isNaN else { return padded("nan", width) }
    var buffer = [CChar](repeating: 0, count: 64)
    let count = withVaList([decimals, value]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
    let text = String(
      decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return padded(text, width)
  }
}
