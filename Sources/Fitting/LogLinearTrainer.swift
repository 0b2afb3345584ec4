import Decisions
import Foundation

/// Fits the weights of a conditional log-linear model: the likelihood of the right candidates, less
/// a penalty on the squares of the weights.
///
/// The sums run in one order on one thread, and weights are rounded to thousandths, so that every
/// machine finds the same.
struct LogLinearTrainer {
  /// How many instances must have a feature for it to get a weight.
  var leastSupport = 4
  /// The penalty on half the sum of squares.
  var penalty = 5.0

  /// Weights smaller than this, in thousandths, decide nothing and are left out.
  private static let leastWeight: Int32 = 20

  /// The weights of the features that matter, in the order of their keys.
  /// - Parameter keeping: which features may have weights.
  /// - Complexity: some eighty passes over all features of all candidates.
  func fit(_ instances: [DecisionInstance], keeping: (Feature) -> Bool = { _ in true })
    -> [(feature: Feature, weight: Int32)]
  {
    let index = FeatureIndex(instances, leastSupport: leastSupport, keeping: keeping)
    let data = IndexedInstances(instances, index)
    let optimizer = LimitedMemoryOptimizer(dimension: index.features.count)
    let weights = optimizer.minimize { data.loss(at: $0, penalty: penalty, gradient: &$1) }
    return zip(index.features, weights).compactMap { feature, weight in
      let rounded = Int32((weight * 1000).rounded())
      return abs(rounded) < Self.leastWeight ? nil : (feature, rounded)
    }
  }
}

/// The features that enough instances have, numbered.
struct FeatureIndex {
  let features: [Feature]
  private(set) var numbers: [Feature: Int32] = [:]

  init(_ instances: [DecisionInstance], leastSupport: Int, keeping: (Feature) -> Bool) {
    var support: [Feature: Int] = [:]
    for instance in instances {
      var seen: Set<Feature> = []
      for vector in instance.vectors { seen.formUnion(vector.features) }
      for feature in seen { support[feature, default: 0] += 1 }
    }
    features = support.filter { $0.value >= leastSupport && keeping($0.key) }.map(\.key)
      .sorted { $0 < $1 }
    for (number, feature) in features.enumerated() { numbers[feature] = Int32(number) }
  }
}

/// Instances as flat arrays of feature numbers.
struct IndexedInstances {
  private var features: [Int32] = []
  /// Where each candidate's features begin, one more than there are candidates.
  private var starts: [Int] = [0]
  private var isRight: [Bool] = []
  /// Where each instance's candidates begin, one more than there are instances.
  private var firsts: [Int] = [0]

  init(_ instances: [DecisionInstance], _ index: FeatureIndex) {
    for instance in instances {
      for (vector, right) in zip(instance.vectors, instance.isRight) {
        for feature in vector.features {
          if let number = index.numbers[feature] { features.append(number) }
        }
        starts.append(features.count)
        isRight.append(right)
      }
      firsts.append(isRight.count)
    }
  }

  /// The penalised negative logarithm of the likelihood at some weights, with its gradient.
  func loss(at weights: [Double], penalty: Double, gradient: inout [Double]) -> Double {
    var loss = 0.0
    for (number, weight) in weights.enumerated() {
      loss += penalty * weight * weight / 2
      gradient[number] = penalty * weight
    }
    var scores: [Double] = []
    for instance in 0..<firsts.count - 1 {
      let candidates = firsts[instance]..<firsts[instance + 1]
      scores.removeAll(keepingCapacity: true)
      for candidate in candidates {
        var sum = 0.0
        for at in starts[candidate]..<starts[candidate + 1] { sum += weights[Int(features[at])] }
        scores.append(sum)
      }
      loss += add(scores, candidates, to: &gradient)
    }
    return loss
  }

  private func add(_ scores: [Double], _ candidates: Range<Int>, to gradient: inout [Double])
    -> Double
  {
    let greatest = scores.max() ?? 0
    var all = 0.0
    var right = 0.0
    for (offset, candidate) in candidates.enumerated() {
      let mass = exp(scores[offset] - greatest)
      all += mass
      if isRight[candidate] { right += mass }
    }
    for (offset, candidate) in candidates.enumerated() {
      let mass = exp(scores[offset] - greatest)
      let step = mass / all - (isRight[candidate] ? mass / right : 0)
      guard abs(step) > 1e-9 else { continue }
      for at in starts[candidate]..<starts[candidate + 1] { gradient[Int(features[at])] += step }
    }
    return log(all) - log(right)
  }
}
