import SimpleFeatures
import Testing

@testable import Gazetteers

@Suite struct DatumTests {
  @Test func taiyuanCheckPair() {
    let point = Datum.gcj02.toWGS84(Coordinate(x: 112.549656, y: 37.870451))
    #expect(abs(point.x - 112.543342) < 1e-6)
    #expect(abs(point.y - 37.869914) < 1e-6)
  }

  /// Twenty thousand seeded points over Shanxi and some of all China, both ways.
  @Test(arguments: [Datum.wgs84, .gcj02, .bd09])
  func roundTripIsExact(_ datum: Datum) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next() -> Double {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Double(state >> 11) / Double(1 << 53)
    }
    var worst = 0.0
    for index in 0..<20_000 {
      let point =
        index % 4 == 0
        ? Coordinate(x: 74 + 60 * next(), y: 18 + 35 * next())
        : Coordinate(x: 110.2 + 4.4 * next(), y: 34.5 + 6.3 * next())
      let there = datum.toWGS84(datum.fromWGS84(point))
      let back = datum.fromWGS84(datum.toWGS84(point))
      worst = max(
        worst, abs(there.x - point.x), abs(there.y - point.y), abs(back.x - point.x),
        abs(back.y - point.y))
    }
    #expect(worst < 1e-9)
  }

  @Test func displacementInShanxiIsHalfAKilometreEast() {
    let point = Coordinate(x: 112.5, y: 37.8)
    let shifted = Datum.gcj02.fromWGS84(point)
    #expect((shifted.x - point.x) * 88_000 > 400)
    #expect((shifted.x - point.x) * 88_000 < 700)
    #expect(abs(shifted.y - point.y) * 111_000 < 150)
  }

  @Test func outsideChinaNothingMoves() {
    let paris = Coordinate(x: 2.35, y: 48.86)
    #expect(Datum.gcj02.toWGS84(paris) == paris)
  }

  @Test func namesOfDatums() {
    #expect(Datum(name: "GCJ-02") == .gcj02)
    #expect(Datum(name: "BD_09") == .bd09)
    #expect(Datum(name: "wgs84") == .wgs84)
    #expect(Datum(name: "nad27") == nil)
  }
}
