import Decisions
import Foundation
import InputFiles
import Testing
import TextScanning

/// Templates made for the tests.
enum ToyFeature: Int, FeatureTemplate {
  case near, level, pair

  var dimensions: [FeatureDimension] {
    switch self {
    case .near: []
    case .level: [.of(ToyLevel.self)]
    case .pair: [.of(ToyLevel.self), .number]
    }
  }
}

enum ToyLevel: Int, FeatureValue {
  case low, high
}

@Suite struct DecisionTests {
  /// Writes a table into a file of its own and gives the path.
  static func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "jintu-weights-\(UUID().uuidString).tsv")
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  @Test func aTableGivesEachFeatureItsWeight() throws {
    let path = try Self.file(
      "feature\tvalues\tweight\nnear\t\t120\nlevel\thigh\t-40\npair\tlow 7\t3\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let weights = try WeightTable(path: path, templates: ToyFeature.self)
    #expect(weights[Feature(ToyFeature.near)] == 120)
    #expect(weights[Feature(ToyFeature.level, ToyLevel.high.number)] == -40)
    #expect(weights[Feature(ToyFeature.pair, ToyLevel.low.number, 7)] == 3)
    #expect(weights[Feature(ToyFeature.level, ToyLevel.low.number)] == 0)
  }

  @Test(arguments: [
    "feature\tvalues\tweight\nfar\t\t120\n",
    "feature\tvalues\tweight\nlevel\tmiddle\t1\n",
    "feature\tvalues\tweight\nnear\t\tmuch\n",
    "feature\tvalues\tweight\nnear\t1\n",
  ])
  func aWrongRowIsNamedByItsLine(_ text: String) throws {
    let path = try Self.file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: InputError.self) {
      _ = try WeightTable(path: path, templates: ToyFeature.self)
    }
    #expect(error?.line == 2)
    #expect(error?.file == path)
  }

  @Test func namesLeadBack() {
    let names = FeatureNames(ToyFeature.self)
    let feature = Feature(ToyFeature.pair, ToyLevel.high.number, 12)
    #expect(names.words(of: feature) == ("pair", "high 12"))
    #expect(names.feature("pair", values: "high 12") == feature)
    #expect(names.feature("pair", values: "high") == nil)
  }

  @Test func scoresAreSumsOfWeights() {
    let weights = WeightTable([
      (Feature(ToyFeature.near), 500), (Feature(ToyFeature.level, 1), -200),
    ])
    var vector = FeatureVector(weights: weights, keepsFeatures: true)
    vector.add(ToyFeature.near)
    vector.add(ToyFeature.level, ToyLevel.high)
    vector.add(ToyFeature.level, ToyLevel.low)
    #expect(vector.score == 300)
    #expect(vector.features.count == 3)
  }

  @Test func ofEqualCandidatesTheFirstIsChosen() {
    let decision = DecisionModel.decide([10, 10, 3])
    #expect(decision.best == 0)
    #expect(decision.runnerUp == 1)
  }

  @Test func theProbabilityIsTheShareOfTheBest() {
    let decision = DecisionModel.decide([1000, 0])
    #expect(decision.best == 0)
    #expect(abs(decision.probability - 0.731_058_578) < 1e-6)
    #expect(DecisionModel.decide([5]).probability == 1)
    #expect(DecisionModel.decide([5]).runnerUp == nil)
  }

  /// Many keys, found again and told from keys that are not there: against a dictionary.
  @Test func aTableAgreesWithADictionary() {
    var oracle: [Feature: Int32] = [:]
    for first in UInt16(0)..<60 {
      for second in UInt16(0)..<20 where (first + second) % 3 != 0 {
        oracle[Feature(ToyFeature.pair, first, second)] = Int32(first) * 100 - Int32(second)
      }
    }
    let table = WeightTable(oracle.map { ($0.key, $0.value) })
    for first in UInt16(0)..<60 {
      for second in UInt16(0)..<20 {
        let feature = Feature(ToyFeature.pair, first, second)
        #expect(table[feature] == oracle[feature] ?? 0)
      }
    }
  }
}
