public import Indicators
public import Industries

/// The words that headings are read with.
public struct AttributeVocabulary: Sendable {
  let measures: MeasureTable
  let units: UnitTable
  let industries: IndustryTable
  let words: IndustryLexicon

  /// The tables that reports are read with, too.
  public init(
    measures: MeasureTable, units: UnitTable, industries: IndustryTable, words: IndustryLexicon
  ) {
    self.measures = measures
    self.units = units
    self.industries = industries
    self.words = words
  }
}
