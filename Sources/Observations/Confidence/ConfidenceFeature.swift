import Decisions
import Indicators

/// The questions put to a fact for the confidence that all of it is right.
enum ConfidenceFeature: UInt16, FeatureTemplate {
  case bias, place, industry, both, measure, dimension, modality, evidence, rank, none
  case chinese, approximation, measurePlace, measureIndustry

  var dimensions: [FeatureDimension] {
    switch self {
    case .bias, .chinese: []
    case .place, .industry, .modality, .evidence, .rank, .none, .approximation: [.number]
    case .both: [.number, .number]
    case .measure: [.of(MeasureValue.self)]
    case .dimension: [.number]
    case .measurePlace, .measureIndustry: [.of(MeasureValue.self), .number]
    }
  }
}
