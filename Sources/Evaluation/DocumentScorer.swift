/// Compares the records of a report with its annotation.
public struct DocumentScorer: Sendable {
  /// The counts.
  public private(set) var score = Score()
  /// Confidence and rightness of every mention that is scored, in reading order.
  public private(set) var mentionOutcomes: [Reliability.Outcome] = []
  /// Confidence and completeness of every fact, in reading order.
  public private(set) var factOutcomes: [Reliability.Outcome] = []
  /// What is missed, wrong or too much, a line each.
  public private(set) var errors: [String] = []

  let gold: GoldDocument
  let report: EvaluatedReport
  let text: SqueezedText

  /// Scores a report.
  /// - Complexity: annotations times the length of the text, at worst.
  public init(gold: GoldDocument, report: EvaluatedReport) {
    self.gold = gold
    self.report = report
    text = SqueezedText(report.printed)
    scorePlaces()
    scoreFacts()
  }

  mutating func note(_ line: String) { errors.append("\(gold.id) \(line)") }
}

// MARK: Places

extension DocumentScorer {
  /// A surface form and the path that it stands for.
  struct Pair: Hashable {
    let surface: [UInt32]
    let path: String
  }

  private mutating func scorePlaces() {
    let wanted = distinct(
      gold.places.filter { !$0.isOptional }
        .map { Pair(surface: SqueezedText($0.mention).scalars, path: $0.path) })
    let optional = Set(
      gold.places.filter(\.isOptional).map { SqueezedText($0.mention).scalars })
    let mentions = report.mentions.filter { $0.level != "other" }
    let found = distinct(mentions.map(pair))
    let hits = countTraps(mentions)
    score.placesGold = wanted.count
    var used: Set<Pair> = []
    for pair in wanted { match(pair, found, &used) }
    let spurious = found.filter { pair in
      !used.contains(pair) && !optional.contains(pair.surface) && !isElsewhere(pair.path)
        && !wanted.contains { isSamePlace($0, pair) }
    }
    for pair in spurious { note("spurious place: \(words(pair.surface)) -> \(pair.path)") }
    score.placesSpurious = spurious.count
    score.placesFound = spurious.count + used.count
    judge(mentions, wanted, optional, hits)
  }

  private func distinct(_ pairs: [Pair]) -> [Pair] {
    var seen: Set<Pair> = []
    return pairs.filter { seen.insert($0).inserted }
  }

  private func pair(_ mention: EvaluatedReport.Mention) -> Pair {
    let surface = text.range(ofOriginal: mention.range).map { Array(text.scalars[$0]) }
    return Pair(surface: surface ?? SqueezedText(mention.text).scalars, path: mention.path)
  }

  /// Counts the traps that mentions fill exactly, and gives the ranges of those mentions.
  private mutating func countTraps(_ mentions: [EvaluatedReport.Mention]) -> Set<Range<Int>> {
    var hits: Set<Range<Int>> = []
    let traps = gold.traps.map { (text.locate($0.surface, in: $0.context), $0) }
    score.traps = traps.count
    for mention in mentions {
      guard let range = text.range(ofOriginal: mention.range) else { continue }
      for (place, trap) in traps where place == range {
        score.trapsHit += 1
        hits.insert(range)
        note("trap: \(trap.surface) taken for \(mention.path) in \(trap.context)")
      }
    }
    return hits
  }

  /// Finds an annotated pair among the found ones: itself, else within a longer name of the place.
  private mutating func match(_ wanted: Pair, _ found: [Pair], _ used: inout Set<Pair>) {
    let same = found.filter { $0.surface == wanted.surface }
    if let hit = same.first(where: { Agreement.samePath(wanted.path, $0.path) }) {
      score.placesRight += 1
      used.insert(hit)
      return
    }
    if !same.isEmpty {
      score.placesWrongReferent += 1
      if same.contains(where: { Agreement.sameCounty(wanted.path, $0.path) }) {
        score.placesRightCounty += 1
      }
      used.formUnion(same)
      note("referent: \(words(wanted.surface)) -> \(same[0].path) but gold \(wanted.path)")
      return
    }
    let wider = found.filter {
      SqueezedText.firstRange(of: wanted.surface, in: $0.surface) != nil
        && Agreement.samePath(wanted.path, $0.path)
    }
    if wider.isEmpty {
      note("missed place: \(words(wanted.surface)) (\(wanted.path))")
    } else {
      score.placesRight += 1
      used.formUnion(wider)
    }
  }

