import Messages
import AttributeTables
import Testing

/// Tables as spreadsheets leave them: rows of units, cells beyond the headings, headings as printed.
@Suite struct TableSheetTests {
  struct UnitRow: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The headings as readers see them.
    let labels: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    UnitRow(
      name: "units above the headings", text: ",吨,亩\n地区,产量,面积\n平遥县,5,6\n",
      labels: ["产量（吨）", "面积（亩）"]),
    UnitRow(
      name: "units below the headings", text: "地区,产量,面积\n单位,万吨,(万亩)\n平遥县,5,6\n",
      labels: ["产量（万吨）", "面积（万亩）"]),
    UnitRow(
      name: "a title above both", text: "2021年统计表\n,吨,亩\n地区,产量,面积\n平遥县,5,6\n",
      labels: ["2021年产量（吨）", "2021年面积（亩）"]),
    UnitRow(
      name: "one unit of all, in a cell of its own", text: "单位：,吨\n地区,产量,销售量\n平遥县,5,6\n",
      labels: ["产量（吨）", "销售量（吨）"]),
    UnitRow(
      name: "a heading's own unit stands", text: ",吨,亩\n地区,产量（公斤）,面积\n平遥县,5,6\n",
      labels: ["产量（公斤）", "面积（亩）"]),
    UnitRow(
      name: "a row of a place is no row of units", text: "地区,产量,面积\n平遥县,5,6\n",
      labels: ["产量", "面积"]),
  ]) func unitsOfARow(_ row: UnitRow) throws {
    let table = try Support.table(row.text)
    #expect(table.columns.map(\.label) == row.labels)
    let place = try #require(table.places.first)
    #expect(table.columns.map { table.value(of: $0, in: place)?.value } == [5, 6])
  }

  @Test func cellsBeyondTheHeadingsAreTold() throws {
    let table = try Support.table("地区,产量（吨）\n平遥县,5,6\n灵石县,7,,\n")
    #expect(table.join.counts["cells beyond the last heading, left out"] == 1)
    #expect(table.join.samples["cells beyond the last heading, left out"] == ["line 2"])
    #expect(table.places.count == 2)
  }

  @Test(arguments: ["产量(吨)", "产量（吨）", " 产量 (吨) "])
  func columnsAreNamedAsPrinted(_ printed: String) throws {
    var options = AttributeTableOptions()
    options.columns = [printed]
    let table = try Support.table("地区,面积(亩),\(printed)\n平遥县,5,6\n", options)
    #expect(table.columns.map(\.title) == ["产量"])
    #expect(table.columns.map(\.unit) == ["吨"])
    #expect(
      table.columns.map(\.heading) == [
        String(printed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      ])
  }
}
