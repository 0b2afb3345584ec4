public import Corrections

/// Counts of the facts of one or more reports that somebody checked.
///
/// Only facts are counted of which there is a correction, as the program reads them now: nothing is
/// known of what nobody looked at, nor of facts that the program missed, so that there is no recall.
public struct CheckedScore: Counts, Hashable {
  /// What is computed from them.
  public typealias Figures = CheckedFigure

  /// Facts that somebody checked.
  public private(set) var facts = 0
  /// Those of them that are no facts.
  public private(set) var rejected = 0
  /// Those of them that are right in all attributes.
  public private(set) var complete = 0
  /// Facts that were checked and not rejected, and that the program does not read any more. They are
  /// counted in no figure.
  public private(set) var gone = 0
  /// Of the facts that were not rejected, how many are right in an attribute; indexed as
  /// `Correction.Field.attributes`.
  public private(set) var attributesRight = [Int](
    repeating: 0, count: Correction.Field.attributes.count)

  /// No counts yet.
  public init() {}

  /// The counts of a report.
  public init(_ checked: [CheckedFact], gone: Int) {
    facts = checked.count
    rejected = checked.count { $0.isRejected }
    complete = checked.count { $0.isRight }
    self.gone = gone
    for (index, field) in Correction.Field.attributes.enumerated() {
      attributesRight[index] = checked.count { !$0.isRejected && !$0.wrong.contains(field) }
    }
  }

  /// Adds the counts of another report.
  public mutating func add(_ other: CheckedScore) {
    facts += other.facts
    rejected += other.rejected
    complete += other.complete
    gone += other.gone
    for index in attributesRight.indices { attributesRight[index] += other.attributesRight[index] }
  }

  /// The counts under the names that they have in JSON.
  public var counts: [(name: String, count: Int)] {
    [
      ("facts_checked", facts), ("facts_complete", complete), ("facts_gone", gone),
      ("facts_rejected", rejected),
    ] + zip(Correction.Field.attributes, attributesRight).map { ("ok_\($0.rawValue)", $1) }
  }
}
