import ByteScanning
import InputFiles
import TextScanning

/// The words around a number that tell what it is: measure words from `measures.tsv` and word
/// classes from `cues.tsv`, in one trie.
struct CueLexicon: Sendable {
  /// The classes of words in `cues.tsv`.
  struct Roles: OptionSet, Sendable, Hashable {
    let rawValue: UInt32
    static let person = Roles(rawValue: 1 << 0)
    static let guest = Roles(rawValue: 1 << 1)
    static let household = Roles(rawValue: 1 << 2)
    static let firm = Roles(rawValue: 1 << 3)
    static let abstract = Roles(rawValue: 1 << 4)
    static let facility = Roles(rawValue: 1 << 5)
    static let concrete = Roles(rawValue: 1 << 6)
    static let farmland = Roles(rawValue: 1 << 7)
    static let crop = Roles(rawValue: 1 << 8)
    static let animal = Roles(rawValue: 1 << 9)
    static let rhetoric = Roles(rawValue: 1 << 10)
    static let planName = Roles(rawValue: 1 << 11)
    static let planned = Roles(rawValue: 1 << 12)
    static let target = Roles(rawValue: 1 << 13)
    static let forecast = Roles(rawValue: 1 << 14)
    static let done = Roles(rawValue: 1 << 15)
    static let verb = Roles(rawValue: 1 << 16)
    static let survey = Roles(rawValue: 1 << 17)
    static let negation = Roles(rawValue: 1 << 18)
    static let attributive = Roles(rawValue: 1 << 19)
    static let compared = Roles(rawValue: 1 << 20)
    static let account = Roles(rawValue: 1 << 21)
    static let holding = Roles(rawValue: 1 << 22)

    static let names: [(name: String, role: Roles)] = [
      ("person", .person), ("guest", .guest), ("household", .household), ("firm", .firm),
      ("abstract", .abstract), ("facility", .facility), ("concrete", .concrete),
      ("farmland", .farmland), ("crop", .crop), ("animal", .animal), ("rhetoric", .rhetoric),
      ("plan_name", .planName), ("planned", .planned), ("target", .target),
      ("forecast", .forecast), ("done", .done), ("verb", .verb), ("survey", .survey),
      ("negation", .negation), ("attributive", .attributive), ("compared", .compared),
      ("account", .account), ("holding", .holding),
    ]
  }

  /// A measure that a word tells.
  struct Sense: Sendable {
    let measure: Measure
    let isBefore: Bool
    let dimensions: [MeasurementUnit.Dimension]
  }

  /// A word with everything it tells.
  struct Entry: Sendable {
    var roles: Roles = []
    var senses: [Sense] = []

    /// Takes in the senses of another word where this one has none.
    mutating func inherit(_ others: [Sense]) {
      let own = senses
      senses += others.compactMap { sense in
        let known = own.filter { $0.isBefore == sense.isBefore }.flatMap(\.dimensions)
        let left = sense.dimensions.filter { !known.contains($0) }
        return left.isEmpty
          ? nil : Sense(measure: sense.measure, isBefore: sense.isBefore, dimensions: left)
      }
    }
  }

  /// A word found in text.
  struct Cue: Sendable {
    let range: Range<Int>
    let entry: Int
  }

  private(set) var entries: [Entry]
  private let trie: DoubleArrayTrie

  /// The lexicon of a measure table and the bytes of `cues.tsv`.
  /// - Throws: `InputError` with file and line.
  init(measures: MeasureTable, cues: [UInt8], file: String) throws {
    let table = try TableFile(cues, path: file, header: ["role", "words"])
    var text = cues
    var keys: [Range<Int>] = []
    var told: [Entry] = []
    for row in table.body {
      let name = table.lines.string(row, 0)
      guard let role = Roles.names.first(where: { $0.name == name })?.role else {
        let known = Roles.names.map(\.name)
        throw table.error(row, "'\(name)' is no role; write one of \(list: known)")
      }
      for word in table.lines.words(row, 1) {
        keys.append(word)
        told.append(Entry(roles: role))
      }
    }
    for entry in measures.entries {
      for (words, isBefore) in [(entry.before, true), (entry.after, false)] {
        for word in words {
          let dimensions = word.dimension.map { [$0] } ?? entry.dimensions
          let sense = Sense(measure: entry.measure, isBefore: isBefore, dimensions: dimensions)
          keys.append(text.count..<(text.count + word.text.utf8.count))
          told.append(Entry(senses: [sense]))
          text += word.text.utf8
        }
      }
    }
    let words = DoubleArrayTrie.grouping(keys, of: text)
    trie = words.trie
    var entries = [Entry](repeating: Entry(), count: words.count)
    for (number, entry) in zip(words.numbers, told) {
      entries[number].roles.formUnion(entry.roles)
      entries[number].senses += entry.senses
    }
    self.entries = entries
    inheritSenses(of: zip(keys, words.numbers).map { ($0, $1) }, in: text)
  }

  /// Gives each word the senses of the longest one that it ends in, for the dimensions that it tells
  /// nothing of itself: 拟投资 is of an investment as 投资 is, though it is listed as a plan.
  private mutating func inheritSenses(of words: [(range: Range<Int>, entry: Int)], in text: [UInt8])
  {
    for (range, entry) in words.sorted(by: { $0.range.count < $1.range.count }) {
      var start = text.scalarEnd(at: range.lowerBound)
      while start < range.upperBound {
        if let other = trie.value(of: text[start..<range.upperBound]),
          !entries[other].senses.isEmpty
        {
          entries[entry].inherit(entries[other].senses)
          break
        }
        start = text.scalarEnd(at: start)
      }
    }
  }

  /// All words in a range, leftmost and longest, in order.
  /// - Complexity: O(length).
  func cues(in bytes: [UInt8], _ range: Range<Int>) -> [Cue] {
    var cues: [Cue] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let found = trie.longestMatch(in: bytes, from: index, to: range.upperBound) {
        cues.append(Cue(range: index..<found.end, entry: found.value))
        index = found.end
      } else {
        index = bytes.scalarEnd(at: index)
      }
    }
    return cues
  }

  /// The roles of the longest word that begins at `start`.
  func roles(_ bytes: [UInt8], at start: Int, to limit: Int) -> Roles {
    guard let found = trie.longestMatch(in: bytes, from: start, to: limit) else { return [] }
    return entries[found.value].roles
  }

  /// The end of the verb that begins at `start`, or nil.
  func verbEnd(_ bytes: [UInt8], at start: Int, to limit: Int) -> Int? {
    guard start < limit, let found = trie.longestMatch(in: bytes, from: start, to: limit),
      entries[found.value].roles.contains(.verb)
    else { return nil }
    return found.end
  }
}
