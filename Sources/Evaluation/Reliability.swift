/// Whether confidences can be believed: of the records given 0.9, nine in ten should be right.
///
/// The expected calibration error is the mean distance between confidence and share of right ones
/// over ten equal bins, weighted by how many records each holds (M. P. Naeini, G. F. Cooper,
/// M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015).
public struct Reliability: Sendable {
  /// One record: the confidence in it and whether it was right.
  public struct Outcome: Sendable, Hashable {
    /// The confidence, 0...1.
    public let confidence: Double
    /// Whether the record was right.
    public let isRight: Bool

    /// - Precondition: the confidence lies in 0...1.
    public init(confidence: Double, isRight: Bool) {
      precondition((0...1).contains(confidence), "a confidence lies in 0...1")
      self.confidence = confidence
      self.isRight = isRight
    }
  }

  /// The records whose confidence lies in one tenth.
  public struct Bin: Sendable, Hashable {
    /// The bounds of the tenth; the upper one is left out but in the last.
    public let bounds: Range<Double>
    /// How many records.
    public let count: Int
    /// Their mean confidence.
    public let confidence: Double
    /// The share that is right.
    public let accuracy: Double
  }

  /// The bins that hold any record, ascending.
  public let bins: [Bin]
  /// The records of all bins.
  public let count: Int

  /// Sorts outcomes into bins.
  public init(_ outcomes: [Outcome]) {
    var members = [[Outcome]](repeating: [], count: 10)
    for outcome in outcomes { members[min(9, Int(outcome.confidence * 10))].append(outcome) }
    count = outcomes.count
    bins = members.enumerated().compactMap { index, members in
      guard !members.isEmpty else { return nil }
      let total = Double(members.count)
      return Bin(
        bounds: Double(index) / 10..<Double(index + 1) / 10, count: members.count,
        confidence: members.reduce(0) { $0 + $1.confidence } / total,
        accuracy: Double(members.count { $0.isRight }) / total)
    }
  }

  /// The expected calibration error, 0...1; 0 where there are no records.
  public var expectedCalibrationError: Double {
    guard count > 0 else { return 0 }
    return bins.reduce(0) { sum, bin in
      sum + Double(bin.count) / Double(count) * abs(bin.confidence - bin.accuracy)
    }
  }

  /// The records given a confidence of 0.9 and more: how many, which share of all, and which share
  /// of them is right. The shares are NaN where there is nothing to share.
  public var sure: (count: Int, share: Double, accuracy: Double) {
    guard let last = bins.last, last.bounds.lowerBound == 0.9 else {
      return (0, count == 0 ? .nan : 0, .nan)
    }
    return (last.count, Double(last.count) / Double(count), last.accuracy)
  }
}
