import Foundation
import InputFiles
import ReportSources
import Testing
import TextScanning

/// A report a line, whatever the line holds.
@Suite struct JSONLinesTests {
  static func read(_ text: String, limit: Int = 1 << 20) throws -> [Result<
    SourceDocument, InputError
  >] {
    try SourceFormats.documents(
      of: SourceFile(path: "d/a.jsonl", name: "a.jsonl", bytes: Array(text.utf8), limit: limit))
  }

  @Test func aRowSaysWhatItsMembersAreCalled() throws {
    let row = """
      \u{FEFF}{"编号": 17, "标题": "某县简报", "正文": "种植核桃3亩。\\n第二段。", "发布日期": "2022/3/5 08:00", \
      "来源": "某日报", "县": "孝义市", "clicks": 3}
      """
    let document = try #require(try Self.read(row).first?.get())
    #expect(document.name == "a.jsonl#17")
    #expect(String(decoding: document.text, as: UTF8.self) == "种植核桃3亩。\n第二段。")
    let origin = document.origin
    #expect(origin.title == "某县简报" && origin.source == "某日报" && origin.place == "孝义市")
    #expect(origin.date?.description == "2022-03-05" && origin.date?.basis == .given)
    #expect(origin.format == "jsonl" && origin.layout.isEmpty)
  }

  @Test func textStandsBeforeContent() throws {
    let document = try Self.read(#"{"content": "甲", "text": "乙"}"#)[0].get()
    #expect(document.text == Array("乙".utf8) && document.name == "a.jsonl#1")
  }

  @Test func aBadLineIsOneErrorAndTheRestGoesOn() throws {
    let lines = """
      {"text": "甲"}

      not json
      {"title": "无正文"}
      ["text"]
      {"text": "乙", "id": "b"}
      """
    let found = try Self.read(lines)
    let errors = found.compactMap { result -> InputError? in
      if case .failure(let error) = result { error } else { nil }
    }
    #expect(errors.map(\.line) == [3, 4, 5])
    #expect(errors.allSatisfy { $0.file == "a.jsonl" && !$0.description.contains("\n") })
    #expect(found.compactMap { try? $0.get().name } == ["a.jsonl#1", "a.jsonl#b"])
  }

  @Test func aLineBeyondTheLimitIsPassedOver() throws {
    let long = "{\"text\": \"" + String(repeating: "甲", count: 200_000) + "\"}"
    let found = try Self.read("{\"text\": \"乙\"}\n\(long)\n{\"text\": \"丙\"}", limit: 1000)
    #expect(found.count == 3)
    #expect((try? found[1].get()) == nil && (try? found[2].get().text) == Array("丙".utf8))
  }

  @Test func aDateThatIsNoneIsARemark() throws {
    let document = try Self.read(#"{"text": "甲", "date": "last year"}"#)[0].get()
    #expect(document.origin.date == nil && document.origin.remarks.count == 1)
  }

  @Test func linesComeAsTheyArrive() throws {
    let pipe = Pipe()
    var stream = JSONLinesStream(
      descriptor: pipe.fileHandleForReading.fileDescriptor, read: [], file: "-", limit: 1 << 20)
    pipe.fileHandleForWriting.write(Data("{\"text\": \"甲\", \"id\": \"x\"}\n{\"te".utf8))
    #expect(stream.next(atMost: 8).compactMap { try? $0.get().name } == ["x"])
    pipe.fileHandleForWriting.write(Data("xt\": \"乙\"}".utf8))
    try pipe.fileHandleForWriting.close()
    #expect(stream.next(atMost: 8).compactMap { try? $0.get().name } == ["-#2"])
    #expect(stream.next(atMost: 8).isEmpty)
  }
}
