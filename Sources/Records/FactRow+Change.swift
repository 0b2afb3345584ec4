package import Gazetteers
package import IndicatorCatalogue
package import Indicators
package import Industries
package import Observations

extension FactRow {
  /// What a reviewer said of a fact.
  public struct Review: Sendable, Hashable {
    /// What was confirmed or changed: `confirmed`, `place`, `period` and so on, in order.
    public internal(set) var fields: [String] = []
    /// What stood there before, `field=value` each; nothing of what was only confirmed.
    public internal(set) var originals: [String] = []
  }

  /// A fact that is being corrected.
  package struct Change {
    let row: FactRow
    package var quantity: Quantity
    package var modality: Modality
    package var period: ReferencePeriod
    package var industry: IndustryCode?
    package var place: PlaceDescription?
    package var anchor: PlaceID?
    package var identity: IndicatorIdentity
    private(set) var review: Review

    package init(_ row: FactRow) {
      self.row = row
      quantity = row.quantity
      modality = row.modality
      period = row.period
      industry = row.industry
      place = row.place
      anchor = row.anchor
      identity = row.identity
      review = row.review ?? Review()
    }

    /// Notes what was said of a field, and what stood there where that was changed.
    package mutating func note(_ field: String, was original: String?) {
      review.fields.append(field)
      if let original { review.originals.append("\(field)=\(original)") }
    }
  }

  /// The fact as it was corrected. Somebody has read its sentence: its confidence is 1.
  package convenience init(_ change: Change) {
    let row = change.row
    self.init(
      report: row.report, article: row.article, span: row.span, quote: row.quote,
      sentence: row.sentence, subject: row.subject, measure: row.measure,
      quantity: change.quantity, modality: change.modality, period: change.period,
      industry: change.industry, place: change.place, anchor: change.anchor, confidence: 1,
      identity: change.identity, review: change.review, grounds: row.grounds)
  }
}
