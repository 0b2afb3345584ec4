import Decisions

extension PlaceFeatures {
  /// How the sentence uses the candidate's name: as its topic, as whoever acts, as where one goes.
  mutating func addUse() {
    if let latest {
      let near: Nearness = latest.sentence == question.sentence ? .inside : .outside
      vector.add(PlaceFeature.opening, near, latest.opening)
      vector.add(PlaceFeature.before, near, latest.before)
      vector.add(PlaceFeature.after, near, latest.after)
      if latest.isFirm { vector.add(PlaceFeature.firm, near) }
      if latest.isWeak { vector.add(PlaceFeature.weak, near) }
      if latest.isSite { vector.add(PlaceFeature.site, near) }
      if latest.before == .parenthesis { vector.add(PlaceFeature.parenthesis, near) }
      vector.add(PlaceFeature.kindWhere, near, latest.kind, rank)
      addAside(latest)
      addLast(latest, near)
    }
    addTopics()
    addBehind()
  }

  /// How the candidate lies to what the article is about, and how its sentence uses it: a county
  /// that somebody only came from holds nothing.
  private mutating func addAside(_ latest: PlaceReference) {
    let scope = question.scope(of: latest)
    if let focus = topics.focus {
      vector.add(PlaceFeature.focusScope, places.relation(of: node, to: focus), scope)
      vector.add(PlaceFeature.focusBefore, places.relation(of: node, to: focus), latest.before)
    }
    if let majority = topics.majority {
      vector.add(PlaceFeature.majorityScope, places.relation(of: node, to: majority), scope)
    }
  }

  private mutating func addLast(_ latest: PlaceReference, _ near: Nearness) {
    let scope = question.scope(of: latest)
    if question.last?.node == node {
      vector.add(PlaceFeature.last, scope)
      vector.add(PlaceFeature.lastKind, latest.kind)
      vector.add(PlaceFeature.lastBefore, near, latest.before)
      vector.add(PlaceFeature.lastAfter, near, latest.after)
      vector.add(PlaceFeature.lastRank, scope, rank)
      vector.add(PlaceFeature.lastWeak, near.number, latest.isWeak ? 1 : 0)
    }
    if question.lastStrong?.node == node {
      vector.add(PlaceFeature.lastStrong, scope)
      vector.add(PlaceFeature.lastStrongRank, rank)
    }
  }

  private mutating func addTopics() {
    if let topic = question.clauseTopic, topic.node == node {
      vector.add(PlaceFeature.clauseTopic, question.scope(of: topic))
      vector.add(PlaceFeature.clauseTopicRank, rank)
    }
    if let topic = question.sentenceTopic, topic.node == node {
      vector.add(PlaceFeature.sentenceTopic, question.scope(of: topic))
    }
    if question.paragraphFirst?.node == node {
      vector.add(
        PlaceFeature.paragraphFirst, question.lastStrong.map { question.scope(of: $0) } ?? .far)
      vector.add(PlaceFeature.paragraphFirstRank, rank)
    }
    if question.headingPlace == node { vector.add(PlaceFeature.underHeading) }
  }

  /// A name behind the number in its clause: 投资280万元在东庄村新建市场.
  private mutating func addBehind() {
    guard
      let behind = question.behind.first(where: {
        $0.node == node && $0.range.lowerBound < question.clause.upperBound
      })
    else { return }
    vector.add(PlaceFeature.behind)
    vector.add(PlaceFeature.behindBefore, behind.before)
    vector.add(PlaceFeature.behindRank, rank)
    vector.add(PlaceFeature.behindKind, behind.kind)
    vector.add(PlaceFeature.behindMeasure, question.measure)
  }
}
