import Decisions

extension PlaceFeatures {
  /// How the candidate lies to the last strong reference, and to the children named in the sentence.
  mutating func addRelation() {
    if let last = question.lastStrong, last.node != node {
      let scope = question.scope(of: last)
      switch places.relation(of: node, to: last.node) {
      case .above:
        let steps = UInt16(min(2, last.rank.rawValue - rank.rawValue))
        vector.add(PlaceFeature.aboveLast, steps, scope.number)
        vector.add(PlaceFeature.aboveLastRank, rank, scope)
        if question.isAround { vector.add(PlaceFeature.around, steps) }
      case .below: vector.add(PlaceFeature.belowLast, scope)
      default: vector.add(PlaceFeature.besideLast, scope)
      }
    } else if question.isAround, question.lastStrong?.node == node {
      vector.add(PlaceFeature.around, 0)
    }
    addChildren()
  }

  /// Several parts count for the whole, unless one of them is spoken of again after them.
  private mutating func addManyChildren() {
    guard let last = question.lastStrong else { return }
    vector.add(PlaceFeature.manyChildren, last.kind, question.scope(of: last))
    vector.add(PlaceFeature.manyChildrenRank, rank)
  }

  /// Whether the sentence names several parts of the candidate.
  private mutating func addChildren() {
    var first: Int?
    for named in question.named {
      guard let child = tree.child(of: node, towards: named) else { continue }
      if let first, first != child {
        addManyChildren()
        return
      }
      first = child
    }
  }
}
