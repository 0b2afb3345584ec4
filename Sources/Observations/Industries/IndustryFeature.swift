import Decisions
import Industries

/// The questions put to a candidate for the industry of a fact.
enum IndustryFeature: Int, FeatureTemplate {
  // The candidate itself, and whether it is "none", with what the fact is.
  case code, noneMeasure, noneUnit, noneSize, noneRank, noneNearest, noneMeasureNearest
  case noneLastKind, noneLastKindMeasure, noneLink, noneAgreement, noneSections, noneKind
  case sectionMeasure, codeMeasure, codeUnit
  // Whether its words are in the subject.
  case head, headKind, headSection, headMeasure, notHead, notHeadKind
  // Whether its word is the nearest of its scope.
  case near, nearKind, nearNearest, nearSection, notNear, adjacent
  // Whether it has words in a scope at all.
  case inside, insideCount, insideSection, insideKind, only, sibling
  case best, bestSection, bestMeasure
  case sectionOnly, processed, elsewhere, common
  // The industry of the fact before.
  case previous, previousOwn, previousNone, previousGrowth, previousPeople
  // Words of the clause, whatever they lead to.
  case clauseWord
  // What the nearest word of all, and the subject, lead to, with the candidate.
  case pair, pairScope, headPair
  // The industry of the named indicator, and which it is.
  case named, namedKind, namedMeasure, namedNone, noneRow
  // What the heading and the title lead to, where they lead to one division.
  case over, overTitle, noneOver, noneOverMeasure

  var dimensions: [FeatureDimension] {
    switch self {
    case .code: [.industry]
    case .noneMeasure: [.number, .of(MeasureValue.self)]
    case .noneUnit, .noneAgreement, .noneSections: [.number, .number]
    case .noneSize: [.number, .of(MeasureValue.self), .number]
    case .noneRank: [.number, .number, .of(MeasureValue.self)]
    case .noneNearest: [.number, .of(IndustryScope.self)]
    case .noneMeasureNearest: [.number, .of(MeasureValue.self), .of(IndustryScope.self)]
    case .noneLastKind: [.number, .of(IndustryWordKind.Value.self)]
    case .noneLastKindMeasure: [.number, .of(IndustryWordKind.Value.self), .of(MeasureValue.self)]
    case .noneLink: [.number, .number, .of(IndustryScope.self)]
    case .noneKind: [.number, .of(IndustryScope.self), .of(IndustryWordKind.Value.self)]
    case .sectionMeasure, .codeMeasure, .headMeasure: [.industry, .of(MeasureValue.self)]
    case .codeUnit: [.industry, .number]
    case .head, .adjacent, .processed, .elsewhere, .notHead: []
    case .headKind, .notHeadKind: [.of(IndustryWordKind.Value.self)]
    case .headSection: [.industry]
    case .near, .notNear, .inside, .only, .sibling: [.of(IndustryScope.self)]
    case .nearKind, .insideKind: [.of(IndustryScope.self), .of(IndustryWordKind.Value.self)]
    case .nearNearest, .best: [.of(IndustryScope.self), .of(IndustryScope.self)]
    case .nearSection, .insideSection, .bestSection: [.of(IndustryScope.self), .industry]
    case .common: [.number, .of(IndustryScope.self)]
    case .insideCount: [.of(IndustryScope.self), .number]
    case .bestMeasure: [.of(IndustryScope.self), .of(MeasureValue.self)]
    case .sectionOnly: [.number]
    case .previous, .previousGrowth, .previousPeople:
      [.of(IndustryRelation.self), .of(PreviousScope.self)]
    case .previousOwn:
      [.of(IndustryRelation.self), .of(PreviousScope.self), .of(IndustryScope.self)]
    case .previousNone: [.of(IndustryRelation.self), .of(IndustryScope.self), .number]
    case .clauseWord: [.industry, .number]
    case .pair, .headPair: [.industry, .industry]
    case .pairScope: [.industry, .industry, .of(IndustryScope.self)]
    case .named: [.of(IndustryRelation.self)]
    case .namedKind: [.of(KnownIndicator.Kind.self), .of(IndustryRelation.self)]
    case .namedMeasure: [.of(IndustryRelation.self), .of(MeasureValue.self)]
    case .namedNone: [.number, .of(KnownIndicator.Kind.self)]
    case .noneRow: [.number, .number]
    case .over, .overTitle: [.of(IndustryRelation.self), .of(IndustryScope.self)]
    case .noneOver: [.number, .number, .of(IndustryScope.self)]
    case .noneOverMeasure: [.number, .number, .of(MeasureValue.self)]
    }
  }
}

/// How a candidate lies to the industry of another fact.
enum IndustryRelation: Int, FeatureValue {
  case same, section, none, other
}
