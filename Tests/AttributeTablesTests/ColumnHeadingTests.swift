import Indicators
import Industries
import InputFiles
import Testing

@testable import AttributeTables

/// Headings of columns: title, unit, year, trade, and the names made from them.
@Suite struct ColumnHeadingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let heading: String
    let title: String
    let unit: String
    var year: Int?
    let name: String
    var sums = true
    var testDescription: String { heading }
  }

  @Test(arguments: [
    Row(heading: "粮食产量（吨）", title: "粮食产量", unit: "吨", name: "table_output_a011"),
    Row(
      heading: "2019年小麦播种面积(万亩)", title: "小麦播种面积", unit: "万亩", year: 2019,
      name: "table_planted_area_a0112_2019"),
    Row(heading: "总人口/万人", title: "总人口", unit: "万人", name: "table_persons"),
    Row(heading: "户数：户", title: "户数", unit: "户", name: "table_households"),
    Row(
      heading: "地区生产总值（亿元）（2020）", title: "地区生产总值", unit: "亿元", year: 2020,
      name: "table_output_value_2020"),
    Row(
      heading: "人均可支配收入（元）", title: "人均可支配收入", unit: "元", name: "table_per_capita_income",
      sums: false),
    Row(
      heading: "小麦单产（公斤/亩）", title: "小麦单产", unit: "公斤/亩", name: "table_yield_a0112", sums: false),
    Row(heading: "城镇化率（%）", title: "城镇化率", unit: "%", name: "table_rate", sums: false),
    Row(heading: "产值（亿元）[C25]", title: "产值", unit: "亿元", name: "table_output_value_c25"),
    Row(
      heading: "gdp_2021", title: "gdp", unit: "", year: 2021, name: "table_gdp_2021", sums: false),
    Row(heading: "Pop 2020 (万人)", title: "Pop", unit: "万人", year: 2020, name: "table_pop_2020"),
    Row(heading: "得分", title: "得分", unit: "", name: "table_c7", sums: false),
    Row(heading: "产量（原煤）", title: "产量（原煤）", unit: "", name: "table_output_b06", sums: false),
  ])
  func reads(_ row: Row) throws {
    var maker = ColumnMaker(
      options: AttributeTableOptions(), vocabulary: try Support.vocabulary(), file: "a.csv")
    let column = try maker.column(row.heading, at: 7, common: "")
    #expect(column.title == row.title)
    #expect(column.unit == row.unit)
    #expect(column.year == row.year)
    #expect(column.name == row.name)
    #expect(column.isSummable == row.sums)
  }

  @Test func namesAreUnique() throws {
    var maker = ColumnMaker(
      options: AttributeTableOptions(), vocabulary: try Support.vocabulary(), file: "a.csv")
    let names = try (1...3).map { try maker.column("产量（吨）", at: $0, common: "").name }
    #expect(names == ["table_output", "table_output_2", "table_output_3"])
  }

  @Test func optionsGoBeforeTheHeading() throws {
    var options = AttributeTableOptions()
    options.units.named["产量"] = "万吨"
    options.units.common = "吨"
    options.industries.common = "煤炭"
    var maker = ColumnMaker(
      options: options, vocabulary: try Support.vocabulary(), file: "a.csv")
    let first = try maker.column("产量", at: 1, common: "公斤")
    let second = try maker.column("销售量", at: 2, common: "公斤")
    #expect(first.unit == "万吨")
    #expect(second.unit == "吨")
    #expect(first.industry?.description.hasPrefix("B06") == true)
  }

  @Test func unknownUnitIsRefused() throws {
    var options = AttributeTableOptions()
    options.units.common = "吨吨"
    var maker = ColumnMaker(
      options: options, vocabulary: try Support.vocabulary(), file: "a.csv")
    let error = #expect(throws: InputError.self) {
      try maker.column("产量", at: 1, common: "")
    }
    #expect(error?.description.hasPrefix("a.csv: '吨吨' is no unit") == true)
  }
}
