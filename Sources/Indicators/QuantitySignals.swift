public import Decisions
import Language

/// Where a word stands, seen from a number.
public enum SignalPosition: UInt16, FeatureValue {
  /// Right before or behind the number; before or behind it in its item of the clause; farther away
  /// in the clause; in earlier or later clauses of the sentence.
  case touchingBefore, touchingBehind, before, behind, clauseBefore, clauseBehind, sentenceBefore
  case sentenceBehind
}

/// A class of words as a number that features can hold: classes of the lexicon, then the roles of
/// the cues of quantities.
struct Signal {
  let value: UInt16
  let position: SignalPosition
}

/// The classed words round a quantity, each class once a position.
struct QuantitySignals {
  private(set) var signals: [Signal] = []
  /// The measure told by the nearest word of the table of measures in each position.
  private(set) var senses: [(measure: Measure, position: SignalPosition)] = []

  /// Words this near, in bytes, touch the number.
  private static let touch = 6

  init(_ index: Int, in context: SentenceContext, words: ClassedWords) {
    let quantity = context.quantities[index]
    let clause = context.clause(around: quantity.range)
    let item = item(index, clause, context)
    var seen: Set<UInt32> = []
    func add(_ value: UInt16, _ position: SignalPosition) {
      guard seen.insert(UInt32(value) << 8 | UInt32(position.rawValue)).inserted else { return }
      signals.append(Signal(value: value, position: position))
    }
    for word in words.words(in: context.range) {
      let range = Int(word.start)..<Int(word.end)
      guard
        let position = Self.position(of: range, quantity.range, item: item, clause: clause)
      else { continue }
      for wordClass in Self.classes where word.classes.contains(wordClass) {
        add(UInt16(wordClass.rawValue), position)
      }
    }
    for cue in context.cues {
      guard
        let position = Self.position(of: cue.range, quantity.range, item: item, clause: clause)
      else { continue }
      let entry = context.lexicon.entries[cue.entry]
      for (offset, role) in CueLexicon.Roles.names.enumerated() where entry.roles.contains(role.role) {
        add(Self.firstRole + UInt16(offset), position)
      }
      addSenses(of: entry, position, quantity.dimension)
    }
  }

  /// The sense of the nearest word: the last one before the number, the first one behind it.
  private mutating func addSenses(
    of entry: CueLexicon.Entry, _ position: SignalPosition, _ dimension: MeasurementUnit.Dimension
  ) {
    let isBehind = [.touchingBehind, .behind, .clauseBehind, .sentenceBehind].contains(position)
    for sense in entry.senses where sense.dimensions.contains(dimension) {
      guard sense.isBefore != isBehind else { continue }
      if let known = senses.firstIndex(where: { $0.position == position }) {
        if !isBehind { senses[known].measure = sense.measure }
      } else {
        senses.append((sense.measure, position))
      }
    }
  }

  /// The part of the clause that belongs to the quantity: from the one before it to the one behind.
  private func item(_ index: Int, _ clause: Range<Int>, _ context: SentenceContext) -> Range<Int> {
    let own = context.quantities[index].range
    var start = clause.lowerBound
    var end = min(clause.upperBound, context.itemEnd(from: own.upperBound))
    if index > 0 { start = max(start, min(context.quantities[index - 1].range.upperBound, own.lowerBound)) }
    if index + 1 < context.quantities.count {
      end = min(end, context.quantities[index + 1].range.lowerBound)
    }
    return min(start, own.lowerBound)..<max(end, own.upperBound)
  }

  private static func position(
    of word: Range<Int>, _ number: Range<Int>, item: Range<Int>, clause: Range<Int>
  ) -> SignalPosition? {
    if word.lowerBound < number.lowerBound {
      if word.upperBound > number.upperBound { return nil }
      if number.lowerBound - word.upperBound <= touch, word.lowerBound >= item.lowerBound {
        return .touchingBefore
      }
      if word.lowerBound >= item.lowerBound { return .before }
      return word.lowerBound >= clause.lowerBound ? .clauseBefore : .sentenceBefore
    }
    if word.lowerBound < number.upperBound { return .touchingBefore }
    if word.lowerBound - number.upperBound <= touch, word.lowerBound < item.upperBound {
      return .touchingBehind
    }
    if word.lowerBound < item.upperBound { return .behind }
    return word.lowerBound < clause.upperBound ? .clauseBehind : .sentenceBehind
  }

  // MARK: Names

  /// The first number of a role of cues.
  static let firstRole: UInt16 = 256
  /// The classes that tell of measures and modalities.
  static let classes: [WordClass] = [
    .people, .person, .body, .around, .part, .total, .wide, .agent, .object, .reach, .rise, .fall, .byHead, .byTime,
    .byPiece, .spend, .build, .works, .ability, .sell, .buy, .give, .save, .loss, .loan, .nature,
    .harvest, .fiscal, .land, .wage, .income, .rent, .price, .share, .plan, .aim, .expect, .done,
    .underWay, .afterwards, .future, .comparison, .speech,
  ]

  /// Signals by the names of their classes and roles.
  static let dimension: FeatureDimension = {
    var names: [UInt16: String] = [:]
    for wordClass in classes { names[UInt16(wordClass.rawValue)] = "\(wordClass)" }
    for (offset, role) in CueLexicon.Roles.names.enumerated() {
      names[firstRole + UInt16(offset)] = "role_" + role.name
    }
    let values = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })
    return FeatureDimension(
      name: { [names] in names[$0] ?? "?" }, value: { [values] in values[$0] })
  }()
}
