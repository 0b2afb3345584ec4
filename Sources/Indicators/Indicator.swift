/// A quantity that states a fact, with what it measures, of what, when, and how surely.
///
/// All ranges are bytes of the report's text.
public struct Indicator: Sendable {
  /// The number with its unit.
  public let quantity: Quantity
  /// The shortest run of text with number, unit and an adjacent subject.
  public let quote: Range<Int>
  /// The sentence.
  public let sentence: Range<Int>
  /// The clause of the sentence: what stands between commas.
  public let clause: Range<Int>
  /// The block of the article that the sentence is in.
  public let blockIndex: Int
  /// The noun phrase that the quantity is of.
  public let subject: String
  /// Where the subject stands; the quantity itself where none was found.
  public let subjectRange: Range<Int>
  /// What is measured.
  public let measure: Measure
  /// Fact, plan, forecast or target.
  public let modality: Modality
  /// The time it speaks of.
  public let period: ReferencePeriod
  /// How that time is known.
  public let periodEvidence: PeriodEvidence

  /// The value in the comparable unit (ha, kg, CNY); nil where there is none.
  public var siValue: Double? { quantity.siFactor == 0 ? nil : quantity.value * quantity.siFactor }
  /// The upper value of a range in the comparable unit.
  public var siValueMax: Double? {
    quantity.siFactor == 0 ? nil : quantity.valueMax.map { $0 * quantity.siFactor }
  }
  /// The comparable unit; nil where there is none.
  public var siUnit: String? { quantity.siUnit.isEmpty ? nil : quantity.siUnit }
}
