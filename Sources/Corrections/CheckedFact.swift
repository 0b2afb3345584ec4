public import Messages
import Observations
public import Records

/// A fact that somebody checked, as the program reads it, and what is right of it.
///
/// A fact is checked where there is a correction of it. Whoever changed a field has read its sentence:
/// what they left as it was is right, as an export too takes a corrected fact for certain. What a
/// confirmed fact said then is right where the confirmation notes it, as the page does; else what the
/// program reads now.
public struct CheckedFact: Sendable {
  /// Its number among the facts of its report, from 0.
  public let index: Int
  /// The fact as the program reads it.
  public let row: FactRow
  /// Whether it is none, so that nothing of it is right.
  public let isRejected: Bool
  /// What is right of it, as `facts.csv` writes it.
  public let right: [Correction.Field: String]
  /// What the program reads otherwise; of a rejected fact nothing is said.
  public let wrong: Set<Correction.Field>

  /// What a fact says of a field, as `facts.csv` writes it.
  public func said(_ field: Correction.Field) -> String { field.value(of: row) }

  /// Whether the program reads all of it rightly.
  public var isRight: Bool { !isRejected && wrong.isEmpty }
}

extension FactCorrector {
  /// The facts of a report that somebody checked, in reading order, and a line for each that is not
  /// read any more. What the fact said when it was corrected does not matter: it is scored what the
  /// program reads now. Rejected facts that are not read any more are what was wanted.
  public func checked(
    _ rows: [FactRow], of report: String
  ) -> (facts: [CheckedFact], gone: [Message]) {
    let places = Self.places(of: rows)
    var own: [Int: [Row]] = [:]
    var gone: [String: Row] = [:]
    var rejected: Set<String> = []
    for row in corrections[report] ?? [] {
      if case .rejected = row.value { rejected.insert(row.correction.fact) }
      if let index = places[row.correction.fact] {
        own[index, default: []].append(row)
      } else if gone[row.correction.fact] == nil {
        gone[row.correction.fact] = row
      }
    }
    let lost = gone.filter { !rejected.contains($0.key) }.map(\.value.correction)
    return (
      own.keys.sorted().map { checked(rows[$0], $0, own[$0] ?? []) },
      lost.map { $0.left(Self.isGone) }.sorted { $0.description < $1.description }
    )
  }

  private func checked(_ row: FactRow, _ index: Int, _ said: [Row]) -> CheckedFact {
    var right: [Correction.Field: String] = [:]
    var wrong: Set<Correction.Field> = []
    for field in Correction.Field.attributes { right[field] = field.value(of: row) }
    for (field, seen) in said.flatMap(\.correction.seen) { right[field] = seen }
    for (correction, value) in said where correction.field != .status {
      guard let changed = changed(row, correction, value) else { continue }
      right[correction.field] = correction.field.value(of: changed)
      if correction.field == .place, isSamePlace(changed, row) {
        right[.place] = Correction.Field.place.value(of: row)
      }
    }
    for field in Correction.Field.attributes where right[field] != field.value(of: row) {
      wrong.insert(field)
    }
    let isRejected = said.contains { if case .rejected = $0.value { true } else { false } }
    return CheckedFact(
      index: index, row: row, isRejected: isRejected, right: right,
      wrong: isRejected ? [] : wrong)
  }

  /// Whether two facts are of one place, whatever it was called in which year.
  private func isSamePlace(_ one: FactRow, _ other: FactRow) -> Bool {
    one.anchor == other.anchor && one.place?.level == other.place?.level
      && one.place?.code == other.place?.code
  }
}
