import TextScanning

/// Puts the text of a paged document together: lines that the page has wrapped joined into paragraphs,
/// across pages too, rows of tables kept, running heads and page numbers left out.
struct PageText {
  private(set) var builder = TextBuilder()
  private let sizes: HeadingSizes
  /// The paragraph at hand, with its last row and the right margin of its page.
  private var paragraph = ""
  private var last: (row: PageRow, margin: Double)?

  private init(sizes: HeadingSizes) { self.sizes = sizes }

  /// The text of pages.
  /// - Parameter isScanned: Whether a page was read from a picture, by its index.
  static func text(of pages: [PageGeometry], isScanned: (Int) -> Bool) -> TextBuilder {
    let rows = RunningHeads.removed(from: pages.map(PageRow.rows))
    var text = PageText(
      sizes: HeadingSizes(rows.indices.filter { !isScanned($0) }.flatMap { rows[$0] }))
    let all = Margins(rows.flatMap { $0 })
    for (index, page) in rows.enumerated() {
      text.append(page, Margins(page, of: all), isScanned: isScanned(index))
    }
    text.close()
    return text.builder
  }

  private mutating func append(_ rows: [PageRow], _ margins: Margins, isScanned: Bool) {
    var index = 0
    var opensPage = true
    while index < rows.count {
      let run = rows[index...].prefix { $0.segments.count > 1 }
      let table = PageTable(Array(run))
      let goesOn = table == nil && continues(rows[index], margins, opensPage: opensPage)
      if !goesOn { close() }
      if opensPage {
        flush(isPartial: goesOn)
        builder.beginPage(isScanned: isScanned, inParagraph: goesOn)
        opensPage = false
      }
      if let table {
        for (number, row) in run.enumerated() {
          builder.paragraph(table.line(of: row), isClose: number > 0)
        }
        index += run.count
        last = nil
      } else if !isScanned, let level = sizes.level(of: rows[index]) {
        close()
        builder.heading(rows[index].text, level: level)
        index += 1
      } else {
        take(rows[index], margins)
        index += 1
      }
    }
    if opensPage {
      close()
      builder.beginPage(isScanned: isScanned)
    }
  }

  private mutating func take(_ row: PageRow, _ margins: Margins) {
    let next = row.text
    if let end = paragraph.unicodeScalars.last, let start = next.unicodeScalars.first,
      Self.isLatin(end), Self.isLatin(start)
    {
      paragraph += " "
    }
    paragraph += next
    last = (row, margins.right(of: row))
  }

  /// Whether two characters of different lines are words of a language that sets blanks.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.value < 0x250
  }

  /// Hands over what there is of the paragraph, which may go on.
  private mutating func flush(isPartial: Bool) {
    guard isPartial, !paragraph.isEmpty else { return }
    builder.paragraph(paragraph)
    paragraph = ""
  }

  private mutating func close() {
    if builder.isInParagraph {
      builder.append(paragraph)
    } else {
      builder.paragraph(paragraph)
    }
    builder.endParagraph()
    paragraph = ""
    last = nil
  }

  // MARK: Wrapped lines

  /// Where the lines of a page begin and end.
  private struct Margins {
    private(set) var left: Double
    private var right: Double
    /// The lines of a page in columns, each of which has margins of its own.
    private var columns: [PageRow] = []
    /// The usual distance from one line to the next.
    let pitch: Double

    init(_ rows: [PageRow]) {
      let lines = rows.filter { $0.segments.count == 1 }
      let lefts = lines.map(\.left).sorted()
      let rights = lines.map(\.right).sorted()
      left = lefts.isEmpty ? 0 : lefts[lefts.count / 10]
      right = rights.isEmpty ? 0 : rights[min(rights.count - 1, rights.count * 19 / 20)]
      let steps = zip(lines, lines.dropFirst()).map { $1.middle - $0.middle }.filter { $0 > 0 }
        .sorted()
      pitch = steps.isEmpty ? 0 : steps[steps.count / 2]
    }

    /// The margins of a page; those of the document where it has few lines.
    init(_ rows: [PageRow], of document: Margins) {
      self.init(rows)
      if rows.count < Self.fewLines {
        (left, right) = (document.left, document.right)
      }
      let turnsBack = zip(rows, rows.dropFirst()).contains { $1.middle < $0.middle - $0.em }
      if turnsBack, rows.count <= Self.mostLines { columns = rows }
    }

    private static let (fewLines, mostLines) = (8, 500)

    /// Where lines that begin like this one end.
    func right(of row: PageRow) -> Double {
      columns.filter { abs($0.left - row.left) < 2.5 * row.em }.map(\.right).max() ?? right
    }
  }

  /// Whether a row goes on the paragraph: the one before is full, and nothing sets this one apart.
  private func continues(_ row: PageRow, _ margins: Margins, opensPage: Bool) -> Bool {
    guard let last, row.segments.count == 1, !paragraph.isEmpty || builder.isInParagraph else {
      return false
    }
    let em = min(row.em, last.row.em)
    guard abs(row.em - last.row.em) < 0.25 * em else { return false }
    // A line ends before the margin by less than the character that did not fit, and a stop that may
    // hang over.
    guard last.row.right > last.margin - 2.2 * em else { return false }
    if row.middle > last.row.middle, row.left > margins.left + 0.8 * em,
      row.left > last.row.left + 0.8 * em
    {
      return false
    }
    if opensPage { return !Self.endsSentence(paragraph) }
    // The next column begins higher up.
    if row.middle < last.row.middle { return !Self.endsSentence(paragraph) }
    return margins.pitch == 0 || row.middle - last.row.middle < 1.35 * margins.pitch
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.unicodeScalars.last { $0.value != 0x20 }.map {
      [0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x201D, 0x21, 0x3F, 0x3A, 0xFF1A].contains($0.value)
    } ?? true
  }
}
