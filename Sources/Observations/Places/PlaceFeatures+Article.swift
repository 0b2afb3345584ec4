import Decisions

extension PlaceFeatures {
  /// What the candidate is to the article as a whole.
  mutating func addArticle() {
    let share =
      Double(topics.count(node)) / Double(max(1, topics.total))
    vector.add(PlaceFeature.share, UInt16(min(4, Int(share * 5))))
    vector.add(PlaceFeature.shareRank, rank.number, UInt16(min(2, Int(share * 3))))
    if topics.dominant(rank) == node { vector.add(PlaceFeature.dominant, rank) }
    if places.finest == rank {
      vector.add(PlaceFeature.finest)
      vector.add(PlaceFeature.finestRank, rank)
    }
    var agreeing: UInt16 = 0
    for topic in Self.topics {
      guard let place = place(of: topic.topic) else { continue }
      add(topic, place)
      if place == node { agreeing += 1 }
    }
    vector.add(PlaceFeature.agreement, agreeing)
    if question.opensSection {
      vector.add(PlaceFeature.newSection, latest == nil ? PlaceTopic.unreferenced : .referenced)
    }
    if question.isNewItem {
      vector.add(PlaceFeature.newItem, latest == nil ? PlaceTopic.unreferenced : .referenced)
    }
  }

  /// What an article is about, by one way of telling.
  private struct Topic: Sendable {
    let topic: PlaceTopic
    let relation: PlaceFeature
    let rank: PlaceFeature
    let referenced: PlaceFeature
    let inEmpty: PlaceFeature
    let underHeading: PlaceFeature
  }

  private static let topics = [
    Topic(
      topic: .title, relation: .title, rank: .titleRank, referenced: .titleReferenced,
      inEmpty: .titleInEmpty, underHeading: .titleUnderHeading),
    Topic(
      topic: .lead, relation: .lead, rank: .leadRank, referenced: .leadReferenced,
      inEmpty: .leadInEmpty, underHeading: .leadUnderHeading),
    Topic(
      topic: .majority, relation: .majority, rank: .majorityRank,
      referenced: .majorityReferenced, inEmpty: .majorityInEmpty,
      underHeading: .majorityUnderHeading),
    Topic(
      topic: .focus, relation: .focus, rank: .focusRank, referenced: .focusReferenced,
      inEmpty: .focusInEmpty, underHeading: .focusUnderHeading),
  ]

  private func place(of topic: PlaceTopic) -> Int? {
    switch topic {
    case .title: topics.title
    case .lead: topics.lead
    case .majority: topics.majority
    case .focus: topics.focus
    default: nil
    }
  }

  private mutating func add(_ topic: Topic, _ place: Int) {
    let relation = places.relation(of: node, to: place)
    vector.add(topic.relation, relation)
    guard relation == .same else { return }
    vector.add(topic.rank, rank)
    vector.add(topic.referenced, latest == nil ? 0 : 1)
    if question.opensParagraph { vector.add(topic.inEmpty) }
    if question.heading >= 0, question.headingPlace == nil { vector.add(topic.underHeading) }
    if question.opensSection { vector.add(PlaceFeature.newSection, topic.topic) }
    if question.isNewItem { vector.add(PlaceFeature.newItem, topic.topic) }
  }
}
