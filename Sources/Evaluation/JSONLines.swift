import FoundationEssentials
import TextScanning

/// Files of JSON objects, one a line.
enum JSONLines {
  /// The objects of a file with their lines, from 1; nil where it cannot be read. Blank lines are
  /// passed over.
  /// - Throws: `EvaluationError` with file and line for what is not such an object.
  static func entries<Entry: Decodable>(
    of path: String
  ) throws(EvaluationError) -> [(line: Int, entry: Entry)]? {
    guard let bytes = TableFile.contents(of: path) else { return nil }
    let decoder = JSONDecoder()
    var entries: [(line: Int, entry: Entry)] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        entries.append((index + 1, try decoder.decode(Entry.self, from: Data(line))))
      } catch {
        throw EvaluationError(path: path, line: index + 1, reason: reason(of: error))
      }
    }
    return entries
  }

  private static func reason(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the member \(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "the member \(context.codingPath.last?.stringValue ?? "?") has another type"
    default: "is not a JSON object on one line"
    }
  }
}
