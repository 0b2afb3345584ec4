/// Counts of agreement in one or more reports.
public struct Score: Counts, Hashable {
  /// What is computed from them.
  public typealias Figures = Figure

  /// A member of a fact that is compared by itself.
  public enum Member: String, Sendable, CaseIterable {
    case measure, place, period, industry, modality, approx
    case valueMax = "value_max"
    case subject

    /// Whether a fact is complete only where this is right.
    public var isOfCompleteFact: Bool {
      switch self {
      case .measure, .place, .period, .industry: true
      case .modality, .approx, .valueMax, .subject: false
      }
    }
  }

  /// Traps annotated.
  public internal(set) var traps = 0
  /// Mentions that fill a trap exactly.
  public internal(set) var trapsHit = 0
  /// Distinct pairs of surface form and place that are annotated.
  public internal(set) var placesGold = 0
  /// Pairs found.
  public internal(set) var placesFound = 0
  /// Annotated pairs that were found.
  public internal(set) var placesRight = 0
  /// Pairs found that are right; one of them may answer several that are annotated.
  public internal(set) var placesFoundRight = 0
  /// Pairs found that are nowhere annotated.
  public internal(set) var placesSpurious = 0
  /// Surface forms resolved to another place.
  public internal(set) var placesWrongReferent = 0
  /// Those of them that are resolved to a place of the right county.
  public internal(set) var placesRightCounty = 0
  /// Facts annotated.
  public internal(set) var factsGold = 0
  /// Facts found.
  public internal(set) var factsFound = 0
  /// Facts found where one is annotated with the same value and unit.
  public internal(set) var factsMatched = 0
  /// Matched facts whose measure, place, period and industry are right.
  public internal(set) var factsComplete = 0
  /// Of the matched facts, how many are right in a member; indexed as `Member.allCases`.
  public internal(set) var membersRight = [Int](repeating: 0, count: Member.allCases.count)

  /// No counts yet.
  public init() {}

  /// The counts under the names that they have in JSON.
  public var counts: [(name: String, count: Int)] {
    [
      ("traps", traps), ("traps_hit", trapsHit), ("places_gold", placesGold),
      ("places_found", placesFound), ("places_right", placesRight),
      ("places_found_right", placesFoundRight), ("places_spurious", placesSpurious),
      ("places_wrong_referent", placesWrongReferent), ("places_right_county", placesRightCounty),
      ("facts_gold", factsGold), ("facts_found", factsFound), ("facts_matched", factsMatched),
      ("facts_complete", factsComplete),
    ] + zip(Member.allCases, membersRight).map { ("ok_\($0.rawValue)", $1) }
  }

  /// Adds the counts of another report.
  public mutating func add(_ other: Score) {
    traps += other.traps
    trapsHit += other.trapsHit
    placesGold += other.placesGold
    placesFound += other.placesFound
    placesRight += other.placesRight
    placesFoundRight += other.placesFoundRight
    placesSpurious += other.placesSpurious
    placesWrongReferent += other.placesWrongReferent
    placesRightCounty += other.placesRightCounty
    factsGold += other.factsGold
    factsFound += other.factsFound
    factsMatched += other.factsMatched
    factsComplete += other.factsComplete
    for index in membersRight.indices { membersRight[index] += other.membersRight[index] }
  }
}

extension Score {
  /// Right places of those found.
  public var placePrecision: Double { Self.ratio(placesFoundRight, placesFound) }
  /// Right places of those annotated.
  public var placeRecall: Double { Self.ratio(placesRight, placesGold) }
  /// The harmonic mean of the two.
  public var placeF1: Double { Self.harmonic(placePrecision, placeRecall) }
  /// The share of traps not taken; 1 where there are none.
  public var trapAvoidance: Double { traps == 0 ? 1 : 1 - Self.ratio(trapsHit, traps) }
  /// Matched facts of those found.
  public var factPrecision: Double { Self.ratio(factsMatched, factsFound) }
  /// Matched facts of those annotated.
  public var factRecall: Double { Self.ratio(factsMatched, factsGold) }
  /// The harmonic mean of the two.
  public var factF1: Double { Self.harmonic(factPrecision, factRecall) }
  /// The harmonic mean of precision and recall of complete facts.
  public var completeFactF1: Double {
    Self.harmonic(Self.ratio(factsComplete, factsFound), Self.ratio(factsComplete, factsGold))
  }

  /// The share of the matched facts that are right in a member; NaN where none is matched.
  public func accuracy(of member: Member) -> Double {
    guard let index = Member.allCases.firstIndex(of: member) else { return .nan }
    return Self.ratio(membersRight[index], factsMatched)
  }

  private static func harmonic(_ precision: Double, _ recall: Double) -> Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }
}
