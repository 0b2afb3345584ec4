internal import Boundaries
internal import Glibc
internal import SimpleFeatures

/// The neighbouring provinces' names, for orientation.
enum Neighbors {
  /// A name and where it may stand, in order of preference.
  typealias Label = (name: String, positions: [Coordinate])

  /// The names round the part of the province that a map shows, or round the province.
  static func labels(
    of map: MapSpecification, _ coverage: BoundaryCoverage,
    put: ([Coordinate]) throws -> [Coordinate]
  ) rethrows -> [Label] {
    guard let focus = map.focus else {
      return try positions(
        of: coverage.province, language: map.language, transform: put)
    }
    let level = MapFocus(focus).level
    let names = AreaNames.labels(coverage, level)
    var order: [String] = []
    var paths: [String: [[Coordinate]]] = [:]
    func add(_ name: String, _ path: [Coordinate]) {
      if paths[name] == nil { order.append(name) }
      paths[name, default: []].append(path)
    }
    for stretch in coverage.border(of: focus, level) {
      if let neighbor = stretch.neighbor {
        add(names[neighbor.code] ?? neighbor.name, stretch.path)
      } else {
        for (neighbor, path) in split(stretch.path, among: coverage.province.neighbors) {
          add(map.language == .chinese ? neighbor.name : neighbor.english, path)
        }
      }
    }
    return try order.map { name in
      let longest = paths[name, default: []].max { $0.count < $1.count } ?? []
      return (name, places(beside: try put(longest)))
    }
  }

  /// Places on either side of a line on the sheet, near ones and those near its middle first.
  private static func places(beside line: [Coordinate]) -> [Coordinate] {
    guard line.count > 2 else { return [] }
    var places: [Coordinate] = []
    for distance in [12.0, 18, 26, 36] {
      for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] {
        let index = Int(Double(line.count - 1) * share)
        // The run of some positions, not of one short segment, tells where the border leads.
        let reach = max(1, line.count / 12)
        let (a, b) = (line[max(0, index - reach)], line[min(line.count - 1, index + reach)])
        let length = hypot(b.x - a.x, b.y - a.y)
        guard length > 0 else { continue }
        let normal = Coordinate(x: (b.y - a.y) / length, y: (a.x - b.x) / length)
        for side in [1.0, -1] {
          places.append(
            Coordinate(
              x: line[index].x + normal.x * distance * (1 + normal.x.magnitude) * side,
              y: line[index].y + normal.y * distance * side))
        }
      }
    }
    return places
  }

  /// Names with places outside the province but near its border, put on the sheet by `transform`.
  private static func positions(
    of province: Province, language: MapLanguage, transform: ([Coordinate]) throws -> [Coordinate]
  ) rethrows -> [Label] {
    try province.labels.map { label in
      (language == .chinese ? label.name : label.english, try transform(label.positions))
    }
  }

  /// Cuts a stretch of the province's border, in degrees, where another province begins beyond it.
  private static func split(
    _ path: [Coordinate], among neighbors: [Province.Named]
  ) -> [(neighbor: Province.Named, path: [Coordinate])] {
    var runs: [(owner: Int, path: [Coordinate])] = []
    for position in path {
      guard let owner = nearest(to: position, neighbors) else { return [] }
      if let last = runs.last, last.owner == owner {
        runs[runs.count - 1].path.append(position)
      } else {
        runs.append((owner, [position]))
      }
    }
    return runs.map { (neighbors[$0.owner], $0.path) }
  }

  private static func nearest(to position: Coordinate, _ neighbors: [Province.Named]) -> Int? {
    func distance(_ index: Int) -> Double {
      neighbors[index].positions.map { place in
        // A degree of longitude is some four fifths of one of latitude in the middle of China.
        let (dx, dy) = ((place.x - position.x) * 0.8, place.y - position.y)
        return dx * dx + dy * dy
      }.min() ?? .infinity
    }
    return neighbors.indices.min { distance($0) < distance($1) }
  }
}
