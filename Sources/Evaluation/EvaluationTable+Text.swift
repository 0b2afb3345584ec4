extension EvaluationTable {
  /// The scores: a header, a row a report, and all together.
  public var scoreLines: [String] {
    ["document    place P      R   traps  fact P      R  complete F1"]
      + (rows + [("ALL", total)]).map(Self.line)
  }

  private static func line(_ id: String, _ score: Score) -> String {
    [
      FixedText.padded(id, 10, left: true), FixedText.number(score.placePrecision, width: 8),
      FixedText.number(score.placeRecall, width: 6),
      FixedText.padded("\(score.trapsHit)", 3) + "/"
        + FixedText.padded("\(score.traps)", 3, left: true),
      FixedText.number(score.factPrecision, width: 7), FixedText.number(score.factRecall, width: 6),
      FixedText.number(score.completeFactF1, width: 12),
    ].joined(separator: " ")
  }

  /// Every figure with its interval.
  public var figureLines: [String] {
    let header = "figure         value  95 % interval over \(rows.count) documents"
    return [header] + estimates.map(\.line)
  }

  /// The reliability of places and facts: a row a bin, the expected calibration error, and how many
  /// are given 0.9 and more.
  public var reliabilityLines: [String] {
    Self.lines(of: mentionReliability, title: "confidence of places")
      + Self.lines(of: factReliability, title: "confidence of complete facts")
  }

  static func lines(of reliability: Reliability, title: String) -> [String] {
    let error = FixedText.number(reliability.expectedCalibrationError)
    let head = "\(title): expected calibration error \(error)"
    guard reliability.count > 0 else { return [head] }
    let rows = reliability.bins.map { bin in
      "\(FixedText.number(bin.bounds.lowerBound, 1))-\(FixedText.number(bin.bounds.upperBound, 1))"
        + FixedText.padded("\(bin.count)", 11) + FixedText.number(bin.confidence, width: 12)
        + FixedText.number(bin.accuracy, width: 7)
    }
    let sure = reliability.sure
    let share = FixedText.number(sure.share)
    return [head, "bin        count  confidence  right"] + rows + [
      "0.9 and more: \(sure.count) of \(reliability.count) (\(share)), right "
        + FixedText.number(sure.accuracy)
    ]
  }
}
