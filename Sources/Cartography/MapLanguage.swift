/// The language of a map's own words; names and titles stay as given.
public enum MapLanguage: String, Sendable, CaseIterable {
  /// Simplified Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"
}
