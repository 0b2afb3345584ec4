import Decisions
import Observations
import TextScanning

/// Watches an annotated report being read and keeps each decision with what would have been right.
///
/// Later decisions go on from the annotated answers, as they would where all went well, or from the
/// program's own, right or wrong, as they do when it is run.
final class DecisionCollector: DecisionTeacher {
  private(set) var instances: [DecisionKind: [DecisionInstance]] = [:]
  /// The annotated fact of each number, by its first byte.
  private let facts: [Int: AnnotatedFact]
  /// Whether later decisions go on from the program's own answers.
  private let goesOnFromOwn: Bool

  init(_ facts: [Int: AnnotatedFact], goesOnFromOwn: Bool) {
    self.facts = facts
    self.goesOnFromOwn = goesOnFromOwn
  }

  func learn(
    _ kind: DecisionKind, position: Int, vectors: [FeatureVector], names: (Int) -> String,
    chosen: Int
  ) -> Int {
    guard let fact = facts[position] else { return chosen }
    let isRight = vectors.indices.map { fact.agrees(kind, names($0)) }
    guard let first = isRight.firstIndex(of: true) else { return chosen }
    if isRight.contains(false) {
      instances[kind, default: []].append(DecisionInstance(vectors: vectors, isRight: isRight))
    }
    return goesOnFromOwn || isRight[chosen] ? chosen : first
  }
}
