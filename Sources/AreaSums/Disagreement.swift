import Records

/// Reports that state different values of one indicator, place and time.
public struct Disagreement: Sendable {
  /// A value with where it is stated.
  public struct Statement: Sendable, Hashable {
    /// The value in the column's unit.
    public let value: Double
    /// The report's name.
    public let report: String
    /// The quotation.
    public let quote: String
  }

  /// The place's official names from the province down.
  public let path: String
  /// The indicator with its unit.
  public let column: IndicatorColumn
  /// The time.
  public let period: IndicatorPeriod
  /// The value that stands.
  public let taken: Double
  /// What is stated, in input order; of one report and value once, at most twenty.
  public let statements: [Statement]

  static let longest = 20

  /// The disagreement of facts of one place and time, nil where the reports agree.
  init?(
    _ items: [Aggregation.Item], best: Aggregation.Item, period: IndicatorPeriod, path: String,
    column: IndicatorColumn, rows: [FactRow]
  ) {
    guard items.contains(where: { $0.report != best.report && !$0.agrees(with: best) })
    else { return nil }
    self.path = path
    self.column = column
    self.period = period
    taken = best.value
    var known: Set<String> = []
    var statements: [Statement] = []
    for item in items where known.insert("\(item.value)\n\(rows[item.row].report)").inserted {
      statements.append(
        Statement(value: item.value, report: rows[item.row].report, quote: rows[item.row].quote))
      if statements.count == Self.longest { break }
    }
    self.statements = statements
  }
}

extension Aggregation.Item {
  /// Whether two numbers may be one in two wordings: equal, or as near as rounding another unit
  /// leaves them (30.5 万亩 and 2.03 万公顷).
  func agrees(with other: Self) -> Bool {
    value == other.value || abs(value - other.value) <= 0.005 * max(abs(value), abs(other.value))
  }
}
