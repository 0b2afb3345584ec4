/// What a reviewer said of one fact: a row of `corrections.csv`.
struct Correction: Sendable {
  /// What of a fact is confirmed or changed.
  enum Field: String, Sendable, CaseIterable {
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
  }

  /// Its line in the file.
  let line: Int
  /// The SHA-256 of the report's file.
  let report: String
  /// The fact's quote as printed.
  let quote: String
  /// Which of the report's facts with this quote it is, from 1.
  let occurrence: Int
  let field: Field
  /// What the fact said when it was corrected; empty where that does not matter.
  let old: String
  let new: String
  /// Who corrected it, when and why, as written.
  let remarks: [String]

  /// The row as a file has it.
  var record: [String] {
    [report, quote, "\(occurrence)", field.rawValue, old, new] + remarks
  }
}
