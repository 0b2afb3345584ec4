internal import Glibc

/// Numbers as a reader wants them: thousands separated, no more digits than the data supports.
public enum NumberText {
  /// `value` with thousands separated by commas and at most `decimals` digits after the point.
  public static func grouped(_ value: Double, decimals: Int) -> String {
    let scale = pow(10, Double(decimals))
    var scaled = (abs(value) * scale).rounded()
    guard scaled < 1e15 else { return value.description }
    let negative = value < 0 && scaled != 0
    var fraction: [UInt8] = []
    for _ in 0..<decimals {
      let digit = UInt8(scaled.truncatingRemainder(dividingBy: 10))
      scaled = (scaled / 10).rounded(.down)
      if digit != 0 || !fraction.isEmpty { fraction.append(0x30 + digit) }
    }
    let whole = Array(String(Int(scaled)).utf8)
    var text: [UInt8] = negative ? Array("−".utf8) : []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(UInt8(ascii: ",")) }
      text.append(digit)
    }
    if !fraction.isEmpty { text += [UInt8(ascii: ".")] + fraction.reversed() }
    return String(decoding: text, as: UTF8.self)
  }

  /// A value for a label: about three significant digits, whole from 100 up.
  public static func short(_ value: Double) -> String {
    let size = abs(value)
    return grouped(value, decimals: size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3)
  }

  /// A class break, with the decimals it needs, at most four.
  public static func exact(_ value: Double) -> String {
    let size = abs(value)
    return grouped(value, decimals: size >= 1000 ? 1 : size >= 1 ? 2 : 4)
  }
}
