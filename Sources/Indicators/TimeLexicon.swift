import ByteScanning
import InputFiles
import TextScanning

/// The words of `time-words.tsv`: time words with their meaning, and the words beside dates that tell
/// how a date is to be read, in one trie.
struct TimeLexicon: Sendable {
  /// The classes of words that have no meaning of their own.
  struct Roles: OptionSet, Sendable, Hashable {
    let rawValue: UInt64
    static let since = Roles(rawValue: 1 << 0)
    static let sinceYear = Roles(rawValue: 1 << 1)
    static let until = Roles(rawValue: 1 << 2)
    static let notUntil = Roles(rawValue: 1 << 3)
    static let partOfYear = Roles(rawValue: 1 << 4)
    static let partOfMonth = Roles(rawValue: 1 << 5)
    static let yearsAgo = Roles(rawValue: 1 << 6)
    static let yearsPassed = Roles(rawValue: 1 << 7)
    static let notClock = Roles(rawValue: 1 << 8)
    static let wholeWord = Roles(rawValue: 1 << 9)
    static let beforeWord = Roles(rawValue: 1 << 10)
    static let comparison = Roles(rawValue: 1 << 11)
    static let compared = Roles(rawValue: 1 << 12)
    static let grown = Roles(rawValue: 1 << 13)
    static let titleAccount = Roles(rawValue: 1 << 14)
    static let titlePlan = Roles(rawValue: 1 << 15)
    static let pageHead = Roles(rawValue: 1 << 16)
    static let future = Roles(rawValue: 1 << 17)
    static let statement = Roles(rawValue: 1 << 18)
    static let origin = Roles(rawValue: 1 << 19)
    static let completion = Roles(rawValue: 1 << 20)
    static let change = Roles(rawValue: 1 << 21)
    static let asOf = Roles(rawValue: 1 << 22)
    static let founding = Roles(rawValue: 1 << 23)
    static let turn = Roles(rawValue: 1 << 24)
    static let planHeading = Roles(rawValue: 1 << 25)
    static let accountHeading = Roles(rawValue: 1 << 26)
    static let nextSteps = Roles(rawValue: 1 << 27)
    static let visit = Roles(rawValue: 1 << 28)
    static let respectively = Roles(rawValue: 1 << 29)
    static let possessive = Roles(rawValue: 1 << 30)
    static let reached = Roles(rawValue: 1 << 31)
    static let survey = Roles(rawValue: 1 << 32)
    static let referenceDate = Roles(rawValue: 1 << 33)
    static let wholeYear = Roles(rawValue: 1 << 34)
    static let yearbook = Roles(rawValue: 1 << 35)
    static let ability = Roles(rawValue: 1 << 36)
    static let outlay = Roles(rawValue: 1 << 37)
    static let stood = Roles(rawValue: 1 << 38)

    static let names: [String: Roles] = [
      "since": .since, "since_year": .sinceYear, "until": .until, "not_until": .notUntil,
      "part_of_year": .partOfYear, "part_of_month": .partOfMonth, "years_ago": .yearsAgo,
      "years_passed": .yearsPassed, "not_clock": .notClock, "whole_word": .wholeWord,
      "before_word": .beforeWord, "comparison": .comparison, "compared": .compared,
      "grown": .grown, "title_account": .titleAccount, "title_plan": .titlePlan,
      "page_head": .pageHead, "future": .future, "statement": .statement, "origin": .origin,
      "completion": .completion, "change": .change, "as_of": .asOf,
      "founding": .founding, "turn": .turn, "plan_heading": .planHeading,
      "account_heading": .accountHeading,
      "next_steps": .nextSteps, "visit": .visit, "respectively": .respectively,
      "possessive": .possessive, "reached": .reached,
      "survey": .survey, "reference_date": .referenceDate,
      "whole_year": .wholeYear, "yearbook": .yearbook, "ability": .ability, "outlay": .outlay,
      "stood": .stood,
    ]
  }

  private struct Entry: Sendable {
    var roles: Roles = []
    var meaning: TimeExpression.Meaning?
  }

  /// The first scalars of the words that mean a time.
  let starters: ScalarSet
  private let entries: [Entry]
  private let trie: DoubleArrayTrie
  /// The first characters of the words of each class.
  private let firsts: [FirstCharacters]
  /// The bytes of the longest word.
  private let longest: Int

