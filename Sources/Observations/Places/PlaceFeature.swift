import Decisions
import Language

/// The questions put to a candidate for the place of a fact.
enum PlaceFeature: Int, FeatureTemplate {
  // What the fact is: measure, size, unit, what is counted.
  case rank, outside, rankMeasure, rankSize, rankMeasureSize, rankUnit, rankGroup, groupFits
  case groupDistance
  // Where the candidate was last referred to, and what stands between.
  case scope, kind, scopeKind, scopeRank, scopeOthers, strongOthers, scopeStrongOthers
  case sentenceDistance, clausesBetween, semicolonBetween, firmBetween, numberBetween
  case joinerBetween, headingBetween, newerOfRank, newerAreaWord
  case unreferenced, unreferencedRank, later, member
  // How the sentence uses it.
  case opening, before, after, firm, weak, site, parenthesis
  case last, lastKind, lastBefore, lastAfter, lastRank, lastWeak, lastStrong, lastStrongRank
  case clauseTopic, clauseTopicRank, sentenceTopic, paragraphFirst, paragraphFirstRank, underHeading
  case behind, behindBefore, behindRank, behindKind, behindMeasure
  // How it lies to the last strong reference.
  case aboveLast, aboveLastRank, belowLast, besideLast, manyChildren, manyChildrenRank
  case around, kindWhere, focusScope, focusBefore, majorityScope, clauseWord, sentenceWord
  // What it is to the article.
  case share, shareRank, dominant, finest, finestRank
  case title, titleRank, titleReferenced, titleInEmpty, titleUnderHeading
  case lead, leadRank, leadReferenced, leadInEmpty, leadUnderHeading
  case majority, majorityRank, majorityReferenced, majorityInEmpty, majorityUnderHeading
  case focus, focusRank, focusReferenced, focusInEmpty, focusUnderHeading
  case agreement, newSection, newItem
  // Area words of its rank.
  case areaWord, areaWordIs, areaWordKind, areaWordOther
  // The place of the fact before.
  case previous, previousNew, previousUnit
  // What the catalogue says of the named indicator.
  case usual, usualDistance, named, bodyRank

  var dimensions: [FeatureDimension] {
    switch self {
    case .outside, .semicolonBetween, .firmBetween, .numberBetween, .joinerBetween,
      .headingBetween, .newerOfRank, .newerAreaWord, .unreferenced, .later, .underHeading, .behind,
      .finest, .previousUnit:
      []
    case .rank, .unreferencedRank, .clauseTopicRank, .paragraphFirstRank, .behindRank,
      .lastStrongRank, .dominant, .finestRank, .manyChildrenRank:
      [.of(PlaceRank.self)]
    case .rankMeasure: [.of(PlaceRank.self), .of(MeasureGroup.self)]
    case .behindMeasure: [.of(MeasureGroup.self)]
    case .rankSize, .shareRank: [.of(PlaceRank.self), .number]
    case .rankMeasureSize: [.of(PlaceRank.self), .of(MeasureGroup.self), .number]
    case .rankUnit: [.of(PlaceRank.self), .number]
    case .rankGroup: [.of(PlaceRank.self), .of(PlaceRank.self)]
    case .groupFits: [.number, .of(PlaceRank.self)]
    case .groupDistance, .strongOthers, .sentenceDistance, .clausesBetween, .share, .agreement:
      [.number]
    case .scope, .last, .lastStrong, .clauseTopic, .sentenceTopic, .belowLast, .besideLast,
      .paragraphFirst:
      [.of(PlaceScope.self)]
    case .kind, .lastKind, .behindKind: [.of(PlaceReference.Kind.self)]
    case .manyChildren: [.of(PlaceReference.Kind.self), .of(PlaceScope.self)]
    case .kindWhere: [.of(Nearness.self), .of(PlaceReference.Kind.self), .of(PlaceRank.self)]
    case .focusScope, .majorityScope: [.of(PlaceRelation.self), .of(PlaceScope.self)]
    case .focusBefore: [.of(PlaceRelation.self), .of(PlaceReference.Before.self)]
    case .clauseWord, .sentenceWord: [.of(ClauseWord.self), .of(PlaceRank.self)]
    case .scopeKind: [.of(PlaceScope.self), .of(PlaceReference.Kind.self)]
    case .scopeRank, .lastRank: [.of(PlaceScope.self), .of(PlaceRank.self)]
    case .scopeOthers, .scopeStrongOthers: [.of(PlaceScope.self), .number]
    case .member, .firm, .weak, .site, .parenthesis: [.of(Nearness.self)]
    case .opening: [.of(Nearness.self), .of(PlaceReference.Opening.self)]
    case .before, .lastBefore: [.of(Nearness.self), .of(PlaceReference.Before.self)]
    case .after, .lastAfter: [.of(Nearness.self), .of(PlaceReference.After.self)]
    case .behindBefore: [.of(PlaceReference.Before.self)]
    case .lastWeak: [.of(Nearness.self), .number]
    default: articleDimensions
    }
  }

