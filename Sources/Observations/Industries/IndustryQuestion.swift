import Foundation
import Indicators
import Industries
import Language

/// A fact whose industry is asked for, with the words round it that lead to industries.
struct IndustryQuestion {
  /// A word that leads to a division, by where it stands.
  struct Word {
    let scope: IndustryScope
    let hit: IndustryHit
    let division: IndustryCode
  }

  let number: Int
  let sentence: Int
  let clauseStart: Int
  let block: Int
  let heading: Int
  let opensSection = false
  let measure: MeasureValue
  let isGrowth: Bool
  let isPeople: Bool
  let unit: UInt16
  let size: UInt16
  let rank: UInt16
  /// All words of the paragraph, and of what stands over it, that lead to divisions.
  let words: [Word]
  /// The word of each scope that stands nearest to the number.
  let nearest: [IndustryScope: Word]
  /// The last word of the subject that leads to a division.
  let head: Word?
  /// The kinds without a code in each scope.
  let kinds: [(scope: IndustryScope, kind: IndustryWordKind)]
  let lastKind: IndustryWordKind.Value
  /// The nearest scope that holds any word with a code.
  let nearestScope: IndustryScope
  let isProcessed: Bool
  let clauseClasses: [UInt16]

  /// Whether the people or the money of the clause belong to the industry round about, and whether
  /// a word says that none applies.
  let isLinked: Bool
  let isDenied: Bool
}

extension IndustryQuestion {
  /// The scopes in which a word can be the nearest, from near to far.
  static let order: [IndustryScope] = [
    .subject, .clauseBefore, .clauseBehind, .sentenceBefore, .sentenceBehind, .paragraphBefore,
    .paragraphBehind,
  ]

  init(
    _ indicator: Indicator, rank: UInt16, hits: IndustryHits, in discourse: Discourse
  ) {
    let number = indicator.quantity.numberRange.lowerBound
    let sentence = discourse.sentence(at: number)
    let place = discourse.sentences[sentence]
    let clause = discourse.clause(at: number, in: place.range)
    self.number = number
    self.sentence = sentence
    self.rank = rank
    block = place.block
    clauseStart = clause.lowerBound
    heading = discourse.heading(over: block)
    measure = MeasureValue(indicator.measure)
    isGrowth = indicator.measure == .growth || indicator.measure == .rate
    isPeople = [.persons, .households, .perCapitaIncome].contains(indicator.measure)
    unit = UInt16(indicator.quantity.dimension.index)
    let value = abs(indicator.quantity.value)
    size = UInt16(min(5, value >= 1 ? Int(log10(value)) / 2 : 0))
    let located = hits.located(
      around: number, subject: [indicator.quote, indicator.subjectRange], clause: clause,
      sentence: place.range, block: block)
    let words: [Word] = located.compactMap { found in
      guard let code = found.hit.code, !found.hit.isShort || found.scope == .subject else {
        return nil
      }
      return Word(scope: found.scope, hit: found.hit, division: code.division)
    }
    let kinds: [(scope: IndustryScope, kind: IndustryWordKind)] = located.compactMap {
      $0.hit.code == nil ? ($0.scope, $0.hit.kind) : nil
    }
    self.words = words
    self.kinds = kinds
    nearest = Self.nearest(words)
    head = words.last { $0.scope == .subject }
    lastKind = located.last { $0.scope == .subject }?.hit.kind.value ?? .nothing
    nearestScope = Self.order.first { scope in words.contains { $0.scope == scope } } ?? .nowhere
    let own: [IndustryScope] = [.subject, .clauseBefore, .clauseBehind]
    isLinked = kinds.contains { $0.kind == .link && own.contains($0.scope) }
    isDenied = kinds.contains {
      own.contains($0.scope) && [.none, .crowd, .whole, .damage].contains($0.kind)
    }
    isProcessed = located.contains {
      $0.hit.kind == .process && Self.order.prefix(5).contains($0.scope)
    }
    clauseClasses = Self.classes(clause, discourse)
  }

  /// The nearest word of each scope: the last before the number, the first behind it.
  private static func nearest(_ words: [Word]) -> [IndustryScope: Word] {
    var nearest: [IndustryScope: Word] = [:]
    for word in words {
      switch word.scope {
      case .clauseBehind, .sentenceBehind, .paragraphBehind:
        if nearest[word.scope] == nil { nearest[word.scope] = word }
      default: nearest[word.scope] = word
      }
    }
    return nearest
  }

  private static func classes(_ clause: Range<Int>, _ discourse: Discourse) -> [UInt16] {
    let found = discourse.words.words(in: clause)
      .reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    return ClauseWord.classes.compactMap { found.contains($0.0) ? $0.1.rawValue : nil }
  }
}
