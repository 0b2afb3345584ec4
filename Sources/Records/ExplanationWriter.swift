import Decisions
public import Gazetteers
import Geoparsing
import Indicators
public import Observations
import TextScanning

/// Says in words why names were taken for places or not, and how the time of each fact is known.
public struct ExplanationWriter: Sendable {
  private let gazetteer: Gazetteer

  /// A writer about places of a gazetteer.
  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The report's year, then one line a name and a fact, by position; a name that was not taken only
  /// where no taken one covers it.
  public func lines(of analysis: ReportAnalysis) -> [String] {
    var lines = [speaks(analysis)]
    for article in analysis.articles {
      var entries: [(position: Int, text: String)] = article.mentions.map { mention in
        (mention.range.lowerBound, taken(mention, analysis))
      }
      for rejected in article.rejected
      where !article.mentions.contains(where: { $0.range.overlaps(rejected.range) }) {
        entries.append((rejected.range.lowerBound, refused(rejected, analysis)))
      }
      entries += article.observations.map { observation in
        (observation.indicator.quote.lowerBound, decided(observation, analysis))
      }
      entries.sort { $0.position != $1.position ? $0.position < $1.position : $0.text < $1.text }
      lines += entries.map(\.text)
    }
    return lines
  }

  private func taken(_ mention: ToponymMention, _ analysis: ReportAnalysis) -> String {
    let year = analysis.report.namesYear
    let place = PlaceDescription(mention.referent, in: gazetteer, on: year)
    var line = head(mention.range, analysis) + "taken for \(place.path): "
    line += mention.evidence.words.joined(separator: ", ")
    let others = mention.candidates.dropFirst().map {
      gazetteer.path(of: $0.place, on: year) + " \($0.score)"
    }
    if !others.isEmpty { line += "; could also be " + others.joined(separator: ", ") }
    return line
  }

  private func speaks(_ analysis: ReportAnalysis) -> String {
    let year = analysis.report.year
    let words = PeriodEvidence(year.evidence).words
    return "\(analysis.report.name): "
      + (year.year.map { "speaks from \($0): \(words)" } ?? "speaks from an unknown year")
  }

  /// How the time, place and industry of a fact are known, and what came second.
  private func decided(_ fact: Observation, _ analysis: ReportAnalysis) -> String {
    let indicator = fact.indicator
    var line = head(indicator.quote, analysis)
    line += "period \(indicator.period): \(indicator.periodEvidence.words)"
    for reason in fact.reasons {
      line += "; \(reason.kind.rawValue) \(reason.chosen.isEmpty ? "none" : reason.chosen)"
      if let other = reason.runnerUp { line += " rather than \(other.isEmpty ? "none" : other)" }
      let features = reason.features.map { "\($0.words) \(Self.signed($0.weight))" }
      if !features.isEmpty { line += ": " + features.joined(separator: ", ") }
    }
    return line
  }

  /// A weight with its sign and two decimals.
  static func signed(_ weight: Double) -> String {
    let hundredths = Int((abs(weight) * 100).rounded())
    let digits = hundredths % 100
    return (weight < 0 ? "-" : "+") + "\(hundredths / 100)." + (digits < 10 ? "0" : "")
      + "\(digits)"
  }

  private func refused(_ rejected: RejectedToponym, _ analysis: ReportAnalysis) -> String {
    let path = gazetteer.path(of: rejected.place, on: analysis.report.namesYear)
    let score = (rejected.score * 10).rounded() / 10
    return head(rejected.range, analysis) + "not taken for \(path) (score \(score)): "
      + rejected.evidence.words.joined(separator: ", ")
  }

  private func head(_ range: Range<Int>, _ analysis: ReportAnalysis) -> String {
    let text = analysis.report.text
    return "\(analysis.report.name):\(text.printedRange(range).lowerBound): "
      + "\(text.printedString(range)) "
  }
}
