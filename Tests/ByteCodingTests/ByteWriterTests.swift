import ByteCoding
import Foundation
import Testing

struct DecimalCase: CustomTestStringConvertible, Sendable {
  let value: Double
  let decimals: Int
  let trimmed: Bool
  let text: String
  var testDescription: String { "\(value) to \(decimals) gives \(text)" }
}

@Suite struct ByteWriterTests {
  @Test(arguments: [
    DecimalCase(value: 0, decimals: 2, trimmed: false, text: "0.00"),
    DecimalCase(value: -0.0, decimals: 2, trimmed: true, text: "0"),
    DecimalCase(value: -0.004, decimals: 2, trimmed: false, text: "0.00"),
    DecimalCase(value: -0.006, decimals: 2, trimmed: true, text: "-0.01"),
    DecimalCase(value: 1.5, decimals: 2, trimmed: true, text: "1.5"),
    DecimalCase(value: 100, decimals: 0, trimmed: true, text: "100"),
    DecimalCase(value: 112.543342, decimals: 7, trimmed: true, text: "112.543342"),
    DecimalCase(value: 0.05, decimals: 3, trimmed: false, text: "0.050"),
    DecimalCase(value: -12.999, decimals: 1, trimmed: true, text: "-13"),
    DecimalCase(value: 123_456_789.125, decimals: 3, trimmed: false, text: "123456789.125"),
  ])
  func writesDecimals(row: DecimalCase) throws {
    var writer = ByteWriter()
    try writer.append(row.value, decimals: row.decimals, trimmingZeros: row.trimmed)
    #expect(writer.text == row.text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func refusesWhatIsNotFinite(value: Double) {
    var writer = ByteWriter()
    #expect(throws: NonFiniteNumber.self) { try writer.append(value, decimals: 2) }
    #expect(throws: NonFiniteNumber.self) { try writer.append(shortest: value) }
    #expect(writer.count == 0)
  }

  @Test func agreesWithFoundation() throws {
    var state: UInt64 = 42
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = (Double(state >> 11) / Double(1 << 53) - 0.5) * 4000
      var writer = ByteWriter()
      try writer.append(value, decimals: 5)
      let slow = String(format: "%.5f", value)
      #expect(abs(try #require(Double(writer.text)) - value) <= 0.000_005_000_1)
      #expect(writer.text.split(separator: ".").last?.count == 5)
      #expect(writer.text == slow || abs((Double(slow) ?? 0) - (Double(writer.text) ?? 1)) < 1.1e-5)
    }
  }

  @Test func writesShortestDigits() throws {
    for (value, text) in [(8000.0, "8000"), (533.3, "533.3"), (1e20, "1e+20"), (-0.0, "0")] {
      var writer = ByteWriter()
      try writer.append(shortest: value)
      #expect(writer.text == text)
    }
  }

  @Test func writesIntegers() {
    for value in [0, 7, -7, 1_000_000, Int.max, Int.min] {
      var writer = ByteWriter()
      writer.append(value)
      #expect(writer.text == String(value))
    }
  }
}
