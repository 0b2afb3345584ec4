/// How much an indicator changed from one year to another.
public struct MapChange: Sendable, Hashable {
  /// The year that is compared with.
  public let from: Int
  /// The later year.
  public let to: Int
  /// Whether the change is in per cent of the earlier value rather than an amount.
  public let isPercent: Bool

  /// A change; nil where the years do not rise.
  public init?(from: Int, to: Int, isPercent: Bool) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
    self.isPercent = isPercent
  }

  /// The change of a value, nil where a share of the earlier one would say nothing.
  func value(from first: Double, to last: Double) -> Double? {
    guard isPercent else { return last - first }
    return first > 0 ? (last - first) / first * 100 : nil
  }
}
