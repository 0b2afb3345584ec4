import Decisions
import Gazetteers
import Geoparsing
import Indicators
import Language

/// Finds for each fact of an article the place that it belongs to: a choice among the places that
/// the article refers to and what lies above them.
///
/// The one hard rule is 分别, which deals numbers out over a list; all else is weighed.
struct PlaceLinker {
  let discourse: Discourse
  let places: ArticlePlaces
  let model: DecisionModel

  /// The fact before, as the next choice sees it.
  private struct Previous {
    let question: PlaceQuestion
    let node: Int
    let unit: String
  }

  /// The places of an article's indicators, in their order.
  /// - Complexity: linear in the indicators; a choice looks at a bounded number of references.
  func attributions(
    of indicators: [Indicator], known: [KnownIndicator], teacher: (any DecisionTeacher)? = nil
  ) -> [PlaceAttribution?] {
    var previous: Previous?
    return zip(indicators, known).map { indicator, known in
      let question = PlaceQuestion(indicator, known, of: places, in: discourse)
      let unit = indicator.quantity.unit
      if let dealt = dealtOut(indicator, question, among: indicators)
        ?? stated(indicator, question)
      {
        previous = Previous(question: question, node: dealt, unit: unit)
        return attribution(dealt, probability: 0.97)
      }
      let nodes = candidates(question, previous: previous?.node)
      let earlier = previous.map {
        EarlierFact(
          $0.question, node: $0.node, isSameUnit: $0.unit == unit, before: question,
          among: places.references)
      }
      let (scores, vectors) = features(of: nodes, question, earlier, teacher != nil)
      let decision = DecisionModel.decide(scores)
      let taught = teacher?.learn(
        .place, position: question.number, vectors: vectors, names: { path(of: nodes[$0]) },
        chosen: decision.best)
      let best = nodes[taught ?? decision.best]
      previous = Previous(question: question, node: best, unit: unit)
      return attribution(best, probability: decision.probability)
    }
  }

  /// The place that stands with nothing but the name of a headline indicator in front of the number
  /// in its clause: 而吕梁市农村居民收入为13100元.
  private func stated(_ indicator: Indicator, _ question: PlaceQuestion) -> Int? {
    guard question.known.kind == .row, let last = question.last, !last.isWeak, !last.isFirm,
      last.before != .comparison, last.before != .agent, last.before != .source,
      last.rank <= .county, !last.isAreaWord
    else { return nil }
    let (site, subject) = (question.site, indicator.subjectRange)
    let end = last.range.upperBound
    let begins =
      abs(subject.lowerBound - last.range.lowerBound) <= Self.word
      || subject.lowerBound >= end && subject.lowerBound - end <= Self.word
    return site.clause.contains(last.range.lowerBound) && site.number - end > Self.word && begins
      && subject.upperBound <= site.number && site.number - subject.upperBound <= Self.word
      ? last.node : nil
  }

  /// The most bytes of a word such as 为 or 达到.
  private static let word = 6

  /// The sums of candidates, and their features where these are kept.
  private func features(
    of nodes: [Int], _ question: PlaceQuestion, _ earlier: EarlierFact?, _ keepsFeatures: Bool
  ) -> (scores: [Int], vectors: [FeatureVector]) {
    var features = PlaceFeatures(
      question: question, places: places, discourse: discourse,
      vector: model.vector(keepingFeatures: keepsFeatures))
    var vectors: [FeatureVector] = []
    let scores = nodes.map { node in
      features.turn(to: node)
      features.addAll()
      if let earlier { features.add(previous: earlier) }
      if keepsFeatures { vectors.append(features.vector) }
      return features.vector.score
    }
    return (scores, vectors)
  }

  private func attribution(_ node: Int, probability: Double) -> PlaceAttribution? {
    places.tree.nodes[node].referent.map {
      PlaceAttribution(referent: $0, confidence: probability)
    }
  }

  /// The path of a node, as annotations spell it.
  private func path(of node: Int) -> String {
    guard let referent = places.tree.nodes[node].referent else { return discourse.nation }
    return PlaceDescription(referent, in: places.tree.gazetteer, on: places.tree.year).path
  }
}
