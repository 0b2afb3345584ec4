import Decisions
import Language

/// Decides whether a quantity is a fact, a plan, a forecast or a target.
struct ModalityDecider {
  /// What is known of a quantity when its modality is asked for.
  struct Question {
    let quantity: Quantity
    let measure: Measure
    let signals: QuantitySignals
    /// How its period lies to the year of the report: 0 unknown, 1 before, 2 the same, 3 after.
    let future: UInt16
    /// Whether the text stands in a part that tells plans.
    let isPlanned: Bool
    let isPart: Bool
    let sentence: Range<Int>
    let clause: Range<Int>
    let block: Int
  }

  let model: DecisionModel
  private var previous: (question: Question, modality: Modality)?

  init(model: DecisionModel) { self.model = model }

  /// The modality of the next quantity of an article, with the belief in it.
  mutating func modality(of question: Question, teacher: (any DecisionTeacher)?)
    -> (modality: Modality, probability: Double)
  {
    let candidates = Modality.allCases
    let vectors = candidates.map { features(of: $0, question) }
    let decision = DecisionModel.decide(vectors.map { model.score($0) })
    let taught = teacher?.learn(
      .modality, position: question.quantity.numberRange.lowerBound, vectors: vectors,
      names: { candidates[$0].rawValue }, chosen: decision.best)
    let modality = candidates[taught ?? decision.best]
    previous = (question, modality)
    return (modality, decision.probability)
  }

  private func features(of modality: Modality, _ question: Question) -> FeatureVector {
    var vector = FeatureVector()
    let own = UInt16(Modality.allCases.firstIndex(of: modality) ?? 0)
    let measure = question.measure.index
    let isPlanned: UInt16 = question.isPlanned ? 1 : 0
    vector.add(ModalityFeature.prior, own)
    vector.add(ModalityFeature.measure, own, measure)
    vector.add(ModalityFeature.future, own, question.future)
    vector.add(ModalityFeature.measureFuture, own, measure, question.future)
    vector.add(ModalityFeature.section, own, isPlanned)
    vector.add(ModalityFeature.measureSection, own, measure, isPlanned)
    vector.add(ModalityFeature.part, own, question.isPart ? 1 : 0)
    let approximations = Quantity.Approximation.allCases
    vector.add(
      ModalityFeature.approximation, own,
      UInt16(approximations.firstIndex(of: question.quantity.approximation) ?? 0))
    for signal in question.signals.signals {
      vector.add(ModalityFeature.signal, own, signal.value, signal.position.rawValue)
      if signal.position == .touchingBefore {
        vector.add(ModalityFeature.touching, own, signal.value, measure)
      }
    }
    addPrevious(own, question, to: &vector)
    return vector
  }

  private func addPrevious(_ own: UInt16, _ question: Question, to vector: inout FeatureVector) {
    guard let (earlier, modality) = previous else { return }
    let scope: ModalityScope =
      if earlier.sentence == question.sentence {
        earlier.clause == question.clause ? .clause : .sentence
      } else if earlier.block == question.block {
        .paragraph
      } else {
        .far
      }
    let before = UInt16(Modality.allCases.firstIndex(of: modality) ?? 0)
    vector.add(ModalityFeature.previous, own, before, scope.rawValue)
  }
}
