import Boundaries
import Gazetteers
import SimpleFeatures

/// Look-ups in the gazetteer and in the boundaries.
enum GazetteerWorkloads {
  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let gazetteer = try context.gazetteer()
    let coverage = try context.coverage()
    return [
      opening(context, gazetteer), lookup(gazetteer), codes(gazetteer),
      try walk(context, gazetteer), misprints(gazetteer), counties(gazetteer, coverage),
      thiessen(gazetteer, coverage),
    ]
  }

  private static func opening(_ context: BenchmarkContext, _ gazetteer: Gazetteer) -> Workload {
    let edition = gazetteer.edition
    return Workload(
      "open the compiled gazetteer", data: "\(gazetteer.placeCount) places", amount: 1,
      unit: "openings", rounds: 21
    ) {
      let opened = try context.gazetteer()
      try require(opened.edition == edition, "another edition opened")
      return .done
    }
  }

  private static func lookup(_ gazetteer: Gazetteer) -> Workload {
    let places = gazetteer.allPlaces.filter { place in
      gazetteer.places(named: gazetteer.name(of: place)).contains { $0.place == place }
    }
    let names = places.map { gazetteer.name(of: $0) }
    return Workload(
      "places(named:) of every name", data: "\(names.count) names", amount: Double(names.count),
      unit: "look-ups"
    ) {
      for (name, place) in zip(names, places) {
        let found = gazetteer.places(named: name).contains { $0.place == place }
        if !found { throw WrongAnswer("\(name) does not find its place") }
      }
      return .done
    }
  }

  private static func codes(_ gazetteer: Gazetteer) -> Workload {
    let rows = gazetteer.allPlaces.compactMap { place -> (PlaceID, String)? in
      guard gazetteer.isInForce(place) else { return nil }
      return gazetteer.code(of: place).map { (place, $0) }
    }
    return Workload(
      "place(code:) of every place in force", data: "\(rows.count) codes",
      amount: Double(rows.count), unit: "look-ups"
    ) {
      for (place, code) in rows where gazetteer.place(code: code) != place {
        throw WrongAnswer("\(code) does not find its place")
      }
      return .done
    }
  }

  private static func walk(
    _ context: BenchmarkContext, _ gazetteer: Gazetteer
  ) throws -> Workload {
    let text = try context.reports().flatMap(\.bytes)
    let repeated = Array(repeatElement(text, count: 20).joined())
    func count(_ bytes: [UInt8]) -> Int {
      var hits = 0
      for start in bytes.indices {
        gazetteer.forEachToponym(in: bytes, from: start, to: bytes.count) { _, _ in hits += 1 }
      }
      return hits
    }
    let once = count(text)
    return Workload(
      "every name in a text", data: "the seeds 20 times, \(once) hits each",
      amount: Double(repeated.count) / 1e6, unit: "MB"
    ) {
      let hits = count(repeated)
      // Names may begin across the seams too.
      try require(once > 0 && hits >= once * 20 && hits < once * 20 + 100, "\(hits) hits")
      return .done
    }
  }

  private static func misprints(_ gazetteer: Gazetteer) -> Workload {
    let search = PlaceSearch(gazetteer)
    return Workload(
      "a misprinted name", data: "杏化村镇, for 杏花村镇", amount: 1, unit: "look-ups", rounds: 11
    ) {
      let found = search.matches(for: "杏化村镇").map { gazetteer.name(of: $0.place) }
      try require(found.contains("杏花村镇"), "杏花村镇 is not found")
      return .done
    }
  }

  private static func counties(_ gazetteer: Gazetteer, _ coverage: BoundaryCoverage) -> Workload {
    var points: [(Coordinate, String)] = []
    for place in gazetteer.allPlaces where gazetteer.level(of: place) == .township {
      guard let point = gazetteer.location(of: place),
        let county = gazetteer.ancestor(of: place, at: .county),
        let code = gazetteer.code(of: gazetteer.placeToday(of: county))
      else { continue }
      points.append((point, code))
    }
    return Workload(
      "the county of a position", data: "\(points.count) seats, 34,437 positions of borders",
      amount: Double(points.count), unit: "positions"
    ) {
      for (point, code) in points where coverage.county(at: point)?.code != code {
        throw WrongAnswer("\(point.x), \(point.y) is not in \(code)")
      }
      return .done
    }
  }

  private static func thiessen(_ gazetteer: Gazetteer, _ coverage: BoundaryCoverage) -> Workload {
    let counties = coverage.units(.county)
    let seats = counties.map { county in
      gazetteer.place(code: county.code).map { place in
        gazetteer.children(of: place).compactMap { gazetteer.location(of: $0) }
      } ?? []
    }
    return Workload(
      "Thiessen areas of every county", data: "\(seats.reduce(0) { $0 + $1.count }) seats",
      amount: 117, unit: "counties"
    ) {
      for (county, seats) in zip(counties, seats) {
        let sum = ThiessenAreas.divide(county.geometry, among: seats).reduce(0) {
          $0 + $1.area.area
        }
        let off = (sum / county.geometry.area - 1).magnitude
        try require(off < 1e-7, "\(county.name) is covered but for \(off)")
      }
      return .done
    }
  }
}
