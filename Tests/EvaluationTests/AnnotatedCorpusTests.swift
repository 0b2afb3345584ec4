import Foundation
import InputFiles
import TestSupport
import Testing
import TextScanning

@testable import Evaluation

@Suite struct AnnotatedCorpusTests {
  private static let header = "# Where things are.\nannotation\treports\n"
  private static let corpus = ProgramRun.root.path + "/Tests/Corpus"

  private func folder(_ index: String, _ names: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["notes", "texts"] { try folder.makeFolder(name) }
    try folder.write("index.tsv", Self.header + index)
    for name in names { try folder.write(name, "") }
    return folder
  }

  @Test func annotationAndTextsApart() throws {
    let folder = try folder(
      "notes\ttexts\n",
      ["notes/7.places.jsonl", "notes/12.places.jsonl", "texts/12_a.txt", "texts/7.txt"])
    let corpus = try AnnotatedCorpus(directory: folder.path)
    #expect(corpus.documents.map(\.id) == ["12", "7"])
    #expect(corpus.documents.map(\.reportName) == ["12_a.txt", "7.txt"])
    #expect(
      corpus.documents.map(\.reportPath) == [
        folder.path + "/texts/12_a.txt", folder.path + "/texts/7.txt",
      ])
    #expect(try corpus.documents[0].gold().indicators.isEmpty)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let index: String
    let names: [String]
    let message: String
  }

  @Test(arguments: [
    Row(
      testDescription: "noText", index: "notes\ttexts\n",
      names: ["notes/7.places.jsonl", "texts/8.txt"],
      message: "/notes: 7 has no report 7*.txt in DIR/texts"),
    Row(
      testDescription: "twice", index: "notes\ttexts\ntexts\ttexts\n",
      names: ["notes/7.places.jsonl", "texts/7.places.jsonl", "texts/7.txt"],
      message: "/index.tsv:4: 7 is annotated twice"),
    Row(
      testDescription: "noFolder", index: "none\ttexts\n", names: [],
      message: "/none: No such file or directory"),
    Row(
      testDescription: "noAnnotation", index: "notes\ttexts\n", names: [],
      message: "/notes: holds no annotation: files are named ID.places.jsonl"),
  ]) func refuses(_ row: Row) throws {
    let folder = try folder(row.index, row.names)
    let error = #expect(throws: InputError.self) {
      try AnnotatedCorpus(directory: folder.path)
    }
    let message = row.message.split(separator: "DIR", omittingEmptySubsequences: false)
      .joined(separator: folder.path)
    #expect(error?.description == folder.path + message)
  }

  @Test func noTable() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError.self) { try AnnotatedCorpus(directory: folder.path) }
  }

  @Test func annotatedReportsOfTheProject() throws {
    let documents = try AnnotatedCorpus(directory: Self.corpus).documents
    #expect(documents.count >= 40)
    #expect(documents.contains { $0.reportName.hasPrefix("000_") })
  }

  /// A quote that is not in its report can never be found, whatever the program does.
  @Test(arguments: try AnnotatedCorpus(directory: corpus).documents)
  func everyQuoteStandsInItsReport(_ document: AnnotatedCorpus.Document) throws {
    let bytes = try #require(InputFile.contents(of: document.reportPath))
    let report = try ReportReader(statedYear: nil).read(bytes, name: document.reportName)
    let text = SqueezedText(report.text.printed)
    for fact in try document.gold().indicators {
      #expect(text.locate(fact.quote, in: fact.context) != nil, "\(fact.quote) in \(fact.context)")
    }
  }
}
