import Decisions
import Foundation
import Gazetteers
import Geoparsing
import IndicatorCatalogue
import Indicators
import Industries

/// The confidence that measure, place, period and industry of a fact are all right: a logistic model
/// of how surely each was decided, there and in the article as a whole, fitted to facts that were
/// read with weights which had not seen them.
struct FactConfidence {
  let model: DecisionModel
  let gazetteer: Gazetteer
  let catalogue: IndicatorCatalogue

  /// The facts of an article with the confidence in each, 0...1.
  func assessed(_ facts: consuming [Observation]) -> [Observation] {
    let article = ArticleSureness(copy facts)
    for index in facts.indices {
      let score = vector(facts[index], article, keepingFeatures: false).score
      facts[index].confidence = 1 / (1 + exp(-Double(score) / 1000))
    }
    return facts
  }

  /// The features of each fact of an article that is right, against none of one that is wrong.
  func vectors(_ facts: [Observation]) -> [FeatureVector] {
    let article = ArticleSureness(facts)
    return facts.map { vector($0, article, keepingFeatures: true) }
  }

  private func vector(
    _ fact: Observation, _ article: ArticleSureness, keepingFeatures: Bool
  ) -> FeatureVector {
    var vector = model.vector(keepingFeatures: keepingFeatures)
    let indicator = fact.indicator
    let measure = MeasureValue(indicator.measure).number
    let placed = Self.bin(fact.attribution?.confidence ?? 0)
    let sorted = Self.bin(fact.industry.confidence)
    vector.add(ConfidenceFeature.bias)
    vector.add(ConfidenceFeature.place, placed)
    vector.add(ConfidenceFeature.industry, sorted)
    vector.add(ConfidenceFeature.both, placed / 2, sorted / 2)
    vector.add(ConfidenceFeature.measure, measure)
    vector.add(ConfidenceFeature.measurePlace, measure, placed / 3)
    vector.add(ConfidenceFeature.measureIndustry, measure, sorted / 3)
    vector.add(ConfidenceFeature.dimension, UInt16(indicator.quantity.dimension.index))
    vector.add(ConfidenceFeature.modality, Self.index(indicator.modality))
    vector.add(ConfidenceFeature.evidence, Self.index(indicator.periodEvidence.weighed))
    vector.add(ConfidenceFeature.rank, gazetteer.rank(of: fact.attribution))
    vector.add(ConfidenceFeature.none, fact.industry.code == nil ? 1 : 0)
    vector.add(ConfidenceFeature.approximation, Self.index(indicator.quantity.approximation))
    if indicator.quantity.isChinese { vector.add(ConfidenceFeature.chinese) }
    vector.add(ConfidenceFeature.division, fact.industry.code?.divisionNumber ?? 0)
    add(KnownIndicator(fact.identity, in: catalogue), fact, placed, sorted, &vector)
    article.add(to: &vector)
    return vector
  }

  /// What the catalogue knows of the indicator, against what was decided.
  private func add(
    _ known: KnownIndicator, _ fact: Observation, _ placed: UInt16, _ sorted: UInt16,
    _ vector: inout FeatureVector
  ) {
    let agreement = NamedAgreement(known.industry, fact.industry)
    vector.add(ConfidenceFeature.indicator, known.kind)
    vector.add(ConfidenceFeature.indicatorPlace, known.kind.number, placed / 3)
    vector.add(ConfidenceFeature.named, agreement)
    vector.add(ConfidenceFeature.namedIndustry, agreement.number, sorted / 3)
  }

  /// Confidences in twelve steps, finer towards 1.
  static func bin(_ probability: Double) -> UInt16 {
    UInt16(bounds.firstIndex { probability < $0 } ?? bounds.count)
  }

  private static let bounds = [0.3, 0.45, 0.6, 0.7, 0.8, 0.87, 0.92, 0.95, 0.97, 0.985, 0.994]

  private static func index<Value: CaseIterable & Equatable>(_ value: Value) -> UInt16
  where Value.AllCases == [Value] {
    UInt16(Value.allCases.firstIndex(of: value) ?? 0)
  }
}

/// How surely the places, industries and periods of an article were decided on the whole: one that
/// was not understood is seldom right by chance.
private struct ArticleSureness {
  private let place: UInt16
  private let industry: UInt16
  private let size: UInt16
  /// How many of the facts, in quarters, have no period.
  private let undated: UInt16

  init(_ facts: [Observation]) {
    let count = Double(max(1, facts.count))
    var (places, industries, unknown) = (0.0, 0.0, 0)
    // By their numbers, so that no fact is copied.
    for index in facts.indices {
      places += facts[index].attribution?.confidence ?? 0
      industries += facts[index].industry.confidence
      if facts[index].indicator.periodEvidence == .unknown { unknown += 1 }
    }
    place = FactConfidence.bin(places / count)
    industry = FactConfidence.bin(industries / count)
    size = facts.count < 8 ? 0 : facts.count < 25 ? 1 : facts.count < 60 ? 2 : 3
    undated = UInt16(4 * Double(unknown) / count)
  }

  func add(to vector: inout FeatureVector) {
    vector.add(ConfidenceFeature.articlePlace, place)
    vector.add(ConfidenceFeature.articleIndustry, industry)
    vector.add(ConfidenceFeature.articleBoth, place / 2, industry / 2)
    vector.add(ConfidenceFeature.articleSize, size)
    vector.add(ConfidenceFeature.articleEvidence, undated)
  }
}

extension Gazetteer {
  /// How high the place of a fact stands; 9 where it has none.
  func rank(of place: PlaceAttribution?) -> UInt16 {
    switch place?.referent {
    case .place(let place): UInt16(level(of: place).rawValue)
    case .local: UInt16(AdministrativeLevel.village.rawValue)
    case nil: 9
    }
  }
}
