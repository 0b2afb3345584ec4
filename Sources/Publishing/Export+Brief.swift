public import Boundaries
public import Briefing
import Cartography
import Gazetteers
import Observations
import Records

extension Export {
  /// A briefing of what was taken in: the maps that the run would draw, values, sentences and limits.
  ///
  /// Maps show the prefecture or county that the filter asks for, where it is one.
  /// - Parameters:
  ///   - choice: What of it is shown.
  ///   - coverage: The borders.
  ///   - filterText: The filter in words, in the language of the choice.
  ///   - scopeText: What the filter makes the briefing about, for its title.
  public mutating func brief(
    _ choice: BriefChoice, coverage: BoundaryCoverage, filterText: String, scopeText: String
  ) throws -> Brief {
    var map = map(on: coverage, filterText: filterText, scopeText: scopeText)
    map.language = choice.language
    map.placeNames = choice.language == .english ? .pinyin : nil
    record([], map.today)
    let focus = filter.areas.count == 1 ? map.focused(on: filter.areas[0]) : nil
    // Of one county there is nothing to compare but its townships and villages.
    let isCounty = focus.map { _ in gazetteer.level(of: filter.areas[0]) == .county } ?? false
    let samples = SampleMaps(
      map: focus ?? map, industries: analyzer.industries,
      levels: isCounty ? levels.intersection([.township, .village]) : levels, paper: .column)
    let sheets = try samples.sheets(MapComposer(coverage: coverage))
    // What the places have tells more than how often reports speak of them.
    let scenes = (sheets.filter { !$0.isOfFacts } + sheets.filter(\.isOfFacts)).map(\.scene)
    return BriefMaker(
      map: map, sheets: (Array(scenes.prefix(choice.mostMaps)), scenes.count), filter: filter,
      manifest: manifest, choice: choice
    ).brief()
  }
}
