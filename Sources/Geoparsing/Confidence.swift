import Gazetteers
import Glibc

/// Turns scores into beliefs.
enum Confidence {
  /// The belief that the best reading is right: how far it is above the threshold, shared with
  /// its rivals.
  static func of(_ best: SenseScorer.Reading, rivals: [SenseScorer.Reading]) -> Double {
    let name = 1 / (1 + exp(-(best.score - 1.0)))
    return round((0.5 + 0.5 * name) * share(best, rivals) * 100) / 100
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
