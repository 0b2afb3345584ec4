import TextScanning

/// The text of a document while it is put together, with where its pages and paragraphs begin.
struct TextBuilder {
  /// The text as UTF-8.
  private(set) var bytes: [UInt8] = []
  private(set) var layout = ReportLayout()
  /// How many scalars the text has.
  private(set) var count = 0
  /// How many line breaks end it.
  private var breaks = 2

  /// Whether the last paragraph may go on.
  private(set) var isInParagraph = false

  /// Begins a page, perhaps in the middle of a paragraph.
  mutating func beginPage(isScanned: Bool = false, inParagraph: Bool = false) {
    if !inParagraph { separate(by: 2) }
    isInParagraph = inParagraph
    layout.pages.append(.init(start: count, isScanned: isScanned))
  }

  /// Goes on with the paragraph.
  mutating func append(_ text: String) {
    take(Self.clean(text))
  }

  /// Ends the paragraph.
  mutating func endParagraph() { isInParagraph = false }

  /// Appends a paragraph, heading, item or row; nothing for one of white space.
  /// - Parameter isClose: Whether it stands right below the one before, without a blank line.
  mutating func paragraph(_ text: String, isClose: Bool = false) {
    let kept = Self.clean(text)
    guard kept.contains(where: { !$0.properties.isWhitespace }) else { return }
    separate(by: isClose ? 1 : 2)
    layout.paragraphs.append(count)
    take(kept)
  }

  /// Appends a heading with the marks of its level, as Markdown sets them.
  ///
  /// The first two levels begin an article, as on the pages of papers; not so where a number says that
  /// it is a part of one, nor in a document that does not open with a heading: it is one report.
  mutating func heading(_ text: String, level: Int) {
    if layout.paragraphs.isEmpty { opensWithHeading = true }
    let isPart = !opensWithHeading || hasTitle || LineMark.isNumbered(text)
    let depth = isPart && !layout.paragraphs.isEmpty ? max(level, 3) : level
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    paragraph(String(repeating: "#", count: min(max(depth, 1), 6)) + " " + line)
  }

  /// Appends the title that a document has by a style of its own: its headings are its parts.
  mutating func title(_ text: String) {
    heading(text, level: 1)
    hasTitle = true
  }

  private var opensWithHeading = false
  private var hasTitle = false

  private mutating func take(_ kept: [Unicode.Scalar]) {
    guard !kept.isEmpty else { return }
    for scalar in kept {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    count += kept.count
    breaks = 0
  }

  private mutating func separate(by wanted: Int) {
    guard count > 0 else { return }
    while breaks < wanted {
      bytes.append(0x0A)
      count += 1
      breaks += 1
    }
  }

  /// A text without characters that no text has, nor line breaks at its ends.
  private static func clean(_ text: String) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: continue
      case 0x09, 0x0A: kept.append(scalar)
      case 0..<0x20, 0x7F: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    while kept.last == "\n" { kept.removeLast() }
    return Array(kept.drop { $0 == "\n" })
  }
}
