import Foundation
import InputFiles
import TestSupport
import Testing

/// JSON with lines: what Foundation reads is read, what is wrong is told by line and column.
@Suite struct LocatedJSONTests {
  @Test(arguments: [
    ("{\"a\":1,\n \"b\":}", 2, 6), ("[1,2", 1, 5), ("{\"a\" 1}", 1, 6), ("[1] 2", 1, 5),
    ("\"麦\\x\"", 1, 5), ("nul", 1, 1), ("[\n\n\"a\nb\"]", 3, 3), ("", 1, 1),
    ("\"\\ud800\"", 1, 8),
  ])
  func faultsHaveTheirPlace(_ text: String, _ line: Int, _ column: Int) {
    let error = #expect(throws: InputError.self) {
      try LocatedJSON.parse(Array(text.utf8), file: "a.json")
    }
    #expect(error?.line == line && error?.column == column, "\(error?.description ?? "")")
    #expect(error?.description.hasPrefix("a.json:\(line):\(column): is not JSON: ") == true)
  }

  /// Documents made at random are read as by Foundation, indented or not.
  @Test(arguments: 0..<60) func agreesWithFoundation(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let value: [String: Any] = ["root": Self.value(&random, depth: 0)]
    for options in [JSONSerialization.WritingOptions.sortedKeys, [.sortedKeys, .prettyPrinted]] {
      let data = try JSONSerialization.data(withJSONObject: value, options: options)
      let read = try LocatedJSON.parse(Array(data), file: "a.json")
      let again = try JSONSerialization.data(
        withJSONObject: Self.plain(read), options: .sortedKeys)
      #expect(
        try again == JSONSerialization.data(withJSONObject: value, options: .sortedKeys),
        "\(String(decoding: data, as: UTF8.self))")
    }
  }

  private static func value(_ random: inout SeededRandom, depth: Int) -> Any {
    switch random.below(depth > 3 ? 4 : 6) {
    case 0: return NSNull()
    case 1: return random.below(2) == 0
    case 2: return Double(random.below(2_000_001) - 1_000_000) / 64
    case 3:
      let pieces = ["a", "\"", "\\", "麦", "\n", "\u{1}", "😀", "/", "é"]
      return (0..<random.below(6)).map { _ in pieces[random.below(pieces.count)] }.joined()
    case 4: return (0..<random.below(4)).map { _ in value(&random, depth: depth + 1) }
    default:
      var members: [String: Any] = [:]
      for _ in 0..<random.below(4) {
        members["k\(random.below(9))"] = value(&random, depth: depth + 1)
      }
      return members
    }
  }

  private static func plain(_ json: LocatedJSON) -> Any {
    switch json.value {
    case .null: NSNull()
    case .bool(let truth): truth
    case .number(let number): number
    case .string(let text): text
    case .array(let values): values.map(plain)
    case .object(let members): members.mapValues(plain)
    }
  }
}
