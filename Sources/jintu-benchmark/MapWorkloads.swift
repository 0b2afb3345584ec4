import Boundaries
import Cartography
import SVG

/// A finished map of all counties.
enum MapWorkloads {
  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let coverage = try context.coverage()
    let counties = coverage.names(.county)
    var map = MapSpecification(title: "种植面积，各县")
    map.unit = "亩"
    map.level = .county
    map.kind = .choropleth
    map.values = counties.enumerated().map {
      AreaValue(code: $1.code, value: Double($0 * $0 + 10))
    }
    let composer = MapComposer(coverage: coverage)
    let specification = map
    return [
      Workload(
        "SVG map of 117 counties", data: "projected, simplified, classed, labelled, written",
        amount: 1, unit: "maps"
      ) {
        let bytes = try SVGWriter().write(composer.scene(for: specification))
        let drawn = codes(in: bytes)
        for county in counties where !drawn.contains(county.code) {
          throw WrongAnswer("\(county.name) is not on the map")
        }
        try require(bytes.count < 150_000, "the map has \(bytes.count) bytes")
        return .done
      },
      Workload(
        "simplify the boundaries to 500 m", data: "\(coverage.positionCount) positions",
        amount: Double(coverage.positionCount), unit: "positions"
      ) {
        let small = coverage.simplified(tolerance: 500)
        try require(small.units(.county).count == 117, "a county is lost")
        return .done
      },
    ]
  }

  /// The codes of a map's areas: one pass over the bytes, so that checking hardly counts.
  private static func codes(in bytes: [UInt8]) -> Set<String> {
    let mark = Array("data-code=\"".utf8)
    var codes: Set<String> = []
    var matched = 0
    for (index, byte) in bytes.enumerated() {
      matched = byte == mark[matched] ? matched + 1 : byte == mark[0] ? 1 : 0
      guard matched == mark.count else { continue }
      codes.insert(String(decoding: bytes[(index + 1)...].prefix(6), as: UTF8.self))
      matched = 0
    }
    return codes
  }
}
