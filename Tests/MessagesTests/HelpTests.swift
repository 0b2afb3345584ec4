import Foundation
import Messages
import TestSupport
import Testing

/// The help of every command is in the catalogue, as the program itself gives it.
@Suite struct HelpTests {
  /// The texts of the help: abstracts, lines of discussions, remarks behind commands, names of values.
  static let texts = Result { () throws -> Set<String> in
    let run = try ProgramRun(["--experimental-dump-help"])
    let dump = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    var texts: Set<String> = []
    collect(dump?["command"] as? [String: Any] ?? [:], into: &texts)
    return texts
  }

  private static func collect(_ command: [String: Any], into texts: inout Set<String>) {
    let arguments = command["arguments"] as? [[String: Any]] ?? []
    for each in [command] + arguments {
      texts.formUnion(lines(each["abstract"]) + lines(each["discussion"]))
      if let name = each["valueName"] as? String, each["kind"] as? String != "flag" {
        texts.insert("<\(name)>")
      }
    }
    for each in command["subcommands"] as? [[String: Any]] ?? [] { collect(each, into: &texts) }
  }

  private static func lines(_ text: Any?) -> [String] {
    (text as? String ?? "").split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  ") else { return String(line) }
      // A command, with what it does behind it.
      return line.drop { $0 == " " }.firstMatch(of: /\ {2,}(.+)$/).map { String($0.1) }
    }
  }

  @Test func everyTextHasARow() throws {
    let texts = try Self.texts.get()
    #expect(texts.count > 150)
    for text in texts {
      #expect(
        MessageCatalogue.chinese[text] != nil,
        "add to Sources/Messages/messages-zh.tsv:\n\(text)\t…")
    }
  }
}
