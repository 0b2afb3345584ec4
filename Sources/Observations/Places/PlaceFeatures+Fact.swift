import Decisions

extension PlaceFeatures {
  /// What the fact is: some measures, sizes and units belong to some ranks.
  mutating func addFact() {
    vector.add(PlaceFeature.rank, rank)
    if tree.nodes[node].isOutside { vector.add(PlaceFeature.outside) }
    vector.add(PlaceFeature.rankMeasure, rank, question.measure)
    vector.add(PlaceFeature.rankSize, rank.rawValue, question.site.size)
    vector.add(
      PlaceFeature.rankMeasureSize, rank.rawValue, question.measure.rawValue, question.site.size)
    vector.add(PlaceFeature.rankUnit, rank.rawValue, question.site.unit)
    for word in question.clauseWords { vector.add(PlaceFeature.clauseWord, word, rank) }
    for word in question.sentenceWords { vector.add(PlaceFeature.sentenceWord, word, rank) }
    let known = question.known
    vector.add(PlaceFeature.named, known.kind, rank)
    vector.add(PlaceFeature.bodyRank, known.isBody ? 1 : 0, rank.rawValue)
    if let finest = known.finest {
      vector.add(PlaceFeature.usual, finest, rank)
      vector.add(
        PlaceFeature.usualDistance,
        UInt16(max(0, min(3, Int(rank.rawValue) - Int(finest.rawValue)))))
    }
    guard let group = question.group else { return }
    vector.add(PlaceFeature.rankGroup, rank, group)
    vector.add(PlaceFeature.groupFits, rank < group ? 1 : 0, rank.rawValue)
    let distance = Int(group.rawValue) - Int(rank.rawValue)
    vector.add(PlaceFeature.groupDistance, UInt16(max(0, min(4, distance + 1))))
  }

  /// How the candidate lies to the place of the fact before, and what stands between the two facts.
  mutating func add(previous: Int, _ earlier: PlaceQuestion, _ isSameUnit: Bool) {
    let relation = relation(to: previous)
    let scope = previousScope(earlier)
    let new = newReferences(since: earlier)
    vector.add(PlaceFeature.previous, relation, scope)
    vector.add(PlaceFeature.previousNew, relation, scope, new)
    if relation == .same, isSameUnit { vector.add(PlaceFeature.previousUnit) }
  }

  private func previousScope(_ earlier: PlaceQuestion) -> PreviousScope {
    let scope = question.site.scope(of: earlier.site)
    switch scope {
    case .sentence, .clause:
      if let item = question.itemStart, earlier.number < item { return .item }
    case .heading, .nextParagraph, .far: if question.opensSection { return .section }
    default: break
    }
    return scope
  }

  private func newReferences(since earlier: PlaceQuestion) -> NewReferences {
    let count = question.position - earlier.position
    guard count > 0 else { return .none }
    let all = places.references[
      max(earlier.position, question.position - PlaceQuestion.memory)..<question.position]
    let new = all.filter { $0.kind != .member }
    guard !new.isEmpty else { return .none }
    let strong = new.filter { !$0.isWeak }
    if strong.isEmpty { return .weak }
    return strong.allSatisfy(\.isAreaWord) ? .areaWord : .name
  }
}
