import InputFiles

/// The text of pandoc's inlines, with the notes that hang on them.
struct PandocInlines {
  /// The text; a forced line break is one.
  private(set) var text = ""
  /// The blocks of the notes.
  private(set) var notes: [LocatedJSON] = []

  /// The text on one line.
  var line: String {
    text.split(whereSeparator: { $0 == "\n" || $0 == "\t" }).joined(separator: " ")
  }

  mutating func append(_ inlines: [LocatedJSON]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: LocatedJSON) {
    let content = inline["c"]
    switch inline["t"]?.string {
    case "Str": text += content?.string ?? ""
    case "Space": text += " "
    case "SoftBreak": appendSoftBreak()
    case "LineBreak": text += "\n"
    case "Code", "Math": text += content?.array?.last?.string ?? ""
    case "Quoted":
      let isSingle = content?.array?.first?["t"]?.string == "SingleQuote"
      text += isSingle ? "\u{2018}" : "\u{201C}"
      append(content?.array?.last?.array ?? [])
      text += isSingle ? "\u{2019}" : "\u{201D}"
    case "Superscript": appendRaised(content?.array ?? [])
    case "Emph", "Strong", "Underline", "Subscript", "SmallCaps": append(content?.array ?? [])
    case "Span", "Cite": append(content?.array?.last?.array ?? [])
    case "Link": append(content?.array?.dropFirst().first?.array ?? [])
    case "Note": if let content { notes.append(content) }
    default: break
    }
  }

  /// A line of the source that ends in mid-paragraph: a blank, but none between ideographs.
  private mutating func appendSoftBreak() {
    guard let last = text.unicodeScalars.last, last.value < 0x2E80 else { return }
    text += " "
  }

  /// km² and m³ are printed as one character; a number in brackets refers to a note.
  private mutating func appendRaised(_ inlines: [LocatedJSON]) {
    var raised = PandocInlines()
    raised.append(inlines)
    notes += raised.notes
    switch raised.text {
    case "2": text += "\u{B2}"
    case "3": text += "\u{B3}"
    case let other where other.hasPrefix("[") && other.hasSuffix("]"): break
    default: text += raised.text
    }
  }

  /// The text of a block inside a cell, apart from what stands before by a blank.
  mutating func append(block: LocatedJSON) {
    let content = block["c"]
    if !text.isEmpty, text.last != " " { text += " " }
    switch block["t"]?.string {
    case "Plain", "Para": append(content?.array ?? [])
    case "Header": append(content?.array?.last?.array ?? [])
    case "CodeBlock": text += content?.array?.last?.string ?? ""
    case "LineBlock": for line in content?.array ?? [] { append(line.array ?? []) }
    case "BulletList": appendAll(content?.array ?? [])
    case "OrderedList": appendAll(content?.array?.last?.array ?? [])
    case "BlockQuote": appendAll(content.map { [$0] } ?? [])
    case "Div", "Figure": appendAll(content?.array?.last.map { [$0] } ?? [])
    default: break
    }
  }

  private mutating func appendAll(_ lists: [LocatedJSON]) {
    for list in lists { for block in list.array ?? [] { append(block: block) } }
  }
}
