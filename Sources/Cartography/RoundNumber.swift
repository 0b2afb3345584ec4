internal import Glibc

/// Numbers that a reader takes in at a glance.
enum RoundNumber {
  /// The roundest number in `lower < x ≤ upper`, near the middle or near `target`.
  ///
  /// The step shrinks from 10 over 5 to 1 times powers of ten until a multiple falls between.
  static func roundest(
    above lower: Double, through upper: Double, near target: Double? = nil
  ) -> Double {
    guard lower < upper, lower.isFinite, upper.isFinite else { return upper }
    if lower < 0, upper >= 0 { return 0 }
    let middle = target ?? lower + (upper - lower) / 2
    let top = Int(floor(log10(max(abs(lower), abs(upper))))) + 1
    for power in stride(from: top, through: top - 16, by: -1) {
      for factor in [10.0, 5.0] {
        // Dividing by an integer power keeps decimals such as 0.3 exact to the last digit.
        let candidate = multiple(of: factor, power: power - 1, near: middle)
        if candidate > lower, candidate <= upper { return candidate }
      }
    }
    return upper
  }

  /// 1, 2 or 5 times a power of ten, the greatest not above `value`.
  static func floor125(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let power = Int(floor(log10(value)))
    for factor in [5.0, 2.0, 1.0] {
      let candidate = scaled(factor, power: power)
      if candidate <= value * (1 + 1e-12) { return candidate }
    }
    return scaled(5, power: power - 1)
  }

  private static func multiple(of factor: Double, power: Int, near value: Double) -> Double {
    let step = scaled(factor, power: power)
    let times = (value / step).rounded()
    return power >= 0 ? times * step : times * factor / pow(10, Double(-power))
  }

  private static func scaled(_ factor: Double, power: Int) -> Double {
    power >= 0 ? factor * pow(10, Double(power)) : factor / pow(10, Double(-power))
  }
}
