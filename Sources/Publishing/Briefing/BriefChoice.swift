public import Cartography

/// What of a run a briefing shows.
public struct BriefChoice: Sendable {
  /// The language of its own words; sentences and files stay as they are.
  public var language = MapLanguage.chinese
  /// The title, nil to make one of what the filter asks for.
  public var title: String?
  /// The most values in the table.
  public var mostValues = 60
  /// The most maps.
  public var mostMaps = 6

  /// The usual choice.
  public init() {}
}
