import Indicators
import Testing
import TextScanning

@Suite("The report's year")
struct ReportYearTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    var name = "a.txt"
    let year: Int?
    let evidence: ReportYear.Evidence

    init(
      _ testDescription: String, _ text: String, name: String = "a.txt", _ year: Int?,
      _ evidence: ReportYear.Evidence
    ) {
      self.testDescription = testDescription
      self.text = text
      self.name = name
      self.year = year
      self.evidence = evidence
    }
  }

  /// A paragraph of running text, so that what stands above it is its title.
  private static let body =
    "全县谷子丰收，共收谷子三万吨，比往年多出一成。农民忙着把谷子拉到晒场上，脱粒、晾晒、装袋，粮食收购站的院子里排起了长队，司机们等着过磅，到了傍晚也没有散去。"

  @Test(
    arguments: [
      Row("title", "# 岚县2019年工作总结\n\n2018年的基础很好。", 2019, .title),
      Row("yearOfAccountBeforeDateOfPrint", "岚县2019年统计公报\n（2020年4月）\n\n\(body)", 2019, .title),
      Row("wholeYearOfAccount", "岚县2019年度部门情况\n2020年3月5日\n\n\(body)", 2019, .title),
      Row("accountBeforePlans", "岚县2019年总结暨2020年打算\n\n\(body)", 2019, .title),
      Row("onlyPlans", "岚县2020年工作要点\n\n\(body)", 2020, .title),
      Row("dateUnderTheTitle", "谷子熟了\n2020年9月14日\n\n\(body)", 2020, .title),
      Row("fullWidthDigits", "# ２０１９年岚县工作总结\n\n谷子丰收。", 2019, .title),
      Row("chineseDigits", "二〇一九年岚县工作总结\n\n\(body)", 2019, .title),
      Row(
        "censusPublishedLater",
        "岚县第三次农业普查公报\n2018年4月2日\n\n本次普查以2016年12月31日为标准时点。\(body)", 2016, .statement),
      Row(
        "censusThatNamesItsDateBehind",
        "岚县第三次农业普查公报\n2018年4月2日\n\n普查标准时点为2016年12月31日。\(body)", 2016, .statement),
      Row(
        "surveyWrittenUpLater",
        "岚县养羊户调查报告\n\n2018年10月，我们走访了9个乡镇的羊场，\(body)\n\n2019年2月20日", 2018, .statement),
      Row("asOfDate", "岚县（资料截至2017年底）\n\n\(body)", 2017, .title),
      Row("speechBeforeItsParts", "报告\n——2021年3月2日\n一、2020年回顾\n\(body)", 2021, .title),
      Row("numericDate", "2017-06-03 星期六\n\n\(body)", 2017, .masthead),
      Row("dottedDate", "谷子熟了\n2017.11.3\n\n\(body)", 2017, .title),
      Row("pageHead", "某某日报 2020年9月14日 星期一 第3版\n\n\(body)", 2020, .masthead),
      Row("accountBeforePageHead", "2020年第3期\n2019年工作总结\n\n\(body)", 2019, .title),
      Row("pageHeadBeforeTitle", "2020年第3期\n2025年的愿景\n\n\(body)", 2020, .masthead),
      Row("dateAtTheEnd", "\(body)\n\n谷子丰收了，\(body)\n\n2020年9月14日", 2020, .signature),
      Row("yearThatIs", "\(body)\n\n2022年是关键的一年。2025年的目标很远。", 2022, .statement),
      Row("yearThatIsBehindAPause", "\(body)\n\n2019年，是摘帽之年。", 2019, .statement),
      Row("theAuthorsVisit", "石头村的账\n\n2023年深秋，记者来到村里。\(body)", 2023, .statement),
      Row("somebodyElsesYear", "石头村的账\n\n2023年深秋，村里修了路。\(body)", nil, .none),
      Row("runningText", "谷子丰收了。\n\n\(body)2016年3月1日开工，2018年3月1日完工。", nil, .none),
      Row("spanTellsNothing", "自2015年起种谷子。2012年以来，面积增加。", nil, .none),
      Row("targetTellsNothing", "到2025年力争翻番\n\n\(body)", nil, .none),
      Row("whatTheCountyDoes", "谷子丰收了。老李很高兴。2017年，该县新建粮库。", nil, .none),
      Row("passingMention", "谷子丰收了。\n\n2014年修过路。", nil, .none),
      Row("partOfANumber", "# 编号12019年\n\n谷子丰收。", nil, .none),
      Row("yearbookTellsOfTheYearBefore", "岚县年鉴（2021）·农业\n\n\(body)", 2020, .title),
      Row("yearbookOfOnlyANumber", "岚县年鉴·2004    经济综述\n\n\(body)", 2003, .title),
      Row("yearbookInTheSignature", "岚县概况\n\n\(body)\n\n（《岚县年鉴（2019）》编辑部）", 2018, .title),
      Row("yearbookWithoutAYear", "岚县年鉴编辑部来信\n\n\(body)", nil, .none),
      Row(
        "dateInChineseNumeralsUnderTheTitle",
        "岚县二○○八年统计公报\n岚县统计局\n（二○○九年三月二十日）\n\n\(body)", 2008, .title),
      Row(
        "titleBeforeTheDayItWasPrinted", "岚县2022年各乡镇主要指标\n岚县农业局编  2023年1月16日\n\n\(body)", 2022,
        .title),
      Row(
        "yearOfAProfile",
        "岚县概况\n\n【位置】岚县在吕梁山中，1971年恢复县制，县城东村镇。\n\n【人口】2019年末，全县常住人口16万人，比上年略少。\n\n"
          + "【经济】2019年，全县生产总值60亿元，比2018年增长6%。", 2019, .statement),
      Row(
        "oneYearAmongLabels",
        "岚县概况\n\n【位置】岚县在吕梁山中，县城东村镇。\n\n【人口】全县常住人口16万人，比上年略少。\n\n【建置】1971年，恢复岚县，县城东村镇。",
        nil, .none),
      Row("bareYearOpensTheTitle", "2019，岚县的账单\n（2020年1月8日）\n\n\(body)", 2019, .title),
      Row("fileName", "谷子丰收。", name: "lan-2021-03-15.txt", 2021, .fileName),
      Row("fileNameDate", "谷子丰收。", name: "20210315.txt", 2021, .fileName),
      Row("printedBeforeFileName", "# 2020年总结\n\n谷子丰收。", name: "2021.txt", 2020, .title),
      Row("fileNumber", "谷子丰收。", name: "a2021b.txt", nil, .none),
    ])
  func finds(_ row: Row) throws {
    let report = try ReportReader().read(Array(row.text.utf8), name: row.name)
    let found = Extraction.extractor.yearFinder.dated(report).year
    #expect(found == ReportYear(year: row.year, evidence: row.evidence))
  }

  @Test("the user knows best")
  func stated() throws {
    let read = try ReportReader(statedYear: 2015).read(Array("# 2019年总结".utf8), name: "a.txt")
    let found = Extraction.extractor.yearFinder.dated(read).year
    #expect(found == ReportYear(year: 2015, evidence: .option))
  }

  @Test("each part of a digest has its own year, else that of the page")
  func digest() throws {
    let text = """
      # 岚县2018年统计公报

      粮食产量3万吨。

      # 兴县2019年统计公报

      粮食产量4万吨。

      # 养羊的路子

      存栏羊600只。
      """
    let report = Extraction.extractor.yearFinder.dated(
      try ReportReader().read(Array(text.utf8), name: "a.txt"))
    let found = report.articles.map {
      Extraction.indicators(in: $0, of: report).map(\.period.description)
    }
    #expect(found == [["2018"], ["2019"], ["2018"]])
  }

  @Test("the day under an item of a digest dates it, and nothing of that year is yet to come")
  func sources() throws {
    let text = """
      县域新闻集萃

      ◆谷子丰收
      岚县收获谷子3万吨，明年计划种谷子4万亩。
      （据《吕梁日报》2022年9月3日）

      ◆羊绒走俏
      兴县存栏羊600只。
      （据《吕梁日报》2020年5月8日）
      """
    let report = Extraction.extractor.yearFinder.dated(
      try ReportReader().read(Array(text.utf8), name: "a.txt"))
    let found = report.articles.map {
      Extraction.indicators(in: $0, of: report).map { "\($0.period) \($0.modality)" }
    }
    #expect(found == [["2022 actual", "2023 planned"], ["2020 actual"]])
  }
}
