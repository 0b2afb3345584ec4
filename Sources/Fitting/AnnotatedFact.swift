import Corrections
import Decisions
import Evaluation
import Records

/// What is right of a fact, as far as decisions are learned from it.
struct AnnotatedFact: Sendable {
  let quote: String
  /// Words around the number.
  let context: String
  /// The path of the right place, which may have `?` for levels that cannot be known; empty for none.
  let place: String
  /// The right industry; empty for none.
  let industry: String

  init(_ gold: GoldDocument.Indicator) {
    quote = gold.quote
    context = gold.context
    place = gold.place
    industry = gold.industry ?? ""
  }

  /// Nil for a fact that was rejected: of what is none no place is right.
  init?(_ checked: CheckedFact) {
    guard !checked.isRejected else { return nil }
    quote = checked.row.quote
    context = checked.row.sentence
    place = checked.right[.place] ?? ""
    industry = checked.right[.industry] ?? ""
  }

  /// Whether the annotation agrees with an answer.
  func agrees(_ kind: DecisionKind, _ answer: String) -> Bool {
    switch kind {
    case .place: place.isEmpty ? answer.isEmpty : Agreement.samePath(place, answer)
    case .industry: Agreement.sameIndustry(industry, answer)
    case .confidence: false
    }
  }
}

extension CheckedFact {
  /// Whether a fact as it is read otherwise is right: place and industry as an annotation is compared,
  /// all other attributes as they were said.
  func isRight(readAs row: FactRow) -> Bool {
    guard let fact = AnnotatedFact(self) else { return false }
    return fact.agrees(.place, Correction.Field.place.value(of: row))
      && fact.agrees(.industry, Correction.Field.industry.value(of: row))
      && [.indicator, .period, .value, .modality].allSatisfy { field in
        right[field] == field.value(of: row)
      }
  }
}
