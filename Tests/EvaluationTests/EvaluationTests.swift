import InputFiles
import TestSupport
import Testing

@testable import Evaluation

@Suite struct EvaluationTests {
  private func scorer() throws -> DocumentScorer { try SmallGold.scorer() }

  @Test func countsAgreeToTheLastOne() throws {
    let score = try scorer().score
    #expect([score.traps, score.trapsHit] == [3, 2])
    #expect([score.placesGold, score.placesFound, score.placesRight] == [7, 9, 6])
    #expect(score.placesFoundRight == 6)
    #expect(
      [score.placesSpurious, score.placesWrongReferent, score.placesRightCounty] == [2, 1, 1])
    #expect([score.factsGold, score.factsFound, score.factsMatched] == [9, 9, 7])
    #expect(score.factsComplete == 2)
    #expect(score.membersRight == [6, 6, 3, 5, 6, 6, 7, 5])
  }

  @Test func figuresAgreeToTheLastDigit() throws {
    let score = try scorer().score
    #expect(score.placePrecision == 0.6666666666666666)
    #expect(score.placeRecall == 0.8571428571428571)
    #expect(score.placeF1 == 0.75)
    #expect(score.trapAvoidance == 0.33333333333333337)
    #expect(score.factPrecision == 0.7777777777777778)
    #expect(score.factRecall == 0.7777777777777778)
    #expect(score.factF1 == 0.7777777777777778)
    #expect(score.completeFactF1 == 0.2222222222222222)
    #expect(score.accuracy(of: .period) == 0.42857142857142855)
    #expect(score.accuracy(of: .valueMax) == 1)
  }

  @Test func tableAsPrinted() throws {
    var table = EvaluationTable()
    table.append(try scorer())
    #expect(
      table.scoreLines == [
        "document    place P      R   traps  fact P      R  complete F1",
        "700           0.667  0.857   2/3     0.778  0.778        0.222",
        "ALL           0.667  0.857   2/3     0.778  0.778        0.222",
      ])
    #expect(table.errors.count == 19)
    #expect(table.errors.contains { $0.hasPrefix("700 referent: 牛心堡村 -> ") })
    table.append(try scorer())
    #expect(table.total.placesRight == 12)
  }

  @Test func reliabilityOfPlaces() throws {
    let scorer = try scorer()
    // Neither sites nor places elsewhere are judged, nor what optional names are taken for.
    #expect(scorer.mentionOutcomes.count == 10)
    #expect(scorer.mentionOutcomes.count { $0.isRight } == 6)
    #expect(scorer.factOutcomes.count == 9)
    #expect(scorer.factOutcomes.count { $0.isRight } == 2)
  }

  @Test func emptyAnnotationHasNoFigures() throws {
    let folder = try TemporaryFolder()
    let gold = try GoldDocument(id: "1", directory: folder.path)
    let empty = EvaluatedReport(name: "1.txt", printed: [], mentions: [], facts: [])
    var table = EvaluationTable()
    table.append(DocumentScorer(gold: gold, report: empty, province: "山西省"))
    #expect(table.total.placePrecision.isNaN && table.total.completeFactF1.isNaN)
    #expect(table.total.trapAvoidance == 1)
    #expect(table.scoreLines[1] == "1               nan    nan   0/0       nan    nan          nan")
    #expect(table.reliabilityLines.count == 2)
  }
}

@Suite struct GoldReadingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let message: String
  }

  @Test(arguments: [
    Row(
      testDescription: "noJSON", text: "\n{}x\n", message: ":2: is not a JSON object on one line"),
    Row(
      testDescription: "missing",
      text: "{\"mention\":\"右玉\",\"context\":\"右玉\",\"level\":\"county\"}",
      message: ":1: the member path is missing"),
    Row(
      testDescription: "otherType",
      text: "{\"mention\":3,\"context\":\"右玉\",\"level\":\"county\",\"path\":\"\"}",
      message: ":1: the member mention has another type"),
  ]) func refuses(_ row: Row) throws {
    let folder = try TemporaryFolder()
    try folder.write("9.places.jsonl", row.text)
    do {
      _ = try GoldDocument(id: "9", directory: folder.path)
      Issue.record("was read")
    } catch {
      #expect(error.description == folder.path + "/9.places.jsonl" + row.message)
    }
  }

  @Test func idsOfAFolder() throws {
    let folder = try TemporaryFolder()
    for name in ["10.places.jsonl", "1.places.jsonl", "2.traps.jsonl", "note.txt"] {
      try folder.write(name, "")
    }
    let gold = try GoldFolder(directory: folder.path)
    #expect(gold.ids == ["1", "10"])
    #expect(gold.id(forReport: "10_a.txt") == "10")
    #expect(gold.id(forReport: "1_a.txt") == "1")
    #expect(gold.id(forReport: "2.txt") == nil)
  }

  @Test func foldersWithoutAnnotation() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError.self) { try GoldFolder(directory: folder.path) }
    #expect(throws: InputError.self) { try GoldFolder(directory: folder.path + "/none") }
  }
}

