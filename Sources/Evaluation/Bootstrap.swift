/// Intervals of figures over documents, by the percentile bootstrap (B. Efron, R. J. Tibshirani,
/// "An Introduction to the Bootstrap", 1993, ch. 13).
///
/// Documents are drawn with replacement, not facts: one early mistake may spoil a whole report, so
/// that the facts of a report are not independent. Two runs are compared on the same draws, which
/// leaves only what differs between them. Seed and number of draws are fixed: the same scores give
/// the same intervals.
public struct Bootstrap: Sendable {
  /// How many samples are drawn.
  public let resamples: Int
  /// Where the random numbers begin.
  public let seed: UInt64

  /// - Precondition: at least 40 samples, so that there is a fortieth to leave out at either end.
  public init(resamples: Int = 2000, seed: UInt64 = 1) {
    precondition(resamples >= 40, "a 95 % interval needs 40 samples")
    self.resamples = resamples
    self.seed = seed
  }

  /// Every figure of the documents together, with its interval.
  /// - Complexity: samples times documents.
  public func estimates<Score: Counts>(_ scores: [Score]) -> [Estimate<Score.Figures>] {
    estimates(documents: scores.count) { draw in
      let sum = Self.sum(scores, draw)
      return Score.Figures.allCases.map { $0.value(of: sum) }
    }
  }

  /// By how much every figure of a run passes that of an older one on the same documents.
  /// - Precondition: both runs have the same documents in the same order.
  public func differences(_ new: [Score], since old: [Score]) -> [Estimate<Figure>] {
    precondition(new.count == old.count, "the same documents in both runs")
    return estimates(documents: new.count) { draw in
      let (sum, before) = (Self.sum(new, draw), Self.sum(old, draw))
      return Figure.allCases.map { $0.value(of: sum) - $0.value(of: before) }
    }
  }

  private func estimates<Figure: CountedFigure>(
    documents: Int, _ values: (_ draw: [Int]) -> [Double]
  ) -> [Estimate<Figure>] {
    let whole = values(Array(0..<documents))
    var samples = [[Double]](repeating: [], count: whole.count)
    var random = SplitMix64(seed: seed)
    for _ in 0..<(documents < 2 ? 0 : resamples) {
      let draw = (0..<documents).map { _ in random.below(documents) }
      for (index, value) in values(draw).enumerated() where !value.isNaN {
        samples[index].append(value)
      }
    }
    return Figure.allCases.indices.map { index in
      let (low, high) = Self.interval(samples[index])
      return Estimate(figure: Figure.allCases[index], value: whole[index], low: low, high: high)
    }
  }

  private static func sum<Score: Counts>(_ scores: [Score], _ draw: [Int]) -> Score {
    var sum = Score()
    for index in draw { sum.add(scores[index]) }
    return sum
  }

  /// What is left without the lowest and the highest fortieth.
  private static func interval(_ samples: [Double]) -> (low: Double, high: Double) {
    guard !samples.isEmpty else { return (.nan, .nan) }
    let sorted = samples.sorted()
    let outside = sorted.count / 40
    return (sorted[outside], sorted[sorted.count - 1 - outside])
  }
}
