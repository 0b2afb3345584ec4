public import Messages
public import Gazetteers
import TextScanning

/// Why a place that somebody gives a report cannot be taken.
public struct UnknownPlace: MessageError {
  /// What is wrong, with the places that may be meant.
  public let fullMessage: Message
}

/// The place that somebody gives a report.
public enum GivenPlace {
  /// The place that a name, path or code means.
  /// - Throws: `UnknownPlace` with the nearest right ones.
  public static func resolve(
    _ text: String, in gazetteer: Gazetteer
  ) throws(UnknownPlace) -> PlaceID {
    let search = PlaceSearch(gazetteer)
    let found = search.matches(named: text).filter { !gazetteer.isOutside($0.place) }
    func described(_ places: some Sequence<PlaceID>) -> [String] {
      places.prefix(8).map { place in
        (gazetteer.code(of: place).map { $0 + " " } ?? "") + gazetteer.path(of: place)
      }
    }
    guard let first = found.first else {
      var near = search.matches(for: text).map(\.place).filter { !gazetteer.isOutside($0) }
      if near.isEmpty { near = alike(text, gazetteer) }
      let help: Message =
        near.isEmpty ? "look it up with jintu place" : "perhaps \(list: described(near))"
      throw UnknownPlace(fullMessage: "\(text) is no place that is known: \(help)")
    }
    let rivals = found.filter { other in
      other.method == first.method
        && gazetteer.level(of: other.place) == gazetteer.level(of: first.place)
        && gazetteer.isInForce(other.place) == gazetteer.isInForce(first.place)
    }
    guard rivals.count == 1 else {
      throw UnknownPlace(
        fullMessage:
          "\(text) is the name of several places; give a code: \(list: described(rivals.map(\.place)))"
      )
    }
    return first.place
  }

  /// The counties and townships whose names differ by one character, however short.
  private static func alike(_ text: String, _ gazetteer: Gazetteer) -> [PlaceID] {
    let places = gazetteer.allPlaces.lazy.filter { place in
      [.prefecture, .county, .township].contains(gazetteer.level(of: place))
        && !gazetteer.isOutside(place) && gazetteer.isInForce(place)
    }
    return gazetteer.places(misprinted: Array(text.utf8), among: places)
  }
}

extension ReportAnalyzer {
  /// The place that a report is said to be about, where its text and title name none before all
  /// others; nil where nobody says one that is known.
  func givenPlace(of report: Report) -> PlaceID? {
    let origin = report.origin
    if !origin.place.isEmpty, let place = try? GivenPlace.resolve(origin.place, in: gazetteer) {
      return place
    }
    return origin.titled.flatMap(place(ofTitle:))
  }
}
