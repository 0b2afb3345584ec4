import Testing

@testable import ReportTables

@Suite struct CellShapeTests {
  static let rows: [(text: String, shape: CellShape)] = [
    ("", .empty), ("-", .missing), ("—", .missing), ("…", .missing),
    ("12345", .number(digits: "12345", sign: "")),
    ("1,234,567.5", .number(digits: "1234567.5", sign: "")),
    ("-4.8", .number(digits: "-4.8", sign: "")), ("+4.8", .number(digits: "4.8", sign: "")),
    ("98.5%", .number(digits: "98.5", sign: "%")), ("4.34‰", .number(digits: "4.34", sign: "‰")),
    ("345①", .number(digits: "345", sign: "")), ("345[12]", .number(digits: "345", sign: "")),
    ("#56", .number(digits: "56", sign: "")),
    ("12.5万吨", .measured), ("3元/亩", .measured), ("60岁及以上", .measured),
    ("2020年", .text), ("3月", .text), ("1,23", .text), ("0357-1234567", .text), ("1.2.3", .text),
    ("12345678901234567", .text), ("甲镇", .text), ("0—14岁", .text),
  ]

  @Test(arguments: rows) func shapes(_ row: (text: String, shape: CellShape)) {
    #expect(CellShape(row.text.unicodeScalars.map(\.value)) == row.shape)
  }
}
