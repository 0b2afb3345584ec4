import TestSupport
import Testing

@testable import InputFiles

@Suite struct TableFileTests {
  private func table(_ text: String, header: [String] = ["kind", "word"]) throws -> TableFile {
    let folder = try TemporaryFolder()
    try folder.write("t.tsv", text)
    return try TableFile(path: folder.path + "/t.tsv", header: header)
  }

  @Test func readsRowsWithTheirLines() throws {
    let read = try table("# about\nkind\tword\nroad\t路\n\n# more\nsite\t公园\n")
    #expect(read.rows.map(\.cells) == [["road", "路"], ["site", "公园"]])
    #expect(read.rows.map(\.line) == [3, 6])
  }

  @Test func emptyCellsCount() throws {
    #expect(try table("kind\tword\nroad\t\n").rows[0].cells == ["road", ""])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let message: String
  }

  @Test(arguments: [
    Row(
      testDescription: "otherHeader", text: "word\tkind\n",
      message: ":1: the header must be kind, word"),
    Row(
      testDescription: "tooFewCells", text: "kind\tword\nroad\n",
      message: ":2: 1 cells where the header has 2"),
    Row(
      testDescription: "tooManyCells", text: "# x\nkind\tword\na\tb\na\tb\tc\n",
      message: ":4: 3 cells where the header has 2"),
    Row(
      testDescription: "noHeader", text: "# only a comment\n",
      message: "the header must be kind, word"),
    Row(
      testDescription: "carriageReturn", text: "kind\tword\r\nroad\t路\r\n",
      message: ":1: ends in CR; lines must end in LF alone"),
  ]) func refuses(_ row: Row) {
    do {
      _ = try table(row.text)
      Issue.record("was read")
    } catch {
      #expect("\(error)".contains("/t.tsv"))
      #expect("\(error)".hasSuffix(row.message), "\(error)")
    }
  }

  @Test func otherEncodingsAreRefused() {
    // Text in GB 18030.
    let bytes = Array("kind\tword\nroad\t".utf8) + [0xC2, 0xCA, 0x0A]
    let error = #expect(throws: InputError.self) {
      try TableFile(bytes, path: "t.tsv", header: ["kind", "word"])
    }
    #expect(error?.description == "t.tsv: is not UTF-8; save it as UTF-8")
  }

  @Test func missingFile() {
    do throws(InputError) {
      _ = try TableFile(path: "/nonexistent/t.tsv", header: ["a"])
      Issue.record("was read")
    } catch {
      #expect(error.file == "/nonexistent/t.tsv" && error.line == nil)
      #expect(error.description.contains("No such file"))
    }
  }
}
