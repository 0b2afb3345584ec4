public import Geoparsing
public import IndicatorCatalogue
public import Indicators

/// A fact: an indicator with the place it belongs to and the industry it is of.
public struct Observation: Sendable {
  /// The number of the article it stands in.
  public let article: Int
  /// What is stated.
  public let indicator: Indicator
  /// Where, or nil where the report names no place at all.
  public let attribution: PlaceAttribution?
  /// The industry, with how it is known.
  public let industry: IndustryAssignment
  /// The confidence that all of it is right, 0...1; known when all facts of the article are.
  public var confidence = 0.0
  /// The named indicator that the number is of.
  public var identity = IndicatorIdentity()
  /// Why place and industry were decided so; empty where nobody asked.
  public var reasons: [DecisionReason] = []
}

/// The place that a fact belongs to, and how surely.
public struct PlaceAttribution: Sendable, Hashable {
  /// The place.
  public let referent: ToponymMention.Referent
  /// The belief that it is the right one, 0...1.
  public let confidence: Double
}
