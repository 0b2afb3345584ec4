public import Decisions

/// The questions put to a candidate for the measure of a quantity.
public enum MeasureFeature: UInt16, FeatureTemplate {
  // The candidate with the quantity itself.
  case prior, dimension, size, shape, approximation
  // Words round the number, by class and position, and what the table of measures says of them.
  case signal, sense, senseOther, senseAny
  // The quantity before it in the sentence, and the last of its dimension.
  case previous, previousNear, inherited, inheritedPlain, earlierArea

  public var dimensions: [FeatureDimension] {
    switch self {
    case .prior: [.measure]
    case .dimension: [.measure, .unitDimension]
    case .size: [.measure, .unitDimension, .number]
    case .shape: [.measure, .of(UnitShape.self), .number]
    case .approximation: [.measure, .number]
    case .signal: [.measure, QuantitySignals.dimension, .of(SignalPosition.self)]
    case .sense, .senseOther: [.of(SignalPosition.self), .unitDimension]
    case .senseAny: [.measure, .measure, .of(SignalPosition.self)]
    case .previous: [.measure, .measure]
    case .previousNear: [.measure, .measure, .number]
    case .inherited, .inheritedPlain: [.number, .unitDimension]
    case .earlierArea: [.number]
    }
  }
}

/// How a unit is printed.
enum UnitShape: UInt16, FeatureValue {
  case plain, perArea, perTime, perHead, perOther

  init(_ quantity: Quantity) {
    guard let slash = quantity.unit.utf8.firstIndex(of: 0x2F) else {
      self = quantity.isPerUnit ? .perOther : .plain
      return
    }
    let tail = String(quantity.unit[quantity.unit.index(after: slash)...])
    switch UnitShape.names[tail] {
    case .some(let shape): self = shape
    case nil: self = .perOther
    }
  }

  private static let names: [String: UnitShape] = [
    "亩": .perArea, "公顷": .perArea, "年": .perTime, "月": .perTime, "天": .perTime, "日": .perTime,
    "人": .perHead, "户": .perHead,
  ]
}

extension FeatureDimension {
  /// The measures, by the words of records.
  public static let measure = FeatureDimension(
    name: { Measure.allCases[min(Int($0), Measure.allCases.count - 1)].rawValue },
    value: { name in Measure.allCases.firstIndex { $0.rawValue == name }.map { UInt16($0) } })

  /// The dimensions of units.
  public static let unitDimension = FeatureDimension(
    name: {
      MeasurementUnit.Dimension.allCases[
        min(Int($0), MeasurementUnit.Dimension.allCases.count - 1)].rawValue
    },
    value: { name in
      MeasurementUnit.Dimension.allCases.firstIndex { $0.rawValue == name }.map { UInt16($0) }
    })
}

extension Measure {
  /// The measure's place among all.
  var index: UInt16 { UInt16(Self.allCases.firstIndex(of: self) ?? 0) }
}
