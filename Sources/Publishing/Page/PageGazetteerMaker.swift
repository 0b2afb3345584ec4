import Gazetteers
import Records
import WebPage

/// Collects the places that the facts of a page are filtered by, and those that they may be
/// corrected to: everything down to townships, and the villages of townships with facts.
struct PageGazetteerMaker {
  private let gazetteer: Gazetteer
  private(set) var made = PageGazetteer()
  private var numbers: [PlaceID: Int] = [:]
  private var anchors: [PlaceID?: Int] = [:]
  /// For every fact the number of its anchor.
  private(set) var rows: [Int] = []

  init(_ facts: [FactRow], in gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    var holders: [PlaceID: Set<PlaceID>] = [:]
    for case let anchor? in Set(facts.map(\.anchor)) {
      holders[anchor] = gazetteer.areas(holding: anchor)
    }
    collect(besides: holders.values.reduce(into: []) { $0.formUnion($1) })
    for fact in facts { rows.append(number(of: fact.anchor, holders)) }
  }

  /// Lists the places, each behind the one that it lies in, in the order of their codes.
  private mutating func collect(besides holding: Set<PlaceID>) {
    let townships = holding.filter { gazetteer.level(of: $0) == .township }
    let listed = gazetteer.allPlaces.filter { place in
      guard !gazetteer.isOutside(place) else { return false }
      if holding.contains(place) { return true }
      guard gazetteer.isInForce(place, on: gazetteer.latestYear) else { return false }
      guard gazetteer.level(of: place) == .village else {
        return gazetteer.level(of: place) != .other
      }
      return gazetteer.parent(of: place).map(townships.contains) ?? false
    }
    let named = listed.compactMap { place -> (code: String, place: PlaceID)? in
      // A code of two places would mean the other one on the command line.
      guard let code = gazetteer.code(of: place), gazetteer.place(code: code) == place else {
        return nil
      }
      return (code, place)
    }
    let sorted = named.sorted {
      (gazetteer.level(of: $0.place), $0.code) < (gazetteer.level(of: $1.place), $1.code)
    }
    for (code, place) in sorted {
      numbers[place] = made.places.count
      made.places.append(
        PageGazetteer.Place(
          code: code, name: gazetteer.name(of: place),
          parent: gazetteer.parent(of: place).flatMap { numbers[$0] }))
    }
  }

  private mutating func number(of anchor: PlaceID?, _ holders: [PlaceID: Set<PlaceID>]) -> Int {
    if let known = anchors[anchor] { return known }
    anchors[anchor] = made.anchors.count
    let within = anchor.flatMap { holders[$0] } ?? []
    made.anchors.append(
      PageGazetteer.Anchor(
        area: anchor.map(area) ?? "", within: within.compactMap { numbers[$0] }.sorted()))
    return made.anchors.count - 1
  }

  /// The code of today's county, or of the prefecture for what is of a whole one.
  private func area(of anchor: PlaceID) -> String {
    guard let place = gazetteer.today(anchor) else { return "" }
    let area =
      gazetteer.ancestor(of: place, at: .county) ?? gazetteer.ancestor(of: place, at: .prefecture)
    return area.flatMap { gazetteer.code(of: $0) } ?? ""
  }
}
