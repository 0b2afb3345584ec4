import Messages
import AreaSums
import Cartography
import Indicators
import Publishing

/// Chooses the one indicator that a map shows from what the filters leave.
struct IndicatorChoice {
  /// The columns that there are facts for.
  let columns: [IndicatorColumn]
  /// What values stand at.
  let level: MapTheme.Level
  /// The unit asked for.
  let unit: String?
  /// Whether values are divided by something, which partial sums never are.
  let isDivided: Bool
  /// In how many places of the level a column has a value, without partial sums and with them.
  let coverage: (IndicatorColumn) -> (whole: Int, all: Int)

  /// Whether a column has a value that can be drawn.
  private func isCovered(_ column: IndicatorColumn) -> Bool {
    let found = coverage(column)
    return (isDivided ? found.whole : found.all) > 0
  }

  /// The column of ids that were asked for: the one that is exactly one of them.
  func column(ids: [String], said text: String) throws -> IndicatorColumn {
    let exact = columns.filter { ids.contains($0.indicator) && isUnit($0) }
    let ranked = best(exact)
    guard let first = ranked.first, coverage(first).all > 0 else {
      let known = columns.filter(isCovered).prefix(8)
        .map { "\($0.title) (\($0.indicator))" }
      let reason: Message =
        "--indicator \(text): no value of it at the level \(level.rawValue)"
      throw MapError(known.isEmpty ? reason : "\(reason); there are \(list: known)")
    }
    return first
  }

  /// The best covered column of a measure, and the others.
  func column(
    of measure: Measure, said text: String
  ) throws -> (chosen: IndicatorColumn, others: [IndicatorColumn]) {
    let found = best(columns.filter { $0.measure == measure && isUnit($0) && isCovered($0) })
    guard let first = found.first else {
      var reason: Message =
        "--measure \(text): no indicator of it has a value at the level \(level.rawValue)"
      if let unit { reason = "\(reason) in \(unit)" }
      throw MapError(
        isDivided
          ? "\(reason) that could be divided: sums of some parts only are not" : reason)
    }
    return (first, Array(found.dropFirst()))
  }

  private func isUnit(_ column: IndicatorColumn) -> Bool { unit == nil || column.unit == unit }

  private func best(_ columns: [IndicatorColumn]) -> [IndicatorColumn] {
    columns.map { (column: $0, count: coverage($0)) }
      .sorted {
        if $0.count.whole != $1.count.whole { return $0.count.whole > $1.count.whole }
        if $0.count.all != $1.count.all { return $0.count.all > $1.count.all }
        return $0.column < $1.column
      }
      .map(\.column)
  }
}
