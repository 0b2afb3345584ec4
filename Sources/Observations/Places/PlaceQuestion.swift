import Foundation
import Indicators
import Language
import TextScanning

/// A fact whose place is asked for, with everything that the features look at: made once a fact.
struct PlaceQuestion {
  /// How many references before the number are looked at; what is farther is out of mind.
  static let memory = 12

  let number: Int
  let sentence: Int
  let sentenceRange: Range<Int>
  let clause: Range<Int>
  let block: Int
  let measure: MeasureGroup
  let unit: UInt16
  let size: UInt16
  /// How many references of the article stand before the number.
  let position: Int
  /// The references before the number, the nearest last, members of lists apart.
  let before: [PlaceReference]
  let membersBefore: [PlaceReference]
  /// The references behind the number in its sentence.
  let behind: [PlaceReference]
  let last: PlaceReference?
  let lastStrong: PlaceReference?
  /// The last strong reference that opened a clause, and a sentence.
  let clauseTopic: PlaceReference?
  let sentenceTopic: PlaceReference?
  let paragraphFirst: PlaceReference?
  let heading: Int
  let headingPlace: Int?
  /// The last area word of the sentence that no name follows.
  let areaWord: PlaceReference?
  /// The rank of what is counted (13个村), and whether the clause speaks of the surroundings.
  let group: PlaceRank?
  let isAround: Bool
  let opensSection: Bool
  let opensParagraph: Bool
  /// Where the item of a list of tasks begins that the number is in: ;二是.
  let itemStart: Int?
  let clauseWords: [ClauseWord]
  let sentenceWords: [ClauseWord]
}

extension PlaceQuestion {
  init(_ indicator: Indicator, of places: ArticlePlaces, in discourse: Discourse) {
    let number = indicator.quantity.numberRange.lowerBound
    let sentence = discourse.sentence(at: number)
    let range = discourse.sentences[sentence].range
    let block = discourse.sentences[sentence].block
    let all = places.references
    let position = Self.position(of: number, in: all)
    let window = all[max(0, position - Self.memory)..<position]
    let before = window.filter { $0.kind != .member }
    let strong = before.filter { !$0.isWeak }
    self.number = number
    self.sentence = sentence
    sentenceRange = range
    self.block = block
    clause = discourse.clause(at: number, in: range)
    measure = MeasureGroup(indicator.measure)
    unit = UInt16(indicator.quantity.dimension.index)
    let value = abs(indicator.quantity.value)
    size = UInt16(min(5, value >= 1 ? Int(log10(value)) / 2 : 0))
    self.position = position
    self.before = before
    membersBefore = window.filter { $0.kind == .member }
    behind = Array(all[position...].prefix(6).prefix { $0.range.lowerBound < range.upperBound })
    last = before.last
    lastStrong = strong.last
    clauseTopic = strong.last { $0.opening != .none }
    sentenceTopic = strong.last { $0.opening == .sentence || $0.opening == .soft }
    paragraphFirst = places.firstStrong(of: block).flatMap {
      $0.range.lowerBound < number ? $0 : nil
    }
    heading = discourse.heading(over: block)
    headingPlace = heading >= 0 ? places.lastName(of: heading) : nil
    let clauseStart = clause.lowerBound
    let words = discourse.words
    group = Self.group(behind: indicator.quantity.numberRange.upperBound, words)
    isAround = words.has(.around, in: clauseStart..<number)
    let area = before.last {
      $0.sentence == sentence && ($0.kind == .whole || $0.kind == .this || $0.kind == .own)
    }
    areaWord = area.flatMap { word in
      strong.contains { $0.range.lowerBound > word.range.lowerBound && !$0.isAreaWord } ? nil : word
    }
    let lastBlock = strong.last?.block ?? -1
    let heading = heading
    opensParagraph = lastBlock < block
    opensSection =
      lastBlock < block
      && (Self.isNumbered(discourse.article.blocks[block].range, discourse)
        || heading >= 0 && lastBlock < heading)
    itemStart = Self.itemStart(range.lowerBound..<number, discourse)
    clauseWords = Self.clauseWords(clauseStart..<clause.upperBound, words)
    sentenceWords = Self.clauseWords(range.lowerBound..<clauseStart, words)
  }

  /// Whether the last strong reference stands in an earlier item of a list of tasks.
  var isNewItem: Bool {
    guard let itemStart else { return false }
    return lastStrong.map { $0.range.lowerBound < itemStart } ?? true
  }

  /// The start of the last item of a list of tasks in a range: at its beginning or behind `;`.
  private static func itemStart(_ range: Range<Int>, _ discourse: Discourse) -> Int? {
    discourse.words.words(in: range).last {
      let start = Int($0.start)
      return $0.classes.contains(.enumerator)
        && (start == range.lowerBound || discourse.bytes[start - 1] == 0x3B)
    }.map { Int($0.start) }
  }

  private static func clauseWords(_ range: Range<Int>, _ words: ClassedWords) -> [ClauseWord] {
    let found = words.words(in: range).reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    return ClauseWord.classes.compactMap { found.contains($0.0) ? $0.1 : nil }
  }

  /// How many references begin before a byte.
  private static func position(of index: Int, in references: [PlaceReference]) -> Int {
    var low = 0
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The rank of the areas that a number counts: 13个|村.
  private static func group(behind end: Int, _ words: ClassedWords) -> PlaceRank? {
    for word in words.words(in: end..<end + 13) {
      if word.classes.contains(.areaVillage) { return .village }
      if word.classes.contains(.areaTownship) { return .township }
      if word.classes.contains(.areaCounty) { return .county }
      if word.classes.contains(.areaPrefecture) { return .prefecture }
    }
    return nil
  }

  /// Whether a block begins with a list number: (三), 2., 一是.
  private static func isNumbered(_ block: Range<Int>, _ discourse: Discourse) -> Bool {
    let bytes = discourse.bytes
    let start = block.lowerBound
    guard start < block.upperBound else { return false }
    return bytes[start] == 0x28 || bytes[start].isASCIIDigit
      || discourse.words.classes(at: start).contains(.enumerator)
  }
}
