import Indicators
import Testing
import TextScanning

@Suite("Periods")
struct PeriodTests {
  @Test("resolved against 2021", arguments: rows)
  func periods(row: FieldCase) {
    let found = Extraction.indicators(row.sentence, year: 2021).map(\.period.description)
    #expect(found == row.expected)
  }

  @Test("five years of a plan are those that the title speaks of")
  func planYears() throws {
    let report = try ReportReader().read(
      Array("“十三五”工作回顾\n（2021年2月3日）\n\n五年来，全县种植核桃3万亩。五年前只有2万亩。".utf8), name: "")
    let dated = Extraction.extractor.yearFinder.dated(report)
    let found = dated.articles.flatMap { Extraction.indicators(in: $0, of: dated) }
    #expect(found.map(\.period.description) == ["2016..2020", "2016"])
  }

  @Test("with no year known", arguments: unknown)
  func unknownYear(row: FieldCase) {
    #expect(Extraction.indicators(row.sentence).map(\.period.description) == row.expected)
  }

  @Test("a paragraph begins with the report's year")
  func paragraphs() {
    let found = Extraction.paragraphs(
      ["2018年,全村只有大棚6座。收入12万元。", "建成冷库2座。"], year: 2021)
    #expect(found.map(\.period.description) == ["2018", "2018", "2021"])
  }

