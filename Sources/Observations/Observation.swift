public import Geoparsing
public import IndicatorCatalogue
public import Indicators
public import Industries

/// A fact: an indicator with the place it belongs to and the trade it is of.
public struct Observation: Sendable {
  /// The number of the article it stands in.
  public let article: Int
  /// What is stated.
  public let indicator: Indicator
  /// Where, or nil where the report names no place at all.
  public let attribution: PlaceAttribution?
  /// The trade, with how it is known.
  public let industry: IndustryAssignment
  /// The belief in the whole fact, 0...1.
  public let confidence: Double
  /// The named indicator that the number is of.
  public var identity = IndicatorIdentity()
}

/// The place that a fact belongs to, and how near it is named.
public struct PlaceAttribution: Sendable, Hashable {
  /// Where the place is named, from the nearest to the farthest.
  public enum Scope: String, Sendable, Hashable {
    case clause, sentence, paragraph, article
  }

  /// The place.
  public let referent: ToponymMention.Referent
  /// How near it is named.
  public let scope: Scope

  /// The belief that the place is the right one.
  var confidence: Double {
    switch scope {
    case .clause: 0.97
    case .sentence: 0.95
    case .paragraph: 0.9
    case .article: 0.85
    }
  }
}
