import Boundaries
import Gazetteers

/// How maps name places.
public enum PlaceNames: String, Sendable, CaseIterable {
  /// 平遥县.
  case chinese
  /// Pingyao.
  case pinyin
  /// 平遥县 Pingyao.
  case both
}

extension ThematicMap {
  /// The name of a place as the map writes it.
  func name(of place: PlaceID) -> String {
    let name = gazetteer.name(of: place)
    guard let form = placeNames, form != .chinese, let latin = latinName(of: place) else {
      return name
    }
    return form == .both ? name + " " + latin : latin
  }

  /// The pinyin of the core name in one word; nil where the gazetteer has none.
  private func latinName(of place: PlaceID) -> String? {
    guard let syllables = gazetteer.pinyin(of: place) else { return nil }
    let word = syllables.split(separator: " ").joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The names of the areas of a level by code, where they are others than the boundaries'.
  func names(at level: MapTheme.Level) -> [String: String] {
    guard let form = placeNames, form != .chinese else { return [:] }
    let wanted = level.administrative
    var names: [String: String] = [:]
    for place in gazetteer.allPlaces where gazetteer.level(of: place) <= wanted {
      if let code = gazetteer.code(of: place) { names[code] = name(of: place) }
    }
    return names
  }
}
