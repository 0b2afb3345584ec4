/// A figure with the interval that it may lie in, had other documents been drawn.
public struct Estimate: Sendable, Hashable {
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
