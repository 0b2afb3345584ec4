/// Breaks a text into lines by the cells that it takes on a terminal: behind blanks and between
/// Chinese characters.
enum LineBreaking {
  /// The lines of a text, none of more cells than the width unless one word is; at least one.
  static func lines(of text: String, width: Int) -> [String] {
    var lines = [""]
    for piece in pieces(of: text) {
      let trimmed = piece.last == " " ? piece.dropLast() : piece
      let last = lines[lines.count - 1]
      if !last.isEmpty, TextTable.width(of: last) + TextTable.width(of: String(trimmed)) > width {
        lines[lines.count - 1] = last.last == " " ? String(last.dropLast()) : last
        lines.append("")
      }
      lines[lines.count - 1] += piece
    }
    return lines
  }

  /// What no line may be broken within: words with the blank behind them, and single Chinese
  /// characters with the punctuation that clings to them.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if next == text.endIndex || mayBreak(behind: text[index], before: text[next]) {
        pieces.append(text[start..<next])
        start = next
      }
      index = next
    }
    return pieces
  }

  private static func mayBreak(behind left: Character, before right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    guard isWide(left) || isWide(right) else { return false }
    return !(isPunctuation(right) && !opens(right)) && !opens(left)
  }

  private static func isWide(_ character: Character) -> Bool {
    TextTable.width(of: String(character)) > 1 || isPunctuation(character) && !character.isASCII
  }

  private static func isPunctuation(_ character: Character) -> Bool { character.isPunctuation }

  /// Whether a character opens a bracket or a quotation, which nothing may be broken behind.
  private static func opens(_ character: Character) -> Bool {
    let category = character.unicodeScalars.first?.properties.generalCategory
    return category == .openPunctuation || category == .initialPunctuation
  }
}
