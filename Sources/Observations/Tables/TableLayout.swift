import Indicators
import ReportTables
import TextScanning

/// What the columns of a report's table are for.
struct TableLayout {
  /// The part of a column.
  enum Role: Equatable {
    /// Names what its row is of.
    case label
    /// Says the time of its row.
    case time
    /// Says the unit of its row.
    case unit
    /// Numbers.
    case value
    /// Numbers of lines, telephones, remarks.
    case ignored
  }

  /// The parts of all columns.
  let roles: [Role]
  /// The headings of all columns.
  let headings: [TableHeading]
  /// For each column the label columns that its numbers belong to.
  let labels: [[Int]]

  /// The columns that hold numbers.
  var values: [Int] { roles.indices.filter { roles[$0] == .value } }
  /// The column of units, nil where there is none.
  var unitColumn: Int? { roles.firstIndex(of: .unit) }
  /// The column of times, nil where there is none.
  var timeColumn: Int? { roles.firstIndex(of: .time) }

  /// Looks at the headings and cells of a table.
  /// - Parameter skipped: A row of headings that names places and nothing else.
  /// - Complexity: linear in the cells.
  init(_ table: ReportTable, skipping skipped: Int?, units: UnitTable, words: TableWords) {
    let headings = (0..<table.width).map { column in
      TableHeading(Self.heading(column, of: table, skipped, units), units: units, words: words)
    }
    self.headings = headings
    let roles = headings.indices.map { column in
      Self.role(column, of: table, headings[column], units, words)
    }
    self.roles = roles
    labels = Self.labels(roles, table)
  }

  /// The cells above a column joined, each once; a unit in a cell of its own stands in brackets.
  private static func heading(
    _ column: Int, of table: ReportTable, _ skipped: Int?, _ units: UnitTable
  ) -> String {
    var text = ""
    var last = 0..<0
    for (index, row) in table.headings.enumerated()
    where index != skipped && row.cells[column].range != last {
      last = row.cells[column].range
      let own = row.cells[column].text
      text += !text.isEmpty && TableUnit.isUnit(own, units) ? "(\(own))" : own
    }
    return text
  }

  private static func role(
    _ column: Int, of table: ReportTable, _ heading: TableHeading, _ units: UnitTable,
    _ words: TableWords
  ) -> Role {
    var numbers = 0
    var texts = 0
    var years = 0
    var unitCount = 0
    for row in table.rows {
      let cell = row.cells[column]
      switch cell.shape {
      case .number, .measured:
        numbers += 1
        if cell.shape.year != nil { years += 1 }
      case .text:
        texts += 1
        if TableUnit.isUnit(cell.text, units) { unitCount += 1 }
      case .missing:
        if TableUnit.isUnit(cell.text, units) { unitCount += 1 }
      case .empty: break
      }
    }
    if words.suffix(.rank, of: heading.text) != nil { return .ignored }
    if words.is(heading.text, .ignored), column > 0 || numbers > texts || isOrdinal(column, table) {
      return .ignored
    }
    if unitCount > 0, unitCount * 2 >= texts, numbers == 0 { return .unit }
    if numbers > 0, years == numbers, texts == 0,
      words.is(heading.text, .yearColumn) || column == 0
    {
      return .time
    }
    if numbers > 0, numbers >= texts {
      return column == 0 && (isCounting(column, table) || words.is(heading.text, .label))
        ? .ignored : .value
    }
    return .label
  }

  /// Whether the texts of a column are the numbers of a list: 一, (二), 1.1.
  private static func isOrdinal(_ column: Int, _ table: ReportTable) -> Bool {
    table.rows.allSatisfy { TableHeading.isOrdinal($0.cells[column].text) }
  }

  /// 1, 2, 3 ... down a column.
  private static func isCounting(_ column: Int, _ table: ReportTable) -> Bool {
    var last: Int?
    for row in table.rows {
      guard case .number(let digits, "") = row.cells[column].shape else { continue }
      guard let number = Int(digits), last.map({ number == $0 + 1 }) ?? (number <= 1) else {
        return false
      }
      last = number
    }
    return last != nil
  }

  /// A label column behind numbers whose heading is that of the first begins a second half of the
  /// table, set beside the first to save room.
  private static func labels(_ roles: [Role], _ table: ReportTable) -> [[Int]] {
    var current: [Int] = []
    var isOpen = true
    var result: [[Int]] = []
    let first = roles.firstIndex(of: .label)
    for column in roles.indices {
      if roles[column] == .label {
        if isOpen {
          current.append(column)
        } else if let first, repeats(column, first, table) {
          current = [column]
          isOpen = true
        }
      } else if roles[column] == .value {
        isOpen = false
      }
      result.append(current)
    }
    return result
  }

  private static func repeats(_ column: Int, _ first: Int, _ table: ReportTable) -> Bool {
    !table.headings.isEmpty
      && table.headings.allSatisfy { $0.cells[column].text == $0.cells[first].text }
      && table.headings.contains { !$0.cells[column].text.isEmpty }
  }
}
