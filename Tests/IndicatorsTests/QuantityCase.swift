import Foundation
import Testing

/// A row of a table: a name, a sentence and the quantities that it states.
///
/// A row is written `name | sentence | 8000 亩; about 300 头; 100..200 元`; `-` states none.
struct QuantityCase: CustomTestStringConvertible, Sendable {
  let name: String
  let sentence: String
  let expected: [String]

  var testDescription: String { name }

  /// The rows of a table, one a line.
  static func rows(_ table: String) -> [QuantityCase] {
    table.split(separator: "\n").map { line in
      let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      precondition(fields.count == 3, "a row has three fields: \(line)")
      let expected = fields[2] == "-" ? [] : fields[2].components(separatedBy: "; ")
      return QuantityCase(name: fields[0], sentence: fields[1], expected: expected)
    }
  }
}
