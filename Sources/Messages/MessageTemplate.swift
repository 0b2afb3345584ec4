/// A sentence with places for values: `{1}`, `{2}`…, in any order.
public struct MessageTemplate: Hashable, Sendable {
  /// A piece of a template.
  public enum Part: Hashable, Sendable {
    case words(String)
    /// Where the value of a number, from 0 on, is put in.
    case value(Int)
  }

  /// The pieces in their order; none of them is empty.
  public let parts: [Part]

  /// Reads a template; a brace that encloses no number stands for itself.
  public init(_ text: String) {
    parts = text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
      .flatMap { position, piece -> [Part] in
        guard position > 0, let end = piece.firstIndex(of: "}"), let number = Int(piece[..<end]),
          number > 0
        else { return [.words((position > 0 ? "{" : "") + piece)] }
        return [.value(number - 1), .words(String(piece[piece.index(after: end)...]))]
      }.filter { $0 != .words("") }
  }

  /// The numbers of the values that are put in, from 0 on.
  public var valueNumbers: Set<Int> {
    Set(parts.compactMap { if case .value(let number) = $0 { number } else { nil } })
  }

  /// Whether there is anything to translate: a letter besides the values.
  public var hasWords: Bool {
    parts.contains { part in
      if case .words(let words) = part { words.contains(where: \.isLetter) } else { false }
    }
  }

  /// The values that a printed text puts into this template, by their number; nil where it is of
  /// another one. Each value is as short as it can be.
  public func values(in text: String) -> [Int: String]? {
    var values: [Int: String] = [:]
    var rest = Substring(text)
    var open: Int?
    for part in parts {
      switch part {
      case .value(let number): open = number
      case .words(let words):
        guard let found = open == nil ? prefix(words, of: rest) : rest.firstRange(of: words) else {
          return nil
        }
        if let number = open { values[number] = String(rest[..<found.lowerBound]) }
        open = nil
        rest = rest[found.upperBound...]
      }
    }
    if let open { values[open] = String(rest) }
    return open != nil || rest.isEmpty ? values : nil
  }

  private func prefix(_ words: String, of text: Substring) -> Range<Substring.Index>? {
    text.hasPrefix(words)
      ? text.startIndex..<text.index(text.startIndex, offsetBy: words.count) : nil
  }
}
