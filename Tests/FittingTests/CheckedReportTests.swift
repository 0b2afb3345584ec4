import ByteCoding
import Corrections
import Decisions
import Evaluation
import Foundation
import Gazetteers
import Observations
import Records
import TestSupport
import Testing
import TextScanning

@testable import Fitting

/// Facts that somebody checked teach what was said of them, and nothing else of their report does.
@Suite struct CheckedReportTests {
  static let tables = ProgramRun.root.appending(path: "Gazetteer").path
  static let text = "孝义市2022年种植核桃2.1万亩。临县2022年种植红枣82万亩，养羊300只，养牛20头。\n"

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: [String]
    let places: Int
    let industries: Int
    /// Whether each checked fact is right as it is read.
    let isRight: [Bool]
  }

  static let cases = [
    Case(testDescription: "nothing", rows: [], places: 0, industries: 0, isRight: []),
    Case(
      testDescription: "confirmed", rows: ["红枣82万亩,1,status,,confirmed"], places: 1,
      industries: 1, isRight: [true]),
    Case(
      testDescription: "rejected", rows: ["红枣82万亩,1,status,,rejected"], places: 0, industries: 0,
      isRight: [false]),
    Case(
      testDescription: "moved", rows: ["红枣82万亩,1,place,,孝义市"], places: 1, industries: 1,
      isRight: [false]),
    Case(
      testDescription: "two of four",
      rows: ["养羊300只,1,status,,confirmed", "红枣82万亩,1,period,,2021"], places: 2, industries: 2,
      isRight: [false, true]),
  ]

  private static func report(_ rows: [String], _ analyzer: ReportAnalyzer) throws -> AnnotatedReport
  {
    let bytes = Array(text.utf8)
    let hash = SHA256.hexadecimal(bytes)
    let file =
      "report_sha256,quote,occurrence,field,old,new\n"
      + rows.map { "\(hash),\($0)\n" }.joined()
    let corrector = try FactCorrector(
      CorrectionList(Array(file.utf8), path: "c.csv"), analyzer)
    let report = try ReportReader().read(bytes, name: "a.txt")
    let analysis = analyzer.analyze(report)
    let digest = ReportDigest(analysis, bytes: bytes, in: analyzer.gazetteer)
    return AnnotatedReport(
      report: report, analysis: analysis,
      checked: corrector.checked(digest.rows, of: hash).facts)
  }

  @Test(arguments: cases) func onlyWhatWasCheckedTeaches(_ given: Case) throws {
    let gazetteer = try Gazetteer.open(GazetteerLocation(directory: Self.tables))
    let analyzer = try ReportAnalyzer(gazetteer: gazetteer, directory: Self.tables)
    let report = try Self.report(given.rows, analyzer)
    let fitting = WeightFitting(analyzer: analyzer, reports: [report], folds: 2)
    #expect(fitting.count(of: .place) == given.places)
    #expect(fitting.count(of: .industry) == given.industries)
    #expect(fitting.count(of: .confidence) == given.isRight.count)
    #expect(fitting.leaveDocumentsOut().isEmpty, "a report that is not annotated is not scored")
    let facts = GoldMatching.facts(of: report, in: analyzer.analyze(report.report))
    #expect(facts.count == given.places)
    let rows = report.checked.sorted { $0.key < $1.key }.map(\.value)
    #expect(rows.map { $0.isRight(readAs: $0.row) } == given.isRight)
  }

  @Test func theCorrectedAnswerIsTheRightOne() throws {
    let gazetteer = try Gazetteer.open(GazetteerLocation(directory: Self.tables))
    let analyzer = try ReportAnalyzer(gazetteer: gazetteer, directory: Self.tables)
    let report = try Self.report(
      ["红枣82万亩,1,place,,孝义市", "红枣82万亩,1,industry,,A03", "养羊300只,1,place,,"], analyzer)
    let facts = GoldMatching.facts(of: report, in: analyzer.analyze(report.report))
      .sorted { $0.key < $1.key }.map(\.value)
    try #require(facts.count == 2)
    #expect(facts[0].agrees(.place, "山西省/吕梁市/孝义市"))
    #expect(!facts[0].agrees(.place, "山西省/吕梁市/临县"))
    #expect(facts[0].agrees(.industry, "A0311") && !facts[0].agrees(.industry, "A0151"))
    #expect(facts[1].agrees(.place, "") && !facts[1].agrees(.place, "山西省/吕梁市/临县"))
  }

  /// The program itself, with a corpus of one report.
  @Test func theProgramLearnsFromCorrections() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("corpus")
    try folder.makeFolder("reports")
    for kind in ["places.jsonl", "traps.jsonl", "indicators.jsonl", "txt"] {
      try FileManager.default.copyItem(
        at: ProgramRun.root.appending(path: "Tests/Corpus/reports/b04.\(kind)"),
        to: folder.url.appending(path: "corpus/b04.\(kind)"))
    }
    try folder.write("corpus/index.tsv", "annotation\treports\n.\t.\n")
    try folder.write("reports/a.txt", Self.text)
    try folder.write("reports/b.txt", "平遥县2021年养羊3只。\n")
    let hash = SHA256.hexadecimal(Array(Self.text.utf8))
    try folder.write(
      "c.csv",
      """
      report_sha256,quote,field,new
      \(hash),红枣82万亩,place,孝义市
      \(hash),养牛90头,status,confirmed
      0000,养牛90头,status,confirmed

      """)
    let fit = "cd '\(folder.path)'; \"$JINTU\"-fit --tables '\(Self.tables)' --corpus corpus "
    let plain = try ProgramRun(shell: fit)
    let taught = try ProgramRun(shell: fit + "--corrections c.csv --reports reports")
    #expect(plain.exitCode == 0 && taught.exitCode == 0, "\(plain.errors) \(taught.errors)")
    #expect(taught.lines.contains("a.txt: 1 checked facts"))
    #expect(taught.lines.contains("c.csv, line 3: 养牛90头: no fact of the report has this quote"))
    #expect(taught.lines.contains("0000: no report of --reports has this SHA-256"))
    func count(_ kind: String, of run: ProgramRun) -> Int? {
      run.lines.first { $0.hasPrefix(kind + ": ") }.flatMap { Int($0.split(separator: " ")[1]) }
    }
    for kind in ["place", "industry", "confidence"] {
      let before = try #require(count(kind, of: plain))
      #expect(count(kind, of: taught) == before + 1, "\(kind)")
    }
    for wrong in [
      "--corrections c.csv", "--reports reports", "--check --corrections c.csv --reports r",
    ] {
      #expect(try ProgramRun(shell: fit + wrong).exitCode == 64)
    }
  }
}
