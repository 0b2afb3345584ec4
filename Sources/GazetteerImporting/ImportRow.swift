import Messages
import Boundaries
import SimpleFeatures

/// A place as a file has it.
struct ImportRow: Hashable {
  /// The line that it stands on or begins on, from 1.
  let line: Int
  /// The names it goes by, the best first.
  let names: [String]
  /// The county that the file says it lies in.
  let county: String?
  /// The township that the file says it lies in.
  let township: String?
  /// The statistical code, where the file gives one.
  let code: String?
  /// The position in the file's datum: longitude or easting first.
  let position: Coordinate
}

/// A file of places as read.
struct ImportFile {
  let path: String
  /// The province that the places must be of.
  let province: Province
  var rows: [ImportRow] = []
  /// Rows left out on purpose, by reason.
  var skipped: [Message: Int] = [:]
  /// Rows that cannot be used.
  var problems: [ImportProblem] = []

  mutating func skip(_ reason: Message) { skipped[reason, default: 0] += 1 }

  mutating func refuse(_ line: Int, _ reason: Message) {
    problems.append(ImportProblem(line: line, reason: reason))
  }
}

/// Why a row cannot be used.
struct ImportProblem: Hashable {
  let line: Int
  let reason: Message
}
