import Gazetteers

/// Where the text is: the places read last.
struct DiscourseState {
  /// The last place read in this block and where its name ended.
  var last: (place: PlaceID, range: Range<Int>)?
  /// The last township read, or the one of the last village.
  var township: PlaceID?
  /// The last county read or implied.
  var county: PlaceID?

  /// Moves to a place.
  mutating func take(_ place: PlaceID, _ range: Range<Int>, in gazetteer: Gazetteer) {
    last = (place, range)
    guard !gazetteer.isOutside(place) else { return }
    if let found = gazetteer.ancestor(of: place, at: .township) { township = found }
    if let found = gazetteer.ancestor(of: place, at: .county) {
      if found != county, gazetteer.level(of: place) == .county { township = nil }
      county = found
    }
  }
}
