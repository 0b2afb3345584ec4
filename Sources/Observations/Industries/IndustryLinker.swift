import Decisions
import Gazetteers
import Indicators
import Industries
import Language

/// Finds for each fact of an article the industry that it is of, or that it is of none: a choice
/// among the divisions that words of its surroundings lead to.
struct IndustryLinker {
  /// The section of manufactures.
  static let manufacturing = IndustryCode("C")?.divisionNumber ?? 0
  /// Candidates that measures lead to where no word does.
  private static let standing = ["A", "A01", "A03"].compactMap { IndustryCode($0) }

  let discourse: Discourse
  let hits: IndustryHits
  let model: DecisionModel

  private struct Previous {
    let site: FactSite
    let number: UInt16
    let code: IndustryCode?
  }

  /// The industries of an article's indicators, in their order.
  /// - Parameter ranks: how high the place of each indicator stands.
  /// - Complexity: linear in the indicators; a choice looks at a bounded number of words.
  func assignments(
    of indicators: [Indicator], known: [KnownIndicator], ranks: [UInt16],
    teacher: (any DecisionTeacher)? = nil
  ) -> [IndustryAssignment] {
    let commonest = hits.commonest.map(\.divisionNumber)
    var previous: Previous?
    return indicators.indices.map { index in
      let question = IndustryQuestion(
        indicators[index], known[index], rank: ranks[index], hits: hits, in: discourse)
      let codes = candidates(question, previous: previous?.code?.division)
      let (scores, vectors) = features(of: codes, question, commonest, previous, teacher != nil)
      let decision = DecisionModel.decide(scores)
      let taught = teacher?.learn(
        .industry, position: question.site.number, vectors: vectors,
        names: { codes[$0]?.description ?? "" }, chosen: decision.best)
      let division = codes[taught ?? decision.best]
      let code = division.map { narrowed($0, question, previous?.code) }
      previous = Previous(
        site: question.site, number: division?.divisionNumber ?? 0, code: code)
      return IndustryAssignment(code: code, confidence: decision.probability)
    }
  }

  private func candidates(_ question: IndustryQuestion, previous: IndustryCode?)
    -> [IndustryCode?]
  {
    var codes: [IndustryCode?] = []
    codes.reserveCapacity(16)
    codes.append(nil)
    func add(_ code: IndustryCode?) {
      if let code, !codes.contains(code) { codes.append(code) }
    }
    for word in question.words {
      guard let code = word.hit.code else { continue }
      add(code.division)
      if question.isProcessed {
        add(IndustryComposition.manufacture(of: code, or: code.division).division)
      }
    }
    if case .code(let code) = question.known.industry { add(code.division) }
    add(previous)
    for code in hits.commonest { add(code) }
    for code in Self.standing { add(code) }
    return codes
  }

  /// The sums of candidates, and their features where these are kept.
  private func features(
    of codes: [IndustryCode?], _ question: IndustryQuestion, _ commonest: [UInt16],
    _ previous: Previous?, _ keepsFeatures: Bool
  ) -> (scores: [Int], vectors: [FeatureVector]) {
    var features = IndustryFeatures(
      question: question, commonest: commonest,
      vector: model.vector(keepingFeatures: keepsFeatures))
    let earlier = previous.map { ($0.number, question.site.scope(of: $0.site)) }
    var vectors: [FeatureVector] = []
    let scores = codes.map { code in
      features.turn(to: code?.divisionNumber ?? 0)
      features.addAll()
      if let earlier { features.add(previous: earlier.0, earlier.1) }
      if keepsFeatures { vectors.append(features.vector) }
      return features.vector.score
    }
    return (scores, vectors)
  }

  // MARK: Narrower codes

  /// The division as narrow as the nearest words support: 小麦 makes A0112 of A01.
  private func narrowed(
    _ division: IndustryCode, _ question: IndustryQuestion, _ previous: IndustryCode?
  ) -> IndustryCode {
    let number = division.divisionNumber
    var scope: IndustryScope?
    var codes: [IndustryCode] = []
    for word in question.words
    where word.division == number && word.scope.rawValue <= IndustryScope.sentenceBehind.rawValue {
      guard word.scope == scope ?? word.scope else { break }
      scope = word.scope
      if let code = word.hit.code { codes.append(code) }
    }
    if let scope {
      if scope == .subject { return Self.common(codes) ?? division }
      return codes.last ?? division
    }
    if question.isProcessed, division.section.divisionNumber == Self.manufacturing,
      let product = question.words.last(where: { $0.kind == .subject })?.hit.code
    {
      let made = IndustryComposition.manufacture(of: product, or: division)
      if made.isWithin(division) { return made }
    }
    if let previous, previous.isWithin(division) { return previous }
    return division
  }

  /// What the words of a subject say together: the narrower of a chain, what a list has in common.
  private static func common(_ codes: [IndustryCode]) -> IndustryCode? {
    codes.last.map { last in
      codes.dropLast().reduce(last) { narrow, other in
        if narrow.isWithin(other) { return narrow }
        if other.isWithin(narrow) { return other }
        return narrow.commonAncestor(with: other) ?? narrow
      }
    }
  }
}
