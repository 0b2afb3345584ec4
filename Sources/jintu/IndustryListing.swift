import Messages
import Industries

/// Writes industries as tables, with the words that lead to them.
struct IndustryListing {
  let table: IndustryTable
  let lexicon: IndustryLexicon
  /// Whether to write whole subtrees and every word.
  let showsAll: Bool
  /// The facts to count, nil for none.
  let facts: LastRun?

  /// How many words are shown of each kind unless all are asked for.
  private static let shownWords = 24
  /// The width that lists of words are broken at, in cells.
  private static let lineWidth = 96

  /// All sections, with the number of industries and of words below each.
  func sections() -> [String] {
    if showsAll { return rows(table.entries.map(\.code)) }
    return rows(table.entries.map(\.code).filter { $0.level == .section })
  }

  /// Several industries that a part of a name stands for.
  func several(_ codes: [IndustryCode]) -> [String] {
    rows(showsAll ? codes.flatMap { [$0] + descendants(of: $0) } : codes)
  }

  /// One industry: its ancestors, itself, what lies below, and the words that lead to it.
  func branch(_ code: IndustryCode, of word: String) -> [String] {
    var ancestors: [IndustryCode] = []
    var next = code.parent
    while let parent = next {
      ancestors.insert(parent, at: 0)
      next = parent.parent
    }
    let below = showsAll ? descendants(of: code) : table.children(of: code)
    var lines = rows(ancestors + [code] + below)
    if let found = lexicon.word(word) {
      let note = found.note.isEmpty ? "" : ", \(found.note)"
      lines.insert(said("\(word): a word of kind \(found.kind.rawValue)\(note)"), at: 0)
    }
    return lines + words(leadingTo: code)
  }

  private func descendants(of code: IndustryCode) -> [IndustryCode] {
    table.entries.map(\.code).filter { $0 != code && $0.isWithin(code) }
  }

  private func rows(_ codes: [IndustryCode]) -> [String] {
    var output = TextTable(
      header: ["code", "name", "level", "below", "words"] + (facts == nil ? [] : ["facts"]),
      rightAligned: [3, 4, 5])
    for code in codes {
      let words = lexicon.words.count { $0.code?.isWithin(code) == true }
      output.append(
        [
          code.description, table.name(of: code) ?? "", code.level.rawValue,
          "\(descendants(of: code).count)", "\(words)",
        ] + (facts.map { ["\($0.facts(of: code))"] } ?? []))
    }
    return output.lines + (facts.map { [said("facts: of the run in \($0.folder)")] } ?? [])
  }

  /// The words by kind, each kind broken into lines.
  private func words(leadingTo code: IndustryCode) -> [String] {
    IndustryWordKind.allCases.flatMap { kind -> [String] in
      let words = lexicon.words.filter { $0.kind == kind && $0.code?.isWithin(code) == true }
      guard !words.isEmpty else { return [] }
      let shown = showsAll ? words[...] : words.prefix(Self.shownWords)
      let hidden = words.count - shown.count
      let rest = hidden == 0 ? [] : [said("and \(hidden) more (--all)")]
      return ["", "\(kind.rawValue): \(words.count)"] + broken(shown.map(\.text) + rest)
    }
  }

  private func broken(_ words: [String]) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty, TextTable.width(of: line) + TextTable.width(of: word) > Self.lineWidth {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "  " : " ") + word
    }
    return lines + [line]
  }
}
