import Decisions
import Foundation
import Language

/// Decides what each quantity of a sentence measures, among the measures that its unit admits.
struct MeasureDecider {
  let context: SentenceContext
  let words: ClassedWords
  let model: DecisionModel
  let table: MeasureTable
  /// What areas were of in the sentence before, in the same paragraph.
  let earlierArea: Measure?

  /// The measures of all quantities, in order, with the belief in each.
  func measures(teacher: (any DecisionTeacher)?) -> [(measure: Measure, probability: Double)] {
    var decided: [(measure: Measure, probability: Double)] = []
    let rules = MeasureClassifier.measures(in: context, earlierArea: earlierArea)
    for index in context.quantities.indices {
      let candidates = table.measures(of: context.quantities[index].dimension)
      let signals = QuantitySignals(index, in: context, words: words)
      let vectors = candidates.map {
        features(of: $0, index, signals, decided.map(\.measure), rules[index])
      }
      let decision = DecisionModel.decide(vectors.map { model.score($0) })
      let taught = teacher?.learn(
        .measure, position: context.quantities[index].numberRange.lowerBound, vectors: vectors,
        names: { candidates[$0].rawValue }, chosen: decision.best)
      decided.append((candidates[taught ?? decision.best], decision.probability))
    }
    return decided
  }

  private func features(
    of measure: Measure, _ index: Int, _ signals: QuantitySignals, _ before: [Measure],
    _ rule: Measure
  ) -> FeatureVector {
    var vector = FeatureVector()
    let quantity = context.quantities[index]
    let own = measure.index
    let dimension = UInt16(quantity.dimension.index)
    if ProcessInfo.processInfo.environment["RULE"] != nil { if rule == measure { vector.add(MeasureFeature.inheritedPlain, 7, dimension) } }
    vector.add(MeasureFeature.prior, own)
    vector.add(MeasureFeature.dimension, own, dimension)
    let value = abs(quantity.value)
    let size = UInt16(min(5, value >= 1 ? Int(log10(value)) / 2 : 0))
    vector.add(MeasureFeature.size, own, dimension, size)
    vector.add(
      MeasureFeature.shape, own, UnitShape(quantity).rawValue, quantity.isBareScale ? 1 : 0)
    vector.add(MeasureFeature.approximation, own, quantity.isChinese ? 1 : 0)
    for signal in signals.signals {
      vector.add(MeasureFeature.signal, own, signal.value, signal.position.rawValue)
    }
    for (told, position) in signals.senses {
      vector.add(MeasureFeature.senseAny, own, told.index, position.rawValue)
      vector.add(
        told == measure ? MeasureFeature.sense : .senseOther, position.rawValue, dimension)
    }
    addPrevious(measure, index, before, to: &vector)
    return vector
  }

  private func addPrevious(
    _ measure: Measure, _ index: Int, _ before: [Measure], to vector: inout FeatureVector
  ) {
    let quantity = context.quantities[index]
    let dimension = UInt16(quantity.dimension.index)
    if let last = before.last {
      let isNear = context.clause(around: quantity.range).contains(
        context.quantities[index - 1].range.lowerBound)
      vector.add(MeasureFeature.previous, measure.index, last.index)
      vector.add(MeasureFeature.previousNear, measure.index, last.index, isNear ? 1 : 0)
    }
    let same = before.indices.last { context.quantities[$0].dimension == quantity.dimension }
    if let same {
      vector.add(MeasureFeature.inherited, before[same] == measure ? 1 : 0, dimension)
    }
    if quantity.dimension == .area, same == nil, let earlierArea {
      vector.add(MeasureFeature.earlierArea, earlierArea == measure ? 1 : 0)
    }
  }
}

extension MeasureTable {
  /// The measures that units of a dimension can have, in the order of the table.
  func measures(of dimension: MeasurementUnit.Dimension) -> [Measure] {
    let found = entries.filter { $0.dimensions.contains(dimension) }.map(\.measure)
    return found.isEmpty ? [.other] : found
  }
}
