import Decisions
import Gazetteers
import Indicators
import Industries
import Language

/// Finds for each fact of an article the industry that it is of, or that it is of none: a choice
/// among the divisions that words of its surroundings lead to.
struct IndustryLinker {
  /// The section of manufactures.
  static let manufacturing = IndustryCode("C")
  /// Candidates that measures lead to where no word does.
  private static let standing = ["A", "A01", "A03"].compactMap { IndustryCode($0) }

  let discourse: Discourse
  let hits: IndustryHits
  let model: DecisionModel

  private struct Previous {
    let question: IndustryQuestion
    let code: IndustryCode?
    let full: IndustryCode?
  }

  /// The industries of an article's indicators, in their order.
  /// - Parameter ranks: how high the place of each indicator stands.
  func assignments(
    of indicators: [Indicator], ranks: [UInt16], teacher: (any DecisionTeacher)? = nil
  ) -> [IndustryAssignment] {
    var previous: Previous?
    return zip(indicators, ranks).map { indicator, rank in
      let question = IndustryQuestion(indicator, rank: rank, hits: hits, in: discourse)
      let codes = candidates(question, previous: previous?.code)
      let vectors = codes.map { features(of: $0, question, previous) }
      let decision = DecisionModel.decide(vectors.map { model.score($0) })
      let taught = teacher?.learn(
        .industry, position: question.number, vectors: vectors,
        names: { codes[$0]?.description ?? "" }, chosen: decision.best)
      let code = codes[taught ?? decision.best]
      let full = code.map { narrowed($0, question, previous?.full) }
      previous = Previous(question: question, code: code, full: full)
      return IndustryAssignment(code: full, confidence: decision.probability)
    }
  }

  private func candidates(_ question: IndustryQuestion, previous: IndustryCode?)
    -> [IndustryCode?]
  {
    var codes: [IndustryCode?] = [nil]
    func add(_ code: IndustryCode?) {
      if let code, !codes.contains(code) { codes.append(code) }
    }
    for word in question.words {
      add(word.division)
      if question.isProcessed {
        add(IndustryComposition.manufacture(of: word.hit.code, or: word.division).division)
      }
    }
    add(previous)
    for code in hits.commonest { add(code) }
    for code in Self.standing { add(code) }
    return codes
  }

  private func features(
    of code: IndustryCode?, _ question: IndustryQuestion, _ previous: Previous?
  ) -> FeatureVector {
    var features = IndustryFeatures(code: code, question: question, commonest: hits.commonest)
    features.addAll()
    if let previous { features.add(previous: previous.code, scope(of: previous, question)) }
    return features.vector
  }

  private func scope(of previous: Previous, _ question: IndustryQuestion) -> PreviousScope {
    let earlier = previous.question
    if earlier.sentence == question.sentence {
      return earlier.clauseStart == question.clauseStart ? .clause : .sentence
    }
    if earlier.block == question.block {
      return question.sentence - earlier.sentence == 1 ? .next : .paragraph
    }
    if earlier.heading != question.heading { return .heading }
    return question.block - earlier.block == 1 ? .nextParagraph : .far
  }

  /// The division as narrow as the nearest words support: 小麦 makes A0112 of A01.
  private func narrowed(
    _ division: IndustryCode, _ question: IndustryQuestion, _ previous: IndustryCode?
  ) -> IndustryCode {
    for scope in IndustryQuestion.order.prefix(5) {
      let codes = question.words.filter { $0.scope == scope && $0.division == division }
        .compactMap(\.hit.code)
      guard let first = codes.last else { continue }
      if scope == .subject {
        return codes.dropLast().reduce(first) { narrow, other in
          narrow.isWithin(other) ? narrow : other.isWithin(narrow) ? other : narrow.commonAncestor(with: other) ?? narrow
        }
      }
      return first
    }
    if question.isProcessed, division.section == Self.manufacturing,
      let product = question.words.last(where: { $0.hit.kind == .subject })?.hit.code
    {
      let made = IndustryComposition.manufacture(of: product, or: division)
      if made.isWithin(division) { return made }
    }
    if let previous, previous.isWithin(division) { return previous }
    return division
  }
}
