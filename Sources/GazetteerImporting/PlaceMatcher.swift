import Messages
import Boundaries
import Gazetteers
import Glibc
import SimpleFeatures

/// Finds the known place that a row is about, by county and name.
struct PlaceMatcher {
  enum Outcome: Equatable {
    /// One place, with those it is known as in other years.
    case matched([PlaceID])
    /// Several places that nothing tells apart.
    case ambiguous([PlaceID])
    /// No place of that name; the place to put it under, if the row says it.
    case new(parent: PlaceID?)
    case refused(Message)
  }

  let gazetteer: Gazetteer
  let level: AdministrativeLevel

  /// - Parameters:
  ///   - position: WGS 84.
  ///   - found: The county that the position lies in.
  func match(_ row: ImportRow, at position: Coordinate, in found: BoundaryUnitName) -> Outcome {
    guard let county = gazetteer.place(code: found.code) else {
      return .refused("no county \(found.code) in the gazetteer")
    }
    if let name = row.county {
      let named = counties(named: name)
      if named.isEmpty { return .refused("no county \(name) in the province") }
      guard named.contains(county) else {
        return .refused("lies in \(found.name), not in \(name); is the datum right?")
      }
    }
    var candidates = places(of: row, in: county)
    if level == .village, let township = row.township {
      let areas = townships(named: township, in: county)
      // A name known elsewhere in the county only is another place.
      let inside = candidates.filter { place in areas.contains { gazetteer.isWithin(place, $0) } }
      let wanted = Set(inside.map(present))
      candidates = candidates.filter { wanted.contains(present($0)) }
      if candidates.isEmpty { return .new(parent: parent(areas)) }
    }
    if candidates.isEmpty { return .new(parent: level == .township ? county : nil) }
    return choose(among: candidates, at: position)
  }

  private func counties(named name: String) -> [PlaceID] {
    gazetteer.places(named: name).map(\.place)
      .filter { gazetteer.level(of: $0) == .county && !gazetteer.isOutside($0) }
      .map { gazetteer.placeToday(of: $0) }
  }

  private func townships(named name: String, in county: PlaceID) -> [PlaceID] {
    let official = PlaceNaming.officialTownshipName(name)
    let named = [name, official].flatMap { gazetteer.places(named: $0).map(\.place) }
    return Array(Set(named)).sorted().filter {
      gazetteer.level(of: $0) == .township && isInside($0, county)
    }
  }

  /// The place in force that a place lives on as, or itself.
  private func present(_ place: PlaceID) -> PlaceID { gazetteer.successor(of: place) ?? place }

  private func parent(_ townships: [PlaceID]) -> PlaceID? {
    let today = Set(townships.map { gazetteer.placeToday(of: $0) })
      .filter { gazetteer.level(of: $0) == .township }
    return today.count == 1 ? today.first : nil
  }

  private func isInside(_ place: PlaceID, _ county: PlaceID) -> Bool {
    if gazetteer.isWithin(place, county) { return true }
    return gazetteer.ancestor(of: place, at: .county).map { gazetteer.placeToday(of: $0) } == county
  }

  /// The places that the row's code or the first of its names that is known stands for.
  private func places(of row: ImportRow, in county: PlaceID) -> [PlaceID] {
    for name in row.names {
      let official =
        level == .village
        ? PlaceNaming.officialVillageName(name) : PlaceNaming.officialTownshipName(name)
      let core = PlaceNaming.core(of: official, level: level)
      if let code = row.code, let place = gazetteer.place(code: code),
        gazetteer.level(of: place) == level, isInside(place, county),
        gazetteer[place].core == core
      {
        return [place] + predecessors(of: place, core: core, county)
      }
      let forms = level == .village ? [official, name, core + "村", core + "社区"] : [official, name]
      for form in forms {
        let named = Set(gazetteer.places(named: form).map(\.place)).sorted().filter {
          gazetteer.level(of: $0) == level && isInside($0, county)
        }
        // 西村 and 西村社区 are two places: the full name goes before the short one.
        let exact = named.filter { gazetteer.name(of: $0) == form }
        if !exact.isEmpty { return exact }
        if !named.isEmpty { return named }
      }
    }
    return []
  }

  private func predecessors(of place: PlaceID, core: String, _ county: PlaceID) -> [PlaceID] {
    gazetteer.places(named: gazetteer.name(of: place)).map(\.place).filter {
      gazetteer.successor(of: $0) == place && isInside($0, county)
    }
  }

  /// One place in all its years, or the one whose township is much the nearest.
  private func choose(among candidates: [PlaceID], at position: Coordinate) -> Outcome {
    var groups: [PlaceID: [PlaceID]] = [:]
    for place in candidates { groups[present(place), default: []].append(place) }
    let keys = groups.keys.sorted()
    if keys.count == 1 { return .matched(groups[keys[0]] ?? []) }
    let ranked = keys.compactMap { key -> (place: PlaceID, distance: Double)? in
      gazetteer.location(of: key).map { (key, Self.squaredDistance($0, position)) }
    }.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    // Half as far as the next one, squared.
    if ranked.count == keys.count, ranked[0].distance * 4 < ranked[1].distance {
      return .matched(groups[ranked[0].place] ?? [])
    }
    return .ambiguous(keys)
  }

  /// In squared degrees of latitude, good for comparing distances within a county.
  private static func squaredDistance(_ a: Coordinate, _ b: Coordinate) -> Double {
    let dx = (a.x - b.x) * cos(b.y * .pi / 180)
    let dy = a.y - b.y
    return dx * dx + dy * dy
  }
}
