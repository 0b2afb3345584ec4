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

  /// 分别: the n-th of as many numbers of one unit as the list before has places.
  func dealtOut(_ indicator: Indicator, _ question: PlaceQuestion, among all: [Indicator]) -> Int? {
    guard let list = question.before.last(where: { $0.memberCount > 1 }),
      list.sentence == question.sentence,
      let word = discourse.words.words(in: list.range.upperBound..<question.number)
        .first(where: { $0.classes.contains(.distributive) })
    else { return nil }
    // Indicators stand in the order of the text.
    let start = max(Int(word.end), question.site.range.lowerBound)
    let behind = all[all.partition { $0.quantity.range.lowerBound >= start }...]
    let dealt = behind.prefix(list.memberCount)
      .prefix { $0.quantity.range.lowerBound < question.site.range.upperBound }
    guard dealt.count == list.memberCount, !goesOn(dealt, in: behind),
      dealt.allSatisfy({ $0.quantity.unit == indicator.quantity.unit }),
      let index = dealt.firstIndex(where: {
        $0.quantity.range.lowerBound == indicator.quantity.range.lowerBound
      })
    else { return nil }
    let nodes = members(of: list, before: question.position)
    let place = index - dealt.startIndex
    return place < nodes.count ? nodes[place] : nil
  }

  /// Whether a number of the same unit follows the last of those dealt out with a joiner between alone:
  /// there are more numbers than places.
  private func goesOn(_ dealt: ArraySlice<Indicator>, in behind: ArraySlice<Indicator>) -> Bool {
    guard let last = dealt.last?.quantity, dealt.endIndex < behind.endIndex else { return false }
    let next = behind[dealt.endIndex].quantity
    return next.unit == last.unit
      && next.range.lowerBound - last.range.upperBound == Self.joiner
  }

  /// The bytes of 、 and 和; behind a comma another number may stand: 低于80%的要求.
  private static let joiner = 3

  /// The members of a list, which are the references right before it.
  private func members(of list: PlaceReference, before position: Int) -> [Int] {
    guard
      let end = places.references[max(0, position - PlaceQuestion.memory)..<position]
        .firstIndex(where: { $0.kind == .list && $0.range == list.range }),
      end >= list.memberCount
    else { return [] }
    return places.references[end - list.memberCount..<end].filter { $0.kind == .member }.map(\.node)
  }
}