  @Test("months that open a paragraph hold for it; months of a later sentence are of its year")
  func months() {
    let opened = Extraction.paragraphs(
      ["记者从统计局获悉,前三季度,造林6万亩。全县产煤90万吨。", "栽树6万株。"], year: 2021)
    #expect(
      opened.map(\.period.description) == ["2021-01..2021-09", "2021-01..2021-09", "2021"])
    let named = Extraction.paragraphs(["村里2018年上了加工线,花了38万元。前十个月卖了62万元。"], year: 2021)
    #expect(named.map(\.period.description) == ["2018", "2021-01..2021-10"])
  }

  @Test("years that have passed end a base year")
  func yearsPassed() {
    let found = Extraction.paragraphs(["2013年,全村试种50亩。八年过去,面积达到900亩。"], year: 2021)
    #expect(found.map(\.period.description) == ["2013", "2021"])
  }

  @Test("a coming year does not stick to months of the next sentence")
  func comingYear() {
    let found = Extraction.paragraphs(
      ["计划2023年建成大棚20座。截至11月底,全乡有大棚60座,全年收入90万元。"], year: 2021)
    #expect(found.map(\.period.description) == ["2023", "2021-11", "2021"])
  }

  @Test("a heading gives its year until the next of its level; a dated line is a heading")
  func headings() {
    let found = Extraction.blocks(
      [
        (.heading, "一、2019年工作回顾"), (.body, "建成冷库2座。今年收入12万元。"),
        (.heading, "(一)抓产业"), (.body, "新栽果树90亩。"),
        (.heading, "二、基本情况"), (.body, "全村有大棚60座。"),
        (.heading, "2020年5月9日 星期六"), (.body, "收入6万元。"),
      ], year: 2021)
    #expect(found.map(\.period.description) == ["2019", "2019", "2019", "2021", "2020"])
    #expect(
      found.map(\.periodEvidence) == [.heading, .sentenceDate, .heading, .titleYear, .heading])
  }

  @Test("the months of a title are the report's period")
  func titleMonths() {
    let found = Extraction.blocks(
      [
        (.title, "上半年全县经济运行情况"), (.body, "粮食产量3万吨。6月末,存栏羊600只。"),
        (.body, "2019年收入12万元。"),
      ], year: 2021)
    #expect(found.map(\.period.description) == ["2021-01..2021-06", "2021-06", "2019"])
    #expect(found.map(\.periodEvidence) == [.titleMonths, .sentenceDate, .sentenceDate])
  }

  @Test("what is sown, paid and there anyway is of the year whose months a title names")
  func season() {
    let found = Extraction.blocks(
      [
        (.title, "上半年全县农业经济运行情况"),
        (.body, "全县辖148个行政村。玉米播种面积38万亩,新建大棚12座。谷子每公斤卖到6元。"),
        (.body, "上半年种植辣椒200亩。"), (.body, "完成造林2万亩。"), (.body, "新建党支部8个。"),
      ], year: 2023)
    #expect(
      found.map(\.period.description)
        == [
          "2023", "2023", "2023-01..2023-06", "2023", "2023-01..2023-06", "2023-01..2023-06",
          "2023-01..2023-06",
        ])
  }

  @Test("a year that opens a paragraph does not hold behind a later one beside it")
  func openingOfComparison() {
    let found = Extraction.blocks(
      [(.title, "十年变迁"), (.body, "2012年,全县企业19家;2021年底发展到58家。园区占地16平方公里。")],
      year: 2022)
    #expect(found.map(\.period.description) == ["2012", "2021", "2022"])
    let plan = Extraction.blocks(
      [(.title, "十年变迁"), (.body, "2016年,我县制定了到2020年脱贫的规划。种植药材2万亩。")], year: 2022)
    #expect(plan.map(\.period.description) == ["2016"])
  }

  @Test("a census is of its reference date; halves of a year have their parts")
  func monthsOfParts() throws {
    func periods(_ text: String) throws -> [String] {
      let report = Extraction.extractor.yearFinder.dated(
        try ReportReader().read(Array(text.utf8), name: ""))
      return report.articles.flatMap { Extraction.indicators(in: $0, of: report) }
        .map(\.period.description)
    }
    #expect(
      try periods(
        "岚县人口普查公报\n2021年6月9日\n\n以2020年11月1日零时为标准时点，全县普查登记已经结束，各项登记、复查和数据处理工作都已完成，质量抽查合格，现将主要数据公布如下，请社会各界使用并注明出处。\n\n全县有家庭户5万户。"
      )
        == ["2020-11"])
    #expect(
      try periods(
        "岚县2022年上半年总结和下半年打算\n\n一、上半年工作\n\n新栽核桃3000亩。\n\n二、下半年打算\n\n再栽核桃2000亩。")
        == ["2022-01..2022-06", "2022-07..2022-12"])
  }

  @Test("an earlier year that opens a paragraph holds until now")
  func openingYear() {
    let found = Extraction.paragraphs(
      ["2016年,村里办起合作社。9户入社。收入12万元。如今有社员60户。收入90万元。", "建成冷库2座。"], year: 2021)
    #expect(found.map(\.period.description) == ["2016", "2016", "2021", "2021", "2021"])
  }

  @Test("a later entry of a diary is no plan")
  func laterEntry() {
    let found = Extraction.blocks(
      [(.heading, "2022年3月5日 晴"), (.body, "存栏羊600只。")], year: 2021)
    #expect(found.map(\.modality) == [.actual])
  }

  static let unknown = FieldCase.rows(
    """
    今年建成大棚20座 | ?
    建成大棚20座 | ?
    2020年建成大棚20座 | 2020
    “十三五”期间造林900亩 | 2016..2020
    5月栽植油松600株 | ?
    2018年以来收入90万元 | 2018
    装机3兆瓦,2017年5月并网 | 2017-05
    装机3兆瓦,计划2017年并网 | ?
    2021年到2022年,再建大棚20座,全部投用后可带动农户90户 | 2021..2022 ?
    """)

  static let rows = FieldCase.rows(
    """
    2017—2019年，全县新栽沙棘依次为2万亩、3万亩、5万亩。 | 2017 2018 2019
    2018年、2019年分别接待游客3万人次和4万人次。 | 2018 2019
    旅游收入8亿元，是2018年的2.5倍，住宿收入2亿元。 | 2021 2021 2021
    覆盖率由2018年的40%提高到2020年的70%。 | 2018 2020
    亩均收入由过去的600元提高到900元。 | ? 2021
    收缴率由60%提高到90%,社员从20户逐步发展到50户。 | ? 2021 ? 2021
    存栏由年初的800只增加到1200只。 | 2021 2021
    由村里出资30万元建成冷库2座。 | 2021 2021
    存栏肉羊9000只，比2018年的6000只多出一半。 | 2021 2018 2018..2021
    新建菌棚20座，加上去年的15座，共产菇80吨。 | 2021 2020 2021
    人均纯收入11623元,上年为10187元,全年发电收入160万元。 | 2021 2020 2021
    低保对象3737人,上年末为3912人,比上年减少175人。 | 2021 2020 2021
    以养殖业为主的王家庄村过去只有大棚30座 | ?
    过去一年完成投资3亿元 | 2021
    刚刚过去的假期接待游客2000人次 | 2021
    比社员从前单干时每亩多打120斤,另种绿豆300亩。 | 2021 2021
    由2015年的3万亩扩大到2019年的5万亩。 | 2015 2019
    2019年新栽3万亩。年末保存2万亩。 | 2019 2021
    建成大棚20座 | 2021
    今年建成大棚20座 | 2021
    今年以来培训农民90人 | 2021
    去年建成大棚20座 | 2020
    前年建成大棚20座 | 2019
    明年将新建大棚20座 | 2022
    2018年建成大棚20座 | 2018
    二〇一九年建成大棚20座 | 2019
    2018年初筹资6万元 | 2018
    2019年5月投资90万元 | 2019-05
    5月栽植油松600株 | 2021-05
    今年8月底完成改造30户 | 2021-08
    去年10月引进种羊50只 | 2020-10
    7月中下旬,受灾人口900人 | 2021-07
    3月以来受理信访12件 | 2021
    上半年吸收党员6名 | 2021-01..2021-06
    一季度完成投资2亿元 | 2021-01..2021-03
    前三季度接待游客3万人次 | 2021-01..2021-09
    今年前十个月销售收入80万元 | 2021-01..2021-10
    1至7月出口总值3亿元 | 2021-01..2021-07
    2020年上半年出栏生猪300头 | 2020-01..2020-06
    今年“五一”期间接待游客2000人次 | 2021-05
    去年国庆期间接待游客2000人次 | 2020-10
    “十三五”期间造林900亩 | 2016..2020
    2017年—2019年投资300万元 | 2017..2019
    2015年至今,连续7年获评先进 | 2015..2021
    连续19年发放助学金 | 2021
    截至目前,收储土地2600亩 | 2021
    截至2020年底,全县有大棚600座 | 2020
    去年冬季引进种鹅100只 | 2020
    五年前,全村只有大棚20座 | 2016
    以前锄草每亩需60元,托管后每亩只需20元 | ? 2021
    每年收益30万元 | 2021
    2018年,全村收入10万元,2019年达到20万元 | 2018 2019
    2018年,减产三成,当年收入6万元 | 2018 2018
    从2018年的7户扩大到26户 | 2018 2021
    去年收入30万元,今年达到50万元 | 2020 2021
    比上年增长6% | 2021
    较去年同期下降3% | 2021
    去年10月开工,占地22亩 | 2020-10
    2019年建成,总投资480万元,吸纳就业30人 | 2019 2021
    2019年6月并网发电,平均日照时数6小时 | 2021
    2022年,力争收入增长8%,新建冷库2座 | 2022 2022
    2023年10月建成后,年可储菜5万斤 | ?
    2018年10月建成后,储菜5万斤 | 2018-10
    今年5月开工,建成后年可储菜5万斤;现有冷库2座 | ? 2021
    次年收入达到9万元 | 2022
    “十四五”以来,流转土地900亩 | 2021
    后年将新建大棚20座 | 2023
    建成后年可储菜9万斤 | ?
    2018年建起冷库2座,年可储菜9万斤 | 2018 2021
    常住人口23万人(2018年末为24万人),其中城镇人口10万人 | 2021 2018 2021
    全县(2018年)种谷子900亩,种糜子60亩 | 2018 2018
    全镇2019年撤乡设镇,辖9个村 | 2021
    二○一九年种谷子900亩 | 2019
    二OO九年种谷子900亩 | 2009
    完成全年任务的62% | 2021
    果园9万亩,是2006年6万亩的1.5倍,其中梨园3万亩 | 2021 2006 2021 2021
    去冬今春植树6万株 | 2021
    今后三年,新建大棚60座 | 2022..2024
    五年累计造林6万亩 | ?
    租期五年,每亩租金600元 | 2021
    “十二五”五年累计造林6万亩 | 2011..2015
    近三年奖了9人 | ?
    2018年动工,头一年栽了90亩,第二年又栽60亩 | 2018 2019
    去年七月建成大棚20座 | 2020-07
    去年7月的暴雨冲毁道路3公里,转移群众90人 | 2020-07 2020-07
    今年四月前,路已修好,花了90万元 | 2021
    今年3月投产以来,生产童装6000套 | 2021
    早些年,村里只有一条路,收入6万元 | ?
    2020年11月1日零时,全县常住人口30万人,比2010年减少2万人 | 2020-11 2010..2020
    接待游客恢复到2019年的60% | 2021
    合作社2019年成立,入社农户60户 | 2021
    合作社2016年办起来,入社农户60户 | 2021
    流转土地90亩,去年种谷子60亩;存栏羊600只 | 2021 2020 2021
    早年村里只有大棚6座,如今有大棚60座 | ? 2021
    2018年收入10万元,上年只有6万元 | 2018 2017
    7、8月份接待游客3万人次 | 2021-07..2021-08
    每年3月到8月接待游客3万人次 | 2021
    1980年代种谷子900亩 | ?
    1至8月接待游客3万人次,门票30元 | 2021-01..2021-08 2021-01..2021-08
    """)
}
