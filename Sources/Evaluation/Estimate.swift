/// Counts that add up over documents.
public protocol Counts: Sendable {
  /// The figures that are computed from them.
  associatedtype Figures: CountedFigure where Figures.Score == Self
  /// No counts yet.
  init()
  /// Adds the counts of another report.
  mutating func add(_ other: Self)
}

extension Counts {
  static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? .nan : Double(part) / Double(whole)
  }
}

/// A figure computed from counts.
public protocol CountedFigure: Sendable, Hashable, CaseIterable where AllCases == [Self] {
  /// What it is computed from.
  associatedtype Score: Counts
  /// The name in JSON and in tables that programs read.
  var name: String { get }
  /// The name in tables that people read.
  var title: String { get }
  /// The figure of some counts; NaN where nothing is counted that it could be a share of.
  func value(of score: Score) -> Double
}

/// A figure with the interval that it may lie in, had other documents been drawn.
public struct Estimate<Figure: CountedFigure>: Sendable, Hashable {
  /// Which figure.
  public let figure: Figure
  /// Its value, or the difference of two runs; NaN where it is not defined.
  public let value: Double
  /// The lower end of the 95 % interval; NaN for fewer than two documents.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// Whether the interval holds 0, so that a difference may be chance.
  public var mayBeNothing: Bool { !(low > 0 || high < 0) }
}

extension Estimate {
  /// A row of the table that people read.
  var line: String {
    let value = FixedText.padded(figure.title, 14, left: true) + FixedText.number(value, width: 6)
    guard !low.isNaN else { return value }
    return value + "  " + FixedText.number(low) + "-" + FixedText.number(high)
  }

  /// Figures as tab-separated lines under a header, for `scripts/check-accuracy`: name, value and
  /// both ends of the interval.
  static func accuracyLines(_ estimates: [Estimate]) -> [String] {
    ["attribute\tvalue\tlow\thigh"]
      + estimates.map { estimate in
        let numbers = [estimate.value, estimate.low, estimate.high]
        return ([estimate.figure.name] + numbers.map { FixedText.number($0, 6) })
          .joined(separator: "\t")
      }
  }
}
