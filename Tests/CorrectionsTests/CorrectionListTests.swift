import Testing

@testable import Corrections

/// Of rows about the same fact and field the last one holds, whatever it was said of.
@Suite struct CorrectionListTests {
  static let head = "report_sha256,quote,occurrence,field,old,new\n"

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: String
    /// What is left, without the columns for readers.
    let kept: [[String]]
  }

  static let cases = [
    Case(
      testDescription: "two facts", rows: "a,5亩,1,value,5,6\na,5亩,2,value,5,7\n",
      kept: [["a", "5亩", "1", "value", "5", "6"], ["a", "5亩", "2", "value", "5", "7"]]),
    Case(
      testDescription: "two fields", rows: "a,5亩,1,value,5,6\na,5亩,,period,2020,2021\n",
      kept: [["a", "5亩", "1", "value", "5", "6"], ["a", "5亩", "1", "period", "2020", "2021"]]),
    Case(
      testDescription: "said anew of what was corrected",
      rows: "a,5亩,1,value,5,6\nb,1头,1,status,,rejected\nA,5亩,1,value,6,7\n",
      kept: [["a", "5亩", "1", "value", "5; 6", "7"], ["b", "1头", "1", "status", "", "rejected"]]),
    Case(
      testDescription: "said anew of what was not",
      rows: "a,5亩,1,value,5,6\na,5亩,1,value,5,7\n",
      kept: [["a", "5亩", "1", "value", "5", "7"]]),
    Case(
      testDescription: "said thrice, and again",
      rows: "a,5亩,1,value,5,6\na,5亩,1,value,6,7\na,5亩,1,value,6,7\n",
      kept: [["a", "5亩", "1", "value", "5; 6", "7"]]),
    Case(
      testDescription: "of whatever it says", rows: "a,5亩,1,value,,6\na,5亩,1,value,6,7\n",
      kept: [["a", "5亩", "1", "value", "", "7"]]),
    Case(
      testDescription: "the last status",
      rows: "a,5亩,1,status,value=5; period=?,confirmed\na,5亩,1,status,,rejected\n",
      kept: [["a", "5亩", "1", "status", "", "rejected"]]),
    Case(
      testDescription: "a guarded quote is the same",
      rows: "a,-5亩,1,value,-5,-6\na,\" -5亩\",1,value,\" -6\",\" -7\"\n",
      kept: [["a", " -5亩", "1", "value", "-5;  -6", "-7"]]),
  ]

  @Test(arguments: cases) func theLastOneHolds(_ given: Case) throws {
    let list = try CorrectionList(Array((Self.head + given.rows).utf8), path: "c.csv")
    #expect(list.corrections.map { Array($0.record.prefix(6)) } == given.kept)
  }

  @Test(arguments: cases) func whatIsWrittenIsReadAgain(_ given: Case) throws {
    let list = try CorrectionList(Array((Self.head + given.rows).utf8), path: "c.csv")
    let again = try CorrectionList(CorrectionFile.write(list), path: "d.csv")
    #expect(again.corrections.map(\.key) == list.corrections.map(\.key))
    for (one, other) in zip(list.corrections, again.corrections) {
      #expect(one.new == other.new)
      #expect(one.olds.allSatisfy(other.wasSaid))
    }
    for (index, one) in list.corrections.enumerated() {
      let stored = Correction(record: one.record, row: index, of: "s.gpkg")
      #expect(stored?.record == one.record)
    }
  }

  @Test(arguments: [
    ("5; 6", ["5", "6"], "7"), ("", ["5", "6", "7"], nil), ("-5", ["-5", " -5"], "5"),
  ]) func itHoldsOfWhatItWasSaidOf(_ old: String, _ holds: [String], _ not: String?) {
    let correction = Correction(
      file: "c.csv", position: .line(2), report: "a", quote: "5亩", occurrence: 1, field: .value,
      old: old, new: "8", remarks: ["", "", ""])
    for printed in holds { #expect(correction.wasSaid(of: printed)) }
    if let not { #expect(!correction.wasSaid(of: not)) }
  }

  @Test func aConfirmationKnowsWhatItConfirmed() throws {
    let row = "a,5亩,1,status,place=山西省/吕梁市; indicator=; value=5; other=1; x,confirmed\n"
    let list = try CorrectionList(Array((Self.head + row).utf8), path: "c.csv")
    #expect(list.corrections[0].seen == [.place: "山西省/吕梁市", .indicator: "", .value: "5"])
  }

  @Test func rowsOfNoVersionAreNone() {
    let good = ["a", "5亩", "1", "value", "", "6", "", "", ""]
    #expect(Correction(record: good, row: 1, of: "s") != nil)
    for (index, cell) in [(2, "0"), (2, "x"), (3, "size")] {
      var bad = good
      bad[index] = cell
      #expect(Correction(record: bad, row: 1, of: "s") == nil)
    }
    #expect(Correction(record: Array(good.dropLast()), row: 1, of: "s") == nil)
  }
}
