/// What became of a table in a report.
public struct TableOutcome: Sendable, Hashable {
  /// The report's name.
  public let report: String
  /// The numbers of its first and last line, from 1.
  public let lines: ClosedRange<Int>
  /// How many of its cells became facts.
  public let facts: Int
  /// How many cells with a number did not.
  public let cellsLeftOut: Int
  /// Why nothing of it was read; empty where something was.
  public let reason: String

  /// Whether it was read.
  public var isRead: Bool { facts > 0 }

  /// An outcome.
  public init(
    report: String, lines: ClosedRange<Int>, facts: Int, cellsLeftOut: Int, reason: String
  ) {
    self.report = report
    self.lines = lines
    self.facts = facts
    self.cellsLeftOut = cellsLeftOut
    self.reason = reason
  }
}
