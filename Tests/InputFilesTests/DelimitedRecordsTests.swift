import Foundation
import TestSupport
import Testing

@testable import InputFiles

/// Records of delimited text: what RFC 4180 says, what Python reads, and what is wrong, by line.
@Suite struct DelimitedRecordsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let records: [[String]]
    var lines: [Int] = []
    var problems: [Int] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "quotes round quotes", text: "\"\"\"abc\"\"\",1", records: [["\"abc\"", "1"]]),
    Case(
      name: "quote inside", text: "12\" pipe,1\n3,4", records: [["12\" pipe", "1"], ["3", "4"]]),
    Case(
      name: "line break inside", text: "a,\"b\nc\"\nd,e", records: [["a", "b\nc"], ["d", "e"]],
      lines: [1, 3]),
    Case(
      name: "never closed", text: "a,b\nc,\"d\ne,f\n",
      records: [["a", "b"], ["c", "\"d"], ["e", "f"]],
      lines: [1, 2, 3], problems: [2]),
    Case(
      name: "never closed, quoted lines below", text: "c,\"d\n\"e,e\",f\n\"g,h",
      records: [["c", "d\ne", "e\"", "f"], ["\"g", "h"]], problems: [2, 3]),
    Case(name: "text behind", text: "\"a\"b,c", records: [["ab", "c"]], problems: [1]),
    Case(name: "old Mac", text: "a,b\rc,d\r", records: [["a", "b"], ["c", "d"]], lines: [1, 2]),
    Case(
      name: "Windows", text: "a,b\r\nc,d\r\n", records: [["a", "b"], ["c", "d"]], lines: [1, 2]),
    Case(name: "empty lines", text: "a\n\n\nb\n", records: [["a"], ["b"]], lines: [1, 4]),
    Case(name: "nothing", text: "", records: []),
    Case(name: "empty fields", text: ",,\n", records: [["", "", ""]]),
    Case(name: "empty quoted", text: "\"\",a", records: [["", "a"]]),
  ])
  func reads(_ row: Case) {
    let reading = DelimitedRecords(Array(row.text.utf8))
    #expect(reading.records.map(\.fields) == row.records)
    if !row.lines.isEmpty { #expect(reading.records.map(\.line) == row.lines) }
    #expect(reading.problems.map(\.line) == row.problems)
  }

  /// Rows made at random, read by Python's `csv` as the reference.
  @Test func agreesWithPython() throws {
    let folder = try TemporaryFolder()
    let pieces = [
      "a", "\"", "\"\"", ",", ",", "\n", "\r\n", "麦", " ", "\"a\"", "\"b,c\"", "\"d\n\"",
    ]
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let texts = (0..<2000).map { _ in
      (0..<(1 + next(12))).map { _ in pieces[next(pieces.count)] }.joined()
    }.filter { text in
      !DelimitedRecords(Array(text.utf8)).problems.contains {
        $0.reason.description.contains("never")
      }
    }
    #expect(texts.count > 1000)
    try Data(JSONEncoder().encode(texts)).write(to: folder.url.appending(path: "texts.json"))
    try folder.write(
      "read.py",
      """
      import csv, io, json, sys
      texts = json.load(open(sys.argv[1]))
      rows = [[r for r in csv.reader(io.StringIO(t, newline="")) if r not in ([], [""])] for t in texts]
      json.dump(rows, sys.stdout)
      """)
    let run = try ProgramRun(
      shell: "python3 '\(folder.path)/read.py' '\(folder.path)/texts.json'")
    let expected = try JSONDecoder().decode([[[String]]].self, from: run.output)
    for (text, rows) in zip(texts, expected) {
      #expect(
        DelimitedRecords.records(in: text.utf8).map(\.fields) == rows, "\(text.debugDescription)")
    }
  }

  @Test func aMillionStrayMarksTakeNoTime() {
    let text = Array(String(repeating: "a,\"b\nc,d\n", count: 20_001).utf8)
    let start = ContinuousClock.now
    #expect(DelimitedRecords(text).records.count > 10_000)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
