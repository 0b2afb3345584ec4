import Gazetteers
import InputFiles
import Testing

@testable import AttributeTables

/// Rows joined to places by code and name, past and present.
@Suite struct AttributeTableReaderTests {
  struct Key: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// The code of the place of today, and its value.
    let expected: [String: Double]
    /// What is left out: reason and count.
    var leftOut: [Message: Int] = [:]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Key(name: "six digits", text: "代码,产量（吨）\n140728,5\n", expected: ["140728": 5]),
    Key(name: "nine", text: "code,产量（吨）\n140728202,5\n", expected: ["140728202": 5]),
    Key(name: "twelve with zeros", text: "c,x\n140728000000,5\n", expected: ["140728": 5]),
    Key(name: "four", text: "c,x\n1407,5\n", expected: ["140700": 5]),
    Key(name: "made a float", text: "c,x\n140728.0,5\n", expected: ["140728": 5]),
    Key(
      name: "made a float of powers", text: "c,县,x\n140728,平遥县,1\n1.40729E+05,,5\n",
      expected: ["140728": 1],
      leftOut: ["code in scientific notation: format the column as text and save again": 1]),
    Key(name: "short county", text: "地区,x\n平遥,5\n灵石,6\n", expected: ["140728": 5, "140729": 6]),
    Key(name: "spaced", text: "地区,x\n祁　县,5\n", expected: ["140727": 5]),
    Key(name: "former name", text: "地区,x\n怀仁县,5\n", expected: ["140681": 5]),
    Key(
      name: "former district", text: "地区,x\n长治市郊区,5\n", expected: ["140403": 5],
      leftOut: ["matched to what they are today": 1]),
    Key(
      name: "two former districts add up", text: "地区,产量（吨）\n长治市郊区,5\n长治市城区,7\n",
      expected: ["140403": 12], leftOut: ["matched to what they are today": 2]),
    Key(
      name: "rates of two do not", text: "地区,城镇化率（%）\n长治市郊区,5\n长治市城区,7\n", expected: [:],
      leftOut: [
        "matched to what they are today": 2, "of several former areas, cannot be added up": 1,
      ]),
    Key(
      name: "prefecture rows lead their districts",
      text: "地区,x\n阳泉市,1\n城区,2\n晋城市,3\n城区,4\n",
      expected: ["140300": 1, "140302": 2, "140500": 3, "140502": 4]),
    Key(
      name: "the counties around lead their districts",
      text: "地区,x\n平遥县,1\n城区,6\n矿区,7\n郊区,8\n平定县,9\n城区,3\n沁水县,4\n",
      expected: [
        "140728": 1, "140302": 6, "140303": 7, "140311": 8, "140321": 9, "140502": 3, "140521": 4,
      ]),
    Key(
      name: "districts behind their counties",
      text: "地区,x\n平定县,9\n盂县,8\n城区,6\n矿区,7\n郊区,5\n",
      expected: ["140321": 9, "140322": 8, "140302": 6, "140303": 7, "140311": 5]),
    Key(
      name: "a name that is taken leads nowhere", text: "地区,x\n阳泉市城区,6\n平定县,9\n城区,3\n",
      expected: ["140302": 6, "140321": 9], leftOut: ["ambiguous": 1]),
    Key(
      name: "nothing leads", text: "地区,x\n平遥县,1\n城区,2\n", expected: ["140728": 1],
      leftOut: ["ambiguous": 1]),
    Key(
      name: "county and township", text: "县,乡镇,x\n平遥县,岳壁乡,5\n,宁固镇,6\n",
      expected: ["140728202": 5, "140728104": 6]),
    Key(name: "path", text: "单位,x\n平遥县岳壁乡,5\n", expected: ["140728202": 5]),
    Key(
      name: "totals", text: "地区,x\n全省合计,9\n山西省,9\n平遥县,5\n", expected: ["140728": 5],
      leftOut: [
        "a total, not a place": 1, "the whole province, which is no area of a layer": 1,
      ]),
    Key(
      name: "unknown", text: "地区,x\n平遥县,5\n没有县,6\n", expected: ["140728": 5],
      leftOut: ["no such place in the gazetteer": 1]),
    Key(
      name: "code against name", text: "代码,名称,x\n140728,平遥县,5\n140729,祁县,6\n",
      expected: ["140728": 5],
      leftOut: ["code and name disagree": 1]),
    Key(
      name: "same twice", text: "地区,x\n平遥县,5\n平遥,5\n", expected: ["140728": 5]),
    Key(
      name: "different twice", text: "地区,x\n平遥县,5\n平遥,6\n", expected: [:],
      leftOut: ["given twice with different numbers": 1]),
    Key(
      name: "no number", text: "地区,x\n平遥县,5\n灵石县,多\n祁县,-\n", expected: ["140728": 5],
      leftOut: ["cells that are no number": 1]),
    Key(
      name: "another sign", text: "地区,出生率（‰）\n平遥县,5‰\n灵石县,5%\n祁县,6\n",
      expected: ["140728": 5, "140727": 6],
      leftOut: ["cells whose sign is not the unit of their column": 1]),
    Key(
      name: "title and unit above", text: "2019年情况,\n单位：万吨,\n地区,产量\n平遥县,5\n注：略,\n",
      expected: ["140728": 5], leftOut: ["no such place in the gazetteer": 1]),
    Key(name: "tabs", text: "地区\tx\n平遥县\t1,234\n", expected: ["140728": 1234]),
    Key(name: "semicolons", text: "地区;x\n平遥县;5\n", expected: ["140728": 5]),
    Key(name: "quoted break", text: "地区,备注,x\n平遥县,\"a\nb\",5\n", expected: ["140728": 5]),
    Key(name: "short row", text: "地区,x,y\n平遥县,5\n灵石县,6,7\n", expected: ["140728": 5, "140729": 6]),
  ])
  func joins(_ key: Key) throws {
    let table = try Support.table(key.text)
    let gazetteer = try Support.gazetteer()
    let column = try #require(table.columns.first)
    var found: [String: Double] = [:]
    for place in table.places {
      found[gazetteer.code(of: place) ?? "?"] = table.value(of: column, in: place)?.value
    }
    #expect(found == key.expected)
    #expect(table.join.counts == key.leftOut)
  }

  @Test func titlesGiveYearAndUnit() throws {
    let table = try Support.table("2019年情况,\n单位：万吨,\n地区,产量\n平遥县,5\n")
    #expect(table.columns.map(\.label) == ["2019年产量（万吨）"])
  }

  @Test func everyEncodingGivesTheSame() throws {
    let text = "地区,产量（吨）\n平遥县,5\n"
    // 地区,产量（吨） 平遥县,5 in GB 18030.
    let gbk: [UInt8] = [
      0xB5, 0xD8, 0xC7, 0xF8, 0x2C, 0xB2, 0xFA, 0xC1, 0xBF, 0xA3, 0xA8, 0xB6, 0xD6, 0xA3, 0xA9,
      0x0A,
      0xC6, 0xBD, 0xD2, 0xA3, 0xCF, 0xD8, 0x2C, 0x35, 0x0A,
    ]
    let plain = try Support.table(text)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [gbk, utf16, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      let table = try Support.read(bytes)
      #expect(table.columns == plain.columns)
      #expect(table.values == plain.values)
    }
  }

  @Test func longTablesBecomeAColumnAYear() throws {
    let table = try Support.table("地区,年份,产量（吨）\n平遥县,2019,5\n平遥县,2020,6\n")
    #expect(table.columns.map(\.name) == ["table_output_2019", "table_output_2020"])
    let place = try #require(table.places.first)
    #expect(table.columns.map { table.value(of: $0, in: place)?.value } == [5, 6])
  }

  @Test func countiesAddUpToTheirPrefecture() throws {
    let table = try Support.table("地区,产量（吨）,比重（%）\n平遥县,5.1,1\n灵石县,6.2,2\n平定县,1,3\n")
    let gazetteer = try Support.gazetteer()
    let area = try #require(gazetteer.place(code: "140700"))
    let sum = try #require(table.value(of: table.columns[0], in: area))
    #expect(sum.value == 11.3)
    #expect(sum.kind == .summed)
    #expect(sum.lines == [2, 3])
    #expect(table.value(of: table.columns[1], in: area) == nil)
  }

  @Test func partsDoNotCountOnTopOfTheirWhole() throws {
    let table = try Support.table("县,乡镇,产量（吨）\n平遥县,,50\n平遥县,岳壁乡,5\n灵石县,,1\n")
    let gazetteer = try Support.gazetteer()
    let area = try #require(gazetteer.place(code: "140700"))
    #expect(table.value(of: table.columns[0], in: area)?.value == 51)
  }

  @Test func rowsOutsideTheFilterAreCounted() throws {
    let table = try Support.table("地区,产量（吨）,x\n平遥县,5,1\n灵石县,6,2\n")
    let gazetteer = try Support.gazetteer()
    let area = try #require(gazetteer.place(code: "140728"))
    let kept = table.kept(columns: { $0.title != "x" }, places: { $0 == area })
    #expect(kept.places == [area])
    #expect(
      kept.join.counts == ["column outside the filter": 1, "row outside the filter": 1])
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let message: String
    var keys: [String] = []
    var columns: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Refusal(
      name: "one column", text: "a\nb\n",
      message: "folder/mine.csv: has no line with two columns: save it as CSV with"),
    Refusal(name: "no rows", text: "地区,x\n", message: "folder/mine.csv:1: has headings but no row"),
    Refusal(
      name: "no place", text: "a,b\nfoo,1\nbar,2\n",
      message: "folder/mine.csv: no column in which most cells are places of the province"),
    Refusal(
      name: "no numbers", text: "地区,b\n平遥县,好\n", message: "folder/mine.csv: no column holds numbers"
    ),
    Refusal(
      name: "unknown key", text: "地区,b\n平遥县,1\n",
      message: "folder/mine.csv: has no column 'q'; there are 地区, b", keys: ["q"]),
    Refusal(
      name: "unknown column", text: "地区,b\n平遥县,1\n",
      message: "folder/mine.csv: has no column 'q'; there are 地区, b", columns: ["q"]),
    Refusal(name: "empty", text: "", message: "folder/mine.csv: "),
    Refusal(name: "binary", text: "a\u{0}b,c\n", message: "folder/mine.csv: "),
  ])
  func refuses(_ row: Refusal) throws {
    var options = AttributeTableOptions()
    options.keys = row.keys
    options.columns = row.columns
    let error = #expect(throws: InputError.self) {
      try Support.table(row.text, options)
    }
    #expect(error?.description.hasPrefix(row.message) == true, "\(error?.description ?? "")")
  }
}
