public import Gazetteers
import Geoparsing
import Indicators
import Industries
public import Observations
import Records
import TextScanning

/// What was found in a report, as its records say it.
public struct EvaluatedReport: Sendable {
  /// A mention's record.
  public struct Mention: Sendable {
    let text: String
    /// Unicode scalars of the report.
    let range: Range<Int>
    let path: String
    let level: String
    let confidence: Double
  }

  /// A fact's record.
  public struct Fact: Sendable {
    /// Unicode scalars of the report.
    let range: Range<Int>
    let quote: String
    let path: String
    let subject: String
    let measure: String
    let value: Double?
    let valueMax: Double?
    let unit: String
    let approx: String
    let modality: String
    let period: String
    let industry: String
    let confidence: Double
  }

  /// The report's name.
  public let name: String
  let printed: [Unicode.Scalar]
  let mentions: [Mention]
  let facts: [Fact]

  init(name: String, printed: [Unicode.Scalar], mentions: [Mention], facts: [Fact]) {
    self.name = name
    self.printed = printed
    self.mentions = mentions
    self.facts = facts
  }

  /// The records of an analysis, in their order.
  public init(_ analysis: ReportAnalysis, gazetteer: Gazetteer) {
    let text = analysis.report.text
    let year = analysis.report.namesYear
    name = analysis.report.name
    printed = text.printed
    mentions = analysis.articles.flatMap(\.mentions).map { mention in
      let place = PlaceDescription(mention.referent, in: gazetteer, on: year)
      return Mention(
        text: text.printedString(mention.range), range: text.printedRange(mention.range),
        path: place.path, level: place.level.name, confidence: mention.confidence)
    }
    facts = analysis.articles.flatMap(\.observations).map { observation in
      Fact(observation, in: text) { PlaceDescription($0, in: gazetteer, on: year).path }
    }
  }
}

extension EvaluatedReport.Fact {
  init(
    _ observation: Observation, in text: SourceText,
    path: (ToponymMention.Referent) -> String
  ) {
    let indicator = observation.indicator
    let quantity = indicator.quantity
    let found = GoldAlignment.Found(indicator, in: text)
    let quote = text.unbroken(indicator.quote, around: quantity.numberRange.lowerBound)
    self.init(
      range: found.range, quote: text.printedString(quote),
      path: observation.attribution.map { path($0.referent) } ?? "", subject: indicator.subject,
      measure: indicator.measure.rawValue, value: found.value, valueMax: quantity.valueMax,
      unit: found.unit, approx: quantity.approximation.rawValue,
      modality: indicator.modality.rawValue, period: indicator.period.description,
      industry: observation.industry.code?.description ?? "", confidence: observation.confidence)
  }
}
