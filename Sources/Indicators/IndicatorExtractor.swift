public import TextScanning

/// Finds the indicators of an article: every quantity that states a fact.
///
///     let extractor = try IndicatorExtractor(units: ..., measures: ..., cues: ...)
///     for indicator in extractor.indicators(in: article, of: report) { ... }
///
/// Pure and `Sendable`: one extractor serves all reports and tasks.
public struct IndicatorExtractor: Sendable {
  /// The measures, for names, aliases and help.
  public let measures: MeasureTable
  /// The units.
  public let units: UnitTable
  private let lexicon: CueLexicon
  private let scanner: QuantityScanner

  /// An extractor with the vocabulary of `units.tsv`, `measures.tsv` and `cues.tsv`, as bytes.
  /// - Throws: `VocabularyError` with file and line.
  public init(units: [UInt8], measures: [UInt8], cues: [UInt8]) throws {
    self.units = try UnitTable(bytes: units, file: "units.tsv")
    self.measures = try MeasureTable(bytes: measures, file: "measures.tsv")
    lexicon = try CueLexicon(measures: self.measures, cues: cues, file: "cues.tsv")
    scanner = QuantityScanner(units: self.units, lexicon: lexicon)
  }

  /// The indicators of an article in the order of its text.
  /// - Complexity: O(bytes of the article).
  public func indicators(in article: Article, of report: Report) -> [Indicator] {
    var indicators: [Indicator] = []
    var resolver = PeriodResolver(year: report.year)
    for (blockIndex, block) in article.blocks.enumerated() {
      resolver.beginParagraph()
      for sentence in block.sentences {
        append(sentence, blockIndex, report, &resolver, to: &indicators)
      }
    }
    return indicators
  }

  private func append(
    _ sentence: Range<Int>, _ blockIndex: Int, _ report: Report, _ resolver: inout PeriodResolver,
    to indicators: inout [Indicator]
  ) {
    let bytes = report.text.bytes
    var findings = scanner.scan(bytes, sentence)
    guard !findings.quantities.isEmpty || !findings.times.isEmpty else { return }
    if !findings.quantities.isEmpty {
      PerUnitReader(bytes: bytes, range: sentence).apply(to: &findings.quantities)
    }
    var context = SentenceContext(
      bytes: bytes, range: sentence, findings: findings, lexicon: lexicon)
    context.quantities = QuantityFilter.facts(in: context)
    let periods = resolver.periods(in: context)
    let measures = MeasureClassifier.measures(in: context)
    var subjects: [Range<Int>] = []
    for (index, quantity) in context.quantities.enumerated() {
      let found = SubjectFinder.find(index, in: context, earlier: subjects)
      subjects.append(found.subject)
      let isFuture = report.year.year.map { year in periods[index].year.map { $0 > year } ?? false } ?? false
      indicators.append(
        Indicator(
          quantity: quantity, quote: found.quote, sentence: sentence,
          clause: context.clause(around: quantity.range), blockIndex: blockIndex,
          subject: String(decoding: bytes[found.subject], as: UTF8.self),
          subjectRange: found.subject, measure: measures[index],
          modality: ModalityClassifier.modality(
            of: quantity, measure: measures[index], isFuture: isFuture, in: context),
          period: periods[index], confidence: 0.9))
    }
  }
}
