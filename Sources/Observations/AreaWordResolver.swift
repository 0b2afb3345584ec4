import Gazetteers
import Geoparsing

/// Gives area words their places as the text goes on: 全乡 is the township that was spoken of last.
struct AreaWordResolver {
  let gazetteer: Gazetteer
  private var current: [AdministrativeLevel: PlaceID] = [:]
  private let focus: ArticleFocus

  private let year: Int?

  init(gazetteer: Gazetteer, focus: ArticleFocus, year: Int?) {
    self.gazetteer = gazetteer
    self.year = year
    self.focus = focus
    for place in [focus.prefecture, focus.county, focus.place] {
      if let place { take(place) }
    }
  }

  /// The names and area words of a block in text order, each with its place; the state moves on.
  mutating func merge(_ names: [PlaceReference], _ words: [AreaWord]) -> [PlaceReference] {
    var merged: [PlaceReference] = []
    var pending = names[...]
    for word in words {
      while let name = pending.first, name.range.lowerBound < word.range.lowerBound {
        merged.append(pending.removeFirst())
        take(name.referent)
      }
      if let place = place(of: word) {
        merged.append(
          PlaceReference(
            range: word.range, referent: .place(place), members: [.place(place)], isAreaWord: true,
            isLoose: word.isLoose))
      }
    }
    for name in pending {
      merged.append(name)
      take(name.referent)
    }
    return merged
  }

  private func place(of word: AreaWord) -> PlaceID? {
    switch word.level {
    case .prefecture:
      // 全市 of a county that is a city is the county.
      if let county = focus.county ?? current[.county], isCity(county) { return county }
      return current[.prefecture]
    case .county:
      // Another county named in passing does not become 全县.
      return focus.county ?? current[.county]
    case .township:
      // An article about a township, or a village of it, has no other 全乡.
      if let own = focus.place.flatMap({ gazetteer.ancestor(of: $0, at: .township) }) { return own }
      return current[.township]
    default:
      return current[word.level]
    }
  }

  private func isCity(_ county: PlaceID) -> Bool {
    gazetteer.name(of: county, on: year).hasSuffix("市")
  }

  private mutating func take(_ referent: ToponymMention.Referent) {
    switch referent {
    case .place(let place): take(place)
    case .local(_, _, let parent): take(parent)
    }
  }

  private mutating func take(_ place: PlaceID) {
    let level = gazetteer.level(of: place)
    guard level != .other, level != .province else { return }
    current[level] = place
    for above in [AdministrativeLevel.township, .county, .prefecture] where above < level {
      if let area = gazetteer.ancestor(of: place, at: above) { current[above] = area }
    }
    // A village that lies elsewhere is no longer spoken of.
    for below in [AdministrativeLevel.village, .township, .county] where below > level {
      if let other = current[below], !gazetteer.isWithin(other, place) { current[below] = nil }
    }
  }
}
