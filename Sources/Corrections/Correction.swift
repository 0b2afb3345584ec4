import ByteCoding

/// What a reviewer said of one fact: a row of `corrections.csv`.
public struct Correction: Sendable, Hashable {
  /// What of a fact is confirmed or changed.
  public enum Field: String, Sendable, CaseIterable {
    /// The fact as a whole: `new` is `confirmed` or `rejected`.
    case status
    /// A name, path or code; nothing for no place.
    case place
    /// An id, name or printed form of the catalogue; nothing for none.
    case indicator
    /// `2021`, `2021-05`, `2021-01..2021-06` or `?`.
    case period
    /// A code of GB/T 4754; nothing for none.
    case industry
    /// The number in the printed unit, 万 and 亿 multiplied in.
    case value
    /// `actual`, `planned`, `forecast` or `target`.
    case modality

    /// What of a fact can be right or wrong by itself, in the order of tables.
    public static let attributes = allCases.filter { $0 != .status }
  }

  /// Where it was said.
  enum Position: Sendable, Hashable {
    /// A line of a file.
    case line(Int)
    /// A row of a collection, by its number.
    case row(Int)
  }

  /// The file or collection that says it.
  let file: String
  /// Where it stands there.
  let position: Position
  /// The SHA-256 of the report's file.
  let report: String
  /// The fact's quote as printed.
  let quote: String
  /// Which of the report's facts with this quote it is, from 1.
  let occurrence: Int
  let field: Field
  /// What the fact said when it was corrected, one after the other where it was corrected more than
  /// once; empty where that does not matter. Of `status` all that the fact said, `field=value` each.
  private(set) var olds: [String]
  let new: String
  /// Who corrected it, when and why, as written.
  let remarks: [String]

  /// What stands between several values of a cell.
  private static let separator = "; "

  init(
    file: String, position: Position, report: String, quote: String, occurrence: Int, field: Field,
    old: String, new: String, remarks: [String]
  ) {
    self.file = file
    self.position = position
    self.report = report
    self.quote = quote
    self.occurrence = occurrence
    self.field = field
    olds = old.isEmpty ? [] : old.split(separator: Self.separator).map(String.init)
    self.new = new
    self.remarks = remarks
  }

  /// The row as a file has it.
  public var record: [String] {
    [report, quote, "\(occurrence)", field.rawValue, olds.joined(separator: Self.separator), new]
      + remarks
  }

  /// What tells the fact from the others of a report.
  var fact: String { Self.key(occurrence, quote) }

  /// What tells the fact and the field from all others: a later correction of the same replaces it.
  public var key: String { [report, fact, field.rawValue].joined(separator: "\t") }

  /// A fact's key among those of its report: tables guard quotes with spaces.
  static func key(_ occurrence: Int, _ quote: String) -> String {
    "\(occurrence)\t\(CSVEscaping.guarded(quote))"
  }

  /// The correction in place of an earlier one of the same: it holds where that one held too, since
  /// whoever said it may have seen the fact with the earlier one or without.
  public func replacing(_ earlier: Correction) -> Correction {
    guard field != .status else { return self }
    var merged = self
    let isAny = olds.isEmpty || earlier.olds.isEmpty
    merged.olds = isAny ? [] : earlier.olds + olds.filter { !earlier.olds.contains($0) }
    return merged
  }

  /// Whether it was said of a fact that says this.
  func wasSaid(of printed: String) -> Bool {
    olds.isEmpty || olds.contains { CSVEscaping.guarded($0) == CSVEscaping.guarded(printed) }
  }

  /// What the fact said as a whole when its status was given, by field; empty where nobody noted it.
  var seen: [Field: String] {
    guard field == .status else { return [:] }
    var seen: [Field: String] = [:]
    for part in olds {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let field = Field(rawValue: String(sides[0])) else { continue }
      seen[field] = String(sides[1])
    }
    return seen
  }
}
