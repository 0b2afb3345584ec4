import Decisions
import Gazetteers
import Geoparsing
import Indicators
import Observations

extension FactRow {
  /// Why a fact was read as it was, for those who check it.
  public struct Ground: Sendable, Hashable {
    /// What was decided: `candidates` of the place's name, `period`, `place` or `industry`.
    public let kind: String
    /// What spoke for what was chosen, or the candidates.
    public let words: String
    /// What came second, nil where nothing else was thought of.
    public let runnerUp: String?
  }

  /// The grounds of a fact whose reasons were noted: how its time is known, what else the last name
  /// of its place in front of it may mean, and what decided on place and industry.
  static func grounds(
    of fact: Observation, among mentions: [ToponymMention], in gazetteer: Gazetteer, on year: Int?
  ) -> [Ground] {
    guard !fact.reasons.isEmpty else { return [] }
    var grounds = [
      Ground(kind: "period", words: fact.indicator.periodEvidence.words, runnerUp: nil)
    ]
    let named = mentions.last { mention in
      mention.referent == fact.attribution?.referent
        && mention.range.lowerBound < fact.indicator.quote.upperBound
    }
    if let named, !named.candidates.isEmpty {
      let candidates = named.candidates.map { gazetteer.path(of: $0.place, on: year) }
      grounds.append(
        Ground(kind: "candidates", words: candidates.joined(separator: "; "), runnerUp: nil))
    }
    return grounds
      + fact.reasons.map { reason in
        let features = reason.features.map {
          "\($0.words) \(ExplanationWriter.signed($0.weight))"
        }
        return Ground(
          kind: reason.kind.rawValue, words: features.joined(separator: "; "),
          runnerUp: reason.runnerUp)
      }
  }
}
