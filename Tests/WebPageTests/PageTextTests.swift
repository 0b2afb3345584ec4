import Foundation
import Testing

@testable import WebPage

/// The words of the page: no key without a language, none unused, none unknown.
@Suite struct PageTextTests {
  static let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/WebPage/Resources").standardized

  static func files(_ ending: String) throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(at: resources, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test func everyKeyHasBothLanguages() {
    #expect(PageText.entries.count > 100)
    #expect(Set(PageText.entries.map(\.key)).count == PageText.entries.count, "a key stands twice")
    for entry in PageText.entries {
      #expect(!entry.words.chinese.isEmpty && !entry.words.english.isEmpty, "\(entry.key)")
    }
  }

  @Test func bothLanguagesPutInTheSame() {
    for entry in PageText.entries {
      let marks = [entry.words.chinese, entry.words.english].map { text in
        Set(text.matches(of: /\{\d\}/).map { String($0.output) })
      }
      #expect(marks[0] == marks[1], "\(entry.key)")
    }
  }

  /// Keys that the script puts together from a part that it knows.
  static let composed = ["sort_", "column_", "why_"]

  @Test func everyKeyIsUsed() throws {
    let all = try (Self.files("js") + Self.files("html")).map(\.text).joined()
    for key in PageText.entries.map(\.key) {
      let isUsed =
        ["'\(key)'", "\"\(key)\"", "word \(key)}}"].contains { all.contains($0) }
        || Self.composed.contains { key.hasPrefix($0) }
      #expect(isUsed, "\(key)")
    }
  }

  @Test func everyWordAskedForIsThere() throws {
    let keys = Set(PageText.entries.map(\.key))
    for (name, text) in try Self.files("js") + Self.files("html") {
      let asked =
        text.matches(of: /say\('([a-z_]+)'/).map { String($0.output.1) }
        + text.matches(of: /data-word(?:-label|-hint)?="([a-z_]+)"/).map { String($0.output.1) }
        + text.matches(of: /\{\{word ([a-z_]+)\}\}/).map { String($0.output.1) }
        + text.matches(of: /button\('([a-z_]+)'/).map { String($0.output.1) }
      for key in asked where !key.hasSuffix("_") {
        #expect(keys.contains(key), "\(name) asks for \(key)")
      }
    }
  }

  /// Words of a language are rows of the table, not parts of the script.
  @Test func noScriptHasAWordInIt() throws {
    for (name, text) in try Self.files("js") {
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        guard !line.trimmingCharacters(in: .whitespaces).hasPrefix("*") else { continue }
        let isChinese = code.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(!isChinese, "\(name):\(number + 1)")
      }
    }
  }

  @Test func partsAreShort() throws {
    for (name, text) in try Self.files("js") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 250, "\(name) has \(lines.count) lines; split it")
      var start = 0
      for (number, line) in lines.enumerated() {
        if line.hasPrefix("function ") { start = number }
        #expect(line != "}" || number - start < 40, "\(name):\(start + 1) is long")
      }
    }
  }
}
