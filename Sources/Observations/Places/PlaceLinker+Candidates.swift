import Decisions
import Indicators
import Language
import TextScanning

extension PlaceLinker {
  /// How many different places before the number are candidates.
  private static let reach = 5

  /// The candidates for a fact's place: the nearest places before it, those that its paragraph,
  /// heading and article are about, the ones behind it in its clause, and all that lie above.
  func candidates(_ question: PlaceQuestion, previous: Int?) -> [Int] {
    var nodes: [Int] = []
    nodes.reserveCapacity(16)
    func add(_ node: Int?) {
      var current = node ?? -1
      while current >= 0, !nodes.contains(current) {
        nodes.append(current)
        current = places.tree.nodes[current].parent
      }
    }
    var near: [Int] = []
    near.reserveCapacity(Self.reach)
    for reference in question.before.reversed() where !near.contains(reference.node) {
      guard near.count < Self.reach else { break }
      near.append(reference.node)
      add(reference.node)
    }
    for member in question.membersBefore where member.sentence == question.sentence {
      add(member.node)
    }
    for reference in question.behind
    where reference.range.lowerBound < question.clause.upperBound { add(reference.node) }
    add(question.paragraphFirst?.node)
    add(question.clauseTopic?.node)
    add(question.headingPlace)
    let topics = question.topics
    add(topics.title)
    add(topics.lead)
    add(topics.majority)
    add(topics.focus)
    if let word = question.areaWord { add(topics.dominant(word.rank)) }
    add(previous)
    add(places.province)
    add(PlaceTree.nation)
    return nodes
  }
}
