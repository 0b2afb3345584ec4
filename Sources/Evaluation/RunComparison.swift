/// Two runs on the same documents: what changed, and whether that may be chance.
public struct RunComparison: Sendable {
  /// What the older run is called.
  public let name: String
  /// The older run.
  public let old: EvaluationTable
  /// The newer run.
  public let new: EvaluationTable
  /// Of every figure the new value less the old one, with a 95 % interval over documents.
  public let differences: [Estimate<Figure>]

  /// Compares a run with an older one.
  /// - Precondition: both hold the same documents in the same order.
  public init(_ new: EvaluationTable, since old: EvaluationTable, named name: String) {
    precondition(
      new.rows.map(\.id) == old.rows.map(\.id), "two runs are compared on the same documents")
    self.name = name
    self.old = old
    self.new = new
    differences = Bootstrap().differences(new.scores, since: old.scores)
  }

  /// The changes: a header, a row a figure; a star where the interval leaves out 0.
  public var lines: [String] {
    [
      "since \(name) (* more than chance)",
      "figure           old    new  change  95 % interval",
    ]
      + differences.map { difference in
        let title = FixedText.padded(difference.figure.title, 14, left: true)
        let values = [old, new].map {
          FixedText.number(difference.figure.value(of: $0.total), width: 6)
        }.joined(separator: " ")
        let row = title + values + FixedText.number(difference.value, width: 8, signed: true)
        guard !difference.low.isNaN else { return row }
        let interval = [difference.low, difference.high]
          .map { FixedText.number($0, signed: true) }.joined(separator: " to ")
        return row + "  " + interval + (difference.mayBeNothing ? "" : " *")
      }
  }
}
