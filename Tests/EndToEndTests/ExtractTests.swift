import Foundation
import TestSupport
import Testing

/// `jintu extract` on the sample reports, by the real program.
@Suite struct ExtractTests {
  static let seeds = ProgramRun.root.appending(path: "seeds")

  static func reports() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: seeds, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  }

  static func records(_ run: ProgramRun) throws -> [[String: Any]] {
    try run.lines.map { line in
      try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// Every number can be walked back to the characters in a report.
  @Test func offsetsLeadBackToTheReport() throws {
    for report in try Self.reports() {
      let run = try ProgramRun(["extract", report.path])
      #expect(run.exitCode == 0)
      let text = Array(try String(contentsOf: report, encoding: .utf8).unicodeScalars)
      let records = try Self.records(run)
      #expect(records.count > 20)
      for record in records {
        let start = try #require(record["start"] as? Int)
        let end = try #require(record["end"] as? Int)
        try #require(0 <= start && start < end && end <= text.count)
        let printed = String(String.UnicodeScalarView(text[start..<end]))
        let squeezed = printed.filter { !$0.isWhitespace }
        let said = try #require((record["text"] ?? record["quote"]) as? String)
        #expect(squeezed == said.filter { !$0.isWhitespace })
      }
    }
  }

  @Test func recordsHaveTheContractsMembers() throws {
    let run = try ProgramRun(["extract", try #require(try Self.reports().first).path])
    let mention: Set = [
      "type", "report", "article", "text", "start", "end", "code", "name", "path", "level", "lon",
      "lat", "precision", "method", "confidence",
    ]
    let fact: Set = [
      "type", "report", "article", "start", "end", "quote", "sentence", "code", "path", "subject",
      "measure", "value", "value_max", "unit", "si_value", "si_unit", "approx", "modality",
      "period", "industry", "confidence",
    ]
    for record in try Self.records(run) {
      let wanted = record["type"] as? String == "fact" ? fact : mention
      #expect(wanted.isSubset(of: record.keys))
    }
  }

  @Test func aPipeGivesTheSameRecordsAsAFile() throws {
    let report = try #require(try Self.reports().last)
    let file = try ProgramRun(["extract", report.path])
    let pipe = try ProgramRun(["extract", "-"], input: try Data(contentsOf: report))
    let renamed = file.text.replacingOccurrences(
      of: "\"report\":\"\(report.lastPathComponent)\"", with: "\"report\":\"-\"")
    #expect(pipe.text == renamed)
  }

  @Test func theOrderOfReportsIsTheOrderOfRecords() throws {
    let reports = try Self.reports().suffix(2).map(\.path)
    let forward = try ProgramRun(["extract"] + reports)
    let backward = try ProgramRun(["extract"] + reports.reversed())
    #expect(forward.lines.sorted() == backward.lines.sorted())
    #expect(forward.lines.first != backward.lines.first)
  }

  @Test func encodingsGiveTheSameRecords() throws {
    let text = "静乐县娘子神乡今年种植藜麦1200亩，投资35万元。\n"
    let folder = try TemporaryFolder()
    let utf8 = folder.url.appending(path: "a.txt")
    try Data(text.utf8).write(to: utf8)
    let expected = try ProgramRun(["extract", utf8.path]).text
    #expect(expected.contains("\"measure\":\"planted_area\""))
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let variants: [(String, Data)] = [
      ("BOM", Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)), ("UTF-16", Data(wide)),
      ("CRLF", Data(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)),
    ]
    for (name, bytes) in variants {
      try bytes.write(to: utf8)
      #expect(try ProgramRun(["extract", utf8.path]).text == expected, "\(name)")
    }
    try bytes(of: text, in: "GB18030").write(to: utf8)
    #expect(try ProgramRun(["extract", utf8.path]).text == expected, "GB18030")
  }

  /// The text in another encoding, by the system's own converter.
  private func bytes(of text: String, in encoding: String) throws -> Data {
    let folder = try TemporaryFolder()
    let source = folder.url.appending(path: "source")
    try Data(text.utf8).write(to: source)
    let run = try ProgramRun(shell: "iconv -f UTF-8 -t \(encoding) '\(source.path)'")
    #expect(run.exitCode == 0)
    return run.output
  }
}
