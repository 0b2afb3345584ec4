import SimpleFeatures
import TestSupport
import Testing

@testable import Boundaries

/// The fast weighing of positions against a slow one, and sharing weights between tolerances.
@Suite struct EffectiveAreaTests {
  /// Drops the position of least area again and again, looking at all of them each time.
  private static func slow(_ line: [Coordinate], _ scale: (x: Double, y: Double)) -> [Double] {
    var weights = [Double](repeating: .infinity, count: line.count)
    var left = Array(line.indices)
    var greatest = 0.0
    while left.count > 2 {
      let areas = (1..<(left.count - 1)).map { place in
        let (a, b, c) = (line[left[place - 1]], line[left[place]], line[left[place + 1]])
        let cross = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)
        return cross.magnitude / 2 * scale.x * scale.y
      }
      guard let least = areas.indices.min(by: { areas[$0] < areas[$1] }) else { break }
      greatest = max(greatest, areas[least])
      weights[left[least + 1]] = greatest
      left.remove(at: least + 1)
    }
    return weights
  }

  @Test(arguments: 0..<40)
  func weighsAsTheSlowWayDoes(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 2...120, using: &random)
    // Whole numbers make ties, which the lower index wins.
    let line = (0..<count).map { _ in
      Coordinate(
        x: Double(Int.random(in: 0...9, using: &random)),
        y: Double(Int.random(in: 0...9, using: &random)))
    }
    #expect(EffectiveArea.weights(of: line, scale: (2, 3)) == Self.slow(line, (2, 3)))
  }

  @Test(arguments: 0..<30)
  func findsRepeatedPositions(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 0...60, using: &random)
    let positions = (0..<count).map { _ in
      Coordinate(
        x: Double(Int.random(in: 0...20, using: &random)),
        y: Double(Int.random(in: 0...40, using: &random)))
    }
    #expect(PositionSet.hasDuplicate(positions[...]) == (Set(positions).count < positions.count))
  }

  @Test func minusZeroIsZero() {
    let positions = [Coordinate(x: 0, y: 1), Coordinate(x: -0.0, y: 1)]
    #expect(PositionSet.hasDuplicate(positions[...]))
  }

  @Test func oneSimplifierServesSeveralTolerances() throws {
    let coverage = try Tables.coverage(.official)
    let simplifier = BoundarySimplifier(coverage)
    for tolerance in [0.0, 300, 2000, 9000] {
      let shared = simplifier.coverage(tolerance: tolerance)
      let alone = coverage.simplified(tolerance: tolerance)
      #expect(shared.arcs.map(\.positions) == alone.arcs.map(\.positions))
    }
  }

  @Test func aBorderKnowsWhatLiesBeyond() throws {
    let coverage = try Tables.coverage(.official)
    let border = coverage.border(of: "140425", .county)
    let names = Set(border.compactMap(\.neighbor?.name))
    #expect(names == ["潞州区", "潞城区", "黎城县", "壶关县"])
    #expect(border.contains { $0.neighbor == nil })
    #expect(coverage.border(of: "999999", .county).isEmpty)
    let inner = coverage.countyBorders(inside: "140400", .prefecture)
    let outer = coverage.border(of: "140400", .prefecture).map(\.path)
    #expect(!inner.isEmpty && Set(inner).isDisjoint(with: outer))
  }
}