@Suite struct AgreementTests {
  @Test(arguments: [
    ("山西省/甲市/乙县", "山西省/甲市/乙县", true), ("山西省/甲市/乙县", "山西省/甲市", false),
    ("山西省/?/乙县", "山西省/丙市/乙县", true), ("山西省", "", false),
    ("山西省/甲市/乙县/丙乡/丁村", "山西省/甲市/乙县/丙乡/丁社区", true),
    ("山西省/甲市/乙县/丙乡/丁庄村", "山西省/甲市/乙县/丙乡/丁村", true),
    ("山西省/甲市/乙县/丙乡", "山西省/甲市/乙县/丙镇", false),
    ("山西省/甲市/乙县/丙乡/村", "山西省/甲市/乙县/丙乡/社区", false),
    ("山西省/甲市/乙县/丙乡/新村社区", "山西省/甲市/乙县/丙乡/新", false),
    ("山西省/甲市/乙县/丙乡/丁新村社区", "山西省/甲市/乙县/丙乡/丁村委会", true),
    // A compatibility ideograph is another character than its twin.
    ("山西省/甲市/\u{FA0C}县", "山西省/甲市/\u{5140}县", false),
  ]) func paths(_ gold: String, _ found: String, _ same: Bool) {
    #expect(Agreement.samePath(gold, found) == same)
  }

  @Test(arguments: [
    ("亩", "亩", true), ("元人民币", "元", true), ("个", "座", true), ("人", "个", false),
    ("只", "头", false), ("元／亩", "元/亩", true), (" 公里 ", "km", true), ("", "个", false),
    ("个百分点", "%", true), ("户", "家", false), ("名", "人", false), ("次/月", "次", false),
  ]) func units(_ gold: String, _ found: String, _ same: Bool) {
    #expect(Agreement.sameUnit(gold, found) == same)
  }

  @Test(arguments: [
    ("2021", "2021", true), ("2021", "2020", false), ("2021", "", false), ("2021", "?", false),
    // What is unknowable is right only where the result says so.
    ("?", "2019", false), ("?", "?", true), ("?", "", true),
    // A month agrees with its year, either way, and not with another month.
    ("2021-05", "2021", true), ("2021", "2021-05", true), ("2021-05", "2021-06", false),
    ("2021-05", "2020", false),
    // A span agrees with itself alone.
    ("2020..2021", "2020..2021", true), ("2020..2021", "2020", false),
    ("2021-05", "2021..2022", false), ("2021", "2021-01..2021-06", false),
  ]) func periods(_ gold: String, _ found: String, _ same: Bool) {
    #expect(Agreement.samePeriod(gold, found) == same)
  }

  @Test(arguments: [
    ("", "", true), ("", "A", false), ("A", "A0311", true), ("A01", "A0190", true),
    ("A01", "A", false), ("A03", "A01", false),
  ]) func industries(_ gold: String, _ found: String, _ same: Bool) {
    #expect(Agreement.sameIndustry(gold, found) == same)
  }

  @Test func squeezedRanges() {
    let text = SqueezedText("甲 乙\n丙\u{3000}丁")
    #expect(text.range(ofOriginal: 1..<5) == 1..<3)
    #expect(text.range(ofOriginal: 1..<2) == nil)
    #expect(text.locate("丙丁", in: "乙丙 丁") == 2..<4)
    #expect(text.locate("丁", in: "甲乙") == 3..<4)
    #expect(text.locate("丁", in: "乙丁") == nil)
  }
}

@Suite struct ReliabilityTests {
  private func outcomes(_ rows: [(Double, Bool)]) -> [Reliability.Outcome] {
    rows.map { Reliability.Outcome(confidence: $0.0, isRight: $0.1) }
  }

  @Test func binsAndError() {
    let reliability = Reliability(
      outcomes([(0.95, true), (1.0, true), (0.91, false), (0.9, true), (0.2, false), (0.25, true)]))
    #expect(reliability.bins.map(\.count) == [2, 4])
    #expect(reliability.bins.map(\.accuracy) == [0.5, 0.75])
    #expect(abs(reliability.bins[1].confidence - 0.94) < 1e-12)
    let expected = (2 * (0.5 - 0.225) + 4 * (0.94 - 0.75)) / 6
    #expect(abs(reliability.expectedCalibrationError - expected) < 1e-12)
  }

  @Test func perfectBeliefHasNoError() {
    #expect(Reliability(outcomes([(1, true), (0, false)])).expectedCalibrationError == 0)
    #expect(Reliability([]).expectedCalibrationError == 0)
  }
}
