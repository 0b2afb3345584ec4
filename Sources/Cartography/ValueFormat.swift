/// Writes the values of one map alike: as many decimals as the greatest one supports.
struct ValueFormat {
  /// Decimals that give the greatest magnitude three digits.
  let decimals: Int

  /// The format for all values that a map prints.
  init(_ values: [Double]) {
    let greatest = values.map(\.magnitude).max() ?? 0
    decimals = greatest >= 100 ? 0 : greatest >= 10 ? 1 : greatest >= 1 ? 2 : 3
  }

  /// The text of a value; one below the last decimal keeps its first digit rather than read as 0.
  func text(_ value: Double) -> String {
    var digits = decimals
    var unit = 0.5
    for _ in 0..<digits { unit /= 10 }
    while value != 0, value.magnitude < unit, digits < 6 {
      digits += 1
      unit /= 10
    }
    return NumberText.grouped(value, decimals: digits)
  }
}
