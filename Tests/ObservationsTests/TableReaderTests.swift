import Foundation
import Gazetteers
import Geoparsing
import Indicators
import Observations
import Records
import Testing
import TextScanning

/// What the cells of tables state: tables of our own with invented figures.
@Suite struct TableReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// place, subject, measure, value, unit and period of each fact, in order.
    let facts: [String]
    var testDescription: String { name }
  }

  static let census = Case(
    name: "townships of a census",
    text: """
      静乐县第七次全国人口普查公报
      2021年6月18日

      表1 各乡镇常住人口
      单位：人、%
      地　区\t常住人口\t比重
      \t\t2020年\t2010年
      全　县\t71335\t100.00\t100.00
      鹅城镇\t60123\t84.28\t78.20
      娘子神乡\t11212\t15.72\t—
      其他\t3\t0.00\t0.00
      """,
    facts: [
      "静乐县 常住人口 persons 71335 人 2020-11", "静乐县 常住人口 rate 100 % 2020",
      "静乐县 常住人口 rate 100 % 2010", "鹅城镇 常住人口 persons 60123 人 2020-11",
      "鹅城镇 常住人口 rate 84.28 % 2020", "鹅城镇 常住人口 rate 78.2 % 2010",
      "娘子神乡 常住人口 persons 11212 人 2020-11", "娘子神乡 常住人口 rate 15.72 % 2020",
    ])

  static let noted = Case(
    name: "a note below says of when the numbers are",
    text: """
      静乐县2019年调查报告

      调查村基本情况表
      村名\t户数（户）\t2017年人均纯收入（元）
      鹅城镇\t212\t5230
      娘子神乡\t305\t5410
      注：数据截至2018年12月底，由各乡镇提供。
      """,
    facts: [
      "鹅城镇 户数 households 212 户 2018-12", "鹅城镇 人均纯收入 per_capita_income 5230 元 2017",
      "娘子神乡 户数 households 305 户 2018-12",
      "娘子神乡 人均纯收入 per_capita_income 5410 元 2017",
    ])

  static let unnoted = Case(
    name: "a line below that is no note of all numbers dates none",
    text: """
      静乐县2019年调查报告

      调查村基本情况表
      村名\t户数（户）\t人口（人）
      鹅城镇\t212\t523
      娘子神乡\t305\t541
      注意事项：截至2018年12月底前完成核对。
      """,
    facts: [
      "鹅城镇 户数 households 212 户 2019", "鹅城镇 人口 persons 523 人 2019",
      "娘子神乡 户数 households 305 户 2019", "娘子神乡 人口 persons 541 人 2019",
    ])

  static let communique = Case(
    name: "years as columns, the unit above, parts of a whole and a fall",
    text: """
      静乐县2023年国民经济和社会发展统计公报

      表2　主要经济指标
      　　　　　　　　　　　　　　　　　　　　单位：万元
      指　　标　　　　　　　2022年　　　2023年　　比上年增长（%）
      地区生产总值　　　　　437600　　　456000　　　　4.2
      　　第二产业增加值　　201000　　　209000　　　-4.8
      　　　其中：工业　　　150000　　　156000　　　　5.0
      """,
    facts: [
      "静乐县 地区生产总值 output_value 4376000000 元 2022",
      "静乐县 地区生产总值 output_value 4560000000 元 2023", "静乐县 地区生产总值 growth 4.2 % 2023",
      "静乐县 第二产业增加值 output_value 2010000000 元 2022",
      "静乐县 第二产业增加值 output_value 2090000000 元 2023",
      "静乐县 第二产业增加值 growth -4.8 % 2023",
      "静乐县 工业增加值 output_value 1500000000 元 2022",
      "静乐县 工业增加值 output_value 1560000000 元 2023", "静乐县 工业增加值 growth 5 % 2023",
    ])

  static let cases = [
    census, noted, unnoted, communique,
    Case(
      name: "misprinted townships, and a row that the page broke",
      text: """
        静乐县2023年农村道路建设情况

        乡镇          受益人口     道路       投资
                      (人)        (公里)     (万元)
        鹅城镇        9120         12.5       410.0
        杜家材镇      4312
                  8.5        260.5
        娘子神乡      2875         6.0        198.0
        双路乡        1990         4.2        120.3
        """,
      facts: ["鹅城镇", "杜家村镇", "娘子神乡", "双路乡"].enumerated().flatMap { row, place in
        [
          "\(place) 农村道路建设受益人口 persons \([9120, 4312, 2875, 1990][row]) 人 2023",
          "\(place) 道路 length \(["12.5", "8.5", "6", "4.2"][row]) 公里 2023",
          "\(place) 农村道路建设投资 investment \([4100000, 2605000, 1980000, 1203000][row]) 元 2023",
        ]
      }),
    Case(
      name: "Markdown with a column of units",
      text: """
        静乐县2023年统计公报

        主要农产品产量
        | 产品名称 | 单位 | 产量 | 比上年增长（%） |
        |---|---|---:|---:|
        | 粮食 | 吨 | 56,789 | 2.1 |
        | 其中：玉米 | 吨 | 30,123 | 1.0 |
        | 马铃薯 | 万吨 | 1.2 | -0.5 |
        | 猪出栏 | 万头 | 3.4 | 8.8 |
        """,
      facts: [
        "静乐县 粮食产量 output 56789 吨 2023", "静乐县 粮食产量 growth 2.1 % 2023",
        "静乐县 玉米产量 output 30123 吨 2023", "静乐县 玉米产量 growth 1 % 2023",
        "静乐县 马铃薯产量 output 12000 吨 2023", "静乐县 马铃薯产量 growth -0.5 % 2023",
        "静乐县 猪出栏 slaughter 34000 头 2023", "静乐县 猪出栏 growth 8.8 % 2023",
      ]),
    Case(
      name: "HTML with the unit in a heading that spans years",
      text: """
        忻州市2022年农业统计
        <table><tr><th rowspan="2">县区</th><th colspan="2">粮食产量（吨）</th></tr>
        <tr><th>2021年</th><th>2022年</th></tr>
        <tr><td>静乐县</td><td>51000</td><td>52000</td></tr>
        <tr><td>宁武县&nbsp;</td><td>31000</td><td>32000</td></tr></table>
        """,
      facts: [
        "静乐县 粮食产量 output 51000 吨 2021", "静乐县 粮食产量 output 52000 吨 2022",
        "宁武县 粮食产量 output 31000 吨 2021", "宁武县 粮食产量 output 32000 吨 2022",
      ]),
    Case(
      name: "years as rows",
      text: """
        寿阳县2021年统计资料
        历年粮食生产情况
        单位：吨
        年份　　粮食产量　　玉米产量
        2020　　312300　　　290500
        2021　　298700　　　270000
        """,
      facts: [
        "寿阳县 粮食产量 output 312300 吨 2020", "寿阳县 玉米产量 output 290500 吨 2020",
        "寿阳县 粮食产量 output 298700 吨 2021", "寿阳县 玉米产量 output 270000 吨 2021",
      ]),
    Case(
      name: "places as columns, the year in the caption",
      text: """
        寿阳县统计资料
        各乡镇2022年末户籍人口
        乡镇　朝阳镇　南燕竹镇　宗艾镇
        户数（户）　12001　5602　4403
        人口（人）　30005　15006　12007
        """,
      facts: [
        "朝阳镇 户数 households 12001 户 2022", "南燕竹镇 户数 households 5602 户 2022",
        "宗艾镇 户数 households 4403 户 2022", "朝阳镇 人口 persons 30005 人 2022",
        "南燕竹镇 人口 persons 15006 人 2022", "宗艾镇 人口 persons 12007 人 2022",
      ]),
    Case(
      name: "a wrapped heading, the crop in the caption, a note below",
      text: """
        寿阳县统计资料
        表3 2022年各乡镇粮食生产
        乡镇 播种面积 总产量
        名称 （亩） （吨）
        朝阳镇 25000 12000①
        宗艾镇 28000 13900
        合计 53000 25900
        注：①为快报数。
        """,
      facts: [
        "朝阳镇 粮食播种面积 planted_area 25000 亩 2022", "朝阳镇 粮食总产量 output 12000 吨 2022",
        "宗艾镇 粮食播种面积 planted_area 28000 亩 2022", "宗艾镇 粮食总产量 output 13900 吨 2022",
        "寿阳县 粮食播种面积 planted_area 53000 亩 2022", "寿阳县 粮食总产量 output 25900 吨 2022",
      ]),
    Case(
      name: "a bare area below a crop's caption is sown",
      text: """
        寿阳县统计资料
        表3 2022年辣椒生产情况
        乡镇\t面积（亩）\t总产（吨）
        朝阳镇\t2500\t3100
        宗艾镇\t2800\t3300
        """,
      facts: [
        "朝阳镇 辣椒面积 planted_area 2500 亩 2022", "朝阳镇 辣椒总产 output 3100 吨 2022",
        "宗艾镇 辣椒面积 planted_area 2800 亩 2022", "宗艾镇 辣椒总产 output 3300 吨 2022",
      ]),
    Case(
      name: "a change since an earlier count, and what states nothing",
      text: """
        长治市第七次全国人口普查公报
        各县区常住人口
        序号\t地区\t常住人口（人）\t比2010年增减（人）\t2020年为2010年%\t位次
        1\t潞州区\t930000\t130000\t116\t1
        2\t上党区\t320000\t-10000\t97\t2
        """,
      facts: [
        "潞州区 常住人口 persons 930000 人 2020-11", "潞州区 常住人口 persons 130000 人 2010..2020",
        "上党区 常住人口 persons 320000 人 2020-11", "上党区 常住人口 persons -10000 人 2010..2020",
      ]),
    Case(
      name: "no headings: the caption names what is counted, and in what",
      text: """
        寿阳县第七次全国人口普查公报

        各乡镇常住人口（单位：人）
        朝阳镇　　30005
        宗艾镇　　12007
        平头镇　　18008
        """,
      facts: [
        "朝阳镇 常住人口 persons 30005 人 2020-11", "宗艾镇 常住人口 persons 12007 人 2020-11",
        "平头镇 常住人口 persons 18008 人 2020-11",
      ]),
    Case(
      name: "who printed a table, and when, is no caption; 指标 names nothing",
      text: """
        寿阳县2022年乡镇农业生产和村集体经济主要指标

        寿阳县农业农村局编　　　2023年1月16日

        乡镇　　　粮食产量　羊存栏
        　　　　　（吨）　　（只）
        朝阳镇　　 12005　　3006
        宗艾镇　　 13907　　4008
        """,
      facts: [
        "朝阳镇 粮食产量 output 12005 吨 2022", "朝阳镇 羊存栏 stock 3006 只 2022",
        "宗艾镇 粮食产量 output 13907 吨 2022", "宗艾镇 羊存栏 stock 4008 只 2022",
      ]),
    Case(
      name: "whom a column is of stands in front of what the row measures",
      text: """
        寿阳县2022年国民经济和社会发展统计公报

        居民收支（元）

        | 指标 | 全体居民 | 城镇居民 | 农村居民 |
        | 人均可支配收入 | 23286 | 35473 | 16428 |
        """,
      facts: [
        "寿阳县 全体居民人均可支配收入 per_capita_income 23286 元 2022",
        "寿阳县 城镇居民人均可支配收入 per_capita_income 35473 元 2022",
        "寿阳县 农村居民人均可支配收入 per_capita_income 16428 元 2022",
      ]),
    Case(
      name:
        "units by what is measured; a sum of a kind; parts that the caption names with their whole",
      text: """
        寿阳县2022年国民经济和社会发展统计公报

        主要农产品播种面积和产量
        （面积：亩；产量：吨）
            品种          播种面积   增长%    产量    增长%
            粮食合计        331862    -1.3    112347    2.5
            其中：小麦        8105    -4.5      1842    -3.8
            谷子             21543     6.7      3875     8.1

        表3-1　规模以上工业
        指标             计量单位     全年累计   增长（%）
        企业单位数          个        34      4.6
        工业总产值          万元    638274      14.8
        """,
      facts: [
        "寿阳县 粮食播种面积 planted_area 331862 亩 2022",
        "寿阳县 粮食播种面积 growth -1.3 % 2022",
        "寿阳县 粮食产量 output 112347 吨 2022", "寿阳县 粮食产量 growth 2.5 % 2022",
        "寿阳县 小麦播种面积 planted_area 8105 亩 2022",
        "寿阳县 小麦播种面积 growth -4.5 % 2022",
        "寿阳县 小麦产量 output 1842 吨 2022", "寿阳县 小麦产量 growth -3.8 % 2022",
        "寿阳县 谷子播种面积 planted_area 21543 亩 2022",
        "寿阳县 谷子播种面积 growth 6.7 % 2022",
        "寿阳县 谷子产量 output 3875 吨 2022", "寿阳县 谷子产量 growth 8.1 % 2022",
        "寿阳县 规模以上工业企业单位数 count 34 个 2022",
        "寿阳县 规模以上工业企业单位数 growth 4.6 % 2022",
        "寿阳县 规模以上工业总产值 output_value 6382740000 元 2022",
        "寿阳县 规模以上工业总产值 growth 14.8 % 2022",
      ]),
    Case(
      name: "two halves side by side",
      text: """
        寿阳县2022年各乡镇人口
        乡镇\t人口\t乡镇\t人口
        朝阳镇\t30005\t宗艾镇\t12007
        南燕竹镇\t15006\t平头镇\t18008
        """,
      facts: [
        "朝阳镇 人口 persons 30005 人 2022", "宗艾镇 人口 persons 12007 人 2022",
        "南燕竹镇 人口 persons 15006 人 2022", "平头镇 人口 persons 18008 人 2022",
      ]),
    Case(
      name: "units in the cells, and a zone that no list has",
      text: """
        静乐县2022年统计
        乡镇\t玉米面积\t玉米产量
        鹅城镇\t500亩\t250吨
        静乐经济开发区\t80亩\t40吨
        娘子神乡\t300亩\t150吨
        """,
      facts: [
        "鹅城镇 玉米面积 planted_area 500 亩 2022", "鹅城镇 玉米产量 output 250 吨 2022",
        "静乐经济开发区 玉米面积 planted_area 80 亩 2022", "静乐经济开发区 玉米产量 output 40 吨 2022",
        "娘子神乡 玉米面积 planted_area 300 亩 2022", "娘子神乡 玉米产量 output 150 吨 2022",
      ]),
    Case(
      name: "headings that span columns, centred over them",
      text: """
        孝义市2023年统计资料

        2023年各乡镇（街道）主要经济指标
        乡镇　　　　规上工业增加值　　　　　固定资产投资
        　　　　　绝对额（亿元） 增速（%）　绝对额（亿元）　增速（%）
        新义街道　　　　12.5　　3.2　　　　　8.8　　　-1.0
        下栅乡　　　　　　5.5　　1.2　　　　　2.8　　　11.0
        全市　　　　　　125.5　　3.9　　　　　68.8　　　1.5
        """,
      facts: [
        "新义街道 规上工业增加值 output_value 1250000000 元 2023", "新义街道 规上工业增加值 growth 3.2 % 2023",
        "新义街道 固定资产投资 investment 880000000 元 2023", "新义街道 固定资产投资 growth -1 % 2023",
        "下栅乡 规上工业增加值 output_value 550000000 元 2023", "下栅乡 规上工业增加值 growth 1.2 % 2023",
        "下栅乡 固定资产投资 investment 280000000 元 2023", "下栅乡 固定资产投资 growth 11 % 2023",
        "孝义市 规上工业增加值 output_value 12550000000 元 2023", "孝义市 规上工业增加值 growth 3.9 % 2023",
        "孝义市 固定资产投资 investment 6880000000 元 2023", "孝义市 固定资产投资 growth 1.5 % 2023",
      ]),
    Case(
      name: "several parts of a whole, the first alone marked",
      text: """
        孝义市2023年统计资料

        人口构成
        指  标\t年末数（人）
        全市常住人口\t470000
        其中：城镇\t330000
        乡村\t140000
        """,
      facts: [
        "孝义市 常住人口 persons 470000 人 2023", "孝义市 城镇常住人口 persons 330000 人 2023",
        "孝义市 乡村常住人口 persons 140000 人 2023",
      ]),
    Case(
      name: "places outside the province, headings over the numbers of the rows",
      text: """
        吕梁市统计资料

        各地2023年粮食产量
        | 地区 | 产量（万吨） | 同比增长（%） | |
        |---|---|---|---|
        | 1 | 全国 | 69541 | 1.3 |
        | 2 | 北京市 | 47.8 | 5.2 |
        | 3 | 吕梁市 | 120.1 | 2.1 |
        | 4 | 临汾市 | 230.4 | 0.4 |
        """,
      facts: [
        "吕梁市 粮食产量 output 1201000 吨 2023", "吕梁市 粮食产量 growth 2.1 % 2023",
        "临汾市 粮食产量 output 2304000 吨 2023", "临汾市 粮食产量 growth 0.4 % 2023",
      ]),
    Case(
      name: "rows numbered in words",
      text: """
        静乐县2023年统计公报
        序号\t指标名称\t计量单位\t2023年
        一\t地区生产总值\t万元\t456000
        1\t第一产业增加值\t万元\t81500
        二\t社会消费品零售总额\t万元\t98000
        """,
      facts: [
        "静乐县 地区生产总值 output_value 4560000000 元 2023",
        "静乐县 第一产业增加值 output_value 815000000 元 2023",
        "静乐县 社会消费品零售总额 revenue 980000000 元 2023",
      ]),
    Case(
      name: "labels broken in front of their numbers and behind them",
      text: """
        静乐县2023年统计公报
        指标名称\t计量单位\t2023年
        地区生产总值\t万元\t456000
        规模以上工业
        增加值\t万元\t81500
        社会消费品零售\t万元\t98000
        总额
        财政总收入\t万元\t31000
        """,
      facts: [
        "静乐县 地区生产总值 output_value 4560000000 元 2023",
        "静乐县 规模以上工业增加值 output_value 815000000 元 2023",
        "静乐县 社会消费品零售总额 revenue 980000000 元 2023",
        "静乐县 财政总收入 tax 310000000 元 2023",
      ]),
    Case(
      name: "a table that goes on behind a page, its headings repeated",
      text: """
        静乐县2023年统计公报

        表1 各乡镇常住人口
        单位：人
        地区\t2022年\t2023年
        鹅城镇\t60123\t60200

        — 3 —

        续表
        地区\t2022年\t2023年
        王村镇\t8120\t8100
        康家会镇\t9120\t9050
        """,
      facts: [
        "鹅城镇 常住人口 persons 60123 人 2022", "鹅城镇 常住人口 persons 60200 人 2023",
        "王村镇 常住人口 persons 8120 人 2022", "王村镇 常住人口 persons 8100 人 2023",
        "康家会镇 常住人口 persons 9120 人 2022", "康家会镇 常住人口 persons 9050 人 2023",
      ]),
    Case(
      name: "a table that goes on behind the number of a page without headings",
      text: """
        静乐县2023年统计公报

        表1 各乡镇常住人口
        单位：人
        地区\t2022年\t2023年
        鹅城镇\t60123\t60200
        娘子神乡\t11212\t11100

        3

        王村镇\t8120\t8100
        康家会镇\t9120\t9050
        """,
      facts: [
        "鹅城镇 常住人口 persons 60123 人 2022", "鹅城镇 常住人口 persons 60200 人 2023",
        "娘子神乡 常住人口 persons 11212 人 2022", "娘子神乡 常住人口 persons 11100 人 2023",
        "王村镇 常住人口 persons 8120 人 2022", "王村镇 常住人口 persons 8100 人 2023",
        "康家会镇 常住人口 persons 9120 人 2022", "康家会镇 常住人口 persons 9050 人 2023",
      ]),
    Case(
      name: "animals in the one of two units that they are counted in",
      text: """
        静乐县2022年各乡镇畜禽存栏
        （单位：头、只）
        乡镇\t生猪\t羊\t鸡
        鹅城镇\t1203\t6020\t11750
        娘子神乡\t1121\t1110\t9640
        """,
      facts: [
        "鹅城镇 生猪存栏 stock 1203 头 2022", "鹅城镇 羊存栏 stock 6020 只 2022",
        "鹅城镇 鸡存栏 stock 11750 只 2022", "娘子神乡 生猪存栏 stock 1121 头 2022",
        "娘子神乡 羊存栏 stock 1110 只 2022", "娘子神乡 鸡存栏 stock 9640 只 2022",
      ]),
    Case(
      name: "projects, at the places in their names",
      text: """
        寿阳县2022年项目
        项目名称\t建设内容\t总投资（亿元）
        松塔镇光伏项目\t建设20兆瓦光伏\t1.2
        宗艾镇养殖项目\t新建牛舍3万平方米\t0.5
        """,
      facts: [
        "松塔镇 松塔镇光伏项目总投资 investment 120000000 元 2022",
        "宗艾镇 宗艾镇养殖项目总投资 investment 50000000 元 2022",
      ]),
  ]

  @Test(arguments: cases) func cellsBecomeFacts(_ row: Case) throws {
    #expect(try Self.facts(row.text) == row.facts)
  }

  static let unread: [(name: String, text: String, lines: ClosedRange<Int>, reason: String)] = [
    ("no nouns", "静乐县\na\tb\tc\n1\t2\t3\n4\t5\t9", 2...4, "no unit in its headings or above it"),
    (
      "no unit", "静乐县2022年\n乡镇\t得分\n鹅城镇\t93\n娘子神乡\t88", 2...4,
      "no unit in its headings or above it"
    ),
    (
      "an unknown unit", "静乐县2022年\n单位：石\n乡镇\t玉米产量\n鹅城镇\t93\n娘子神乡\t88", 2...5,
      "no unit in its headings or above it"
    ),
    (
      "without an end", "静乐县2022年\n<table><tr><td>玉米产量（吨）</td></tr><tr><td>93</td></tr>", 2...2,
      "a table inside a table, or one without an end"
    ),
  ]

  /// What is no table that can be read is said, and is no running text either.
  @Test(arguments: unread)
  func whatIsNotReadIsSaid(
    _ row: (name: String, text: String, lines: ClosedRange<Int>, reason: String)
  ) throws {
    let report = try ReportReader().read(Array(row.text.utf8), name: "a.txt")
    let analysis = Analysis.analyzer.analyze(report)
    try #require(analysis.tables.count == 1)
    let table = analysis.tables[0]
    #expect(!table.isRead)
    #expect(table.lines == row.lines)
    #expect(table.reason == row.reason)
    #expect(analysis.articles.allSatisfy { $0.observations.isEmpty })
  }

  /// The quotation of a fact is its cell, at the cell's place.
  @Test(arguments: cases) func quotationsAreCells(_ row: Case) throws {
    let printed = Array(row.text.unicodeScalars)
    for fact in try Analysis.rows(row.text) {
      #expect(fact.quote.unicodeScalars.elementsEqual(printed[fact.span]))
      #expect(fact.sentence.contains(fact.quote))
    }
  }

  /// Labels of rows and columns are mentions, once each.
  @Test func labelsAreMentions() throws {
    let report = try ReportReader().read(Array(Self.census.text.utf8), name: "a.txt")
    let analysis = Analysis.analyzer.analyze(report)
    let names = analysis.articles.flatMap(\.mentions).map { report.text.string($0.range) }
    #expect(names == ["静乐县", "鹅城镇", "娘子神乡"])
  }

  /// Twenty times the rows state twenty times as much.
  @Test func longTablesAreRead() throws {
    for count in [40, 800] {
      let rows = (0..<count).map { "鹅城镇\t\($0 + 1)亩\t\($0 + 1)吨" }
      let text = "静乐县2022年\n乡镇\t玉米面积\t玉米产量\n" + rows.joined(separator: "\n")
      #expect(try Self.facts(text).count == 2 * count)
    }
  }

  static func facts(_ text: String) throws -> [String] {
    try Analysis.rows(text).map { fact in
      let place = fact.place?.name ?? "?"
      let value = fact.quantity.value
      let number = value == value.rounded() ? "\(Int(value))" : "\(value)"
      return "\(place) \(fact.subject) \(fact.measure.rawValue) \(number) \(fact.quantity.unit) "
        + fact.period.description
    }
  }
}
