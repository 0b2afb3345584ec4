import Messages

/// The library's page of help in the user's language: the same parts in the same order, broken into
/// lines by the cells that characters take on a terminal.
struct HelpText {
  /// So wide a page that the library breaks no line of it.
  static let unbrokenWidth = 1 << 20
  /// Where the library begins what it says of an option.
  private static let textColumn = 26
  /// How far it indents what follows an option.
  private static let discussionIndent = 8

  /// The cells of a line.
  let width: Int
  private var lines: [String] = []
  /// Whether the lines are of the options, behind the description.
  private var isAmongOptions = false
  /// The option whose text stands on the next line.
  private var waiting: String?

  /// The text of a page that was printed in English without broken lines.
  static func translated(_ page: String, width: Int) -> String {
    var text = HelpText(width: width)
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      text.append(String(line))
    }
    return text.lines.joined(separator: "\n")
  }

  private init(width: Int) { self.width = width }

  private mutating func append(_ line: String) {
    if let title = headed(line) {
      add(title, indent: 0)
    } else if line.hasPrefix("  See ") {
      lines.append(ParserText.translated(line))
    } else if isAmongOptions, line.hasPrefix("  ") {
      appendOption(line)
    } else if line.hasPrefix("  ") {
      appendExample(line)
    } else {
      add(ParserText.translation(of: line) ?? line, indent: 0)
    }
  }

  /// A line that begins a part of the page.
  private mutating func headed(_ line: String) -> String? {
    if let text = rest(of: line, behind: "OVERVIEW: ") {
      return said("OVERVIEW: \(ParserText.translation(of: text) ?? text)")
    }
    guard let usage = rest(of: line, behind: "USAGE: ") else { return nil }
    isAmongOptions = true
    return said("USAGE: \(ParserText.valueNames(in: usage))")
  }

  private func rest(of line: String, behind words: String) -> String? {
    line.hasPrefix(words) ? String(line.dropFirst(words.count)) : nil
  }

  /// An option with its text; one that is longer than the column leaves its text to the next line.
  private mutating func appendOption(_ line: String) {
    let indent = line.prefix { $0 == " " }.count
    let text = String(line.dropFirst(indent))
    if indent == Self.discussionIndent {
      add(described(text), indent: Self.discussionIndent)
    } else if let label = waiting, indent == Self.textColumn {
      waiting = nil
      appendOption(label, text)
    } else if let gap = text.firstRange(of: "  ") ?? shortGap(in: text) {
      appendOption(
        String(text[..<gap.lowerBound]), String(text[gap.upperBound...].drop { $0 == " " }))
    } else {
      waiting = text
    }
  }

  /// The one blank behind an option that fills its column.
  private func shortGap(in text: String) -> Range<String.Index>? {
    let column = Self.textColumn - 2
    guard text.count > column else { return nil }
    let end = text.index(text.startIndex, offsetBy: column)
    let blank = text.index(before: end)
    return text[blank] == " " ? blank..<end : nil
  }

  private mutating func appendOption(_ label: String, _ text: String) {
    let label = "  " + ParserText.valueNames(in: label)
    let fits = TextTable.width(of: label) < Self.textColumn
    let first = lines.count
    if !fits { lines.append(label) }
    add(described(text), indent: Self.textColumn)
    guard fits, first < lines.count else { return }
    let blanks = Self.textColumn - TextTable.width(of: label)
    lines[first] =
      label + String(repeating: " ", count: blanks) + lines[first].dropFirst(Self.textColumn)
  }

  /// What an option is for, with its values and its default.
  private func described(_ text: String) -> String {
    for start in [" (values: ", " (default: "] {
      guard text.hasSuffix(")"), let found = text.firstRange(of: start) else { continue }
      let abstract = String(text[..<found.lowerBound])
      let inside = String(text[text.index(after: found.lowerBound)...])
      return (ParserText.translation(of: abstract) ?? abstract) + choices(inside)
    }
    return ParserText.translation(of: text) ?? text
  }

  private func choices(_ text: String) -> String {
    let forms: [Message] = ["(values: {1}; default: {2})", "(values: {1})", "(default: {1})"]
    for form in forms {
      guard let values = MessageTemplate(form.template).values(in: text) else { continue }
      let known = ParserText.translation(of: form.template) ?? form.template
      return MessageTemplate(known).parts.map { part in
        switch part {
        case .words(let words): words
        case .value(let number): values[number] ?? ""
        }
      }.joined()
    }
    return text
  }

  /// A command of the description, with what it does behind it.
  private mutating func appendExample(_ line: String) {
    let command = line.drop { $0 == " " }
    guard let gap = command.firstRange(of: "  ") else { return lines.append(line) }
    let remark = String(command[gap.upperBound...].drop { $0 == " " })
    lines.append(line.dropLast(remark.count) + (ParserText.translation(of: remark) ?? remark))
  }

  private mutating func add(_ text: String, indent: Int) {
    lines += LineBreaking.lines(of: text, width: width - indent)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
  }
}
