public import Corrections

/// A figure of the facts that somebody checked.
public enum CheckedFigure: CountedFigure {
  /// The share of the checked facts that are facts.
  case facts
  /// The share of those that are facts that are right in an attribute.
  case attribute(Correction.Field)
  /// The share of the checked facts that are right in all attributes.
  case complete

  /// All figures, complete facts last.
  public static let allCases: [CheckedFigure] =
    [.facts] + Correction.Field.attributes.map(CheckedFigure.attribute) + [.complete]

  /// The name in JSON and in tables that programs read.
  public var name: String {
    switch self {
    case .facts: "checked_fact_precision"
    case .attribute(let field): "checked_\(field.rawValue)_accuracy"
    case .complete: "checked_complete_precision"
    }
  }

  /// The name in tables that people read.
  public var title: String {
    switch self {
    case .facts: "facts"
    case .attribute(let field): field.rawValue
    case .complete: "complete"
    }
  }

  /// The figure of some counts; NaN where nothing is counted that it could be a share of.
  public func value(of score: CheckedScore) -> Double {
    let facts = score.facts - score.rejected
    switch self {
    case .facts: return Score.ratio(facts, score.facts)
    case .attribute(let field):
      let index = Correction.Field.attributes.firstIndex(of: field)
      return index.map { Score.ratio(score.attributesRight[$0], facts) } ?? .nan
    case .complete: return Score.ratio(score.complete, score.facts)
    }
  }
}
