import Decisions
import Industries

/// The features of one candidate for the industry of a fact.
struct IndustryFeatures {
  /// The candidate's division, or section where no more is known; nil for "none".
  let code: IndustryCode?
  let question: IndustryQuestion
  let commonest: [IndustryCode]
  var vector = FeatureVector()

  private var isCode: UInt16 { code == nil ? 0 : 1 }
  private var measure: UInt16 { question.measure.rawValue }

  init(code: IndustryCode?, question: IndustryQuestion, commonest: [IndustryCode]) {
    self.code = code
    self.commonest = commonest
    self.question = question
  }

  /// All families but the one on the fact before.
  mutating func addAll() {
    addFact()
    addNone()
    guard code != nil else { return }
    addSubject()
    addNearness()
    addPresence()
  }

  private func isOwn(_ word: IndustryQuestion.Word?) -> Bool { word?.division == code }

  /// What the fact is.
  private mutating func addFact() {
    let number = IndustryCode.feature(code)
    vector.add(IndustryFeature.code, number)
    vector.add(IndustryFeature.codeMeasure, number, measure)
    vector.add(IndustryFeature.codeUnit, number, question.unit)
    vector.add(IndustryFeature.sectionMeasure, IndustryCode.sectionFeature(code), measure)
    for word in question.clauseClasses {
      vector.add(IndustryFeature.clauseWord, IndustryCode.sectionFeature(code), word)
    }
  }

  /// Whether any industry applies.
  private mutating func addNone() {
    vector.add(IndustryFeature.noneMeasure, isCode, measure)
    vector.add(IndustryFeature.noneUnit, isCode, question.unit)
    vector.add(IndustryFeature.noneSize, isCode, measure, question.size)
    vector.add(IndustryFeature.noneRank, isCode, question.rank, measure)
    vector.add(IndustryFeature.noneNearest, isCode, question.nearestScope.rawValue)
    vector.add(
      IndustryFeature.noneMeasureNearest, isCode, measure, question.nearestScope.rawValue)
    vector.add(IndustryFeature.noneLastKind, isCode, question.lastKind.rawValue)
    vector.add(IndustryFeature.noneLastKindMeasure, isCode, question.lastKind.rawValue, measure)
    let flags: UInt16 = (question.isLinked ? 2 : 0) + (question.isDenied ? 1 : 0)
    vector.add(IndustryFeature.noneLink, isCode, flags, question.nearestScope.rawValue)
    let near = question.words.filter { IndustryQuestion.order.prefix(5).contains($0.scope) }
    let divisions = Set(near.map(\.division))
    vector.add(IndustryFeature.noneAgreement, isCode, UInt16(min(4, divisions.count)))
    let sections = Set(divisions.map(\.section)).count
    vector.add(IndustryFeature.noneSections, isCode, UInt16(min(3, sections)))
    var seen: Set<UInt32> = []
    for (scope, kind) in question.kinds {
      guard seen.insert(UInt32(scope.rawValue) << 16 | UInt32(kind.value.rawValue)).inserted else {
        continue
      }
      vector.add(IndustryFeature.noneKind, isCode, scope.rawValue, kind.value.rawValue)
    }
  }

  /// Whether the subject's words lead to the candidate.
  private mutating func addSubject() {
    guard let head = question.head else { return }
    if isOwn(head) {
      vector.add(IndustryFeature.head)
      vector.add(IndustryFeature.headKind, head.hit.kind.value)
      vector.add(IndustryFeature.headSection, IndustryCode.sectionFeature(code))
      vector.add(IndustryFeature.headMeasure, IndustryCode.sectionFeature(code), measure)
    } else {
      vector.add(IndustryFeature.notHead)
      vector.add(IndustryFeature.notHeadKind, head.hit.kind.value)
    }
  }

  /// Whether its word is the nearest to the number in a scope.
  private mutating func addNearness() {
    let nearest = question.nearestScope.rawValue
    for scope in IndustryQuestion.order.dropFirst() {
      guard let word = question.nearest[scope] else { continue }
      guard isOwn(word) else {
        vector.add(IndustryFeature.notNear, scope)
        continue
      }
      vector.add(IndustryFeature.near, scope)
      vector.add(IndustryFeature.nearKind, scope, word.hit.kind.value)
      vector.add(IndustryFeature.nearNearest, scope.rawValue, nearest)
      vector.add(
        IndustryFeature.nearSection, scope.rawValue, IndustryCode.sectionFeature(code))
      if word.hit.range.upperBound == question.number { vector.add(IndustryFeature.adjacent) }
    }
  }

  /// Where the candidate has words, how many, and whether others have any there.
  private mutating func addPresence() {
    let section = IndustryCode.sectionFeature(code)
    var best = IndustryScope.nowhere
    for scope in IndustryScope.allCases where scope != .nowhere {
      let words = question.words.filter { $0.scope == scope }
      guard !words.isEmpty else { continue }
      let own = words.filter { $0.division == code }
      if own.isEmpty {
        if words.contains(where: { IndustryCode.sectionFeature($0.division) == section }) {
          vector.add(IndustryFeature.sibling, scope)
        }
        continue
      }
      if best == .nowhere { best = scope }
      vector.add(IndustryFeature.inside, scope)
      vector.add(IndustryFeature.insideCount, scope.rawValue, UInt16(min(3, own.count)))
      vector.add(IndustryFeature.insideSection, scope.rawValue, section)
      if own.count == words.count { vector.add(IndustryFeature.only, scope) }
      for kind in Set(own.map(\.hit.kind.value)).sorted(by: { $0.rawValue < $1.rawValue }) {
        vector.add(IndustryFeature.insideKind, scope, kind)
      }
    }
    vector.add(IndustryFeature.best, best, question.nearestScope)
    vector.add(IndustryFeature.bestSection, best.rawValue, section)
    vector.add(IndustryFeature.bestMeasure, best.rawValue, measure)
    if best == .nowhere { vector.add(IndustryFeature.elsewhere) }
    if let place = commonest.firstIndex(where: { $0 == code }) {
      vector.add(IndustryFeature.common, UInt16(place), question.nearestScope.rawValue)
    }
    if code?.level == .section {
      let hasDivision = question.words.contains { $0.division.section == code && $0.division != code }
      vector.add(IndustryFeature.sectionOnly, hasDivision ? 1 : 0)
    }
    if question.isProcessed, code?.section == IndustryLinker.manufacturing {
      vector.add(IndustryFeature.processed)
    }
  }

  /// How the candidate lies to the industry of the fact before.
  mutating func add(previous: IndustryCode?, _ scope: PreviousScope) {
    let relation: IndustryRelation =
      previous == code ? .same : code == nil ? .none : previous?.section == code?.section ? .section : .other
    vector.add(IndustryFeature.previous, relation, scope)
    vector.add(IndustryFeature.previousOwn, relation, scope, question.nearestScope)
    vector.add(
      IndustryFeature.previousNone, relation.rawValue, question.nearestScope.rawValue,
      previous == nil ? 1 : 0)
    if question.isGrowth { vector.add(IndustryFeature.previousGrowth, relation, scope) }
    if question.isPeople { vector.add(IndustryFeature.previousPeople, relation, scope) }
  }
}