  /// Whether a path is known and outside Shanxi.
  private func isElsewhere(_ path: String) -> Bool { !path.isEmpty && !path.hasPrefix("山西省") }

  /// Whether a found pair is an annotated place under a longer or shorter form.
  private func isSamePlace(_ wanted: Pair, _ found: Pair) -> Bool {
    Agreement.samePath(wanted.path, found.path)
      && (SqueezedText.firstRange(of: wanted.surface, in: found.surface) != nil
        || SqueezedText.firstRange(of: found.surface, in: wanted.surface) != nil)
  }

  /// Tells of each mention whether it is right: an annotated place, and no trap.
  private mutating func judge(
    _ mentions: [EvaluatedReport.Mention], _ wanted: [Pair], _ optional: Set<[UInt32]>,
    _ hits: Set<Range<Int>>
  ) {
    for mention in mentions where !isElsewhere(mention.path) {
      let pair = pair(mention)
      let range = text.range(ofOriginal: mention.range)
      let isTrap = range.map { hits.contains($0) } ?? false
      let isRight = !isTrap && wanted.contains { isSamePlace($0, pair) }
      if !isRight && !isTrap && optional.contains(pair.surface) { continue }
      mentionOutcomes.append(
        Reliability.Outcome(confidence: mention.confidence, isRight: isRight))
    }
  }

  private func words(_ scalars: [UInt32]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }
}

// MARK: Facts

extension DocumentScorer {
  private mutating func scoreFacts() {
    let ranges = report.facts.map { text.range(ofOriginal: $0.range) }
    score.factsGold = gold.indicators.count
    score.factsFound = report.facts.count
    var isTaken = [Bool](repeating: false, count: report.facts.count)
    var isComplete = isTaken
    for wanted in gold.indicators {
      let place = text.locate(wanted.quote, in: wanted.context)
      let best = report.facts.indices.first { index in
        guard !isTaken[index], let range = ranges[index], let place,
          range.upperBound > place.lowerBound,
          range.lowerBound < place.upperBound
        else { return false }
        return Agreement.sameNumber(wanted.value, report.facts[index].value)
          && Agreement.sameUnit(wanted.unit, report.facts[index].unit)
      }
      guard let best else {
        note("missed fact: \(wanted.quote) in \(wanted.context)")
        continue
      }
      isTaken[best] = true
      isComplete[best] = compare(wanted, report.facts[best])
    }
    for (index, fact) in report.facts.enumerated() {
      if !isTaken[index] { note("spurious fact: \(fact.quote) (\(fact.measure))") }
      factOutcomes.append(
        Reliability.Outcome(confidence: fact.confidence, isRight: isComplete[index]))
    }
  }

  /// Counts what agrees; true where the fact is complete.
  private mutating func compare(
    _ wanted: GoldDocument.Indicator, _ fact: EvaluatedReport.Fact
  ) -> Bool {
    score.factsMatched += 1
    var isComplete = true
    for (index, member) in Score.Member.allCases.enumerated() {
      if agrees(member, wanted, fact) {
        score.membersRight[index] += 1
        continue
      }
      if [.measure, .place, .period, .industry].contains(member) { isComplete = false }
      if member != .subject { note("\(member.rawValue): \(wanted.quote) in \(wanted.context)") }
    }
    if isComplete { score.factsComplete += 1 }
    return isComplete
  }

  private func agrees(
    _ member: Score.Member, _ wanted: GoldDocument.Indicator, _ fact: EvaluatedReport.Fact
  ) -> Bool {
    switch member {
    case .measure: wanted.measure == fact.measure
    case .place: Agreement.samePath(wanted.place, fact.path)
    case .period: Agreement.samePeriod(wanted.period, fact.period)
    case .industry: Agreement.sameIndustry(wanted.industry ?? "", fact.industry)
    case .modality: wanted.modality == fact.modality
    case .approx: wanted.approx == fact.approx
    case .valueMax: Agreement.sameNumber(wanted.valueMax, fact.valueMax)
    case .subject: Agreement.sameSubject(wanted.subject, fact.subject)
    }
  }
}
