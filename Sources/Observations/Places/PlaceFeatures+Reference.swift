import Decisions
import Language

extension PlaceFeatures {
  /// Where the candidate was last referred to, and what stands between that and the number.
  mutating func addReference() {
    if let member = question.membersBefore.last(where: { $0.node == node }) {
      vector.add(
        PlaceFeature.member, member.sentence == question.sentence ? Nearness.inside : .outside)
    }
    guard let latest else {
      addUnreferenced()
      return
    }
    let scope = question.scope(of: latest)
    let between = Between(latest, node, question.before)
    let others = min(2, between.others)
    let strong = min(3, between.strong)
    vector.add(PlaceFeature.scope, scope)
    vector.add(PlaceFeature.kind, latest.kind)
    vector.add(PlaceFeature.scopeKind, scope, latest.kind)
    vector.add(PlaceFeature.scopeRank, scope, rank)
    vector.add(PlaceFeature.scopeOthers, scope.number, others)
    vector.add(PlaceFeature.strongOthers, strong)
    vector.add(PlaceFeature.scopeStrongOthers, scope.number, min(2, strong))
    vector.add(PlaceFeature.sentenceDistance, UInt16(min(3, question.sentence - latest.sentence)))
    if between.hasRank { vector.add(PlaceFeature.newerOfRank) }
    if between.hasAreaWord { vector.add(PlaceFeature.newerAreaWord) }
    if latest.block < question.heading { vector.add(PlaceFeature.headingBetween) }
    if latest.sentence == question.sentence { addBetween(latest) }
  }

  /// What stands between a reference of the sentence and the number.
  private mutating func addBetween(_ reference: PlaceReference) {
    let gap = reference.range.upperBound..<max(reference.range.upperBound, question.number)
    vector.add(PlaceFeature.clausesBetween, UInt16(min(4, discourse.clauseEnds(in: gap))))
    if discourse.hasSemicolon(in: gap) { vector.add(PlaceFeature.semicolonBetween) }
    if discourse.words.has(.firm, in: gap) { vector.add(PlaceFeature.firmBetween) }
    if discourse.words.has(.joiner, in: gap) { vector.add(PlaceFeature.joinerBetween) }
    if discourse.hasDigit(in: gap) { vector.add(PlaceFeature.numberBetween) }
  }

  private mutating func addUnreferenced() {
    vector.add(PlaceFeature.unreferenced)
    vector.add(PlaceFeature.unreferencedRank, rank)
    let isSaid = question.before.contains { tree.isBelow($0.node, node) }
    if !isSaid, !question.behind.contains(where: { $0.node == node }) {
      vector.add(PlaceFeature.later)
    }
  }
}

/// What is referred to between a reference and a number: how many other places, and of what kind.
private struct Between {
  var others: UInt16 = 0
  var strong: UInt16 = 0
  /// Whether a name of the same rank, and whether an area word, is among the strong ones.
  var hasRank = false
  var hasAreaWord = false

  init(_ latest: PlaceReference, _ node: Int, _ before: [PlaceReference]) {
    for index in before.indices.reversed() {
      let other = before[index]
      if other.range.lowerBound <= latest.range.lowerBound { break }
      if other.node == node { continue }
      let isStrong = !other.isWeak
      if isStrong {
        hasRank = hasRank || other.rank == latest.rank && !other.isAreaWord
        hasAreaWord = hasAreaWord || other.isAreaWord
      }
      let later = before[(index + 1)...]
      if !later.contains(where: { $0.node == other.node }) { others += 1 }
      if isStrong, !later.contains(where: { $0.node == other.node && !$0.isWeak }) { strong += 1 }
    }
  }
}
