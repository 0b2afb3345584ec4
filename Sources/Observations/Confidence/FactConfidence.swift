import Decisions
import Foundation
import Gazetteers
import Geoparsing
import Indicators

/// The confidence that measure, place, period and industry of a fact are all right: a logistic model of
/// how surely each was decided, fitted to facts that were read with weights which had not seen them.
struct FactConfidence: Sendable {
  let model: DecisionModel
  let gazetteer: Gazetteer

  /// The confidence in a fact, 0...1.
  func probability(
    _ indicator: Indicator, _ place: PlaceAttribution?, _ industry: IndustryAssignment
  ) -> Double {
    let score = vector(indicator, place, industry, keepingFeatures: false).score
    return 1 / (1 + exp(-Double(score) / 1000))
  }

  /// The features of a fact that is right, against none of one that is wrong.
  func vector(
    _ indicator: Indicator, _ place: PlaceAttribution?, _ industry: IndustryAssignment,
    keepingFeatures: Bool
  ) -> FeatureVector {
    var vector = model.vector(keepingFeatures: keepingFeatures)
    let measure = MeasureValue(indicator.measure).rawValue
    let placed = Self.bin(place?.confidence ?? 0)
    let sure = Self.bin(industry.confidence)
    vector.add(ConfidenceFeature.bias)
    vector.add(ConfidenceFeature.place, placed)
    vector.add(ConfidenceFeature.industry, sure)
    vector.add(ConfidenceFeature.both, placed / 2, sure / 2)
    vector.add(ConfidenceFeature.measure, measure)
    vector.add(ConfidenceFeature.measurePlace, measure, placed / 3)
    vector.add(ConfidenceFeature.measureIndustry, measure, sure / 3)
    vector.add(ConfidenceFeature.dimension, UInt16(indicator.quantity.dimension.index))
    vector.add(ConfidenceFeature.modality, Self.index(indicator.modality))
    vector.add(ConfidenceFeature.evidence, Self.index(indicator.periodEvidence))
    vector.add(ConfidenceFeature.rank, rank(of: place))
    vector.add(ConfidenceFeature.none, industry.code == nil ? 1 : 0)
    vector.add(ConfidenceFeature.approximation, Self.index(indicator.quantity.approximation))
    if indicator.quantity.isChinese { vector.add(ConfidenceFeature.chinese) }
    return vector
  }

  /// Beliefs in twelve steps, finer towards 1.
  private static func bin(_ probability: Double) -> UInt16 {
    let bounds = [0.3, 0.45, 0.6, 0.7, 0.8, 0.87, 0.92, 0.95, 0.97, 0.985, 0.994]
    return UInt16(bounds.firstIndex { probability < $0 } ?? bounds.count)
  }

  private static func index<Value: CaseIterable & Equatable>(_ value: Value) -> UInt16
  where Value.AllCases == [Value] {
    UInt16(Value.allCases.firstIndex(of: value) ?? 0)
  }

  /// How high the place of a fact stands; 9 where it has none.
  func rank(of place: PlaceAttribution?) -> UInt16 {
    switch place?.referent {
    case .place(let place): UInt16(gazetteer.level(of: place).rawValue)
    case .local: UInt16(AdministrativeLevel.village.rawValue)
    case nil: 9
    }
  }
}
