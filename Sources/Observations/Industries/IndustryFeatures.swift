import Decisions
import Industries

/// The features of one candidate for the industry of a fact.
struct IndustryFeatures {
  /// The candidate's division, or section where no more is known, as features number it; 0 for
  /// "none".
  private(set) var code: UInt16 = 0
  let question: IndustryQuestion
  let commonest: [UInt16]
  var vector: FeatureVector

  /// The sum of what all industries have alike, once it is known.
  private var shared: Int?

  private var section: UInt16 { code / 100 * 100 }
  private var isCode: UInt16 { code == 0 ? 0 : 1 }
  private var measure: UInt16 { question.measure.number }

  init(question: IndustryQuestion, commonest: [UInt16], vector: FeatureVector) {
    self.vector = vector
    self.commonest = commonest
    self.question = question
  }

  /// Goes on to a candidate, of which no feature is known yet.
  mutating func turn(to code: UInt16) {
    self.code = code
    vector.removeAll()
  }

  /// All families but the one on the fact before.
  mutating func addAll() {
    addFact()
    addShared()
    addNamed()
    addOver()
    addNearestWord()
    guard code != 0 else { return }
    addSubject()
    addNearness()
    addPresence()
  }

  /// The features that all industries have alike, whose sum is made once a fact.
  private mutating func addShared() {
    guard code != 0, !vector.keepsFeatures else { return addNone() }
    if let shared { return vector.add(sum: shared) }
    let before = vector.score
    addNone()
    shared = vector.score - before
  }

  /// What the fact is.
  private mutating func addFact() {
    vector.add(IndustryFeature.code, code)
    vector.add(IndustryFeature.codeMeasure, code, measure)
    vector.add(IndustryFeature.codeUnit, code, question.site.unit)
    vector.add(IndustryFeature.sectionMeasure, section, measure)
    for word in question.clauseClasses { vector.add(IndustryFeature.clauseWord, section, word) }
  }

  /// How the candidate lies to the nearest word of all.
  private mutating func addNearestWord() {
    if let head = question.head {
      vector.add(IndustryFeature.headPair, head.division, code)
    }
    guard let word = question.nearest.first(where: { $0.scope != .subject }) else { return }
    vector.add(IndustryFeature.pair, word.division, code)
    vector.add(IndustryFeature.pairScope, word.division, code, word.scope.number)
  }

  /// How the candidate lies to the industry that the catalogue gives the named indicator.
  private mutating func addNamed() {
    let known = question.known
    if known.row > 0 { vector.add(IndustryFeature.noneRow, isCode, known.row) }
    switch known.industry {
    case .unknown: break
    case .none: vector.add(IndustryFeature.namedNone, isCode, known.kind.number)
    case .code(let industry):
      let relation = relation(to: industry.divisionNumber)
      vector.add(IndustryFeature.named, relation)
      vector.add(IndustryFeature.namedKind, known.kind, relation)
      vector.add(IndustryFeature.namedMeasure, relation.number, measure)
    }
  }

  /// How the candidate lies to what the heading and the title are of.
  private mutating func addOver() {
    let nearest = question.nearestScope
    if let heading = question.heading {
      vector.add(IndustryFeature.over, relation(to: heading), nearest)
    }
    if let title = question.title {
      vector.add(IndustryFeature.overTitle, relation(to: title), nearest)
    }
  }

  private func relation(to other: UInt16) -> IndustryRelation {
    if other == code { return .same }
    if code == 0 { return .none }
    return other / 100 == code / 100 ? .section : .other
  }

  /// Whether any industry applies.
  private mutating func addNone() {
    let nearest = question.nearestScope.number
    vector.add(IndustryFeature.noneMeasure, isCode, measure)
    vector.add(IndustryFeature.noneUnit, isCode, question.site.unit)
    vector.add(IndustryFeature.noneSize, isCode, measure, question.site.size)
    vector.add(IndustryFeature.noneRank, isCode, question.rank, measure)
    vector.add(IndustryFeature.noneNearest, isCode, nearest)
    vector.add(IndustryFeature.noneMeasureNearest, isCode, measure, nearest)
    vector.add(IndustryFeature.noneLastKind, isCode, question.lastKind.number)
    vector.add(IndustryFeature.noneLastKindMeasure, isCode, question.lastKind.number, measure)
    let flags: UInt16 = (question.isLinked ? 2 : 0) + (question.isDenied ? 1 : 0)
    vector.add(IndustryFeature.noneLink, isCode, flags, nearest)
    vector.add(IndustryFeature.noneAgreement, isCode, question.divisionCount)
    vector.add(IndustryFeature.noneSections, isCode, question.sectionCount)
    let over: UInt16 = (question.heading == nil ? 0 : 2) + (question.title == nil ? 0 : 1)
    vector.add(IndustryFeature.noneOver, isCode, over, nearest)
    vector.add(IndustryFeature.noneOverMeasure, isCode, over, measure)
    for (scope, kind) in question.kinds {
      vector.add(IndustryFeature.noneKind, isCode, scope.number, kind.number)
    }
  }

