import Testing

@testable import TextScanning

@Suite struct ReportYearTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    var name = "a.txt"
    let year: Int?
    var month: Int?
    var evidence = ReportYear.Evidence.printed
  }

  @Test(arguments: [
    Row(testDescription: "title", text: "# 岚县2019年工作总结\n\n2018年的基础很好。", year: 2019),
    Row(testDescription: "yearThatIs", text: "2022年是关键的一年。2025年的目标很远。", year: 2022),
    Row(testDescription: "fullDate", text: "谷子丰收。\n\n2020年9月14日", year: 2020, month: 9),
    Row(testDescription: "numericDate", text: "2017-06-03 星期六\n\n谷子丰收。", year: 2017, month: 6),
    Row(testDescription: "dottedDate", text: "2017.11.3\n\n谷子丰收。", year: 2017, month: 11),
    Row(testDescription: "wholeYearOfAccount", text: "岚县2019年度总结。2019年谷子丰收。", year: 2019),
    Row(testDescription: "fullWidthDigits", text: "# ２０１９年岚县工作总结\n\n谷子丰收。", year: 2019),
    Row(
      testDescription: "latestOfEquals", text: "谷子丰收了。\n\n2016年3月1日开工，2018年3月1日完工。", year: 2018,
      month: 3),
    Row(
      testDescription: "spanTellsNothing", text: "自2015年起种谷子。2012年以来，面积增加。", year: nil,
      evidence: .none),
    Row(testDescription: "targetTellsNothing", text: "到2025年，力争翻番。", year: nil, evidence: .none),
    Row(testDescription: "lead", text: "2014年，全县谷子丰收。\n\n2012年修过路。", year: 2014),
    Row(
      testDescription: "whatTheCountyDoes", text: "谷子丰收了。老李很高兴。2017年，该县新建粮库。", year: 2017),
    Row(
      testDescription: "whatOneManDid", text: "谷子丰收了。老李很高兴。2017年，他回到村里。", year: nil,
      evidence: .none),
    Row(testDescription: "yearThatIsBehindAPause", text: "谷子丰收了。2019年，是摘帽之年。", year: 2019),
    Row(
      testDescription: "sinceTheLatestYear",
      text: "谷子丰收了。老李很高兴。2016年，他种了树。2018年，有了收成。2018年以来，面积翻番。", year: 2018),
    Row(testDescription: "passingMention", text: "谷子丰收了。\n\n2014年修过路。", year: nil, evidence: .none),
    Row(testDescription: "partOfANumber", text: "# 编号12019年\n\n谷子丰收。", year: nil, evidence: .none),
    Row(
      testDescription: "fileName", text: "谷子丰收。", name: "lan-2021-03-15.txt", year: 2021,
      month: nil,
      evidence: .fileName),
    Row(
      testDescription: "fileNameDate", text: "谷子丰收。", name: "20210315.txt", year: 2021, month: 3,
      evidence: .fileName),
    Row(
      testDescription: "printedBeforeFileName", text: "# 2020年总结\n\n谷子丰收。", name: "2021.txt",
      year: 2020),
    Row(
      testDescription: "fileNumber", text: "谷子丰收。", name: "a2021b.txt", year: nil, evidence: .none),
  ]) func finds(_ row: Row) throws {
    let year = try report(row.text, name: row.name).year
    #expect(year == ReportYear(year: row.year, month: row.month, evidence: row.evidence))
  }

  @Test func theUserKnowsBest() throws {
    let read = try ReportReader(statedYear: 2015).read(Array("# 2019年总结".utf8), name: "a.txt")
    #expect(read.year == ReportYear(year: 2015, evidence: .option))
  }
}
