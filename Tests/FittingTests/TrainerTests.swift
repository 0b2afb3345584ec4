import Testing

@testable import Decisions
@testable import Fitting

/// Templates made for the tests.
private enum ToyFeature: Int, FeatureTemplate {
  case sign, noise

  var dimensions: [FeatureDimension] { [.number] }
}

@Suite struct TrainerTests {
  /// A decision between two candidates of which the first is right, marked by `sign`.
  private static func instance(_ number: Int) -> DecisionInstance {
    func vector(_ sign: UInt16, _ noise: UInt16) -> FeatureVector {
      var vector = FeatureVector(weights: .empty, keepsFeatures: true)
      vector.add(ToyFeature.sign, sign)
      vector.add(ToyFeature.noise, noise)
      return vector
    }
    let noise = UInt16(number * 7 % 5)
    return DecisionInstance(
      vectors: [vector(1, noise), vector(2, UInt16(number * 3 % 5))], isRight: [true, false])
  }

  @Test func theMinimumOfAQuadraticIsFound() {
    let centre = [3.0, -2.0, 0.5, 10]
    let optimizer = LimitedMemoryOptimizer(dimension: centre.count)
    let found = optimizer.minimize { point, gradient in
      var value = 0.0
      for index in point.indices {
        let scale = Double(index + 1)
        let off = point[index] - centre[index]
        value += scale * off * off
        gradient[index] = 2 * scale * off
      }
      return value
    }
    for (coordinate, wanted) in zip(found, centre) { #expect(abs(coordinate - wanted) < 1e-3) }
  }

  @Test func whatMarksTheRightCandidateGetsWeight() {
    let weights = LogLinearTrainer(leastSupport: 2, penalty: 1).fit((0..<40).map(Self.instance))
    let table = WeightTable(weights)
    let right = table[Feature(ToyFeature.sign, 1)]
    let wrong = table[Feature(ToyFeature.sign, 2)]
    #expect(right > 500)
    #expect(wrong < -500)
    for noise in UInt16(0)..<5 { #expect(abs(table[Feature(ToyFeature.noise, noise)]) < right) }
  }

  @Test func fittingTwiceGivesTheSame() {
    let instances = (0..<40).map(Self.instance)
    let first = LogLinearTrainer(leastSupport: 2, penalty: 1).fit(instances)
    let second = LogLinearTrainer(leastSupport: 2, penalty: 1).fit(instances)
    #expect(first.map(\.feature) == second.map(\.feature))
    #expect(first.map(\.weight) == second.map(\.weight))
  }

  @Test func rareFeaturesGetNoWeight() {
    let weights = LogLinearTrainer(leastSupport: 41, penalty: 1).fit((0..<40).map(Self.instance))
    #expect(weights.isEmpty)
  }

  /// The gradient agrees with differences of the loss.
  @Test func theGradientIsTheSlopeOfTheLoss() {
    let instances = (0..<12).map(Self.instance)
    let index = FeatureIndex(instances, leastSupport: 1) { _ in true }
    let data = IndexedInstances(instances, index)
    let point = index.features.indices.map { Double($0 % 3) / 4 - 0.2 }
    var gradient = point
    _ = data.loss(at: point, penalty: 2, gradient: &gradient)
    var ignored = point
    for coordinate in point.indices {
      var step = point
      step[coordinate] += 1e-5
      let above = data.loss(at: step, penalty: 2, gradient: &ignored)
      step[coordinate] -= 2e-5
      let below = data.loss(at: step, penalty: 2, gradient: &ignored)
      #expect(abs((above - below) / 2e-5 - gradient[coordinate]) < 1e-4)
    }
  }
}
