public import Decisions

/// The questions put to a candidate for the modality of a quantity.
public enum ModalityFeature: UInt16, FeatureTemplate {
  case prior, measure, signal, future, section, part, previous, previousBare, measureFuture
  case measureSection, approximation, touching, evidence

  public var dimensions: [FeatureDimension] {
    switch self {
    case .prior: [.modality]
    case .measure: [.modality, .measure]
    case .signal: [.modality, QuantitySignals.dimension, .of(SignalPosition.self)]
    case .future, .section, .part, .approximation: [.modality, .number]
    case .previous: [.modality, .modality, .of(ModalityScope.self)]
    case .previousBare: [.modality, .modality, .number]
    case .measureFuture, .measureSection: [.modality, .measure, .number]
    case .touching: [.modality, QuantitySignals.dimension, .measure]
    case .evidence: [.modality, .number]
    }
  }
}

/// Where the quantity before stands.
enum ModalityScope: UInt16, FeatureValue {
  case clause, sentence, next, paragraph, far
}

extension FeatureDimension {
  /// The modalities, by the words of records.
  public static let modality = FeatureDimension(
    name: { Modality.allCases[min(Int($0), Modality.allCases.count - 1)].rawValue },
    value: { name in Modality.allCases.firstIndex { $0.rawValue == name }.map { UInt16($0) } })
}
