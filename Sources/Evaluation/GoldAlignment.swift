public import Indicators
import Records
public import TextScanning

/// Which found quantity answers which annotated fact of a report.
///
/// An annotated fact is answered by the first found quantity, in the order given, that overlaps its
/// quote with the same value and unit and answers none before it. Whoever fits weights learns from
/// the pairs what would have been right for each quantity:
///
///     let found = indicators.map { GoldAlignment.Found($0, in: text) }
///     let alignment = GoldAlignment(gold, text: text.printed, found: found)
///     for pair in alignment.pairs { learn(pair.gold.place, from: indicators[pair.found]) }
public struct GoldAlignment: Sendable {
  /// A quantity found in the report.
  public struct Found: Sendable, Hashable {
    /// Where it stands: Unicode scalars of the report as printed.
    public let range: Range<Int>
    /// The number in the printed unit.
    public let value: Double?
    /// The printed unit, after 万 and 亿 are multiplied into the value.
    public let unit: String

    /// A quantity at a range of the report.
    public init(range: Range<Int>, value: Double?, unit: String) {
      self.range = range
      self.value = value
      self.unit = unit
    }

    /// What a record of an indicator says: the quote's range, its value and unit.
    public init(_ indicator: Indicator, in text: SourceText) {
      let quantity = indicator.quantity
      let quote = text.unbroken(indicator.quote, around: quantity.numberRange.lowerBound)
      self.init(
        range: text.printedRange(quote), value: quantity.value, unit: quantity.unit)
    }
  }

  /// An annotated fact and the quantity that answers it.
  public struct Pair: Sendable {
    /// What the annotation says: place, period, industry, measure, modality and the rest.
    public let gold: GoldDocument.Indicator
    /// The index of the quantity among those found.
    public let found: Int
  }

  /// The annotated facts, as the document holds them.
  public let indicators: [GoldDocument.Indicator]
  /// For each annotated fact the index of the quantity that answers it, or nil.
  public let answers: [Int?]
  /// How many quantities were found.
  public let foundCount: Int

  /// Aligns the quantities found in a report with its annotation.
  /// - Parameters:
  ///   - gold: The annotation.
  ///   - text: The report as printed, which the ranges of `found` count in.
  ///   - found: The quantities found.
  /// - Complexity: The length of the text, and annotated times found facts.
  public init(_ gold: GoldDocument, text: some Sequence<Unicode.Scalar>, found: [Found]) {
    self.init(gold, squeezed: SqueezedText(text), found: found)
  }

  init(_ gold: GoldDocument, squeezed text: SqueezedText, found: [Found]) {
    let ranges = found.map { text.range(ofOriginal: $0.range) }
    var isTaken = [Bool](repeating: false, count: found.count)
    var answers: [Int?] = []
    for wanted in gold.indicators {
      let place = text.locate(wanted.quote, in: wanted.context)
      let answer = found.indices.first { index in
        guard !isTaken[index], let range = ranges[index], let place,
          range.upperBound > place.lowerBound, range.lowerBound < place.upperBound
        else { return false }
        return Agreement.sameNumber(wanted.value, found[index].value)
          && Agreement.sameUnit(wanted.unit, found[index].unit)
      }
      if let answer { isTaken[answer] = true }
      answers.append(answer)
    }
    indicators = gold.indicators
    self.answers = answers
    foundCount = found.count
  }

  /// The annotated facts that are answered, in the order of the annotation.
  public var pairs: [Pair] {
    zip(indicators, answers).compactMap { gold, answer in
      answer.map { Pair(gold: gold, found: $0) }
    }
  }

  /// The annotated facts that nothing answers, in the order of the annotation.
  public var missed: [GoldDocument.Indicator] {
    zip(indicators, answers).compactMap { $1 == nil ? $0 : nil }
  }

  /// The indices of the quantities that answer no annotated fact, ascending.
  public var spurious: [Int] {
    var answersSome = [Bool](repeating: false, count: foundCount)
    for answer in answers { if let answer { answersSome[answer] = true } }
    return answersSome.indices.filter { !answersSome[$0] }
  }
}
