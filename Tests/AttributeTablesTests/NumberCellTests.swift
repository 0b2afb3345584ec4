import Testing

@testable import AttributeTables

/// Cells as yearbooks and spreadsheets print them.
@Suite struct NumberCellTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let cell: String
    let expected: NumberCell
    var testDescription: String { cell.isEmpty ? "(empty)" : cell }
  }

  @Test(arguments: [
    Row(cell: "12", expected: .number(12)), Row(cell: " 12.50 ", expected: .number(12.5)),
    Row(cell: "1,234", expected: .number(1234)),
    Row(cell: "1,234,567.8", expected: .number(1_234_567.8)),
    Row(cell: "１２．５", expected: .number(12.5)), Row(cell: "１，２３４", expected: .number(1234)),
    Row(cell: "-3.2", expected: .number(-3.2)), Row(cell: "−3.2", expected: .number(-3.2)),
    Row(cell: "+4", expected: .number(4)), Row(cell: "12%", expected: .number(12)),
    Row(cell: "1 234", expected: .number(1234)), Row(cell: "1.2E+3", expected: .number(1200)),
    Row(cell: "0", expected: .number(0)), Row(cell: "#15", expected: .number(15)),
    Row(cell: "", expected: .missing), Row(cell: "　", expected: .missing),
    Row(cell: "-", expected: .missing), Row(cell: "——", expected: .missing),
    Row(cell: "…", expected: .missing), Row(cell: "N/A", expected: .missing),
    Row(cell: "暂无", expected: .missing),
    Row(cell: "12,34", expected: .text), Row(cell: ",123", expected: .text),
    Row(cell: "约3万", expected: .text), Row(cell: "三", expected: .text),
    Row(cell: "nan3", expected: .text), Row(cell: "inf", expected: .text),
    Row(cell: "0x10", expected: .text), Row(cell: "1e999", expected: .impossible),
    Row(cell: "12吨", expected: .text), Row(cell: "1 2", expected: .text),
    Row(cell: "1\n2", expected: .text), Row(cell: "12\t345", expected: .text),
    Row(cell: "12　345", expected: .number(12345)), Row(cell: "5 ‰", expected: .number(5)),
    Row(cell: "1\u{200B} 2", expected: .text),
  ])
  func reads(_ row: Row) {
    #expect(NumberCell(row.cell) == row.expected)
  }
}
