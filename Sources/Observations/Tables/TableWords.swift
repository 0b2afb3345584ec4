import ByteScanning
import InputFiles
import TextScanning

/// The words that tables are read by, from `table-words.tsv`.
struct TableWords: Sendable {
  /// The classes of words.
  enum Role: String, CaseIterable {
    /// In front of the unit that holds for a whole table.
    case unitLine = "unit_line"
    /// The heading of a column of units.
    case unitColumn = "unit_column"
    /// The heading of a column whose numbers state nothing.
    case ignored
    /// The heading of a column of labels.
    case label
    /// The heading of a column of years.
    case yearColumn = "year_column"
    /// A heading that is a year by itself, counted from the table's own: 上年.
    case relative
    /// Ends the heading of a column of places in a ranking.
    case rank
    /// A heading that says no more than that numbers follow.
    case value
    /// In front of the time that numbers are per cent of: 为上年.
    case index
    /// A change against an earlier time; behind `@` whether it is an amount.
    case growth
    /// What looks like a change and is a thing of its own: 增加值.
    case notGrowth = "not_growth"
    /// What is counted in no unit: 性别比.
    case unitless
    /// A share of the whole.
    case share
    /// A row that sums up others; behind `@` the level of the area that it is of.
    case total
    /// A row among places that stands for no place: 其他.
    case residue
    /// In front of a part of the row above.
    case part
    /// Behind numbers that are ages: 岁.
    case age
    /// What the name of an area ends in; behind `@` its level.
    case placeEnding = "place_ending"
    /// What is counted in a unit that need not be printed: 人口@人.
    case counted
    /// In front of the number of a table: 表, 附表.
    case captionMark = "caption_mark"
    /// Marks of a table that goes on from the page before: 续表.
    case continued
    /// Words of a caption that name no indicator.
    case caption
    /// Words of a caption that say what is measured of the thing it names.
    case captionMeasure = "caption_measure"
    /// A census by name, with its month: 七普@2020-11.
    case census
    /// In front of the day that the numbers are of; any other day is when they were printed.
    case asOf = "as_of"
    /// Opens a note below a table: 注.
    case note
    /// What a note may be about that is of the whole table: 数据, 本表数据.
    case noteTopic = "note_topic"
  }

  /// Words and what stands behind their `@`, longest first; of one length as in the file.
  private let entries: [Role: [(word: String, value: String)]]
  private let sets: [Role: Set<String>]

  static let file = "table-words.tsv"

  /// - Throws: `InputError` where a role is unknown or missing.
  init(bytes: [UInt8], path: String) throws {
    let table = try TableFile(bytes, path: path, header: ["role", "words"])
    var entries: [Role: [(word: String, value: String)]] = [:]
    for row in table.rows {
      guard let role = Role(rawValue: row.cells[0]) else {
        let known = Role.allCases.map(\.rawValue)
        throw InputError(
          file: path, line: row.line, "write a role and its words; roles are \(list: known)")
      }
      entries[role, default: []] += row.cells[1].split(separator: " ").map { item in
        let parts = item.split(separator: "@", maxSplits: 1)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      }
    }
    if let missing = Role.allCases.first(where: { entries[$0] == nil }) {
      throw InputError(file: path, "give a row for \(missing.rawValue)")
    }
    sets = entries.mapValues { Set($0.map(\.word)) }
    self.entries = entries.mapValues { words in
      words.enumerated().sorted { left, right in
        let (a, b) = (left.element.word.utf8.count, right.element.word.utf8.count)
        return a != b ? a > b : left.offset < right.offset
      }.map(\.element)
    }
  }

  /// Whether a text is one of the words.
  func `is`(_ text: String, _ role: Role) -> Bool { sets[role]?.contains(text) ?? false }

  /// What stands behind the `@` of a word, nil for another text.
  func value(of text: String, _ role: Role) -> String? {
    entries[role]?.first { $0.word == text }?.value
  }

  // On bytes from here on, since strings look for the bounds of characters at every step.

  /// The longest word that stands in a text, with what stands behind its `@`.
  func found(_ role: Role, in text: String) -> (word: String, value: String)? {
    let letters = Array(text.utf8)
    return entries[role]?.first { letters.firstIndex(ofWord: $0.word) != nil }
  }

  /// The longest word that a text begins with.
  func prefix(_ role: Role, of text: String) -> String? {
    let letters = Array(text.utf8)
    return entries[role]?.first { letters.hasWord($0.word, at: 0, before: letters.count) }?.word
  }

  /// The longest word that a text ends in.
  func suffix(_ role: Role, of text: String) -> (word: String, value: String)? {
    let letters = Array(text.utf8)
    guard let entries = entries[role] else { return nil }
    // By their numbers, so that no word is copied that does not fit.
    let found = entries.indices.first {
      letters.hasWord(entries[$0].word, endingAt: letters.count)
    }
    return found.map { entries[$0] }
  }

  /// A text without the words of a role, the longest taken out first.
  func without(_ role: Role, _ text: String) -> String {
    var letters = Array(text.utf8)
    for (word, _) in entries[role] ?? [] {
      while let start = letters.firstIndex(ofWord: word) {
        letters.removeSubrange(start..<start + word.utf8.count)
      }
    }
    return letters.count == text.utf8.count ? text : String(decoding: letters, as: UTF8.self)
  }
}

extension String {
  /// Whether a text stands somewhere in this one.
  func holds(_ text: String) -> Bool { Array(utf8).firstIndex(ofWord: text) != nil }
}
