import Cartography
import Testing

/// Seeded numbers.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func unit() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }
}

struct OddCase: CustomTestStringConvertible, Sendable {
  let name: String
  let values: [Double]
  /// The most classes that these values allow.
  let most: Int
  var testDescription: String { name }
}

@Suite struct ClassBreaksTests {
  static let odd = [
    OddCase(name: "none", values: [], most: 0),
    OddCase(name: "one", values: [7], most: 1),
    OddCase(name: "all equal", values: [7, 7, 7, 7], most: 1),
    OddCase(name: "two", values: [3, 9], most: 2),
    OddCase(name: "three distinct, tied", values: [1, 1, 2, 2, 2, 3], most: 3),
    OddCase(
      name: "mostly zero", values: Array(repeating: 0, count: 80) + (1...20).map(Double.init),
      most: 21),
    OddCase(name: "signed", values: [-5, -3, -1, 0, 2, 4, 40], most: 7),
    OddCase(name: "tiny differences", values: [1e9, 1e9 + 1e-3, 1e9 + 2e-3], most: 3),
    OddCase(name: "all zero", values: [0, 0, 0], most: 1),
    OddCase(name: "all negative", values: [-9, -5, -5, -1], most: 3),
  ]

  static let computed = ClassificationMethod.allCases.filter { $0 != .manual }

  @Test(arguments: odd, computed)
  func isRightForOddValues(row: OddCase, method: ClassificationMethod) {
    let result = ClassBreaks(values: row.values, method: method, count: 5)
    check(result, row)
    if method != .unclassed, method != .geometric, row.most >= 2, row.most <= 3 {
      #expect(result.count >= 2)
    }
  }

  @Test(arguments: odd)
  func suggestsForOddValues(row: OddCase) {
    for language in MapLanguage.allCases {
      let (result, reason) = ClassBreaks.suggested(for: row.values, language: language)
      check(result, row)
      #expect(!reason.isEmpty)
      #expect(result.count <= 6)
    }
  }

