import ByteScanning
import Indicators
import Language
import TextScanning

/// A fact whose place is asked for, with everything that the features look at: made once a fact, and
/// one object, since each candidate looks at it.
final class PlaceQuestion {
  /// How many references before the number are looked at; what is farther is out of mind.
  static let memory = 12

  let site: FactSite
  let measure: MeasureGroup
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
  /// What the section of the fact is about.
  let topics: PlaceTopics
  /// What the catalogue knows of the named indicator.
  let known: KnownIndicator
  let clauseWords: [ClauseWord]
  let sentenceWords: [ClauseWord]
  /// The nodes of the names of the sentence, those of members of lists last.
  let named: [Int]

  init(
    _ indicator: Indicator, _ known: KnownIndicator, of places: ArticlePlaces,
    in discourse: Discourse
  ) {
    self.known = known
    let site = FactSite(indicator, in: discourse)
    let all = places.references
    let position = all.partition { $0.range.lowerBound >= site.number }
    let window = Window(all[max(0, position - Self.memory)..<position], in: site.sentence)
    let before = window.before
    let strong = window.strong
    self.site = site
    self.position = position
    topics = places.topics(of: site.block)
    self.before = before
    measure = MeasureGroup(indicator.measure)
    membersBefore = window.members
    named = window.named
    behind = Array(
      all[position...].prefix(6).prefix { $0.range.lowerBound < site.range.upperBound })
    last = before.last
    lastStrong = strong.last
    clauseTopic = strong.last { $0.opening != .none }
    sentenceTopic = strong.last { $0.opening == .sentence || $0.opening == .soft }
    let first = places.firstStrong(of: site.block)
    paragraphFirst = first.flatMap { $0.range.lowerBound < site.number ? $0 : nil }
    headingPlace = site.heading >= 0 ? places.lastName(of: site.heading) : nil
    areaWord = Self.areaWord(before, strong, in: site.sentence)
    let lastBlock = strong.last?.block ?? -1
    opensParagraph = lastBlock < site.block
    opensSection =
      lastBlock < site.block
      && (Self.isNumbered(discourse.article.blocks[site.block].range, discourse)
        || site.heading >= 0 && lastBlock < site.heading)
    let words = discourse.words
    let front = site.clause.lowerBound
    group = Self.group(behind: indicator.quantity.numberRange.upperBound, words)
    isAround = words.has(.around, in: front..<site.number)
    itemStart = Self.itemStart(site.range.lowerBound..<site.number, discourse)
    clauseWords = ClauseWord.all(in: site.clause, words)
    sentenceWords = ClauseWord.all(in: site.range.lowerBound..<front, words)
  }

  /// The references that are looked at, sorted out in one walk.
  private struct Window {
    var before: [PlaceReference] = []
    var strong: [PlaceReference] = []
    var members: [PlaceReference] = []
    /// The nodes of the names of the sentence, those of members of lists last.
    var named: [Int] = []

    init(_ references: ArraySlice<PlaceReference>, in sentence: Int) {
      before.reserveCapacity(references.count)
      strong.reserveCapacity(references.count)
      for reference in references {
        if reference.kind == .member {
          members.append(reference)
        } else {
          before.append(reference)
          if !reference.isWeak { strong.append(reference) }
        }
      }
      for reference in before where reference.sentence == sentence && !reference.isAreaWord {
        named.append(reference.node)
      }
      for reference in members where reference.sentence == sentence { named.append(reference.node) }
    }
  }

  var number: Int { site.number }
  var sentence: Int { site.sentence }
  var clause: Range<Int> { site.clause }
  var block: Int { site.block }
  var heading: Int { site.heading }

  /// Where a reference stands, seen from the number.
  func scope(of reference: PlaceReference) -> PlaceScope {
    if reference.sentence == sentence {
      return reference.range.lowerBound >= clause.lowerBound ? .clause : .sentence
    }
    if reference.block == block { return .paragraph }
    return block - reference.block <= 2 ? .near : .far
  }

  /// The last area word of a sentence that no strong name follows.
  private static func areaWord(
    _ before: [PlaceReference], _ strong: [PlaceReference], in sentence: Int
  ) -> PlaceReference? {
    let kinds: [PlaceReference.Kind] = [.whole, .this, .own]
    guard let word = before.last(where: { $0.sentence == sentence && kinds.contains($0.kind) })
    else { return nil }
    let isFollowed = strong.contains {
      $0.range.lowerBound > word.range.lowerBound && !$0.isAreaWord
    }
    return isFollowed ? nil : word
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
