import Decisions
import Gazetteers
import Language

/// A name or an area word as attribution sees it: where it stands, what it stands for, and how the
/// sentence uses it.
struct PlaceReference {
  /// What is written.
  enum Kind: Int, FeatureValue {
    /// A name; the last link of a chain of names; a member of a list; a list by its common area.
    case name, chain, member, list
    /// 我县; 全县; 该县.
    case own, whole, this
    /// 县里; 县委; 村民.
    case inside, office, people
    /// 全国.
    case nation
  }

  /// What of its sentence stands before it.
  enum Opening: Int, FeatureValue {
    /// Nothing; only a date or number; only earlier clauses; other words.
    case sentence, soft, clause, none
  }

  /// The class of the word before it.
  enum Before: Int, FeatureValue {
    case other, locative, source, goal, agent, companion, comparison, possessive, object, joiner
    case quote, parenthesis, number
  }

  /// The class of the word behind it.
  enum After: Int, FeatureValue {
    case other, possessive, people, predicate, mark, inside, office, neighbour, rank
  }

  /// The bytes of the report's text; for a list of places the whole list.
  let range: Range<Int>
  /// The node of the place; of a list the area that holds its members.
  let node: Int
  var kind: Kind
  let rank: PlaceRank
  /// The sentence and block of the article that it stands in.
  let sentence: Int
  let block: Int
  let clauseStart: Int
  let opening: Opening
  let before: Before
  let after: After
  /// Whether it is part of a firm's name.
  let isFirm: Bool
  /// Whether it names a sight or works that stand in the place.
  let isSite: Bool
  /// How many members a list has; they stand right before it.
  var memberCount = 0

  /// Whether it is a word for an area and no name.
  var isAreaWord: Bool { kind.rawValue >= Kind.own.rawValue }

  /// Whether the sentence uses it for something else than saying what it speaks of.
  var isWeak: Bool {
    isFirm || before == .agent || before == .comparison || before == .source || after == .neighbour
      || (after == .rank && (opening == .none || before == .locative))
      || kind == .office || kind == .people || (kind == .nation && opening == .none)
      || (kind == .inside && rank <= .prefecture)
  }
}
