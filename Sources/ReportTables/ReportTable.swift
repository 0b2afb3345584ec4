/// A table drawn in a report's text, with its cells in columns.
///
/// The reader of the text tells rows, columns and headings apart by how they are drawn; what the
/// headings mean is for others to say.
///
///     let table = report.articles[0].blocks.compactMap(\.table)[0]
///     table.rows[0].cells[1].text       // "12345"
public struct ReportTable: Sendable {
  /// How the columns are set apart.
  public enum Drawing: String, Sendable {
    /// Tabulators.
    case tabs
    /// Runs of spaces.
    case spaces
    /// Vertical bars: Markdown and box drawing.
    case bars
    /// HTML.
    case html
    /// A line for each cell.
    case lines
  }

  /// A cell; one that spans several columns stands in each of them.
  public struct Cell: Sendable {
    /// What is printed, normalised, without white space; empty for an empty cell.
    public let text: String
    /// The bytes of the report's text; empty for an empty cell.
    public let range: Range<Int>
    /// What it looks like.
    public let shape: CellShape

    /// A cell.
    public init(text: String, range: Range<Int>, shape: CellShape) {
      self.text = text
      self.range = range
      self.shape = shape
    }
  }

  /// A row with as many cells as the table has columns.
  public struct Row: Sendable {
    /// The cells.
    public let cells: [Cell]
    /// The bytes of the row's lines.
    public let range: Range<Int>

    /// A row.
    public init(cells: [Cell], range: Range<Int>) {
      self.cells = cells
      self.range = range
    }
  }

  /// Why rows and columns could not be told apart.
  public enum Problem: String, Sendable {
    /// Too many rows have cells that stand under no column.
    case ragged = "its rows have no common columns"
    /// An HTML table inside another, or one without its end.
    case nested = "a table inside a table, or one without an end"
  }

  /// How it is drawn.
  public let drawing: Drawing
  /// The numbers of its first and last line in the file, from 1.
  public let lines: ClosedRange<Int>
  /// The lines just above it, from top to bottom, at most three: caption and unit.
  public let lead: [String]
  /// The rows of headings, those that span columns repeated in each.
  public let headings: [Row]
  /// The rows below the headings.
  public let rows: [Row]
  /// Why it is no table that can be read; nil for one that may be.
  public let problem: Problem?

  /// The table as the next page of another: with its lead, and its headings where it has none or the
  /// same; nil where the columns or headings differ.
  package func continuing(_ table: ReportTable) -> ReportTable? {
    let isRepeated =
      headings.map { $0.cells.map(\.text) } == table.headings.map { $0.cells.map(\.text) }
    guard width == table.width, problem == nil, headings.isEmpty || isRepeated else { return nil }
    return ReportTable(
      drawing: drawing, lines: lines, lead: table.lead,
      headings: headings.isEmpty ? table.headings : headings, rows: rows, problem: nil)
  }

  /// How many columns it has.
  public var width: Int { (headings.first ?? rows.first)?.cells.count ?? 0 }
}