  /// The lexicon of the bytes of a table.
  /// - Throws: `InputError` with file and line.
  init(bytes: [UInt8], file: String) throws {
    let table = try TableFile(bytes, path: file, header: ["class", "words", "note"])
    var keys: [Range<Int>] = []
    var senses: [Entry] = []
    for row in table.body {
      let name = table.lines.string(row, 0)
      let sense = Entry(roles: Roles.names[name] ?? [], meaning: TimeExpression.Meaning(name[...]))
      guard !sense.roles.isEmpty || sense.meaning != nil else {
        throw table.error(row, "'\(name)' is no class of time words")
      }
      for word in table.lines.words(row, 1) {
        keys.append(word)
        senses.append(sense)
      }
    }
    let words = DoubleArrayTrie.grouping(keys, of: bytes)
    trie = words.trie
    var entries = [Entry](repeating: Entry(), count: words.count)
    var starters = ScalarSet(firstOf: [])
    var firsts = [FirstCharacters](repeating: FirstCharacters(), count: UInt64.bitWidth)
    for ((key, sense), number) in zip(zip(keys, senses), words.numbers) {
      entries[number].roles.formUnion(sense.roles)
      if !sense.roles.isEmpty {
        firsts[sense.roles.rawValue.trailingZeroBitCount].insert(bytes, at: key.lowerBound)
      }
      guard let meaning = sense.meaning else { continue }
      entries[number].meaning = meaning
      starters.insert(UTF8Text.scalar(bytes, key.lowerBound).value)
    }
    self.starters = starters
    self.firsts = firsts
    self.entries = entries
    longest = keys.map(\.count).max() ?? 0
  }

  /// The longest time word that begins at an index: its meaning and its end.
  func meaning(_ bytes: [UInt8], at index: Int, to limit: Int)
    -> (meaning: TimeExpression.Meaning, end: Int)?
  {
    var found: (TimeExpression.Meaning, Int)?
    trie.forEachMatch(in: bytes, from: index, to: limit) { end, value in
      if let meaning = entries[value].meaning { found = (meaning, end) }
    }
    return found
  }

  /// The end of the longest word of a class that begins at an index, or nil.
  func end(of role: Roles, _ bytes: [UInt8], at index: Int, to limit: Int) -> Int? {
    guard index < limit else { return nil }
    var found: Int?
    trie.forEachMatch(in: bytes, from: index, to: limit) { end, value in
      if entries[value].roles.contains(role) { found = end }
    }
    return found
  }

  /// The index where a word of a class begins that ends at an index, or nil.
  func start(of role: Roles, _ bytes: [UInt8], endingAt index: Int, from limit: Int) -> Int? {
    var start = index
    while let (_, before) = UTF8Text.scalarBefore(bytes, start, from: limit),
      index - before <= longest
    {
      start = before
      if end(of: role, bytes, at: start, to: index) == index { return start }
    }
    return nil
  }

  /// The first word of a class that stands wholly in a range.
  func first(_ role: Roles, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let firsts = firsts[role.rawValue.trailingZeroBitCount]
    for index in range where firsts.mayStand(in: bytes, at: index) {
      if let end = end(of: role, bytes, at: index, to: range.upperBound) { return index..<end }
    }
    return nil
  }

  /// Whether a word of a class stands wholly in a range.
  func occurs(_ role: Roles, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    first(role, in: bytes, range) != nil
  }
}

extension TimeExpression.Meaning {
  /// The meaning that a class of `time-words.tsv` gives its words: `now`, `relative:-1`,
  /// `months:1-6`; nil for any other text.
  init?(_ text: Substring) {
    let parts = text.split(separator: ":", maxSplits: 1)
    switch (parts.first ?? "", parts.count) {
    case ("topic_year", 1): self = .topicYear
    case ("that_year", 1): self = .thatYear
    case ("plan_years", 1): self = .planYears
    case ("now", 1): self = .now
    case ("yearly", 1): self = .yearly
    case ("past", 1): self = .past
    case ("coming", 2):
      guard let count = Int(parts[1]), count > 0 else { return nil }
      self = .coming(count)
    case ("relative", 2):
      guard let offset = Int(parts[1]) else { return nil }
      self = .relative(offset, months: nil)
    case ("named", 2):
      guard let offset = Int(parts[1]) else { return nil }
      self = .named(offset)
    case ("since", 2):
      guard let year = Int(parts[1]) else { return nil }
      self = .since(year)
    case ("year", 2):
      guard let year = Int(parts[1]) else { return nil }
      self = .year(year, months: nil)
    case ("months", 2), ("years", 2):
      let numbers = parts[1].split(separator: "-").compactMap { Int($0) }
      guard numbers.count == 2, numbers[0] <= numbers[1] else { return nil }
      self =
        parts[0] == "months" ? .months(numbers[0]...numbers[1]) : .years(numbers[0], numbers[1])
    default: return nil
    }
  }
}
