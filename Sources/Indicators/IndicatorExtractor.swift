public import Language
public import TextScanning

/// Finds the indicators of an article: every quantity that states a fact.
///
///     let extractor = try IndicatorExtractor(units: ..., measures: ..., cues: ..., phrases: ..., times: ...)
///     for indicator in extractor.indicators(in: discourse, of: report) { ... }
///
/// Pure and `Sendable`: one extractor serves all reports and tasks.
public struct IndicatorExtractor: Sendable {
  /// The measures, for names, aliases and help.
  public let measures: MeasureTable
  /// The units.
  public let units: UnitTable
  /// Finds the years that reports speak from.
  public let yearFinder: ReportYearFinder
  private let lexicon: CueLexicon
  private let phrases: PhraseLexicon
  private let scanner: QuantityScanner

  /// An extractor with the vocabulary of `units.tsv`, `measures.tsv`, `cues.tsv`, `phrases.tsv` and
  /// `time-words.tsv`, as bytes.
  /// - Throws: `InputError` with file and line.
  public init(
    units: [UInt8], measures: [UInt8], cues: [UInt8], phrases: [UInt8], times: [UInt8]
  ) throws {
    self.units = try UnitTable(bytes: units, file: "units.tsv")
    self.measures = try MeasureTable(bytes: measures, file: "measures.tsv")
    lexicon = try CueLexicon(measures: self.measures, cues: cues, file: "cues.tsv")
    self.phrases = try PhraseLexicon(bytes: phrases, file: "phrases.tsv")
    let times = TimeScanner(lexicon: try TimeLexicon(bytes: times, file: "time-words.tsv"))
    yearFinder = ReportYearFinder(scanner: times)
    scanner = QuantityScanner(
      units: self.units, lexicon: lexicon, phrases: self.phrases, times: times)
  }

  /// The indicators of an article in the order of its text.
  /// - Complexity: O(bytes of the article).
  public func indicators(in discourse: Discourse, of report: Report) -> [Indicator] {
    let article = discourse.article
    var walk = Walk(
      discourse: discourse, report: report,
      resolver: PeriodResolver(
        lexicon: scanner.times.lexicon, year: yearFinder.year(of: article, in: report),
        titleMonths: yearFinder.titleMonths(of: article, in: report),
        plan: yearFinder.titlePlan(of: article, in: report)),
      plans: PlanSection(lexicon: scanner.times.lexicon))
    for (blockIndex, block) in article.blocks.enumerated() {
      walk.area = nil
      walk.plans.beginParagraph()
      if !article.isOverTable(blockIndex) { enter(block, &walk) }
      walk.resolver.beginParagraph(under: walk.section.year, months: walk.section.months)
      for sentence in block.sentences { read(sentence, blockIndex, &walk) }
    }
    return walk.indicators
  }

  /// What is carried along from sentence to sentence.
  private struct Walk {
    let discourse: Discourse
    let report: Report
    var resolver: PeriodResolver
    var plans: PlanSection
    var section = SectionYear()
    var indicators: [Indicator] = []
    /// The measure of the last area of the paragraph.
    var area: Measure?

    /// The indicator in front of a sentence that stands in no brackets: (年度目标为增长10%) is an aside.
    func last(before sentence: Int) -> Indicator? {
      indicators.last { indicator in
        let end = min(indicator.quantity.range.upperBound, sentence)
        return !UTF8Text.leavesBrackets(
          report.text.bytes, in: end..<min(sentence, end + Self.aside))
      }
    }

    /// Bytes within which brackets close behind a number that stands in them.
    private static let aside = 60

    /// The year that the text speaks from: the report's, that of the day under an item of a digest, or
    /// that of a later entry of a diary.
    var year: Int? {
      let own = resolver.articleYear
      guard let year = own.evidence == .signature ? own.year : report.year.year else { return nil }
      return max(year, section.isPlanned ? year : section.year ?? year)
    }
  }

