import AreaSums
import Glibc

/// The unit in which a reader of maps thinks: 万元 rather than 元.
struct ReaderUnit {
  /// The unit as printed.
  let name: String
  /// Multiplies values of the column's unit.
  let factor: Double

  /// A value of the column in the unit, to six significant digits: 1234567 元 are 123.457 万元.
  func value(_ value: Double) -> Double {
    guard factor != 1, value != 0, value.isFinite else { return value }
    let scaled = value * factor
    let digits = pow(10, 5 - floor(log10(abs(scaled))))
    return (scaled * digits).rounded() / digits
  }

  init(_ column: IndicatorColumn) {
    switch column.unit {
    case "元": (name, factor) = ("万元", 0.0001)
    default: (name, factor) = (column.unit, 1)
    }
  }
}
