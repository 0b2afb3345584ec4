import Gazetteers
import Glibc

/// Turns scores into beliefs.
///
/// A logistic curve of the score between two bounds, shared with the rivals. The bounds are all that
/// is calibrated: `jintu evaluate` on annotated reports of ten newspapers and offices gave 0.99
/// right of 425 mentions above 0.9 and all of 19 below; the ceiling stays under that since reports
/// of other counties have surprises of their own.
enum Confidence {
  /// The confidence in a name whose score says nothing.
  private static let floor = 0.5
  /// The confidence in a name that everything speaks for: no name is certain.
  private static let ceiling = 0.98
  /// The score of even odds.
  private static let evenScore = 1.0
  /// One character was repaired, right behind the place that contains it or alone in its context.
  static let misprint = 0.9
  /// One character of a list's member was repaired.
  static let listMisprint = 0.85
  /// The text alone says what it is.
  static let unlisted = 0.85
  /// A site in front of which a known place's short name stands.
  static let site = 0.7

  /// The confidence that the best reading is right: how far it is above the threshold, shared with
  /// its rivals.
  static func of(_ best: SenseScorer.Reading, rivals: [SenseScorer.Reading]) -> Double {
    let name = 1 / (1 + exp(evenScore - best.score))
    return round((floor + (ceiling - floor) * name) * share(best, rivals) * 100) / 100
  }

  /// The rivals with their shares, best first; empty where there are none.
  static func candidates(_ best: SenseScorer.Reading, rivals: [SenseScorer.Reading])
    -> [ToponymMention.Candidate]
  {
    guard !rivals.isEmpty else { return [] }
    let total = weight(best, best) + rivals.reduce(0) { $0 + weight($1, best) }
    return ([best] + rivals).prefix(5).map {
      ToponymMention.Candidate(
        place: $0.sense.place, score: round(weight($0, best) / total * 1000) / 1000)
    }
  }

  private static func share(_ best: SenseScorer.Reading, _ rivals: [SenseScorer.Reading])
    -> Double
  {
    1 / rivals.reduce(1) { $0 + weight($1, best) }
  }

  private static func weight(_ reading: SenseScorer.Reading, _ best: SenseScorer.Reading)
    -> Double
  {
    exp(1.5 * (reading.score - best.score))
  }
}
