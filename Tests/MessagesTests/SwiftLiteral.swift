import Foundation

/// A string literal of the sources, with the call that it is an argument of.
struct SwiftLiteral {
  /// The text with `{1}`, `{2}`… where values are put in, as a message keeps it; literals that `+`
  /// joins are one.
  var template: String
  let line: Int
  /// The function or type that is called, without what stands before its last dot; nil where the
  /// literal is no argument.
  let call: String?
  /// The code between the beginning of the argument, or of the statement, and the literal.
  let lead: String

  /// The label of the argument; empty for one without.
  var label: String {
    lead.firstMatch(of: /^\s*([A-Za-z]\w*):(?!:)/).map { String($0.1) } ?? ""
  }
}

/// Finds the string literals of a Swift source. It knows comments, literals of several lines, raw
/// ones and what is put into them; what else the code means is no matter.
struct SwiftLiterals {
  private(set) var literals: [SwiftLiteral] = []
  private let source: [UInt8]
  private var index = 0
  private var line = 1

  init(_ source: some Sequence<UInt8>) {
    self.source = Array(source)
    code(until: nil)
  }

  // MARK: Code

  /// A bracket that is open, with what is called before it and where the argument at hand begins.
  private struct Bracket {
    let call: String?
    var start: Int
    /// Whether statements stand in it.
    var isBlock = false
  }

  /// Reads code up to the bracket that closes it.
  private mutating func code(until close: UInt8?) {
    var open = [Bracket(call: nil, start: index, isBlock: close == nil)]
    while index < source.count {
      let byte = source[index]
      if begins("//") {
        while index < source.count, source[index] != newline { index += 1 }
      } else if begins("/*") {
        while index < source.count, !begins("*/") { step() }
      } else if let quote = quote() {
        literal(quote, open[open.count - 1])
        continue
      } else if "([{".utf8.contains(byte) {
        open.append(
          Bracket(
            call: byte == UInt8(ascii: "(") ? called() : nil, start: index + 1,
            isBlock: byte == UInt8(ascii: "{")))
      } else if ")]}".utf8.contains(byte) {
        if open.count == 1, byte == close { return }
        if open.count > 1 { open.removeLast() }
        if byte == UInt8(ascii: "}") { open[open.count - 1].start = index + 1 }
      } else if byte == UInt8(ascii: ",") || byte == newline && endsStatement(open) {
        open[open.count - 1].start = index + 1
      }
      step()
    }
  }

  /// Whether the line break at hand ends a statement: none between round or square brackets, and none
  /// beside an operator.
  private func endsStatement(_ open: [Bracket]) -> Bool {
    guard open[open.count - 1].isBlock else { return false }
    let blanks = " \t\n".utf8
    let before = source[..<index].last { !blanks.contains($0) }
    let behind = source[index...].first { !blanks.contains($0) }
    let operators = "=+?:.&|".utf8
    return ![before, behind].contains { $0.map(operators.contains) ?? false }
  }

  private mutating func step() {
    if index < source.count, source[index] == newline { line += 1 }
    index += 1
  }

  private var newline: UInt8 { UInt8(ascii: "\n") }

  private func begins(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      source[index] == text[0] && source[index...].starts(with: text)
    }
  }

  private func begins(_ bytes: [UInt8]) -> Bool {
    source[index] == bytes[0] && source[index...].starts(with: bytes)
  }

  /// The name before the bracket at hand.
  private func called() -> String? {
    var start = index
    while start > 0, isName(source[start - 1]) { start -= 1 }
    return start < index ? String(decoding: source[start..<index], as: UTF8.self) : nil
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (48...57).contains(byte) || (65...90).contains(byte)
      || (97...122).contains(byte)
  }

  // MARK: Literals

  /// How a literal begins and ends.
  private struct Quote {
    let hashes: Int
    let isMultiline: Bool

    var marks: [UInt8] { Array((isMultiline ? "\"\"\"" : "\"").utf8) }
    var end: [UInt8] { marks + Array(repeating: UInt8(ascii: "#"), count: hashes) }
    var escape: [UInt8] {
      [UInt8(ascii: "\\")] + Array(repeating: UInt8(ascii: "#"), count: hashes)
    }
  }

  /// The beginning of a literal at the place reached.
  private func quote() -> Quote? {
    guard source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "#") else {
      return nil
    }
    let hashes = source[index...].prefix { $0 == UInt8(ascii: "#") }.count
    let rest = source[(index + hashes)...]
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    return Quote(hashes: hashes, isMultiline: rest.starts(with: "\"\"\"".utf8))
  }

  private mutating func literal(_ quote: Quote, _ bracket: Bracket) {
    let start = index
    let startLine = line
    index += quote.hashes + quote.marks.count
    let text = content(of: quote)
    let lead = String(decoding: source[min(bracket.start, start)..<start], as: UTF8.self)
    let isJoined = lead.last { !$0.isWhitespace } == "+"
    if isJoined, let last = literals.indices.last, literals[last].call == bracket.call,
      lead.contains("\"")
    {
      literals[last].template += text
    } else {
      literals.append(
        SwiftLiteral(template: text, line: startLine, call: bracket.call, lead: lead))
    }
  }

  private mutating func content(of quote: Quote) -> String {
    var text: [UInt8] = []
    var values = 0
    let (end, escape) = (quote.end, quote.escape)
    while index < source.count, !begins(end) {
      guard begins(escape) else {
        text.append(source[index])
        step()
        continue
      }
      index += escape.count
      if source[index] == UInt8(ascii: "(") {
        values += 1
        text += Array("{\(values)}".utf8)
        index += 1
        var inner = self
        inner.literals = []
        inner.code(until: UInt8(ascii: ")"))
        (index, line) = (inner.index + 1, inner.line)
        literals += inner.literals
      } else {
        text += escaped()
      }
    }
    index += end.count
    let all = String(decoding: text, as: UTF8.self)
    return quote.isMultiline ? Self.unindented(all) : all
  }

  /// What an escape stands for; a line break that it hides becomes a NUL.
  private mutating func escaped() -> [UInt8] {
    let byte = source[index]
    step()
    switch byte {
    case UInt8(ascii: "n"): return [newline]
    case UInt8(ascii: "t"): return [UInt8(ascii: "\t")]
    case newline: return [0]
    case UInt8(ascii: "u"):
      while source[index] != UInt8(ascii: "}") { index += 1 }
      index += 1
      return Array("?".utf8)
    default: return [byte]
    }
  }

  /// A text of several lines without the indentation of its last one.
  private static func unindented(_ text: String) -> String {
    let indent = text.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
    let lines = text.dropFirst().split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\0" })
    var made = ""
    var position = text.index(text.startIndex, offsetBy: 1)
    for line in lines.dropLast() {
      made += line.isEmpty ? "" : line.dropFirst(indent)
      position = line.endIndex
      if text[position] == "\n" { made += "\n" }
    }
    return made.last == "\n" ? String(made.dropLast()) : made
  }
}
