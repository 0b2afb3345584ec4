import FoundationEssentials

extension EvaluationTable {
  /// The table as one JSON object, keys in alphabetical order; null where a figure is not defined.
  ///
  /// `counts` and `figures` are those of all documents, `intervals` the ends of each figure's 95 %
  /// interval, `documents` the counts of each, `calibration` the bins of confidence, and
  /// `comparison`, where there is one, the differences from an older run.
  public func json(comparison: RunComparison? = nil) -> String {
    let estimates = estimates
    let content = Content(
      calibration: [
        "facts": Calibration(factReliability), "mentions": Calibration(mentionReliability),
      ],
      comparison: comparison.map {
        Comparison(
          with: $0.name, differences: Self.numbers($0.differences, Difference.init),
          figures: Self.figures($0.old.total))
      },
      counts: Self.counts(total),
      documents: rows.map { Document(id: $0.id, counts: Self.counts($0.score)) },
      figures: Self.figures(total),
      intervals: Self.numbers(estimates) { [Self.known($0.low), Self.known($0.high)] })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(content) else {
      preconditionFailure("numbers that are none are left out")
    }
    return String(decoding: data, as: UTF8.self)
  }

  private static func counts(_ score: Score) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: score.counts.map { ($0.name, $0.count) })
  }

  private static func figures(_ score: Score) -> [String: Double?] {
    Dictionary(
      uniqueKeysWithValues: Figure.allCases.map { ($0.name, known($0.value(of: score))) })
  }

  private static func numbers<Value>(
    _ estimates: [Estimate], _ value: (Estimate) -> Value
  ) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: estimates.map { ($0.figure.name, value($0)) })
  }

  /// JSON knows no NaN.
  fileprivate static func known(_ value: Double) -> Double? { value.isNaN ? nil : value }
}

private struct Content: Encodable {
  let calibration: [String: Calibration]
  let comparison: Comparison?
  let counts: [String: Int]
  let documents: [Document]
  let figures: [String: Double?]
  let intervals: [String: [Double?]]
}

private struct Document: Encodable {
  let id: String
  let counts: [String: Int]
}

private struct Comparison: Encodable {
  let with: String
  let differences: [String: Difference]
  let figures: [String: Double?]
}

private struct Difference: Encodable {
  let value: Double?
  let low: Double?
  let high: Double?

  init(_ estimate: Estimate) {
    value = EvaluationTable.known(estimate.value)
    low = EvaluationTable.known(estimate.low)
    high = EvaluationTable.known(estimate.high)
  }
}

private struct Calibration: Encodable {
  struct Bin: Encodable {
    let low: Double
    let count: Int
    let confidence: Double
    let right: Double
  }

  /// The records given 0.9 and more.
  struct Sure: Encodable {
    let count: Int
    let share: Double?
    let right: Double?
  }

  let bins: [Bin]
  let count: Int
  let error: Double
  let sure: Sure

  init(_ reliability: Reliability) {
    bins = reliability.bins.map {
      Bin(
        low: $0.bounds.lowerBound, count: $0.count, confidence: $0.confidence, right: $0.accuracy)
    }
    count = reliability.count
    error = reliability.expectedCalibrationError
    sure = Sure(
      count: reliability.sure.count, share: EvaluationTable.known(reliability.sure.share),
      right: EvaluationTable.known(reliability.sure.accuracy))
  }
}
