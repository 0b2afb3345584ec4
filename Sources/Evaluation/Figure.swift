/// A figure of agreement, computed from counts.
public enum Figure: CountedFigure {
  case placePrecision, placeRecall, placeF1, trapAvoidance
  case factPrecision, factRecall, factF1
  /// The share of the matched facts that are right in a member.
  case accuracy(Score.Member)
  case completeFactF1

  /// All figures: names, facts, the members of a fact, and complete facts last.
  public static let allCases: [Figure] =
    [.placePrecision, .placeRecall, .placeF1, .trapAvoidance, .factPrecision, .factRecall, .factF1]
    + Score.Member.allCases.map(Figure.accuracy) + [.completeFactF1]

  /// The name in JSON and in tables that programs read.
  public var name: String {
    switch self {
    case .placePrecision: "place_precision"
    case .placeRecall: "place_recall"
    case .placeF1: "place_f1"
    case .trapAvoidance: "trap_avoidance"
    case .factPrecision: "fact_precision"
    case .factRecall: "fact_recall"
    case .factF1: "fact_f1"
    case .accuracy(let member): "fact_\(member.rawValue)_accuracy"
    case .completeFactF1: "complete_fact_f1"
    }
  }

  /// The name in tables that people read.
  public var title: String {
    switch self {
    case .placePrecision: "names P"
    case .placeRecall: "names R"
    case .placeF1: "names F1"
    case .trapAvoidance: "traps avoided"
    case .factPrecision: "facts P"
    case .factRecall: "facts R"
    case .factF1: "facts F1"
    case .accuracy(let member): member.rawValue
    case .completeFactF1: "complete F1"
    }
  }

  /// The figure of some counts; NaN where nothing is counted that it could be a share of.
  public func value(of score: Score) -> Double {
    switch self {
    case .placePrecision: score.placePrecision
    case .placeRecall: score.placeRecall
    case .placeF1: score.placeF1
    case .trapAvoidance: score.trapAvoidance
    case .factPrecision: score.factPrecision
    case .factRecall: score.factRecall
    case .factF1: score.factF1
    case .accuracy(let member): score.accuracy(of: member)
    case .completeFactF1: score.completeFactF1
    }
  }
}