  /// Whether the subject's words lead to the candidate.
  private mutating func addSubject() {
    guard let head = question.head else { return }
    if head.division == code {
      vector.add(IndustryFeature.head)
      vector.add(IndustryFeature.headKind, head.kind)
      vector.add(IndustryFeature.headSection, section)
      vector.add(IndustryFeature.headMeasure, section, measure)
    } else {
      vector.add(IndustryFeature.notHead)
      vector.add(IndustryFeature.notHeadKind, head.kind)
    }
  }

  /// Whether its word is the nearest to the number in a scope.
  private mutating func addNearness() {
    let nearest = question.nearestScope.number
    for word in question.nearest where word.scope != .subject {
      guard word.division == code else {
        vector.add(IndustryFeature.notNear, word.scope)
        continue
      }
      vector.add(IndustryFeature.near, word.scope)
      vector.add(IndustryFeature.nearKind, word.scope, word.kind)
      vector.add(IndustryFeature.nearNearest, word.scope.number, nearest)
      vector.add(IndustryFeature.nearSection, word.scope.number, section)
      if word.hit.range.upperBound == question.site.number { vector.add(IndustryFeature.adjacent) }
    }
  }

  /// Where the candidate has words, how many, and whether others have any there.
  private mutating func addPresence() {
    var best = IndustryScope.nowhere
    var start = 0
    var hasDivision = false
    while start < question.words.count {
      let scope = question.words[start].scope
      var end = start
      var own: UInt16 = 0
      var isSibling = false
      var kinds: UInt32 = 0
      while end < question.words.count, question.words[end].scope == scope {
        let word = question.words[end]
        if word.division == code {
          own += 1
          kinds |= 1 << UInt32(word.kind.number)
        } else if word.division / 100 * 100 == section {
          isSibling = true
        }
        end += 1
      }
      hasDivision = hasDivision || isSibling
      if own == 0 {
        if isSibling { vector.add(IndustryFeature.sibling, scope) }
      } else {
        if best == .nowhere { best = scope }
        addOwn(own, of: end - start, kinds, in: scope)
      }
      start = end
    }
    addBest(best, hasDivision: hasDivision)
  }

  private mutating func addOwn(
    _ own: UInt16, of all: Int, _ kinds: UInt32, in scope: IndustryScope
  ) {
    vector.add(IndustryFeature.inside, scope)
    vector.add(IndustryFeature.insideCount, scope.number, min(3, own))
    vector.add(IndustryFeature.insideSection, scope.number, section)
    if Int(own) == all { vector.add(IndustryFeature.only, scope) }
    var rest = kinds
    while rest != 0 {
      let kind = UInt16(rest.trailingZeroBitCount)
      vector.add(IndustryFeature.insideKind, scope.number, kind)
      rest &= rest - 1
    }
  }

  private mutating func addBest(_ best: IndustryScope, hasDivision: Bool) {
    vector.add(IndustryFeature.best, best, question.nearestScope)
    vector.add(IndustryFeature.bestSection, best.number, section)
    vector.add(IndustryFeature.bestMeasure, best.number, measure)
    if best == .nowhere { vector.add(IndustryFeature.elsewhere) }
    if let place = commonest.firstIndex(of: code) {
      vector.add(IndustryFeature.common, UInt16(place), question.nearestScope.number)
    }
    if code == section { vector.add(IndustryFeature.sectionOnly, hasDivision ? 1 : 0) }
    if question.isProcessed, section == IndustryLinker.manufacturing {
      vector.add(IndustryFeature.processed)
    }
  }

  /// How the candidate lies to the industry of the fact before.
  mutating func add(previous: UInt16, _ scope: PreviousScope) {
    let relation = relation(to: previous)
    vector.add(IndustryFeature.previous, relation, scope)
    vector.add(IndustryFeature.previousOwn, relation, scope, question.nearestScope)
    vector.add(
      IndustryFeature.previousNone, relation.number, question.nearestScope.number,
      previous == 0 ? 1 : 0)
    if question.isGrowth { vector.add(IndustryFeature.previousGrowth, relation, scope) }
    if question.isPeople { vector.add(IndustryFeature.previousPeople, relation, scope) }
  }
}
