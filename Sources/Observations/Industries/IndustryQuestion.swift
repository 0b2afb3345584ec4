import Decisions
import Indicators
import Industries
import Language

/// A fact whose industry is asked for, with the words round it that lead to industries: made once a
/// fact, so that each candidate only compares numbers.
struct IndustryQuestion {
  /// A word that leads to a division, by where it stands.
  struct Word {
    let scope: IndustryScope
    let hit: IndustryHit
    /// Section and division as features number them.
    let division: UInt16
    let kind: IndustryWordKind.Value
  }

  let site: FactSite
  let measure: MeasureValue
  let isGrowth: Bool
  let isPeople: Bool
  let rank: UInt16
  /// All words of the paragraph, and of what stands over it, that lead to divisions, by scope.
  private(set) var words: [Word] = []
  /// The word of each scope that stands nearest to the number, scopes in order.
  private(set) var nearest: [Word] = []
  /// The last word of the subject that leads to a division.
  private(set) var head: Word?
  /// The kinds without a code in each scope, each once.
  private(set) var kinds: [(scope: IndustryScope, kind: IndustryWordKind.Value)] = []
  private(set) var lastKind = IndustryWordKind.Value.nothing
  /// The nearest scope that holds any word with a code.
  private(set) var nearestScope = IndustryScope.nowhere
  /// The only division that the words of the heading, and of the title, lead to.
  private(set) var heading: UInt16?
  private(set) var title: UInt16?
  /// How many divisions and sections the words of the sentence lead to.
  private(set) var divisionCount: UInt16 = 0
  private(set) var sectionCount: UInt16 = 0
  /// Whether a word of the sentence makes manufactures of products.
  private(set) var isProcessed = false
  /// Whether the people or the money of the clause belong to the industry round about, and whether
  /// a word says that none applies.
  private(set) var isLinked = false
  private(set) var isDenied = false
  let clauseClasses: [UInt16]
  /// What the catalogue knows of the named indicator.
  let known: KnownIndicator
}

extension IndustryQuestion {
  /// The last scope of the sentence, and of the clause; what is farther has a higher number.
  private static let sentenceEnd = IndustryScope.sentenceBehind.rawValue
  private static let clauseEnd = IndustryScope.clauseBehind.rawValue
  private static let paragraphEnd = IndustryScope.paragraphBehind.rawValue

  init(
    _ indicator: Indicator, _ known: KnownIndicator, rank: UInt16, hits: IndustryHits,
    in discourse: Discourse
  ) {
    self.known = known
    site = FactSite(indicator, in: discourse)
    self.rank = rank
    measure = MeasureValue(indicator.measure)
    isGrowth = indicator.measure == .growth || indicator.measure == .rate
    isPeople = [.persons, .households, .perCapitaIncome].contains(indicator.measure)
    clauseClasses = ClauseWord.all(in: site.clause, discourse.words).map(\.number)
    let located = hits.located(
      around: site.number, subject: (indicator.quote, indicator.subjectRange),
      clause: site.clause, sentence: site.range, block: site.block)
    take(located)
    findNearest()
    heading = onlyDivision(of: .heading)
    title = onlyDivision(of: .title)
  }

  /// Sorts the words by scope; within a scope they keep the order of the text.
  private mutating func take(_ located: [IndustryHits.Located]) {
    words.reserveCapacity(located.count)
    let present = located.reduce(0 as UInt32) { $0 | 1 << UInt32($1.scope.rawValue) }
    for scope in IndustryScope.allCases where present & (1 << UInt32(scope.rawValue)) != 0 {
      // The kinds seen in the scope, a bit each.
      var seen: UInt32 = 0
      for found in located where found.scope == scope { take(found, &seen) }
    }
  }

  private mutating func take(_ found: IndustryHits.Located, _ seen: inout UInt32) {
    let scope = found.scope.rawValue
    let kind = found.hit.kind.value
    if found.scope == .subject { lastKind = kind }
    if kind == .process, scope <= Self.sentenceEnd { isProcessed = true }
    guard let code = found.hit.code else {
      if seen & (1 << UInt32(kind.rawValue)) == 0 { kinds.append((found.scope, kind)) }
      seen |= 1 << UInt32(kind.rawValue)
      guard scope <= Self.clauseEnd else { return }
      isLinked = isLinked || kind == .link
      isDenied = isDenied || found.hit.kind.endsSearch
      return
    }
    guard !found.hit.isShort || found.scope == .subject else { return }
    let word = Word(scope: found.scope, hit: found.hit, division: code.divisionNumber, kind: kind)
    words.append(word)
    if found.scope == .subject { head = word }
  }

  private func onlyDivision(of scope: IndustryScope) -> UInt16? {
    var found: UInt16?
    for word in words where word.scope == scope {
      if let found, found != word.division { return nil }
      found = word.division
    }
    return found
  }

  /// The nearest word of each scope: the last before the number, the first behind it.
  private mutating func findNearest() {
    // At most four divisions are told apart, and a bit for each section.
    var divisions = SIMD4<UInt16>.zero
    var sections: UInt32 = 0
    nearest.reserveCapacity(IndustryScope.allCases.count)
    for word in words where word.scope.rawValue <= Self.paragraphEnd {
      if nearest.last?.scope == word.scope {
        if !word.scope.isBehind { nearest[nearest.count - 1] = word }
      } else {
        nearest.append(word)
      }
      guard word.scope.rawValue <= Self.sentenceEnd else { continue }
      sections |= 1 << UInt32(word.division / 100)
      let place = Int(divisionCount)
      if place < 4, !any(divisions .== SIMD4(repeating: word.division)) {
        divisions[place] = word.division
        divisionCount += 1
      }
    }
    nearestScope = nearest.first?.scope ?? .nowhere
    sectionCount = UInt16(min(3, sections.nonzeroBitCount))
  }
}
