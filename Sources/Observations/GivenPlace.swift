public import Gazetteers
import TextScanning

/// Why a place that somebody gives a report cannot be taken.
public struct UnknownPlace: Error, Sendable, CustomStringConvertible {
  /// What is wrong, with the places that may be meant.
  public let description: String
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
    func described(_ matches: some Sequence<PlaceSearch.Match>) -> String {
      matches.prefix(5).map { match in
        let code = gazetteer.code(of: match.place).map { $0 + " " } ?? ""
        return code + gazetteer.path(of: match.place)
      }.joined(separator: ", ")
    }
    guard let first = found.first else {
      let near = search.matches(for: text).filter { !gazetteer.isOutside($0.place) }
      let help = near.isEmpty ? "look it up with jintu place" : "perhaps \(described(near))"
      throw UnknownPlace(description: "\(text) is no place that is known: \(help)")
    }
    let rivals = found.filter { other in
      other.method == first.method
        && gazetteer.level(of: other.place) == gazetteer.level(of: first.place)
        && isOpen(other.place, gazetteer) == isOpen(first.place, gazetteer)
    }
    guard rivals.count == 1 else {
      throw UnknownPlace(
        description: "\(text) is the name of several places; give a code: \(described(rivals))")
    }
    return first.place
  }

  /// Whether a place is in force.
  private static func isOpen(_ place: PlaceID, _ gazetteer: Gazetteer) -> Bool {
    gazetteer.validity(of: place).upperBound == Gazetteer.openYear
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
    return origin.title.isEmpty ? nil : place(ofTitle: origin.title)
  }
}
