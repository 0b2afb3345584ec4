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
      if let dealt = dealtOut(indicator, question, among: indicators) {
        previous = Previous(question: question, node: dealt, unit: unit)
        return attribution(dealt, probability: 0.97)
      }
      let nodes = candidates(question, previous: previous?.node)
      let vectors = nodes.map { features(of: $0, question, previous, unit, teacher != nil) }
      let decision = DecisionModel.decide(vectors.map(\.score))
      let taught = teacher?.learn(
        .place, position: question.number, vectors: vectors, names: { path(of: nodes[$0]) },
        chosen: decision.best)
      let best = nodes[taught ?? decision.best]
      previous = Previous(question: question, node: best, unit: unit)
      return attribution(best, probability: decision.probability)
    }
  }

  private func features(
    of node: Int, _ question: PlaceQuestion, _ previous: Previous?, _ unit: String,
    _ keepsFeatures: Bool
  ) -> FeatureVector {
    var features = PlaceFeatures(
      node: node, question: question, places: places, discourse: discourse,
      vector: model.vector(keepingFeatures: keepsFeatures))
    features.addAll()
    if let previous {
      features.add(previous: previous.node, previous.question, previous.unit == unit)
    }
    return features.vector
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
