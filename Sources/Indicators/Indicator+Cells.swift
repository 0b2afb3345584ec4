extension Indicator {
  /// The value that stands for a cell's in the phrase that an indicator is read from.
  public static let sampleNumber = "37"

  /// The indicator of a table's cell: what a phrase in the words of its headings says, with the cell's
  /// own number.
  ///
  /// - Parameters:
  ///   - digits: The number of the cell as `Double` reads it; nil where the phrase held the cell's own.
  ///   - cell: Where the cell stands.
  ///   - row: Where its row stands, which is its sentence.
  ///   - blockIndex: The block of the article that the table is.
  ///   - subject: The noun that is counted; empty to keep the phrase's.
  ///   - period: The time; nil to keep the phrase's.
  /// - Returns: nil where the number is none that can be kept.
  public func inCell(
    digits: String?, at cell: Range<Int>, row: Range<Int>, blockIndex: Int, subject: String,
    period: ReferencePeriod?
  ) -> Indicator? {
    var quantity = quantity
    quantity.range = cell
    quantity.numberRange = cell
    quantity.unitRange = cell.upperBound..<cell.upperBound
    if let digits {
      guard let sample = Double(Self.sampleNumber),
        let value = Self.scaled(digits, by: quantity.value / sample),
        abs(value) <= Quantity.greatest
      else { return nil }
      quantity.value = value
      quantity.valueMax = nil
      quantity.approximation = .exact
    }
    return Indicator(
      quantity: quantity, quote: cell, sentence: row, clause: row, blockIndex: blockIndex,
      subject: subject.isEmpty ? self.subject : subject, subjectRange: cell, measure: measure,
      modality: modality, period: period ?? self.period,
      periodEvidence: period == nil ? periodEvidence : .heading)
  }

  /// The same number as one of another measure.
  public func measured(as measure: Measure) -> Indicator {
    Indicator(
      quantity: quantity, quote: quote, sentence: sentence, clause: clause, blockIndex: blockIndex,
      subject: subject, subjectRange: subjectRange, measure: measure, modality: modality,
      period: period, periodEvidence: periodEvidence)
  }

  /// A number times a scale; a power of ten moves the point, so that no digit is lost.
  private static func scaled(_ digits: String, by scale: Double) -> Double? {
    var power = 0
    var rest = scale
    while rest >= 10, power < 15 {
      rest /= 10
      power += 1
    }
    if rest == 1 { return Double(digits + "e\(power)") }
    return Double(digits).map { $0 * scale }
  }
}
