import Decisions

extension PlaceFeatures {
  /// What the fact is: some measures, sizes and units belong to some ranks.
  mutating func addFact() {
    vector.add(PlaceFeature.rank, rank)
    if tree.nodes[node].isOutside { vector.add(PlaceFeature.outside) }
    vector.add(PlaceFeature.rankMeasure, rank, question.measure)
    vector.add(PlaceFeature.rankSize, rank.number, question.site.size)
    vector.add(
      PlaceFeature.rankMeasureSize, rank.number, question.measure.number, question.site.size)
    vector.add(PlaceFeature.rankUnit, rank.number, question.site.unit)
    for word in question.clauseWords { vector.add(PlaceFeature.clauseWord, word, rank) }
    for word in question.sentenceWords { vector.add(PlaceFeature.sentenceWord, word, rank) }
    let known = question.known
    vector.add(PlaceFeature.named, known.kind, rank)
    vector.add(PlaceFeature.bodyRank, known.isBody ? 1 : 0, rank.number)
    if let finest = known.finest {
      vector.add(PlaceFeature.usual, finest, rank)
      vector.add(
        PlaceFeature.usualDistance,
        UInt16(max(0, min(3, rank.rawValue - finest.rawValue))))
    }
    guard let group = question.group else { return }
    vector.add(PlaceFeature.rankGroup, rank, group)
    vector.add(PlaceFeature.groupFits, rank < group ? 1 : 0, rank.number)
    let distance = group.rawValue - rank.rawValue
    vector.add(PlaceFeature.groupDistance, UInt16(max(0, min(4, distance + 1))))
  }

  /// How the candidate lies to the place of the fact before, and what stands between the two facts.
  mutating func add(previous: EarlierFact) {
    let relation = places.relation(of: node, to: previous.node)
    vector.add(PlaceFeature.previous, relation, previous.scope)
    vector.add(PlaceFeature.previousNew, relation, previous.scope, previous.new)
    if relation == .same, previous.isSameUnit { vector.add(PlaceFeature.previousUnit) }
  }
}

/// The fact before, seen from another: the same for all its candidates.
struct EarlierFact {
  let node: Int
  let scope: PreviousScope
  let new: NewReferences
  let isSameUnit: Bool

  init(
    _ question: PlaceQuestion, node: Int, isSameUnit: Bool, before later: PlaceQuestion,
    among references: [PlaceReference]
  ) {
    self.node = node
    self.isSameUnit = isSameUnit
    scope = later.previousScope(question)
    new = later.newReferences(since: question, among: references)
  }
}

extension PlaceQuestion {
  fileprivate func previousScope(_ earlier: PlaceQuestion) -> PreviousScope {
    let scope = site.scope(of: earlier.site)
    switch scope {
    case .sentence, .clause:
      if let item = itemStart, earlier.number < item { return .item }
    case .heading, .nextParagraph, .far: if opensSection { return .section }
    default: break
    }
    return scope
  }

  fileprivate func newReferences(
    since earlier: PlaceQuestion, among references: [PlaceReference]
  ) -> NewReferences {
    guard position > earlier.position else { return .none }
    let all = references[max(earlier.position, position - PlaceQuestion.memory)..<position]
    let new = all.filter { $0.kind != .member }
    guard !new.isEmpty else { return .none }
    let strong = new.filter { !$0.isWeak }
    if strong.isEmpty { return .weak }
    return strong.allSatisfy(\.isAreaWord) ? .areaWord : .name
  }
}