  /// The dimensions of what lies beyond the sentence.
  private var articleDimensions: [FeatureDimension] {
    switch self {
    case .aboveLast: [.number, .of(PlaceScope.self)]
    case .aboveLastRank: [.of(PlaceRank.self), .of(PlaceScope.self)]
    case .around: [.number]
    case .usual: [.of(PlaceRank.self), .of(PlaceRank.self)]
    case .usualDistance: [.number]
    case .named: [.of(KnownIndicator.Kind.self), .of(PlaceRank.self)]
    case .bodyRank: [.number, .of(PlaceRank.self)]
    case .title, .lead, .majority, .focus: [.of(PlaceRelation.self)]
    case .titleRank, .leadRank, .majorityRank, .focusRank: [.of(PlaceRank.self)]
    case .titleReferenced, .leadReferenced, .majorityReferenced, .focusReferenced: [.number]
    case .titleInEmpty, .leadInEmpty, .majorityInEmpty, .focusInEmpty, .titleUnderHeading,
      .leadUnderHeading, .majorityUnderHeading, .focusUnderHeading:
      []
    case .newSection, .newItem: [.of(PlaceTopic.self)]
    case .areaWord: [.number]
    case .areaWordIs: [.of(PlaceTopic.self), .number]
    case .areaWordKind: [.of(PlaceTopic.self), .of(PlaceReference.Kind.self)]
    case .areaWordOther: [.number, .number]
    case .previous: [.of(PlaceRelation.self), .of(PreviousScope.self)]
    case .previousNew: [.of(PlaceRelation.self), .of(PreviousScope.self), .of(NewReferences.self)]
    default: []
    }
  }
}

/// Where a reference stands, seen from a number.
enum PlaceScope: Int, FeatureValue {
  /// In its clause, its sentence, its paragraph, one of the two paragraphs before, or farther.
  case clause, sentence, paragraph, near, far
}

/// Whether a reference stands in the sentence of the number.
enum Nearness: Int, FeatureValue {
  case inside, outside
}

/// How a candidate lies to another place.
enum PlaceRelation: Int, FeatureValue {
  case same, above, below, sibling, apart
}

/// What a candidate is to the text.
enum PlaceTopic: Int, FeatureValue {
  case title, lead, majority, focus, referenced, unreferenced, paragraph, recent, dominant, resolved
}

/// Where the fact before stands.
enum PreviousScope: Int, FeatureValue {
  case clause, sentence, next, paragraph, item, section, heading, nextParagraph, far, none
}

/// What was referred to since the fact before.
enum NewReferences: Int, FeatureValue {
  case none, weak, areaWord, name
}

/// Classes of words whose presence tells of how wide an area a fact is.
enum ClauseWord: Int, FeatureValue {
  case person, wide, people, office, firm, site, part, total, body

  static let classes: [(WordClass, ClauseWord)] = [
    (.person, .person), (.wide, .wide), (.people, .people), (.office, .office), (.firm, .firm),
    (.site, .site), (.part, .part), (.total, .total), (.body, .body),
  ]

  /// The classes of a range's words.
  static func all(in range: Range<Int>, _ words: ClassedWords) -> [ClauseWord] {
    let found = words.words(in: range).reduce(into: WordClasses()) { $0.formUnion($1.classes) }
    return classes.compactMap { found.contains($0.0) ? $0.1 : nil }
  }
}
