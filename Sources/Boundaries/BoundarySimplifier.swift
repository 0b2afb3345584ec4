internal import SimpleFeatures

/// Simplifies one coverage to several tolerances, weighing its positions once.
///
///     let simplifier = BoundarySimplifier(coverage)
///     let map = simplifier.coverage(tolerance: 400)
///     let inset = simplifier.coverage(tolerance: 100)
public struct BoundarySimplifier: Sendable {
  private let original: BoundaryCoverage
  private let weights: [[Double]]

  /// Weighs the positions of a coverage.
  /// - Complexity: O(*n* log *n*) in the positions.
  public init(_ coverage: BoundaryCoverage) {
    original = coverage
    let scale = coverage.metricScale
    weights = coverage.arcs.map { EffectiveArea.weights(of: $0.positions, scale: scale) }
  }

  /// The coverage with fewer positions, as `BoundaryCoverage.simplified(tolerance:)` has it.
  /// - Complexity: O(*n*) in the positions.
  public func coverage(tolerance: Double) -> BoundaryCoverage {
    guard tolerance > 0 else { return original }
    let arcs = original.arcs
    var thresholds = [Double](repeating: tolerance * tolerance, count: arcs.count)
    var result = zip(arcs, weights).map { $0.thinned(weights: $1, below: tolerance * tolerance) }
    // Conflicts are few (none to a dozen arcs), and each round quarters their threshold.
    for round in 1... {
      let conflicts = ArcConflicts.find(in: result)
      guard !conflicts.isEmpty else { break }
      for index in conflicts {
        thresholds[index] = round < 12 ? thresholds[index] / 4 : 0
        result[index] = arcs[index].thinned(weights: weights[index], below: thresholds[index])
      }
      if round > 12 { break }
    }
    return BoundaryCoverage(
      arcs: result, names: original.names, isGeographic: original.isGeographic,
      province: original.province)
  }
}
