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
    let scope = scope(of: latest)
    let between = question.before.filter {
      $0.range.lowerBound > latest.range.lowerBound && $0.node != node
    }
    let others = UInt16(min(2, Set(between.map(\.node)).count))
    let strong = UInt16(min(3, Set(between.filter { !$0.isWeak }.map(\.node)).count))
    vector.add(PlaceFeature.scope, scope)
    vector.add(PlaceFeature.kind, latest.kind)
    vector.add(PlaceFeature.scopeKind, scope, latest.kind)
    vector.add(PlaceFeature.scopeRank, scope, rank)
    vector.add(PlaceFeature.scopeOthers, scope.rawValue, others)
    vector.add(PlaceFeature.strongOthers, strong)
    vector.add(PlaceFeature.scopeStrongOthers, scope.rawValue, min(2, strong))
    vector.add(PlaceFeature.sentenceDistance, UInt16(min(3, question.sentence - latest.sentence)))
    if between.contains(where: { $0.rank == rank && !$0.isWeak && !$0.isAreaWord }) {
      vector.add(PlaceFeature.newerOfRank)
    }
    if between.contains(where: { $0.isAreaWord && !$0.isWeak }) {
      vector.add(PlaceFeature.newerAreaWord)
    }
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
