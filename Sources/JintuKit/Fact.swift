import IndicatorCatalogue
public import Indicators
public import Industries
import Records

/// A number that a report states of a place, a business or a programme.
public struct Fact: Sendable {
  /// How the words around a number qualify it.
  public typealias Approximation = Quantity.Approximation

  /// A named indicator of the catalogue.
  public struct Indicator: Sendable, Hashable {
    /// Its id: `grain_output`.
    public let id: String
    /// Its Chinese name.
    public let name: String
  }

  let row: FactRow

  init(_ row: FactRow) { self.row = row }

  /// The article of the report, from 1.
  public var article: Int { row.article }
  /// Where the quotation stands, in Unicode scalars of the report's text.
  public var range: Range<Int> { row.span }
  /// The number with its unit and what belongs to it, as printed.
  public var quote: String { row.quote }
  /// The sentence.
  public var sentence: String { row.sentence }
  /// The place that it is about; nil where the report names none.
  public var place: Place? { row.place.map(Place.init) }
  /// What is counted or measured, in the report's words.
  public var subject: String { row.subject }
  /// The kind of quantity.
  public var measure: Measure { row.measure }
  /// The number, with 万 and 亿 multiplied in; of a range the lower end.
  public var value: Double { row.quantity.value }
  /// The upper end of a range.
  public var upperValue: Double? { row.quantity.valueMax }
  /// The printed unit, without 万 and 亿.
  public var unit: String { row.quantity.unit }
  /// The value in the comparable unit; nil without one.
  public var standardValue: Double? { row.siValue }
  /// The comparable unit: `ha`, `t`, `CNY`, …
  public var standardUnit: String? { row.siUnit }
  /// How exact the number is.
  public var approximation: Approximation { row.quantity.approximation }
  /// Whether it is so, or planned, forecast or aimed at.
  public var modality: Modality { row.modality }
  /// The time that it is of.
  public var period: ReferencePeriod { row.period }
  /// The industry in GB/T 4754-2017; nil where none applies.
  public var industry: IndustryCode? { row.industry }
  /// The indicator; nil where the catalogue knows none.
  public var indicator: Indicator? {
    row.identity.id.isEmpty ? nil : Indicator(id: row.identity.id, name: row.identity.name)
  }
  /// Whether it is true of the whole place, not of one firm, project or family in it.
  public var isOfWholePlace: Bool { row.identity.scope == .place }
  /// The probability that place, measure, period and industry are all right, 0 to 1.
  public var confidence: Double { row.confidence }
}
