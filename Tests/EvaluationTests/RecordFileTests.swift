import InputFiles
import TestSupport
import Testing

@testable import Evaluation

@Suite struct RecordFileTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let message: String
  }

  @Test(arguments: [
    Row(
      testDescription: "noJSON", text: "\nfact\n", message: ":2: is not a JSON object on one line"),
    Row(
      testDescription: "noReport", text: #"{"type":"fact","confidence":1}"#,
      message: ":1: the member report is missing"),
    Row(
      testDescription: "noConfidence", text: #"{"type":"fact","report":"a.txt"}"#,
      message: ":1: the member confidence is missing"),
    Row(
      testDescription: "noProbability", text: #"{"type":"fact","report":"a.txt","confidence":1.5}"#,
      message: ":1: a confidence lies in 0...1"),
    Row(
      testDescription: "otherType", text: #"{"type":"place","report":"a.txt","confidence":1}"#,
      message: ":1: is neither a mention nor a fact"),
    Row(
      testDescription: "wordForANumber",
      text: #"{"type":"fact","report":"a.txt","confidence":1,"value":"3"}"#,
      message: ":1: the member value has another type"),
  ]) func refuses(_ row: Row) throws {
    let folder = try TemporaryFolder()
    try folder.write("run.jsonl", row.text)
    let error = #expect(throws: InputError.self) {
      try RecordFile(path: folder.path + "/run.jsonl")
    }
    #expect(error?.description == folder.path + "/run.jsonl" + row.message)
  }

  @Test func noFile() {
    let error = #expect(throws: InputError.self) { try RecordFile(path: "/none.jsonl") }
    #expect(error?.description == "/none.jsonl: cannot be read: No such file or directory")
  }

  @Test func recordsByReport() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "run.jsonl",
      #"{"type":"mention","report":"old/a.txt","start":0,"end":2,"text":"右玉","path":null,"confidence":1}"#
        + "\n"
        + #"{"type":"fact","report":"a.txt","start":2,"end":1,"value":null,"confidence":0.5,"new":[]}"#
    )
    let file = try RecordFile(path: folder.path + "/run.jsonl")
    #expect(file.holds("a.txt") && !file.holds("b.txt"))
    let report = file.report(named: "a.txt", text: Array("右玉县".unicodeScalars))
    #expect(report.mentions.map(\.range) == [0..<2])
    #expect(report.mentions.map(\.path) == [""])
    // A record that stands nowhere overlaps nothing.
    #expect(report.facts.map(\.range) == [0..<0])
    #expect(report.facts[0].value == nil)
    #expect(file.report(named: "b.txt", text: []).facts.isEmpty)
  }
}
