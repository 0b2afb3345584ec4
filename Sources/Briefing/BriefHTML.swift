import ByteCoding

/// Writes a briefing as HTML: the page itself, and what pandoc makes other formats of.
///
/// Reports may hold anything: all text goes through `escape`.
struct BriefHTML {
  /// Where pictures come from.
  enum Pictures {
    /// They stand in the page, so that it is one file.
    case inside
    /// They are files of these names.
    case files([String])
  }

  let pictures: Pictures
  private var page = ByteWriter(capacity: 1 << 16)
  private var figureCount = 0

  private init(_ pictures: Pictures) { self.pictures = pictures }

  /// The page.
  static func write(_ brief: Brief, pictures: Pictures) -> [UInt8] {
    var html = BriefHTML(pictures)
    html.write(brief)
    return html.page.bytes
  }

  private mutating func write(_ brief: Brief) {
    page.append("<!DOCTYPE html>\n<html lang=\"")
    escape(brief.language)
    page.append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    escape(brief.title)
    page.append("</title>\n")
    if case .inside = pictures {
      page.append(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n")
      page.appendBytes(PackageResources.brief_css)
      page.append("</style>\n")
    }
    page.append("</head>\n<body>\n<h1>")
    escape(brief.title)
    page.append("</h1>\n")
    write(.paragraph(brief.lead))
    for section in brief.sections {
      page.append("<h2>")
      escape(section.heading)
      page.append("</h2>\n")
      for block in section.blocks { write(block) }
    }
    page.append("</body>\n</html>\n")
  }

  private mutating func write(_ block: Brief.Block) {
    switch block {
    case .paragraph(let text): element("p", text)
    case .items(let items):
      page.append("<ul>\n")
      for item in items { element("li", item) }
      page.append("</ul>\n")
    case .evidence(let items):
      page.append("<ol>\n")
      for (index, item) in items.enumerated() {
        page.append("<li><span id=\"s\(index + 1)\"></span>")
        write(item)
        page.append("</li>\n")
      }
      page.append("</ol>\n")
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    }
  }

  private mutating func write(_ table: Brief.Table) {
    page.append("<table>\n<colgroup>")
    for column in table.columns { page.append("<col style=\"width:\(column.width)%\">") }
    page.append("</colgroup>\n<thead>\n<tr>")
    let style = { $0 ? " style=\"text-align:right\"" : "" }
    for column in table.columns {
      page.append("<th\(style(column.isNumeric))>")
      escape(column.heading)
      page.append("</th>")
    }
    page.append("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows {
      page.append("<tr>")
      for (column, cell) in zip(table.columns, row) {
        page.append("<td\(style(column.isNumeric))>")
        write(cell)
        page.append("</td>")
      }
      page.append("</tr>\n")
    }
    page.append("</tbody>\n</table>\n")
  }

  private mutating func write(_ figure: Brief.Figure) {
    page.append("<figure>\n")
    switch pictures {
    case .inside:
      // The declaration of XML has no place inside a page.
      let text = String(decoding: figure.svg, as: UTF8.self)
      page.append(text.firstRange(of: "<svg ").map { String(text[$0.lowerBound...]) } ?? "")
    case .files(let names):
      let width = min(Self.widest, Self.highest / figure.aspect)
      page.append("<img width=\"\(Self.centimetres(width))\"")
      page.append(" height=\"\(Self.centimetres(width * figure.aspect))\" src=\"")
      escape(names[figureCount])
      page.append("\" alt=\"")
      escape(figure.description)
      page.append("\">\n")
    }
    figureCount += 1
    page.append("<figcaption>")
    escape(figure.caption)
    page.append("</figcaption>\n</figure>\n")
  }

  /// The largest picture in centimetres: below title and lead on a page of A4, and no wider than its
  /// lines.
  private static let (widest, highest) = (16.0, 17.6)

  private static func centimetres(_ length: Double) -> String {
    "\((length * 100).rounded() / 100)cm"
  }

  private mutating func element(_ name: StaticString, _ text: [Brief.Text]) {
    page.append("<\(name)>")
    write(text)
    page.append("</\(name)>\n")
  }

  private mutating func write(_ text: [Brief.Text]) {
    for part in text {
      switch part {
      case .plain(let text): escape(text)
      case .strong(let text):
        page.append("<strong>")
        escape(text)
        page.append("</strong>")
      case .reference(let number): page.append("<a href=\"#s\(number)\">\(number)</a>")
      }
    }
  }

  private mutating func escape(_ text: String) { XMLEscaping.append(text, to: &page) }
}
