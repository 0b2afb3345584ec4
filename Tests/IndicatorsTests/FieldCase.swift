import Foundation
import Testing

/// A row of a table about one field: a sentence and the field's value for each of its indicators.
///
/// A row is written `sentence | value value`.
struct FieldCase: CustomTestStringConvertible, Sendable {
  let sentence: String
  let expected: [String]

  var testDescription: String { sentence }

  /// The rows of a table, one a line.
  static func rows(_ table: String) -> [FieldCase] {
    table.split(separator: "\n").map { line in
      let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      precondition(fields.count == 2, "a row has two fields: \(line)")
      return FieldCase(
        sentence: fields[0], expected: fields[1].split(separator: " ").map(String.init))
    }
  }
}