  /// Takes in what a heading says of the part under it.
  private func enter(_ block: TextBlock, _ walk: inout Walk) {
    let bytes = walk.report.text.bytes
    var line = block.range
    let isNumbered = SectionYear.level(of: line, bytes) > 0
    switch block.kind {
    case .heading: walk.plans.enter(heading: line, of: bytes)
    // The first numbered heading may stand right under the title.
    case .title where isNumbered: break
    case .body where isNumbered:
      let head = block.itemHead(in: bytes)
      walk.plans.enter(item: head, of: bytes)
      guard let head else { return }
      line = head
    default: return
    }
    walk.section.enter(
      line, of: bytes, times: scanner.times.times(bytes, line),
      lexicon: scanner.times.lexicon, reportYear: walk.resolver.articleYear.year)
  }

  private func read(_ sentence: Range<Int>, _ blockIndex: Int, _ walk: inout Walk) {
    let bytes = walk.report.text.bytes
    walk.plans.enter(sentence: sentence, of: bytes)
    var findings = scanner.scan(bytes, sentence)
    guard !findings.quantities.isEmpty || !findings.times.isEmpty else { return }
    if !findings.quantities.isEmpty {
      PerUnitReader(bytes: bytes, range: sentence, units: units, phrases: phrases)
        .apply(to: &findings.quantities)
    }
    var context = SentenceContext(
      discourse: walk.discourse, range: sentence, findings: findings, lexicon: lexicon,
      phrases: phrases)
    context.quantities = QuantityFilter.facts(in: context)
    let periods = walk.resolver.periods(in: context)
    let measures = MeasureClassifier.measures(in: context, earlierArea: walk.area)
    for (quantity, measure) in zip(context.quantities, measures) where quantity.dimension == .area {
      walk.area = measure
    }
    var subjects: [Range<Int>] = []
    for index in context.quantities.indices {
      let found = SubjectFinder.find(index, in: context, earlier: subjects)
      subjects.append(found.subject)
      walk.indicators.append(
        indicator(
          index, in: context, found, measures[index], periods[index], blockIndex, walk))
    }
  }

  private func indicator(
    _ index: Int, in context: SentenceContext, _ found: SubjectFinder.Found, _ measure: Measure,
    _ resolved: PeriodResolver.Resolved, _ blockIndex: Int, _ walk: Walk
  ) -> Indicator {
    let quantity = context.quantities[index]
    let period =
      isOfYear(found, measure, quantity, context) ? resolved.ofWholeYear : resolved.period
    var isFuture = false
    if let year = walk.year, let spokenOf = period.firstYear { isFuture = spokenOf > year }
    // 其中新建项目25个: a part of what the sentence before planned.
    let isPart =
      phrases.has(
        .partOpening, context.bytes, at: context.range.lowerBound, to: context.range.upperBound)
      && walk.last(before: context.range.lowerBound).map {
        $0.modality != .actual && $0.blockIndex == blockIndex
      } == true
    let modality = ModalityClassifier.modality(
      of: quantity, measure: measure, isFuture: isFuture,
      isPlanned: walk.plans.isPlanned || isPart, in: context)
    return Indicator(
      quantity: quantity, quote: found.quote, sentence: context.range,
      clause: context.clause(around: quantity.range), blockIndex: blockIndex,
      subject: String(decoding: context.bytes[found.subject], as: UTF8.self),
      subjectRange: found.subject, measure: measure, modality: modality, period: period,
      periodEvidence: resolved.evidence)
  }

  /// Whether a number is of the year though a title names months: what is sown, what the place has
  /// anyway (全乡辖20个行政村); not what was done in the months.
  private func isOfYear(
    _ found: SubjectFinder.Found, _ measure: Measure, _ quantity: Quantity,
    _ context: SentenceContext
  ) -> Bool {
    let clause = context.clause(around: quantity.range)
    guard !context.contains(.doneInMonths, in: clause) else { return false }
    if measure.isOfTheSeason { return true }
    guard [.count, .persons, .households, .landArea].contains(measure) else { return false }
    return context.contains(.governing, in: clause)
      || phrases.ends(
        with: .profile, context.bytes, at: found.subject.upperBound, from: found.subject.lowerBound)
  }
}
