/// A table of the page before the report's text is put together.
package struct DrawnTable {
  /// A row with the scalars of its cells.
  struct Row {
    /// Of each column the scalars of `text`; empty for an empty cell.
    var cells: [Range<Int>]
    /// The scalars of the whole row.
    var range: Range<Int>

    func moved(by offset: Int) -> Row {
      Row(
        cells: cells.map { $0.lowerBound + offset..<$0.upperBound + offset },
        range: range.lowerBound + offset..<range.upperBound + offset)
    }
  }

  /// More columns than any printed table has.
  static let mostColumns = 200

  var drawing: ReportTable.Drawing
  /// The scalars of all rows with their origins, line breaks between the lines.
  package var text: PrintedLine
  var headings: [Row] = []
  var rows: [Row] = []
  /// The numbers of its first and last line, from 1.
  var lines: ClosedRange<Int> = 1...1
  /// The lines just above.
  var lead: [String] = []
  var problem: ReportTable.Problem?

  init(_ drawing: ReportTable.Drawing, blankBefore: Int) {
    self.drawing = drawing
    text = PrintedLine(scalars: [], origins: [], blankBefore: blankBefore, isIndented: false)
  }

  /// Appends a line of the page; a line break keeps it apart from the one before.
  /// - Returns: where its first scalar stands in `text`.
  mutating func append(_ line: PrintedLine) -> Int {
    if let at = line.origins.first, !text.scalars.isEmpty {
      text.scalars.append(0x0A)
      text.origins.append(at)
    }
    let start = text.scalars.count
    text.scalars += line.scalars
    text.origins += line.origins
    return start
  }

  /// Puts a line of the page, such as the one of the unit, in front of all rows.
  mutating func prepend(_ line: PrintedLine) {
    let offset = line.scalars.count + 1
    text.scalars = line.scalars + [0x0A] + text.scalars
    text.origins = line.origins + [line.origins.last ?? 0] + text.origins
    text.blankBefore = line.blankBefore
    headings = headings.map { $0.moved(by: offset) }
    rows = rows.map { $0.moved(by: offset) }
  }

  func shape(_ cell: Range<Int>) -> CellShape { CellShape(text.scalars[cell]) }

  /// The table in the report's text.
  /// - Parameter offsets: For each scalar of `text`, and for its end, the byte of the report's text.
  package func placed(_ offsets: [Int]) -> ReportTable {
    ReportTable(
      drawing: drawing, lines: lines, lead: lead, headings: headings.map { placed($0, offsets) },
      rows: rows.map { placed($0, offsets) }, problem: problem)
  }

  private func placed(_ row: Row, _ offsets: [Int]) -> ReportTable.Row {
    let cells = row.cells.map { cell in
      ReportTable.Cell(
        text: String(scalars: text.scalars[cell].filter { $0 != 0x20 && $0 != 0x0A }),
        range: offsets[cell.lowerBound]..<offsets[cell.upperBound], shape: shape(cell))
    }
    return ReportTable.Row(
      cells: cells, range: offsets[row.range.lowerBound]..<offsets[row.range.upperBound])
  }
}

extension DrawnTable {
  /// Whether it has numbers in a column other than its first, and is no list of pages.
  /// - Parameter isMeasured: Whether a line above it names a unit, so that it can be no such list.
  func holdsNumbers(isMeasured: Bool) -> Bool {
    let width = rows.first?.cells.count ?? 0
    guard width >= 2, rows.count >= 2 || !headings.isEmpty && !rows.isEmpty else { return false }
    let columns = (1..<width).filter { column in
      var numbers = 0
      var words = 0
      for row in rows {
        let shape = shape(row.cells[column])
        if shape.isNumeric { numbers += 1 }
        if shape == .text { words += 1 }
      }
      return numbers > 0 && numbers >= words
    }
    return !columns.isEmpty && (isMeasured || !headings.isEmpty || !isListOfPages(columns))
  }

  /// One column of whole numbers that never fall: a table of contents.
  func isListOfPages(_ columns: [Int]) -> Bool {
    guard columns.count == 1, rows.count >= 3 else { return false }
    var last = 0
    for row in rows {
      guard case .number(let digits, "") = shape(row.cells[columns[0]]), let page = Int(digits),
        page >= last, page < 2000
      else { return false }
      last = page
    }
    return true
  }

  /// Moves the headings of a table one to the right where its first column, of the numbers of its
  /// rows, has none: they stand over 1, 2, 3, and over the last column nothing does.
  mutating func shiftHeadings() {
    guard let last = rows.first?.cells.indices.last, last >= 2, !headings.isEmpty,
      headings.allSatisfy({ $0.cells[last].isEmpty && !$0.cells[0].isEmpty }),
      rows.enumerated().allSatisfy({ number, row in
        shape(row.cells[0]) == .number(digits: "\(number + 1)", sign: "")
          && shape(row.cells[1]) == .text && !row.cells[last].isEmpty
      })
    else { return }
    for index in headings.indices {
      let empty = headings[index].range.lowerBound..<headings[index].range.lowerBound
      headings[index].cells = [empty] + headings[index].cells.dropLast()
    }
  }

  /// Repeats headings that span columns: an empty cell takes the one on its left where a cell of
  /// the heading below stands under it.
  mutating func spreadHeadings() {
    guard headings.count > 1 else { return }
    for index in headings.indices.dropLast() {
      for column in headings[index].cells.indices.dropFirst(2)
      where headings[index].cells[column].isEmpty && !headings[index + 1].cells[column].isEmpty {
        headings[index].cells[column] = headings[index].cells[column - 1]
      }
    }
  }
}
