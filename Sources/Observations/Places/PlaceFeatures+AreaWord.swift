import Decisions

extension PlaceFeatures {
  /// Whether an area word of the sentence speaks of the candidate's rank, and which place of that
  /// rank the candidate is.
  mutating func addAreaWord() {
    guard let word = question.areaWord else { return }
    let isNear = word.range.lowerBound >= question.clause.lowerBound
    guard word.rank == rank else {
      vector.add(PlaceFeature.areaWordOther, isNear ? 1 : 0, rank < word.rank ? 1 : 0)
      return
    }
    vector.add(PlaceFeature.areaWord, isNear ? 1 : 0)
    let paragraph = question.before.first {
      $0.block == question.block && $0.rank >= rank && !$0.isWeak && !$0.isAreaWord
    }
    let recent = question.before.last { $0.rank >= rank && !$0.isWeak && !$0.isAreaWord }
    add(.paragraph, paragraph.map { tree.ancestor(of: $0.node, at: rank) == node } ?? false, word)
    add(.recent, recent.map { tree.ancestor(of: $0.node, at: rank) == node } ?? false, word)
    add(.dominant, topics.dominant(rank) == node, word)
    add(.title, topics.title.map { $0 == node || tree.isBelow($0, node) } ?? false, word)
    add(.resolved, word.node == node, word)
  }

  private mutating func add(_ topic: PlaceTopic, _ isSo: Bool, _ word: PlaceReference) {
    vector.add(PlaceFeature.areaWordIs, topic.number, isSo ? 1 : 0)
    if isSo { vector.add(PlaceFeature.areaWordKind, topic, word.kind) }
  }
}
