internal import SimpleFeatures

/// The provinces beyond the border of Shanxi.
struct NeighborProvinces {
  let chinese: String
  let english: String
  /// Places a little beyond the border, degrees; the nearest tells whose a stretch of border is.
  let places: [(x: Double, y: Double)]

  private static let all = [
    NeighborProvinces(
      chinese: "内蒙古", english: "Inner Mongolia",
      places: [
        (111.1, 39.6), (111.4, 39.9), (112.0, 40.4), (112.7, 40.6), (113.3, 40.7), (113.9, 40.8),
      ]),
    NeighborProvinces(
      chinese: "河北", english: "Hebei",
      places: [
        (114.4, 40.6), (114.6, 40.1), (114.7, 39.5), (114.2, 38.9), (114.0, 38.3), (113.9, 37.8),
        (114.2, 37.3), (113.9, 36.8), (113.9, 36.5),
      ]),
    NeighborProvinces(
      chinese: "河南", english: "Henan",
      places: [
        (114.0, 36.1), (113.9, 35.8), (113.6, 35.5), (113.2, 35.2), (112.7, 35.0), (112.1, 34.95),
        (111.6, 34.75), (111.0, 34.6), (110.6, 34.5),
      ]),
    NeighborProvinces(
      chinese: "陕西", english: "Shaanxi",
      places: [
        (110.7, 39.1), (110.5, 38.6), (110.3, 38.0), (110.2, 37.3), (110.1, 36.7), (110.2, 36.0),
        (110.2, 35.4), (110.1, 34.9), (110.15, 34.5),
      ]),
  ]

  /// Cuts a stretch of Shanxi's border where another province begins beyond it.
  /// - Parameter path: In degrees, longitude first.
  static func split(
    _ path: [Coordinate]
  ) -> [(province: NeighborProvinces, path: [Coordinate])] {
    var runs: [(owner: Int, path: [Coordinate])] = []
    for position in path {
      let owner = nearest(to: position)
      if let last = runs.last, last.owner == owner {
        runs[runs.count - 1].path.append(position)
      } else {
        runs.append((owner, [position]))
      }
    }
    return runs.map { (all[$0.owner], $0.path) }
  }

  private static func nearest(to position: Coordinate) -> Int {
    func distance(_ index: Int) -> Double {
      all[index].places.map { place in
        // A degree of longitude is some four fifths of one of latitude here.
        let (dx, dy) = ((place.x - position.x) * 0.8, place.y - position.y)
        return dx * dx + dy * dy
      }.min() ?? .infinity
    }
    return all.indices.min { distance($0) < distance($1) } ?? 0
  }
}
