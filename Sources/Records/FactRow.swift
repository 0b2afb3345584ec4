public import Gazetteers
import Geoparsing
public import IndicatorCatalogue
public import Indicators
public import Industries
public import Observations
public import TextScanning

/// A fact with everything that outputs say of it, free of the report's text.
///
/// A reference, as rows go through many lists: to copy all of its strings each time took longer than
/// to add them up.
public final class FactRow: Sendable {
  /// The report's name.
  public let report: String
  /// The article's number in the report.
  public let article: Int
  /// The span in the decoded original, Unicode scalars.
  public let span: Range<Int>
  /// The quotation as printed.
  public let quote: String
  /// The sentence as read.
  public let sentence: String
  /// What the quantity is of.
  public let subject: String
  /// What is measured.
  public let measure: Measure
  /// The number and its unit.
  public let quantity: Quantity
  /// Fact, plan, forecast or target.
  public let modality: Modality
  /// The time.
  public let period: ReferencePeriod
  /// The industry, nil where none applies.
  public let industry: IndustryCode?
  /// The place as named, nil where the report names none.
  public let place: PlaceDescription?
  /// The place of the gazetteer that the fact counts for.
  public let anchor: PlaceID?
  /// The confidence in the whole fact.
  public let confidence: Double
  /// The named indicator that the number is of.
  public let identity: IndicatorIdentity
  /// What a reviewer said of it, nil where nobody did.
  public let review: Review?
  /// Why it was read so, empty where nobody asked.
  public let grounds: [Ground]

  /// Flattens an observation of a report.
  public init(
    _ observation: Observation, of report: Report, in gazetteer: Gazetteer, grounds: [Ground] = []
  ) {
    let indicator = observation.indicator
    let unbroken = report.text.unbroken(
      indicator.quote, around: indicator.quantity.numberRange.lowerBound)
    self.report = report.name
    article = observation.article
    span = report.text.printedRange(unbroken)
    quote = report.text.printedString(unbroken)
    sentence = report.text.printedSentence(indicator.sentence)
    subject = indicator.subject
    measure = indicator.measure
    quantity = indicator.quantity
    modality = indicator.modality
    period = indicator.period
    industry = observation.industry.code
    let referent = observation.attribution?.referent
    place = referent.map { PlaceDescription($0, in: gazetteer, on: report.namesYear) }
    anchor = referent.map(Self.anchor)
    confidence = observation.confidence
    identity = observation.identity
    review = nil
    self.grounds = grounds
  }

  /// The place of the gazetteer that a referent is or lies in.
  static func anchor(of referent: ToponymMention.Referent) -> PlaceID {
    switch referent {
    case .place(let id): id
    case .local(_, _, let parent): parent
    }
  }

  /// A fact as it was stored.
  package init(
    report: String, article: Int, span: Range<Int>, quote: String, sentence: String,
    subject: String, measure: Measure, quantity: Quantity, modality: Modality,
    period: ReferencePeriod, industry: IndustryCode?, place: PlaceDescription?, anchor: PlaceID?,
    confidence: Double, identity: IndicatorIdentity, review: Review? = nil,
    grounds: [Ground] = []
  ) {
    self.report = report
    self.article = article
    self.span = span
    self.quote = quote
    self.sentence = sentence
    self.subject = subject
    self.measure = measure
    self.quantity = quantity
    self.modality = modality
    self.period = period
    self.industry = industry
    self.place = place
    self.anchor = anchor
    self.confidence = confidence
    self.identity = identity
    self.review = review
    self.grounds = grounds
  }

  /// The value in the comparable unit, seven significant digits; nil where there is none.
  public var siValue: Double? {
    quantity.siFactor == 0 ? nil : RecordWriter.rounded(quantity.value * quantity.siFactor)
  }
  /// The comparable unit.
  public var siUnit: String? { quantity.siUnit.isEmpty ? nil : quantity.siUnit }
  /// The value with its direction: a fall is below zero.
  public var signedValue: Double {
    identity.direction == .down ? -abs(quantity.value) : quantity.value
  }
  /// A name that tells the fact from all others of a run.
  public var identifier: String {
    "\(report)#\(span.lowerBound)-\(span.upperBound)-\(measure.rawValue)"
  }
}
