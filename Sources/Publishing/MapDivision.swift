/// What a sheet of small maps is divided by.
public enum MapDivision: String, Sendable, CaseIterable {
  /// Sections of the national classification of industries.
  case industry
  /// Years that the facts speak of.
  case year

  /// The division's name in titles.
  var caption: Captions.Key { self == .industry ? .divisionIndustry : .divisionYear }
}
