import Decisions
import Indicators

/// What stands between the last name of a clause and its number.
enum PlaceTouch: UInt16, FeatureValue {
  /// More than the number's own name, or no name.
  case none
  /// A word or nothing: 全省为8%.
  case bare
  /// What the number is of: 吕梁市农村居民收入为13100元.
  case subject

  /// The most bytes of a word such as 为 or 达到.
  private static let word = 6

  init(_ last: PlaceReference?, _ indicator: Indicator, in site: FactSite) {
    self = .none
    guard let last, site.clause.contains(last.range.lowerBound) else { return }
    let (end, subject) = (last.range.upperBound, indicator.subjectRange)
    if site.number - end <= Self.word {
      self = .bare
    } else if abs(subject.lowerBound - last.range.lowerBound) <= Self.word
      || subject.lowerBound >= end && subject.lowerBound - end <= Self.word,
      subject.upperBound <= site.number, site.number - subject.upperBound <= Self.word
    {
      self = .subject
    }
  }
}
