import Decisions
import Indicators
import Industries

/// The questions put to a fact for the confidence that all of it is right.
enum ConfidenceFeature: Int, FeatureTemplate {
  case bias, place, industry, both, measure, dimension, modality, evidence, rank, none
  case chinese, approximation, measurePlace, measureIndustry
  case division, indicator, indicatorPlace, named, namedIndustry
  case articlePlace, articleIndustry, articleBoth, articleSize, articleEvidence

  var dimensions: [FeatureDimension] {
    switch self {
    case .bias, .chinese: []
    case .place, .industry, .modality, .evidence, .rank, .none, .approximation: [.number]
    case .both: [.number, .number]
    case .measure: [.of(MeasureValue.self)]
    case .dimension, .division: [.number]
    case .measurePlace, .measureIndustry: [.of(MeasureValue.self), .number]
    case .indicator: [.of(KnownIndicator.Kind.self)]
    case .indicatorPlace: [.of(KnownIndicator.Kind.self), .number]
    case .named: [.of(NamedAgreement.self)]
    case .namedIndustry: [.of(NamedAgreement.self), .number]
    case .articlePlace, .articleIndustry, .articleSize, .articleEvidence: [.number]
    case .articleBoth: [.number, .number]
    }
  }
}

/// What the catalogue says of the industry that was chosen for a named indicator.
enum NamedAgreement: Int, FeatureValue {
  case unknown, none, notNone, same, section, other

  init(_ known: KnownIndicator.Industry, _ industry: IndustryAssignment) {
    switch (known, industry.code) {
    case (.unknown, _): self = .unknown
    case (.none, nil): self = .none
    case (.none, _?), (.code, nil): self = .notNone
    case (.code(let code), let chosen?):
      self =
        code.division == chosen.division
        ? .same : code.section == chosen.section ? .section : .other
    }
  }
}