  private func check(_ result: ClassBreaks, _ row: OddCase) {
    #expect(result.counts.reduce(0, +) == row.values.count)
    #expect(result.count <= max(row.most, row.values.isEmpty ? 0 : 5) || result.method == .pretty)
    #expect(result.breaks.count == max(0, result.count - 1))
    #expect(zip(result.breaks, result.breaks.dropFirst()).allSatisfy(<))
    for value in row.values { #expect(result.counts[result.classIndex(of: value)] > 0) }
    if let least = row.values.min(), let most = row.values.max() {
      #expect(result.breaks.allSatisfy { $0 > least && $0 <= most })
    }
  }

  /// Every way to cut sorted distinct values into `count` classes, the least variance within.
  private func bruteForce(_ values: [Double], count: Int) -> Double {
    func squares(_ part: ArraySlice<Double>) -> Double {
      let mean = part.reduce(0, +) / Double(part.count)
      return part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    func best(_ rest: ArraySlice<Double>, _ count: Int) -> Double {
      if count == 1 { return squares(rest) }
      var least = Double.infinity
      for end in rest.startIndex + 1...rest.endIndex - count + 1 {
        least = min(least, squares(rest[..<end]) + best(rest[end...], count - 1))
      }
      return least
    }
    return best(values.sorted()[...], count)
  }

  @Test(arguments: 1...40)
  func fisherJenksIsOptimal(seed: UInt64) {
    var numbers = Numbers(seed: seed)
    let size = 5 + Int(numbers.unit() * 8)
    let values = (0..<size).map { _ in (numbers.unit() * numbers.unit() * 1000).rounded() }
    let count = min(2 + Int(seed % 4), Set(values).count)
    let result = ClassBreaks(values: values, method: .fisherJenks, count: count)
    #expect(result.count == count)
    var within = 0.0
    for index in 0..<count {
      let part = values.filter { result.classIndex(of: $0) == index }
      let mean = part.reduce(0, +) / Double(part.count)
      within += part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    #expect(abs(within - bruteForce(values, count: count)) < 1e-6)
  }

  @Test func roundsBreaksBetweenValues() {
    let values = [259.0, 342, 479, 1363, 1533, 2400, 13_623, 14_277, 18_075]
    let result = ClassBreaks(values: values, method: .quantile, count: 3)
    #expect(result.counts == [3, 3, 3])
    #expect(result.breaks == [1000, 10_000])
  }

  @Test func keepsBreaksOfCountsWhole() {
    for method in [ClassificationMethod.quantile, .fisherJenks, .headTail, .geometric] {
      let result = ClassBreaks(values: [3, 4, 9, 10, 11, 14, 16, 39, 121, 127], method: method)
      #expect(result.breaks.allSatisfy { $0 == $0.rounded() }, "\(result.breaks)")
    }
    #expect(ClassBreaks(values: [1, 2], method: .quantile, count: 2).breaks == [2])
  }

  @Test func cutsAsEachMethodSays() {
    let ten = (1...10).map(Double.init)
    #expect(ClassBreaks(values: ten, method: .equalInterval, count: 3).breaks == [4, 7])
    #expect(ClassBreaks(values: ten, method: .quantile, count: 5).counts == [2, 2, 2, 2, 2])
    #expect(
      ClassBreaks(values: [0, 100], method: .pretty, count: 5).breaks == [20, 40, 60, 80, 100])
    #expect(
      ClassBreaks(values: [1, 10, 100, 1000], method: .geometric, count: 3).counts == [1, 1, 2])
    // Mean 5.5, standard deviation 2.872: breaks at 1.19, 4.06, 6.94 and 9.81.
    #expect(ClassBreaks(values: ten, method: .standardDeviation).counts == [1, 3, 2, 3, 1])
    // Mean of all 12.5, head 60 and 32: a fifth; its mean 46 leaves 60.
    let skewed: [Double] = [1, 1, 2, 2, 3, 4, 5, 6, 9, 60, 32]
    #expect(ClassBreaks(values: skewed, method: .headTail).counts == [9, 1, 1])
  }

  @Test func keepsManualBreaksForASeries() {
    let result = ClassBreaks(values: [5, 6], method: .manual, manual: [10, 1, 1, 20])
    #expect(result.breaks == [1, 10, 20])
    #expect(result.counts == [0, 2, 0, 0])
    #expect(result.classIndex(of: 10) == 2)
  }

  @Test func suggestsByTheShapeOfTheData() {
    var numbers = Numbers(seed: 3)
    let even = (0..<60).map { _ in numbers.unit() * 100 }
    #expect(ClassBreaks.suggested(for: even, language: .chinese).breaks.method == .pretty)
    let steep = (0..<20).map { index in (0..<index).reduce(3.0) { value, _ in value * 1.7 } }
    #expect(ClassBreaks.suggested(for: steep, language: .chinese).breaks.method == .geometric)
    let zeros = Array(repeating: 0.0, count: 30) + even
    let (breaks, _) = ClassBreaks.suggested(for: zeros, language: .chinese)
    #expect(breaks.counts[0] == 30)
    let signed = even.map { $0 - 40 }
    #expect(ClassBreaks.suggested(for: signed, language: .english).breaks.breaks.contains(0))
  }

  /// Changes are cut about zero whatever their signs, and coloured by the side that they lie on.
  @Test(arguments: [
    ([-8.2, -5, 0, 2.5, 3, 3.4, 9, 10.3, 16.1], true, true), ([1, 2, 3, 9], false, true),
    ([-9, -4, -1], true, false), ([0, 0, 0], false, true),
  ])
  func changesAreCutAboutZero(_ values: [Double], _ hasFalls: Bool, _ hasRises: Bool) {
    var map = MapSpecification(title: "x")
    map.isChange = true
    map.values = values.enumerated().map { AreaValue(code: "\($0)", value: $1) }
    let scale = ValueScale(map)
    let falls = Set(values.filter { $0 < 0 }.map { scale.breaks.classIndex(of: $0) })
    let rises = Set(values.filter { $0 >= 0 }.map { scale.breaks.classIndex(of: $0) })
    #expect(falls.isDisjoint(with: rises))
    #expect(falls.isEmpty != hasFalls)
    #expect(rises.isEmpty != hasRises)
    #expect(scale.colors.count == scale.breaks.count)
    let below = ColorScheme.orangePurple.colors(below: falls.count, above: 0)
    #expect(hasRises || Array(scale.colors) == below)
  }
}
