extension DocumentScorer {
  mutating func scoreFacts() {
    let alignment = GoldAlignment(gold, squeezed: text, found: report.facts.map(\.quantity))
    score.factsGold = gold.indicators.count
    score.factsFound = report.facts.count
    var isComplete = [Bool](repeating: false, count: report.facts.count)
    for (wanted, answer) in zip(gold.indicators, alignment.answers) {
      if let answer {
        isComplete[answer] = compare(wanted, report.facts[answer])
      } else {
        note("missed fact: \(wanted.quote) in \(wanted.context)")
      }
    }
    for index in alignment.spurious {
      let fact = report.facts[index]
      note("spurious fact: \(fact.quote) (\(fact.measure))")
    }
    factOutcomes = zip(report.facts, isComplete).map {
      Reliability.Outcome(confidence: $0.confidence, isRight: $1)
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
      if member.isOfCompleteFact { isComplete = false }
      // Any word of the noun phrase will do, so that a difference tells nothing.
      if member == .subject { continue }
      let (found, gold) = (fact.printed(member), wanted.printed(member))
      note("\(member.rawValue): \(wanted.quote) in \(wanted.context) -> \(found) but gold \(gold)")
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

extension EvaluatedReport.Fact {
  var quantity: GoldAlignment.Found {
    GoldAlignment.Found(range: range, value: value, unit: unit)
  }

  /// A member as an error line says it.
  fileprivate func printed(_ member: Score.Member) -> String {
    switch member {
    case .measure: measure
    case .place: path
    case .period: period
    case .industry: industry
    case .modality: modality
    case .approx: approx
    case .valueMax: valueMax?.description ?? "none"
    case .subject: subject
    }
  }
}

extension GoldDocument.Indicator {
  /// A member as an error line says it.
  fileprivate func printed(_ member: Score.Member) -> String {
    switch member {
    case .measure: measure
    case .place: place
    case .period: period
    case .industry: industry ?? ""
    case .modality: modality
    case .approx: approx
    case .valueMax: valueMax?.description ?? "none"
    case .subject: subject
    }
  }
}
