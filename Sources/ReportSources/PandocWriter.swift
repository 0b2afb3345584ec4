import InputFiles

/// Writes pandoc's blocks as text.
struct PandocWriter {
  var builder = TextBuilder()
  /// The notes of the paragraph at hand.
  private var notes: [LocatedJSON] = []

  /// Writes a block and what it holds.
  /// - Parameters:
  ///   - mark: What stands in front of its first line: the number of an item.
  ///   - isClose: Whether it stands right below what comes before.
  mutating func write(_ block: LocatedJSON, mark: String = "", isClose: Bool = false) {
    let content = block["c"]
    switch block["t"]?.string {
    case "Plain", "Para": write(content?.array ?? [], mark: mark, isClose: isClose)
    case "Header":
      let level = content?.array?.first?.number.flatMap { Int(exactly: $0) } ?? 1
      var text = PandocInlines()
      text.append(content?.array?.last?.array ?? [])
      builder.heading(text.text, level: level)
      for note in text.notes { writeAll(note) }
    case "LineBlock":
      for line in content?.array ?? [] { write(line.array ?? [], isClose: true) }
    case "CodeBlock":
      for line in (content?.array?.last?.string ?? "").split(separator: "\n") {
        builder.paragraph(String(line), isClose: true)
      }
    case "BulletList": writeItems(content?.array ?? []) { _ in "\u{2022} " }
    case "OrderedList":
      let start = content?.array?.first?.array?.first?.number.flatMap { Int(exactly: $0) } ?? 1
      writeItems(content?.array?.last?.array ?? []) { "\(start &+ $0). " }
    case "DefinitionList":
      for entry in content?.array ?? [] {
        write(entry.array?.first?.array ?? [])
        for definition in entry.array?.last?.array ?? [] { writeAll(definition) }
      }
    case "BlockQuote": writeAll(content)
    case "Div", "Figure": writeAll(content?.array?.last)
    case "Table": write(table: PandocTable(content?.array ?? []))
    default: break
    }
  }

  private mutating func writeAll(_ blocks: LocatedJSON?) {
    for block in blocks?.array ?? [] { write(block) }
  }

  private mutating func writeItems(_ items: [LocatedJSON], _ mark: (Int) -> String) {
    for (number, item) in items.enumerated() {
      for (index, block) in (item.array ?? []).enumerated() {
        let opens = index == 0
        write(block, mark: opens ? mark(number) : "", isClose: opens && number > 0)
      }
    }
  }

  /// Writes a paragraph, and its notes behind it.
  private mutating func write(_ inlines: [LocatedJSON], mark: String = "", isClose: Bool = false) {
    var text = PandocInlines()
    text.append(inlines)
    let plain = text.text
    builder.paragraph(plain.allSatisfy(\.isWhitespace) ? "" : mark + plain, isClose: isClose)
    for note in text.notes { writeAll(note) }
  }

  // MARK: Tables

  private mutating func write(table: PandocTable) {
    for block in table.caption { write(block) }
    guard !table.isLayout else {
      for cell in table.cells { for block in cell { write(block) } }
      return
    }
    var notes: [LocatedJSON] = []
    for (index, row) in table.rows.enumerated() {
      let texts = row.map { cell in
        var text = PandocInlines()
        for block in cell { text.append(block: block) }
        notes += text.notes
        return text.line
      }
      builder.paragraph(
        table.isWhole(index) ? texts[0] : texts.joined(separator: "\t"), isClose: index > 0)
    }
    for note in notes { writeAll(note) }
  }

  /// The text of a property: of inlines, blocks or a list of them.
  static func text(ofProperty value: LocatedJSON) -> String {
    var text = PandocInlines()
    switch value["t"]?.string {
    case "MetaString": return value["c"]?.string ?? ""
    case "MetaInlines": text.append(value["c"]?.array ?? [])
    case "MetaBlocks": for block in value["c"]?.array ?? [] { text.append(block: block) }
    case "MetaList":
      return (value["c"]?.array ?? []).map(Self.text(ofProperty:)).joined(separator: ", ")
    default: break
    }
    return text.line
  }
}
