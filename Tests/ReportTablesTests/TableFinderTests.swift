import Testing
import TextScanning

@testable import ReportTables

/// Which lines are tables, and how their cells stand in columns. Figures and lists are invented.
@Suite struct TableFinderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    /// Cells joined by `|`, rows by `/`, headings and rows by `//`.
    let table: String
    var lines: ClosedRange<Int>?
  }

  static let cases = [
    Case(
      testDescription: "tabs",
      text: "各乡镇人口\n乡镇\t户数\t人口\n甲镇\t120\t345\n乙乡\t67\t201\n以上为快报数。",
      table: "乡镇|户数|人口//甲镇|120|345/乙乡|67|201", lines: 2...4),
    Case(
      testDescription: "tabs with two levels of headings",
      text: "地区\t人口\t比重\n\t\t2020年\t2010年\n甲镇\t345\t60.1\t58.0\n乙乡\t201\t39.9\t42.0",
      table: "地区|人口|比重|比重/||2020年|2010年//甲镇|345|60.1|58.0/乙乡|201|39.9|42.0"),
    Case(
      testDescription: "tabs that only align",
      text: "乡镇\t\t人口\n甲子镇\t345\n乙丑街道\t201", table: "乡镇|人口//甲子镇|345/乙丑街道|201"),
    Case(
      testDescription: "Markdown",
      text: "| 产品 | 单位 | 产量 |\n|---|:-:|---:|\n| 谷子 | 吨 | 1,234 |\n| 高粱 | 吨 | 567 |",
      table: "产品|单位|产量//谷子|吨|1,234/高粱|吨|567"),
    Case(
      testDescription: "Markdown with a bar that is text",
      text:
        "| 产品 | 单位 | 产量 |\n|---|---|---|\n| 高粱 | 吨 | 567 |\n| 谷子 | 吨 | 1\\|2 |\n| 糜子 | 吨 | 89 |",
      table: "产品|单位|产量//高粱|吨|567/谷子|吨|1\\|2/糜子|吨|89"),
    Case(
      testDescription: "box drawing",
      text: "┌──┬──┐\n│乡镇│人口│\n├──┼──┤\n│甲镇│345│\n│乙乡│201│\n└──┴──┘",
      table: "乡镇|人口//甲镇|345/乙乡|201"),
    Case(
      testDescription: "ideographic spaces, a name spaced out and the line of the unit",
      text: "单位：人\n地　区　　　人口\n全　县　　　546\n甲子镇　　　345\n乙　乡　　　201",
      table: "地区|人口//全县|546/甲子镇|345/乙乡|201", lines: 1...5),
    Case(
      testDescription: "a wrapped heading under its columns",
      text: "乡  镇      播种面积      比上年\n             (亩)        增减(%)\n"
        + "甲子镇       25000         1.5\n乙丑镇       31000        -2.0",
      table: "乡镇|播种面积|比上年/|(亩)|增减(%)//甲子镇|25000|1.5/乙丑镇|31000|-2.0"),
    Case(
      testDescription: "single spaces between numbers",
      text: "乡镇 面积 产量\n甲镇 250 120\n乙镇 310 155\n丙乡 280 139",
      table: "乡镇|面积|产量//甲镇|250|120/乙镇|310|155/丙乡|280|139"),
    Case(
      testDescription: "no headings, under the line of the unit",
      text: "各乡镇人口（单位：人）\n甲子镇　　345\n乙丑乡　　201\n丙寅乡　　77",
      table: "//甲子镇|345/乙丑乡|201/丙寅乡|77", lines: 1...4),
    Case(
      testDescription: "a line for each cell",
      text: "单位：人、%\n地区\n人口\n比重\n2020年\n2010年\n甲镇\n345\n60.1\n58.0\n乙乡\n201\n39.9\n—\n"
        + "丙乡\n77\n9.0\n8.0",
      table: "地区|人口|比重|比重/||2020年|2010年//甲镇|345|60.1|58.0/乙乡|201|39.9|—/丙乡|77|9.0|8.0"),
    Case(
      testDescription: "HTML with spans, entities and text on its lines",
      text: "前文。<table><tr><th rowspan=2>县</th><th colspan=\"2\">产量</th></tr>\n"
        + "<tr><th>2021年</th><th>2022年</th></tr><tr><td>甲县&nbsp;</td><td>5<b>1</b></td>"
        + "<td>52</td></tr></table>后文。",
      table: "县|产量|产量/县|2021年|2022年//甲县|51|52"),
    Case(
      testDescription: "marks of footnotes and signs for no number",
      text: "乡镇\t产量\t面积\n甲镇\t345①\t—\n乙镇\t…\t12[2]", table: "乡镇|产量|面积//甲镇|345①|—/乙镇|…|12[2]"),
  ]

  static let proses = [
    Case(testDescription: "names by tabs", text: "岗位\t姓名\n教师\t张三\n医生\t李四\n", table: ""),
    Case(
      testDescription: "signatures", text: "　　　主　任　　　张　三\n　　　副主任　　　李　四\n　　　委　员　　　王　五",
      table: ""),
    Case(
      testDescription: "a list without headings", text: "种植情况\n小麦  300亩\n玉米  500亩\n谷子  200亩",
      table: ""),
    Case(
      testDescription: "contents by tabs", text: "一、综合\t3\n二、农业\t5\n三、工业\t12\n四、建筑业\t17",
      table: ""),
    Case(
      testDescription: "contents by spaces", text: "目录 页码\n第一章 总则 1\n第二章 生产 3\n第三章 附则 12",
      table: ""),
    Case(
      testDescription: "two columns of a newspaper",
      text: "本报讯 昨日全市召开   甲子镇种植玉米2万\n会议，研究部署30项     亩，收入1000万元，\n"
        + "工作，要求12月底前     带动农户300户增收\n完成，确保任务落实     5000元，群众满意。",
      table: ""),
    Case(
      testDescription: "numbered paragraphs by tabs",
      text: "1.\t全县种植玉米3万亩，产量稳定。\n2.\t全县种植谷子2万亩，产量稳定。", table: ""),
    Case(testDescription: "a bar in prose", text: "来源：统计局 | 2023年3月5日\n全县种植玉米3万亩。", table: ""),
  ]

  @Test(arguments: cases) func tablesAreFound(_ row: Case) throws {
    let tables = try Self.tables(in: row.text)
    try #require(tables.count == 1)
    #expect(tables[0].problem == nil)
    let text =
      Self.text(tables[0].headings) + "//" + Self.text(tables[0].rows)
    #expect(text == row.table)
    if let lines = row.lines { #expect(tables[0].lines == lines) }
  }

  @Test(arguments: proses) func proseStaysProse(_ row: Case) throws {
    #expect(try Self.tables(in: row.text).isEmpty)
  }

  /// Every cell leads back to the characters that were printed.
  @Test(arguments: cases) func cellsKnowWhereTheyStand(_ row: Case) throws {
    let report = try ReportReader().read(Array(row.text.utf8), name: "a.txt")
    let printed = Array(row.text.unicodeScalars)
    for table in report.articles.flatMap(\.blocks).compactMap(\.table) {
      for cell in table.rows.flatMap(\.cells) where cell.shape.isNumeric {
        let range = report.text.printedRange(cell.range)
        let first = try #require(cell.text.unicodeScalars.first)
        #expect(printed[range.lowerBound] == first)
        #expect(range.count <= cell.text.unicodeScalars.count + 8)
      }
    }
  }

  /// A table is never running text: its block has no sentences.
  @Test func tablesHaveNoSentences() throws {
    let text = "前文。\n乡镇\t人口\n甲镇\t345\n乙乡\t201\n后文。"
    let blocks = try ReportReader().read(Array(text.utf8), name: "a.txt").articles.flatMap(\.blocks)
    #expect(blocks.map(\.kind) == [.body, .table, .body])
    #expect(blocks.map(\.sentences.count) == [1, 0, 1])
  }

  /// Twenty times the rows give twenty times the cells, in one table.
  @Test(arguments: ["\t", "　　", "|"]) func longTablesAreOneTable(_ mark: String) throws {
    for count in [50, 1000] {
      let rows = (0..<count).map { "甲子镇\(mark)\($0 + 3000)\(mark)\($0 * 2 + 7)" }
      let text = (["乡镇\(mark)面积\(mark)产量"] + rows).joined(separator: "\n")
      let tables = try Self.tables(in: text)
      #expect(tables.count == 1)
      #expect(tables.first?.rows.count == count)
    }
  }

  static func tables(in text: String) throws -> [ReportTable] {
    try ReportReader().read(Array(text.utf8), name: "a.txt").articles.flatMap(\.blocks)
      .compactMap(\.table)
  }

  static func text(_ rows: [ReportTable.Row]) -> String {
    rows.map { $0.cells.map(\.text).joined(separator: "|") }.joined(separator: "/")
  }
}
